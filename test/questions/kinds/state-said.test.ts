import { expect, test } from 'vitest';
import { askedKey } from '#domain/topic.ts';
import { understand } from './asked.ts';

const first = (q: string) => askedKey(understand(q).topics[0]);

test.each([
  'I will be at Torugart in two hours, is it open then',
  'буду на торугарте через два часа, он открыт?',
  'эки сааттан кийин торугартта болом, ачыкпы',
  'екі сағаттан кейін торугартта боламын, ашық па',
  'кечки алтыда чалдыбарда болобуз, ачык болобу',
  'кешкі алтыда шалдыбарда боламыз, ашық па',
])('who says when they are there and asks whether it is open is told its state: %s', (q) =>
  expect(first(q)).toBe('status'),
);

test.each([
  'can we drive to Osh via Dostuk',
  'можно ли проехать в Ош через Достук',
  'Достук аркылуу Ошко барса болобу',
  'Достық арқылы Ошқа барса бола ма',
  'Каркыра аркылуу Алматыга чыксак болобу',
  'Қарқыра арқылы Алматыға барсақ бола ма',
])('who asks whether one may go over a crossing asks for no way: %s', (q) =>
  expect(['status', 'admits', 'admits/car']).toContain(first(q)),
);

test.each([
  ['I leave Naryn at 9, will I make it to Torugart before it closes', 'makeit'],
  ['выеду из Нарына в 9, успею на торугарт?', 'makeit'],
  ['Нарындан 9да чыксам Торугартка жетишемби', 'makeit'],
  ['which way is it from Osh to Dostuk', 'way'],
  ['Достукка кайсы жол менен барам', 'way'],
  ['Достыққа қай жолмен барамын', 'way'],
])('who asks for the way, or whether they are in time, still does: %s', (q, topic) => expect(first(q)).toBe(topic));
