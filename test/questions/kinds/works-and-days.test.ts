import { describe, expect, test } from 'vitest';
import { answered, answeredAnybody, firstLine, topics, understand } from './asked.ts';

/* What is mended at a gate, on which days it is crowded or may be shut, and whose clock: asked of us, and told first. */

describe('works at a gate are asked of it, by its name alone or by the way over it', () => {
  test.each([
    ['Сагарчин ремонт закончили?', '4000'],
    ['Тёплое ремонт идёт ещё?', 'Тёпл'],
    ['костанай челябинск граница ремонт идёт?', '2028'],
    ['is the Atyrau to Astrakhan border closed for works', '2027'],
    ['Косак Павловка оңдоп-түзөө бүттүбү', '2025'],
    ['Орынбордан Ақтөбеге шекара жөндеуде ме', '4000'],
  ])('%s', (q, told) => expect(answered(q).split('\n').slice(0, 2).join('\n')).toContain(told));

  test.each(['ремонт квартир достук бишкек', 'аптека ремонт павловка'])(
    'and what is mended elsewhere is not: %s',
    (q) => expect(understand(q).found.kind).toBe('none'),
  );
});

test.each([
  'which are the market days at Dostuk',
  'Достук базарные дни когда',
  'Достукта базар күнү качан',
  'Дустликте базар күні қашан',
])('on market days it is crowded: %s', (q) => {
  expect(topics(q)[0]).toBe('waits/peaks');
  expect(answered(q)).toMatch(/Tuesday|вторник|шейшемби|сейсенбі/u);
});

describe('of a holiday that has no name those that come are told', () => {
  test.each([
    ['when does Irkeshtam shut for the next Chinese holiday', '1 January 2027'],
    ['на какие праздники закрывают Бахты', '2027'],
    ['Эркечтам кийинки майрамда качан жабылат', '2027'],
    ['Достық келесі мерекеде қашан жабылады', '2027'],
  ])('%s', (q, told) => {
    expect(firstLine(q)).toContain(told);
    expect(answered(q)).not.toMatch(/did not understand|не поняли|түшүнгөн жокпуз|түсінбедік/u);
  });
});

test.each([
  ['Кулунда по алтайскому или по павлодарскому времени', /Росси/u, /Кита/u],
  ['Озинки время московское или уральское', /Росси/u, /Таджик/u],
])('beside a clock of the crossing a namesake abroad is none: %s', (q, own, other) => {
  expect(firstLine(q)).toMatch(own);
  expect(firstLine(q)).not.toMatch(other);
});

test.each(['voskresenskoye akbalshyk open tomorrow, then on to kurgan', 'Акбалшык Воскресенское открыт? еду в Курган'])(
  'a town behind the crossing that was named is no other crossing: %s',
  (q) => expect(understand(q).found).toMatchObject({ kind: 'answer', crossing: { id: 'akbalshyk-voskresenskoye' } }),
);

test.each([
  'is hotel registration in kazakhstan necessary for ten days',
  'в казахстане нужна регистрация в гостинице на 2 недели',
])('whoever has to register is no owner of a flat: %s', (q) => expect(answeredAnybody(q)).toMatch(/30/u));
