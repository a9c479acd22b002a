import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '#domain/ports/store.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { type House, openHouse, type Traveller } from '../house.ts';

const chats = { ky: 901, ru: 902, kk: 903, en: 904 };

let store: Store;
let house: House;
let editors: Record<keyof typeof chats, Traveller>;
beforeEach(async () => {
  store = openSqlite(':memory:');
  house = await openHouse({ store, editors: Object.values(chats) });
  const editorOf = (language: keyof typeof chats) => house.traveller({ chat: chats[language], language });
  editors = { ky: editorOf('ky'), ru: editorOf('ru'), kk: editorOf('kk'), en: editorOf('en') };
  for (const [language, editor] of Object.entries(editors)) {
    await editor.says('/start');
    await store.travellers.rememberLanguage(chats[language as keyof typeof chats], language);
  }
});
afterEach(() => house.close());

const line = '/announce каркыра закрыта с 22 ноября по 20 декабря, снег, 24.kg https://24.kg/1';
async function publish(editor: Traveller, words = line): Promise<void> {
  await editor.says(words);
  await editor.presses('Опубликовать');
}

describe('one notice', () => {
  test('is told to the other editors in their languages, and one of them holds it, and lets it go on', async () => {
    await publish(editors.ru);
    const { ky, kk, en } = editors;
    expect(ky.last.text).toMatch(/^✅ .* жарыялады: Каркыра – Кеген: /);
    expect(kk.last.text).toMatch(/^✅ .* жариялады: Қарқыра – Кеген: /);
    expect(en.last.text).toMatch(/^✅ Published by .*: Karkyra – Kegen: temporarily closed/);
    expect(await ky.presses('Токтотуп туруу')).toContain('муну токтотуп турат: Каркыра – Кеген');
    expect(editors.ru.last.text).toMatch(/^✋ Придержано .*: Каркыра – Кеген/);
    expect(en.last.text).toContain('cards call it in doubt');
    expect((await store.alerts.unfinished()).map(({ alert }) => alert.id)).toEqual([]);
    expect(await editors.ru.says('/notices')).toContain('✋ Придержано: ');
    expect(await en.presses('Go on')).toMatch(/^▶️ .* lets this go on: Karkyra – Kegen/);
    expect(editors.ru.last.text).toContain('▶️ Рассылка продолжена');
    expect(await store.alerts.unfinished()).toHaveLength(1);
    const [{ id } = { id: '' }] = await store.notices.all();
    expect(await ky.sendsData(`hold:ky:${id}:go-on`)).toBe('Бул эми токтотулган эмес.');
  });

  test('is in doubt on every card while it is held', async () => {
    await publish(editors.ru);
    const words = { ky: 'Күмөндүү кабар', ru: 'Под сомнением', kk: 'Күмәнді хабар', en: 'In doubt' };
    const asks = async (language: keyof typeof words, chat: number) =>
      await house.traveller({ chat, language }).says('karkyra');
    for (const language of Object.keys(words) as (keyof typeof words)[])
      expect(await asks(language, 11)).not.toContain(words[language]);
    await editors.en.presses('Hold');
    const seen = Object.entries(words) as [keyof typeof words, string][];
    for (const [index, [language, doubt]] of seen.entries()) expect(await asks(language, 20 + index)).toContain(doubt);
    await editors.en.presses('Withdraw');
    await editors.en.presses('Withdraw');
    expect(await asks('en', 30)).not.toContain('In doubt');
  });

  test('of a whole border is held as one', async () => {
    const { ru, en } = editors;
    await ru.says('/announce все посты с Китаем закрыты 1-3 декабря, праздник, Погранслужба');
    for (const words of ['🇰🇬🇨🇳 Кыргызстан – Китай', 'Пограничная служба ГКНБ КР', 'Нет ссылки', 'Опубликовать'])
      await ru.presses(words);
    await en.presses('Hold');
    expect((await store.notices.all()).every(({ held }) => held?.editor === chats.en)).toBe(true);
    expect((await store.notices.all()).length).toBeGreaterThan(1);
  });

  test('an editor whose messages hang keeps no other from holding it', async () => {
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    house.telegram.faults.next({ method: 'sendMessage', chat: chats.ky }, { after: held });
    await publish(editors.ru);
    expect(editors.en.last.text).toMatch(/^✅ Published by /);
    expect(editors.kk.last.text).toMatch(/^✅ .* жариялады/);
    expect(editors.ky.last.text).not.toMatch(/жарыялады/);
    expect(await editors.ru.says('/pause')).toMatch(/^⏸/);
    release();
  });

  test('an editor publishes at most ten in an hour, and others may still', async () => {
    for (let day = 1; day <= 10; day += 1)
      await publish(editors.ru, `/announce каркыра закрыта ${day} декабря, снег, 24.kg https://24.kg/${day}`);
    await editors.ru.says('/announce каркыра закрыта 11 декабря, снег, 24.kg https://24.kg/11');
    expect(await editors.ru.presses('Опубликовать')).toContain('не больше 10 объявлений в час');
    expect(await store.notices.all()).toHaveLength(10);
  });
});

describe('/pause', () => {
  test('stops everything for everybody, and all editors hear who did it, in their languages', async () => {
    const { ky, ru, kk, en } = editors;
    expect(await ru.says('/pause')).toMatch(/^⏸ Все оповещения и напоминания остановлены/);
    expect(ky.last.text).toMatch(/^⏸ .* бардык кабарларды жана эскертүүлөрдү токтотту/);
    expect(kk.last.text).toMatch(/^⏸ .* барлық хабарламалар мен еске салуларды тоқтатты/);
    expect(await en.says('/pause')).toBe(
      '⏸ editor 902 has stopped all alerts and reminders. Questions are answered as before. To let them go out again: /pause off',
    );
    expect(await house.traveller({ chat: 12, language: 'en' }).says('karkyra')).toContain('Karkyra – Kegen');
    expect((await store.outbox.paused())?.editor).toBe(chats.ru);
    expect(await ky.says('/pause off')).toMatch(/^▶️ .* кайра иштетти/);
    expect(ru.last.text).toContain('▶️ Оповещения и напоминания снова идут');
    expect(await store.outbox.paused()).toBeNull();
    expect(await kk.says('/pause off')).toBe('Хабарламалар жіберіліп жатыр, ештеңе тоқтатылған жоқ.');
    expect(house.logged.filter((words) => words.includes('an editor'))).toHaveLength(2);
  });

  test('is not for travellers', async () => {
    await house.traveller({ chat: 12, language: 'en' }).says('/pause');
    expect(await store.outbox.paused()).toBeNull();
  });
});
