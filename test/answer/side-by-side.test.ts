import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { plain } from '#render/html.ts';
import { ourAnswer } from './ours.ts';

/** Of several crossings that are named what was asked is told of each, and how each stands. A Friday, 18:00 in Bishkek. */

const now = DateTime.fromISO('2026-11-27T18:00', { zone: 'Asia/Bishkek' });
const answer = ourAnswer(now);
const asked = (text: string) => answer({ text, now, fallbackLanguage: 'en' });
const blocks = (text: string) => plain(asked(text).html).split('\n\n');

test.each([
  [
    'Korday or Sortobe on foot?',
    ['Korday can be crossed on foot', 'No source says whether you can cross here on foot'],
  ],
  ['Кордай или Сортобе пешком?', ['Кордай можно пройти пешком', 'Можно ли пройти здесь пешком, ни один источник']],
  [
    'Кордайдан же Сортөбөдөн жөө өтсө болобу',
    ['Кордайдан жөө өтсө болот', 'Бул жерден жөө өтсө болорун булактар так айтпайт.'],
  ],
  [
    'Қордайдан әлде Сортөбеден жаяу өтуге бола ма',
    ['Қордайдан жаяу өтуге болады', 'Бұл жерден жаяу өтуге болатынын дереккөздер нақты айтпайды.'],
  ],
])(
  'each stands in a line of its own, in the order in which they were named, and what is told of one under its name: %s',
  (question, [onFoot = '', unsaid = '']) => {
    const [states = '', ...facts] = blocks(question);
    const [korday, sortobe, ...others] = states.split('\n');
    expect(korday).toMatch(/^🟢.*(Korday|Кордай|Қордай)/u);
    expect(sortobe).toMatch(/^🟡.*(Sortobe|Сортобе|Сортөбе)/u);
    expect(sortobe).toContain(unsaid);
    expect(others).toEqual([]);
    expect(facts.find((lines) => lines.includes(onFoot))).toMatch(
      /^(Ak-Jol – Korday|Ак-Жол – Кордай|Ақ-Жол – Қордай)\n/u,
    );
  },
);

/** What matters of what was asked stands in the line of each; what nobody knows of any of them is said once, behind everything. */
test.each([
  ['Kaplanbek or Konysbayev on foot with a stroller', 'You can cross here on foot', /nothing|nobody/u],
  ['с коляской пешком, Капланбек или Конысбаева?', 'Пешком здесь проходят', /ничего нет|никто/u],
  ['Капланбекпи же Конысбаевби, балам менен жөө өтөм', 'Бул жерден жөө өтүшөт', /маалымат жок|айткан жок/u],
  ['Қапланбек пе әлде Қонысбаев па, жаяу арбамен', 'Бұл жерден жаяу өтеді', /мәлімет жоқ|айтқан жоқ/u],
])('whether they may pass stands beside the state: %s', (question, passing, unknown) => {
  const lines = plain(asked(question).html)
    .split('\n')
    .filter((line) => line !== '');
  for (const line of lines.slice(0, 2)) expect(line).toContain(passing);
  expect(lines.slice(0, 2).join()).not.toMatch(unknown);
  expect(new Set(lines).size).toBe(lines.length);
});

test.each([
  ['which has the shorter queue, Sortobe or Ken-Bulun', 'Sortobe', 'Ken-Bulun'],
  ['где меньше очередь, на Сортобе или на Кен-Булуне', 'Сортобе', 'Кен-Булун'],
  ['Сортөбөдөнбү же Кең-Булуңданбы, кайсынысында кезек аз', 'Сортөбе', 'Кең-Булуң'],
  ['Сортөбе ме әлде Кең-Бұлың ба, қайсысында кезек аз', 'Сортөбе', 'Кең-Бұлың'],
])('of no queue that nobody knows is it spoken before the states: %s', (question, first, second) => {
  const [one, other] = plain(asked(question).html).split('\n');
  expect(one).toMatch(new RegExp(`^[🔴🟡🟢⚪].*${first}`, 'u'));
  expect(other).toMatch(new RegExp(`^[🔴🟡🟢⚪].*${second}`, 'u'));
});

test.each(['торугарт же эркештам визасыз', 'нужна ли виза, через Торугарт или Иркештам?'])(
  'a rule that is the same at both is said once: %s',
  (question) => {
    const lines = plain(asked(question).html).split('\n');
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.filter((line) => /^[🔴🟡🟢⚪]/u.test(line))).toHaveLength(2);
  },
);

test('that nobody has told of today is said once, and last', () => {
  const told = plain(asked('что быстрее, Кордай или Ак-Тилек?').html).split('\n');
  expect(told.at(-1)).toBe('Какая очередь сейчас, сегодня нам никто не сообщал.');
  expect(told.filter((line) => line.startsWith('Какая очередь'))).toHaveLength(1);
});

test.each([
  ['что быстрее Кордай или Карасу', ['ak-jol-korday', 'ak-tilek-karasu']],
  ['Dostuk or Kara-Suu, which is better', ['dostuk-dustlik', 'kara-suu-qorasuv']],
])('of two crossings with one name the one at the border of the other is meant: %s', (question, ids) => {
  const told = asked(question);
  expect(told.kind === 'choose' && told.statuses?.length === 2 && told.crossings.map(({ id }) => id)).toEqual(ids);
});

test('asked of the state alone, it is the state alone that is told', () => {
  const told = asked('are Korday and Sortobe open');
  expect(told.direct).toBeUndefined();
  expect(plain(told.html).split('\n')).toHaveLength(2);
});
