import { describe, expect, test } from 'vitest';
import { answered, firstLine } from './asked.ts';

/* A gate is as sure as the weakest word on which the asked hour or day hangs: the other side's closing hour, or that it works at all. */

describe('that the Chinese side is said to stop by then stands before the state', () => {
  test.each([
    ['is maykapchagay open tomorrow at 14:30', /16:00.*clock not named/u],
    ['Кольжат завтра в 18:00 по Пекину открыт?', /16:00.*по чьим часам/u],
    ['Достык эртең 16:30да ачыкпы', /16:00дө.*кайсы өлкөнүн убактысы/u],
    ['Бақты ертең 15:00-де ашық па', /16:00-де.*қай елдің уақыты/u],
  ])('%s', (question, stops) => {
    expect(firstLine(question)).toMatch(stops);
    expect(answered(question)).not.toMatch(
      /🟢|(Should be open|Должен быть открыт|Ачык болушу керек|Ашық болуы керек) ·/u,
    );
  });
});

test.each([
  ['is bakhty open tomorrow at 11:00'],
  ['Бахты завтра в 14:00 по Пекину открыт?'],
  ['Бахты эртең 10:30да ачыкпы'],
  ['Бақты ертең 11:30-да ашық па'],
])('by the earlier of both clocks it works still: %s', (question) => expect(answered(question)).not.toMatch(/16:00/u));

describe('of a whole day it is told behind the state', () => {
  test.each([
    ['is bakhty open on wednesday', /16:00/u],
    ['Бахты в среду открыт?', /16:00/u],
    ['шаршембиде Бахты ачыкпы', /16:00дө/u],
    ['сәрсенбіде Бақты ашық па', /16:00-де/u],
  ])('%s', (question, stops) => {
    expect(firstLine(question)).toMatch(/^🟡/u);
    expect(answered(question)).toMatch(stops);
  });
});

describe('on a word of years ago, without hours or days, no day to come is green', () => {
  test.each([
    ['is the kara-suu qorasuv crossing open on saturday', /^🟡 Not sure/u],
    ['Кара-Суу – Карасу (узбекский) во вторник открыт?', /^🟡 Неясно/u],
    ['Баймак бекети бейшембиде ачыкпы', /^🟡.*ачык болору так эмес/iu],
    ['Баймақ бекеті сәрсенбіде ашық па', /^🟡.*ашық болатыны нақты емес/iu],
  ])('%s', (question, state) => expect(firstLine(question)).toMatch(state));
});
