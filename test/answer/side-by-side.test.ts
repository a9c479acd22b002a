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
])('each has its own answer over its own state: %s', (question, answers) => {
  const told = blocks(question);
  expect(told).toHaveLength(answers.length);
  for (const [at, said] of answers.entries()) {
    expect(told[at]).toContain(said);
    expect(told[at]?.split('\n').at(-1)).toMatch(/^🟢/u);
  }
});

test.each(['торугарт же эркештам визасыз', 'нужна ли виза, через Торугарт или Иркештам?'])(
  'a rule that is the same at both is said once: %s',
  (question) => {
    const lines = plain(asked(question).html).split('\n');
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.filter((line) => /^[🔴🟡🟢⚪]/u.test(line))).toHaveLength(2);
  },
);

test('what holds for both stands above them', () => {
  const [first, ...each] = blocks('что быстрее, Кордай или Ак-Тилек?');
  expect(first).toBe('Какая очередь сейчас, сегодня нам никто не сообщал.');
  expect(each).toHaveLength(2);
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
