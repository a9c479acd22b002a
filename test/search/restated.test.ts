import { describe, expect, test } from 'vitest';
import { createUnderstand } from '../languages.ts';
import { ourCatalogue } from './evaluation.ts';

const understand = createUnderstand(ourCatalogue());

describe('two words of time that mean one', () => {
  test.each([
    ['korday next year in May', { month: { month: 5, ahead: 1 } }],
    ['кордай в следующем году в мае', { month: { month: 5, ahead: 1 } }],
    ['korday in May next year', { month: { month: 5, ahead: 1 } }],
    ['korday on 31 December next year', { day: { month: 12, day: 31, ahead: 1 } }],
    ['келесі аптаның сенбісінде қордай', { day: { weekday: 6, ahead: 1 } }],
    ['кордай 1 января на новый год', { day: { month: 1, day: 1 } }],
    ['қордай сенбі жексенбіде', { day: { weekday: 6 }, until: { day: { weekday: 7 } } }],
    ['кордай ишемби жекшембиде', { day: { weekday: 6 }, until: { day: { weekday: 7 } } }],
  ])('%s', (text, moment) => expect(understand(text)).toMatchObject({ moment, unread: [] }));
});

test('what contradicts the first stays unread', () => {
  expect(understand('korday on monday, on thursday').unread).not.toEqual([]);
});
