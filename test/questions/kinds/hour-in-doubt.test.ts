import { describe, expect, test } from 'vitest';
import { answered, firstLine } from './asked.ts';

/* At an hour at which a post is told to be shut, or at night where "round the clock" is an old word, nothing is promised. */

describe('in the midday break that somebody told of nobody is told that they will make it', () => {
  test.each([
    ['Иркештам во вторник в 12:00 успею?', '13:30–16:30'],
    ['will I make it at Irkeshtam, arriving Wednesday 1pm', '13:30–16:30'],
    ['Эркечтамга бейшемби күнү саат 13:00дө жетем, үлгүрөмбү', '13:30–16:30'],
    ['Еркештамға сәрсенбі сағат 13:00-де жетемін, үлгеремін бе', '13:30–16:30'],
  ])('%s', (q, told) => {
    expect(answered(q).split('\n').slice(0, 3).join('\n')).toContain(told);
    expect(answered(q)).not.toMatch(/вы успеете|would be in time|үлгүрөсүз|үлгересіз/u);
    expect(answered(q)).not.toMatch(/🟢/u);
  });

  test.each(['Irkeshtam on 2 December at 10am', 'Иркештам в среду в 10 утра работает?'])(
    'and before it the gate is as it was: %s',
    (q) => expect(firstLine(q)).toMatch(/Should be open|Должен быть открыт/u),
  );
});

describe('at night an old word of "round the clock" is none to count on', () => {
  test.each([
    'Chaldybar at 3am tomorrow',
    'Чалдовар завтра в 4 утра открыт?',
    'Чалдыбар эртең түнкү 3тө ачыкпы',
    'Шалдыбар ертең түнгі 3-те ашық па',
  ])('%s', (q) => {
    expect(firstLine(q)).toMatch(/^🟡/u);
    expect(answered(q)).toContain('2014');
  });

  test.each(['Chaldybar tomorrow at 15:00', 'Достук завтра в 3 ночи открыт?', 'Кордай эртең түнкү 3тө ачыкпы'])(
    'by day, or where the word is newer, it is: %s',
    (q) => expect(firstLine(q)).toMatch(/^🟢/u),
  );
});

describe('where it is shut to everybody, nobody is told first that they may pass', () => {
  test.each([
    'пропускают ли немцев через Кулунду',
    'is Kulundu open for Uzbeks',
    'Кулундудан орустарды өткөрөбү',
    'Құлындыдан өзбектер өте ме',
  ])('%s', (q) => expect(firstLine(q)).toMatch(/^🔴/u));
});
