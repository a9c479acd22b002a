import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Store } from '#domain/ports/store.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { type House, openHouse, type Traveller } from '../house.ts';

const editorChat = 902;

let store: Store;
let house: House;
let editor: Traveller;
beforeEach(async () => {
  store = openSqlite(':memory:');
  house = await openHouse({ store, editors: [editorChat] });
  editor = house.traveller({ chat: editorChat, language: 'ru' });
});
afterEach(() => house.close());

async function publish(line: string): Promise<void> {
  await editor.says(`/announce ${line}, 24.kg https://24.kg/1`);
  await editor.presses('Опубликовать');
}

test('without a notice there is nothing to choose from', async () => {
  expect(await editor.says('/retract')).toBe('Действующих объявлений нет.');
  expect(await editor.says('/correct')).toBe('Действующих объявлений нет.');
});

test('/retract alone shows the notices in force, and asks before one is withdrawn', async () => {
  await publish('каркыра закрыта с 1 по 20 декабря, снег');
  await publish('кордай откроется 1 мая');
  expect(await editor.says('/retract')).toBe('Какое отозвать?');
  const label = 'Каркыра – Кеген: временно закрыт с 1 по 20 декабря (погода)';
  expect(await editor.presses(label)).toContain('Отозвать? Все, кто получил, узнают');
  expect(await editor.presses('Отозвать')).toContain('Отозвано');
  const ended = (await store.notices.all()).map((notice) => notice.ended?.how ?? null);
  expect(ended).toEqual(['retracted', null]);
});

test('/update alone and the button under what was published lead to what is to be changed', async () => {
  await publish('каркыра закрыта с 1 по 20 декабря, снег');
  expect(await editor.presses('Обновить')).toBe('Что изменить?');
  expect(await editor.presses('Последний день')).toContain('Последний день?');
  expect(await editor.says('25 декабря')).toContain('Предпросмотр');
  expect(await editor.presses('Опубликовать')).toContain('✅ Обновлено');
  expect((await store.notices.all()).at(-1)?.written).toMatchObject({ until: '2026-12-25' });
});

test('the preview says when nobody hears', async () => {
  const preview = await editor.says('/announce каркыра закрыта с 1 по 20 декабря, снег, 24.kg https://24.kg/1');
  expect(preview).toContain('На это никто не подписан');
  await store.subscriptions.put(7, { crossing: 'karkyra-kegen', alertKinds: ['closure'], muted: false });
  await editor.says('/cancel');
  const heard = await editor.says('/announce каркыра закрыта с 1 по 20 декабря, снег, 24.kg https://24.kg/1');
  expect(heard).toContain('Получателей: 1');
  expect(heard).not.toContain('никто не подписан');
});

test('the preview names the languages that a long warning leaves no room for', async () => {
  const long = (code: string) => `${code}: ${'Дорогу завалило. '.repeat(80)}`;
  const line = 'каркыра предупреждение с 1 по 5 декабря, лавина, 24.kg https://24.kg/1';
  const preview = await editor.says(`/announce ${line}\n${['ky', 'kk', 'ru', 'en'].map(long).join('\n')}`);
  expect(preview).toContain('Предпросмотр');
  expect(preview).toMatch(/⚠️ Здесь не хватило места: .*Кыргызча/u);
  expect([...preview].length).toBeLessThanOrEqual(4096);
});

test('editors have their commands in /help, with the form of one line, and in the menu of their chat', async () => {
  const help = await editor.says('/help');
  expect(help).toContain('/announce Каркыра закрыта с 1 до 20 декабря');
  const menus = house.telegram.calls.filter(({ method }) => method === 'setMyCommands');
  const own = menus.find(({ params }) => JSON.stringify(params).includes('"chat"'));
  expect(JSON.stringify(own?.params)).toContain('Объявить новость');
});
