import { describe, expect, test } from 'vitest';
import { answered, firstLine, understand } from './asked.ts';

/* Whose clock an hour is of, what was, two moments in one question, and when it is light. */

test.each([
  ['if its 3pm in osh what time is it in dushanbe', /14:00/u],
  ['в ташкенте 10 утра а в бишкеке сколько', /11:00/u],
  ['bizde 14 30 bolso tashkentte kancha', /13:30/u],
  ['bizde 20 00 bolsa qytaida qansha', /23:00/u],
  ['is kazakhstan same time zone as tajikistan', /same time/u],
  ['в казахстане и таджикистане время одинаковое?', /то же время/u],
  ['тажикстандын убактысы биз менен бирдейби', /1 саат артта/u],
  ['қырғызстан мен тәжікстанның уақыты бірдей ме', /1 сағат/u],
])('two clocks are compared by their zones, whichever they are: %s', (q, said) => {
  expect(firstLine(q)).toMatch(said);
});

test.each([
  ['torugart opens 9 am beijing time or kyrgyz time?', /own clock/u],
  ['на торугарте по китайскому времени работают или по нашему', /по своему времени/u],
  ['эркечтамда пекиндин убактысыбы биздикиби', /өз убактысы/u],
  ['достықта қытай уақыты ма біздікі ме', /өз уақыт/u],
])('whose clock the hours of a post are of is told first: %s', (q, said) => {
  expect(firstLine(q)).toMatch(said);
});

test.each([
  'did they close korday last new year',
  'работал ли торугарт прошлой зимой',
  'былтыр майда кордой кандай эле',
  'былтыр қыста қордай жабылды ма',
])('what was is no time to come: %s', (q) => {
  expect(answered(q)).not.toContain('2027');
  expect(answered(q)).not.toContain('🟢');
});

test.each([
  'в прошлом году заглохли под Торугартом, а этой весной он откроется?',
  'last year our car stalled at torugart, will it open this spring',
  'былтыр Торугартта көлік сынып қалды, осы көктемде ашыла ма',
])('the season of this year is asked about, and not that of the year that is told of: %s', (q) => {
  expect(understand(q).moment).toEqual({ season: { season: 1, ahead: 0 } });
});

test.each([
  ['torugart in august or october', 8, 10],
  ['каркыра лучше в июле или в сентябре', 7, 9],
  ['торугартка августта же октябрда барсамбы', 8, 10],
  ['бақты тамызда ма қазанда ма', 8, 10],
])('of two months each has its line: %s', (q, first, second) => {
  const { moment, unread } = understand(q);
  expect([moment.month?.month, moment.or?.month?.month, unread]).toEqual([first, second, []]);
});

test('a verb that asks parts no days', () => {
  expect(understand('tomorrow is saturday, does Irkeshtam work').moment.or).toBeUndefined();
});

test.each([
  'sunrise at kegen border 5 december',
  'во сколько темнеет на каркыре завтра',
  'торугартта 5-декабрда күн качан чыгат',
  'ертең қарқарада күн қашан батады',
])('when it is light is reckoned: %s', (q) => {
  expect(firstLine(q)).toMatch(/0[789]:\d\d.*1[678]:\d\d/u);
});

describe('at twelve of another day is noon, and of today whichever comes', () => {
  test.each([
    ['chaldybar tomorrow at 12', '12:00'],
    ['послезавтра в 12 Чалдыбар', '12:00'],
    ['эртең 12де Чалдыбар', '12:00'],
    ['ертең 12:15-те Шалдыбар', '12:15'],
  ])('%s', (question, time) => expect(answered(question)).toContain(time));
});
