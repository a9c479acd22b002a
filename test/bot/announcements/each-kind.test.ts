import { describe, expect, test } from 'vitest';
import { type EditorLanguage, meetEditors } from './editors.ts';

/** Each kind by steps, each answer typed: by an editor who writes only Kyrgyz, and by one who writes only Russian. */

const source = { ky: 'УКМКнын Чек ара кызматы', ru: 'Пограничная служба ГКНБ КР' };
const ends = {
  ky: ['Аны кайдан окуса болот?', 'жок', 'Алдын ала көрүү', 'Жарыялоо'],
  ru: ['Где это можно прочитать?', 'нет', 'Предпросмотр', 'Опубликовать'],
};
const starts = { ky: ['Кайсы бекет?', 'Кабар эмне жөнүндө?'], ru: ['Какой пункт пропуска?', 'Какая новость?'] };

const { editorOf, published } = meetEditors();

type Log = readonly (readonly [told: string, heard: string])[];

/** From /announce to what was published: the kind and what follows are told, the source last. */
async function announced(language: EditorLanguage, crossing: string, log: Log) {
  const editor = editorOf(language);
  const [which = '', what = ''] = starts[language];
  const [link = '', none = '', preview = '', publish = ''] = ends[language];
  const told: Log = [['/announce', which], [crossing, what], ...log, [source[language], link], [none, preview]];
  for (const [words, heard] of told) expect(await editor.says(words), words).toContain(heard);
  expect(await editor.presses(publish)).toContain('✅');
  return (await published()).map(({ written }) => written);
}

const warning =
  'ky: Жол көчкүдөн жабык.\nkk: Жолды көшкін басты.\nru: Дорогу завалило.\nen: A landslide covers the road.';

describe('кыргызча', () => {
  const who = 'Муну ким билдирди?';
  const whom = 'Бул баарына тиешелүүбү?';
  test.each<[string, Log, object]>([
    [
      'убактылуу жабылышы',
      [
        ['жабык', 'Качантан бери жабык?'],
        ['1-декабрь', 'Акыркы күнү качан?'],
        ['20-декабрь', 'Себеби эмне?'],
        ['кар', whom],
        ['жүк ташуучу унаалар гана', who],
      ],
      { says: 'closed', from: '2026-12-01', until: '2026-12-20', cause: 'weather', traffic: ['truck'] },
    ],
    [
      'ачылышы',
      [
        ['ачылат', 'Качан ачылат?'],
        ['1-май', whom],
        ['баарына', who],
      ],
      { says: 'opens', date: '2027-05-01' },
    ],
    [
      'иштөө убактысы',
      [
        ['иштөө убактысы', 'Иштөө убактысы кандай?'],
        ['9дан 18ге чейин', 'Кайсы күндөн тартып?'],
        ['1-декабрь', whom],
        ['баарына', who],
      ],
      { says: 'hours', hours: '09:00-18:00', since: '2026-12-01' },
    ],
    [
      'жабылышы',
      [
        ['жабылат', 'Качан жабылат?'],
        ['1-декабрь', whom],
        ['баарына', who],
      ],
      { says: 'closes', date: '2026-12-01' },
    ],
    [
      'иштеп жатат',
      [
        ['иштеп жатат', 'Иштеп турганын качан көрүшкөн?'],
        ['бүгүн', whom],
        ['баарына', who],
      ],
      { says: 'works', date: '2026-11-22' },
    ],
    [
      'сезон',
      [
        ['сезон', 'Жылдын кайсы мезгилинде иштейт?'],
        ['1-майдан 31-октябрга чейин', 'Кайсы күндөн тартып?'],
        ['жок', whom],
        ['баарына', who],
      ],
      { says: 'season', season: { from: '05-01', to: '10-31' } },
    ],
    [
      'кимдер өтө алат',
      [
        ['кимдер өтө алат', 'Ким өтө алат?'],
        ['жарандар гана', 'Кайсы күндөн тартып?'],
        ['1-декабрь', who],
      ],
      { says: 'admits', people: 'citizens', since: '2026-12-01' },
    ],
    [
      'эскертүү',
      [
        ['эскертүү', 'Эскертүү кайсы күндөн тартып?'],
        ['1-декабрь', 'Акыркы күнү качан?'],
        ['5-декабрь', 'Себеби эмне?'],
        ['көчкү', 'Эскертүүнү төрт сап менен жазыңыз'],
        [warning, whom],
        ['баарына', who],
      ],
      { says: 'warning', from: '2026-12-01', until: '2026-12-05', cause: 'road' },
    ],
  ])('%s', async (_, log, written) => {
    expect(await announced('ky', 'Каркыра', log)).toMatchObject([written]);
  });
});

describe('по-русски', () => {
  const who = 'Кто это сообщил?';
  const whom = 'Это касается всех и всего?';
  test.each<[string, Log, object]>([
    [
      'временное закрытие',
      [
        ['закрыта', 'С какого времени закрыт?'],
        ['1 декабря', 'Последний день?'],
        ['20 декабря', 'Какая причина?'],
        ['снег', whom],
        ['только грузовики', who],
      ],
      { says: 'closed', from: '2026-12-01', until: '2026-12-20', cause: 'weather', traffic: ['truck'] },
    ],
    [
      'открытие',
      [
        ['откроется', 'Когда открывается?'],
        ['1 мая', whom],
        ['всех', who],
      ],
      { says: 'opens', date: '2027-05-01' },
    ],
    [
      'закрытие',
      [
        ['закрывается', 'Когда закрывается?'],
        ['1 декабря', whom],
        ['всех', who],
      ],
      { says: 'closes', date: '2026-12-01' },
    ],
    [
      'работает',
      [
        ['работает', 'Когда видели, что работает?'],
        ['сегодня', whom],
        ['всех', who],
      ],
      { says: 'works', date: '2026-11-22' },
    ],
    [
      'сезон',
      [
        ['сезон', 'В какую часть года работает?'],
        ['с 1 мая по 31 октября', 'С какого дня это действует?'],
        ['нет', whom],
        ['всех', who],
      ],
      { says: 'season', season: { from: '05-01', to: '10-31' } },
    ],
    [
      'кого пропускают',
      [
        ['кого пропускают', 'Кого пропускают?'],
        ['только граждан', 'С какого дня это действует?'],
        ['1 декабря', who],
      ],
      { says: 'admits', people: 'citizens', since: '2026-12-01' },
    ],
    [
      'очередь',
      [
        ['очередь', 'Когда видели очередь?'],
        ['сегодня', 'Сколько ждут?'],
        ['3 часа', whom],
        ['грузовики, в сторону Казахстана', who],
      ],
      { says: 'queue', date: '2026-11-22', minutes: 180, toward: 'KZ', traffic: ['truck'] },
    ],
    [
      'предупреждение',
      [
        ['предупреждение', 'С какого дня действует предупреждение?'],
        ['1 декабря', 'Последний день?'],
        ['5 декабря', 'Какая причина?'],
        ['лавина', 'Напишите предупреждение в четырёх строках'],
        [warning, whom],
        ['всех', who],
      ],
      { says: 'warning', from: '2026-12-01', until: '2026-12-05', cause: 'road' },
    ],
  ])('%s', async (_, log, written) => {
    expect(await announced('ru', 'Каркыра', log)).toMatchObject([written]);
  });
});
