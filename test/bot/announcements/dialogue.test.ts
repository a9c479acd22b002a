import { describe, expect, test } from 'vitest';
import type { Traveller } from '../house.ts';
import { meetEditors } from './editors.ts';

const editors = meetEditors();
const { editorOf, published } = editors;

/** A chat as it is read: what the editor says or [presses], and something of what comes back. */
async function chat(editor: Traveller, log: readonly (readonly [told: string, heard: string])[]): Promise<void> {
  for (const [told, heard] of log) {
    const [, button] = /^\[(.*)\]$/u.exec(told) ?? [];
    const answer = button === undefined ? await editor.says(told) : await editor.presses(button);
    expect(answer, told).toContain(heard);
  }
}

describe('an editor who writes only Kyrgyz', () => {
  test('announces a closure by one line', async () => {
    await chat(editorOf('ky'), [
      ['/announce Каркыра 1-декабрдан 20-декабрга чейин жабык, кар, Чек ара кызматы', 'Жабык болгон акыркы күн кайсы?'],
      ['[20-декабрь]', 'Бул кимдин кабары?'],
      ['[УКМКнын Чек ара кызматы]', 'Аны кайдан окуса болот?'],
      ['[Шилтеме жок]', 'Алдын ала көрүү'],
      ['[Жарыялоо]', '✅'],
    ]);
    expect(await published()).toEqual([
      {
        crossing: 'karkyra-kegen',
        written: {
          says: 'closed',
          from: '2026-12-01',
          until: '2026-12-20',
          cause: 'weather',
          by: { source: 'border-service-kg', date: '2026-11-22' },
        },
      },
    ]);
  });

  test('and a queue by steps', async () => {
    await chat(editorOf('ky'), [
      ['/announce', 'Кайсы бекет?'],
      ['Кордай', 'Кабар эмне жөнүндө?'],
      ['кезек', 'Кезекти качан көрүшкөн?'],
      ['бүгүн', 'Канча күтүшөт?'],
      ['3 саат', 'Бул баарына тиешелүүбү?'],
      ['жүк ташуучу унаалар, Казакстан тарапка', 'Муну ким билдирди?'],
      ['Айдана', 'Кандай булак?'],
      ['саякатчы', 'Аны кайдан окуса болот?'],
      ['жок', 'Алдын ала көрүү'],
      ['[Жарыялоо]', '✅'],
    ]);
    expect(await published()).toMatchObject([
      {
        crossing: 'ak-jol-korday',
        written: { says: 'queue', date: '2026-11-22', minutes: 180, toward: 'KZ', traffic: ['truck'] },
      },
    ]);
  });

  test('a plan to open again, and one step back at every step', async () => {
    await chat(editorOf('ky'), [
      ['/announce', 'Кайсы бекет?'],
      ['Каркыра', 'Кабар эмне жөнүндө?'],
      ['ачылат', 'Качан ачылат?'],
      ['[Артка]', 'Кабар эмне жөнүндө?'],
      ['[Артка]', 'Кайсы бекет?'],
      ['Каркыра', 'Кабар эмне жөнүндө?'],
      ['1-майда ачылат', 'Бул баарына тиешелүүбү?'],
    ]);
  });
});

describe('an editor who writes only Russian', () => {
  test('announces a closure by one line', async () => {
    await chat(editorOf('ru'), [
      ['/announce каркыра закрыта с 1 до 20 декабря, снег, только грузовики, Погранслужба', 'Чьё это сообщение?'],
      ['[Пограничная служба ГКНБ КР]', 'Где это можно прочитать?'],
      ['[Нет ссылки]', 'Предпросмотр'],
      ['[Опубликовать]', '✅ Опубликовано'],
    ]);
    expect(await published()).toMatchObject([
      { crossing: 'karkyra-kegen', written: { says: 'closed', until: '2026-12-20', traffic: ['truck'] } },
    ]);
  });

  test('hours by steps, for some alone', async () => {
    await chat(editorOf('ru'), [
      ['/announce каркыра', 'Какая новость?'],
      ['[Часы работы]', 'Какие часы работы?'],
      ['с 9 до 18', 'С какого дня это действует?'],
      ['1 декабря', 'Это касается всех и всего?'],
      ['[Иностранцев]', 'Это касается всех и всего?'],
      ['[Готово]', 'Кто это сообщил?'],
      ['[Пограничная служба ГКНБ КР]', 'Где это можно прочитать?'],
      ['нет', 'Предпросмотр'],
      ['[Опубликовать]', '✅ Опубликовано'],
    ]);
    expect(await published()).toMatchObject([
      { written: { says: 'hours', hours: '09:00-18:00', since: '2026-12-01', people: 'foreigners' } },
    ]);
  });

  test('and a queue by steps', async () => {
    await chat(editorOf('ru'), [
      ['/announce', 'Какой пункт пропуска?'],
      ['Кордай', 'Какая новость?'],
      ['очередь', 'Когда видели очередь?'],
      ['сегодня', 'Сколько ждут?'],
      ['3 часа', 'Это касается всех и всего?'],
      ['грузовики, в сторону Казахстана', 'Кто это сообщил?'],
      ['Айдана', 'Какой это источник?'],
      ['путешественник', 'Где это можно прочитать?'],
      ['нет', 'Предпросмотр'],
      ['[Опубликовать]', '✅'],
    ]);
    expect(await published()).toMatchObject([
      {
        crossing: 'ak-jol-korday',
        written: { says: 'queue', date: '2026-11-22', minutes: 180, toward: 'KZ', traffic: ['truck'] },
      },
    ]);
  });

  test('all posts of a border at once, and unticks one', async () => {
    await chat(editorOf('ru'), [
      ['/announce все посты с Китаем закрыты 1-3 декабря, праздник, Погранслужба', 'Что из этого?'],
      ['[🇰🇬🇨🇳 Кыргызстан – Китай]', 'Чьё это сообщение?'],
      ['[Пограничная служба ГКНБ КР]', 'Где это можно прочитать?'],
      ['[Нет ссылки]', 'Иркештам'],
      ['[✓ Торугарт – Китай]', 'Предпросмотр'],
      ['[Опубликовать]', '✅ Опубликовано'],
    ]);
    const all = await published();
    expect(all.map(({ crossing }) => crossing)).not.toContain('torugart');
    expect(all.length).toBeGreaterThan(1);
    for (const { written } of all)
      expect(written).toMatchObject({ says: 'closed', from: '2026-12-01', cause: 'holiday' });
  });
});

describe('news of a whole border is one publication', () => {
  const line = '/announce все посты с Китаем закрыты 1-3 декабря, праздник, Погранслужба';
  const publishing = [
    [line, 'Что из этого?'],
    ['[🇰🇬🇨🇳 Кыргызстан – Китай]', 'Чьё это сообщение?'],
    ['[Пограничная служба ГКНБ КР]', 'Где это можно прочитать?'],
    ['[Нет ссылки]', 'Иркештам'],
    ['[Опубликовать]', '✅ Опубликовано'],
  ] as const;
  const standing = async () => (await editors.store.notices.all()).filter(({ ended }) => ended === null);

  test('is listed once, and what is done under it is done to all of it', async () => {
    const editor = editorOf('ru');
    await chat(editor, [...publishing]);
    const [first, ...others] = (await standing()).map(({ crossing }) => crossing);
    expect(others.length).toBeGreaterThan(0);
    const listed = await editor.says('/notices');
    expect(listed.match(/📌/gu)).toHaveLength(1);
    expect(listed).toContain('Иркештам');
    expect(listed).toContain('Торугарт');
    await editor.says('/retract');
    expect(editor.buttons()).toHaveLength(1);
    await chat(editor, [
      [`[${editor.buttons()[0]}]`, 'Отозвать?'],
      ['[Отозвать]', 'Отозвано'],
    ]);
    expect(await standing()).toEqual([]);
    expect((await editors.store.alerts.unfinished()).map(({ alert }) => alert.crossing)).toEqual([first, ...others]);
  });

  test('a new end is told of all of it, and of some alone where others are unticked', async () => {
    const editor = editorOf('ru');
    await chat(editor, [
      ...publishing,
      ['[Обновить]', 'Что изменить?'],
      ['[Последний день]', 'Последний день?'],
      ['5 декабря', 'Предпросмотр'],
      ['[Опубликовать]', '✅ Обновлено'],
    ]);
    const all = (await standing()).length;
    expect((await standing()).every(({ written }) => written['until'] === '2026-12-05')).toBe(true);
    await editor.says('/correct');
    await chat(editor, [
      [`[${editor.buttons()[0]}]`, 'Что изменить?'],
      ['[Последний день]', 'Последний день?'],
      ['4 декабря', 'Предпросмотр'],
      ['[✓ Торугарт – Китай]', 'Предпросмотр'],
      ['[Опубликовать]', '✅ Исправлено'],
    ]);
    const ends = (await standing()).map(({ crossing, written }) => [crossing, written['until']] as const);
    expect(ends).toHaveLength(all);
    for (const [crossing, until] of ends) expect(until).toBe(crossing === 'torugart' ? '2026-12-05' : '2026-12-04');
  });

  test('whoever subscribes to two of its crossings counts as one', async () => {
    for (const crossing of ['torugart', 'irkeshtam'])
      await editors.store.subscriptions.put(7, { crossing, alertKinds: ['closure'], muted: false });
    await chat(editorOf('ru'), [...publishing.slice(0, -1), ['[Опубликовать]', 'Получателей: 1']]);
  });
});

describe('what goes wrong', () => {
  test('is said, and what was right stays', async () => {
    await chat(editorOf('ru'), [
      ['/announce каркыра закрыта', 'С какого времени закрыт?'],
      ['30 февраля 2027', 'не дата'],
      ['абракадабра', 'не дата'],
      ['10 декабря', 'Последний день?'],
      ['1 декабря 2026', 'раньше начала'],
      ['20 декабря', 'Какая причина?'],
      ['шумно', 'Не понято, какая причина: шумно'],
      ['снег', 'Это касается всех и всего?'],
      ['/cancel', 'Отменено'],
    ]);
    expect(await published()).toEqual([]);
  });

  test('a sticker is no answer, and the next words are', async () => {
    const editor = editorOf('ru');
    await editor.says('/announce каркыра закрыта');
    await editor.sends({ sticker: { file_id: 's', file_unique_id: 's', type: 'regular', width: 1, height: 1 } });
    expect(await editor.says('10 декабря')).toContain('Последний день?');
  });

  test('two editors at once do not hear each other', async () => {
    const [kyrgyz, russian] = [editorOf('ky'), editorOf('ru')];
    await kyrgyz.says('/announce Каркыра жабык');
    await russian.says('/announce кордай откроется');
    expect(await kyrgyz.says('1-декабрь')).toContain('Акыркы күнү качан?');
    expect(await russian.says('1 мая')).toContain('Это касается всех и всего?');
  });
});
