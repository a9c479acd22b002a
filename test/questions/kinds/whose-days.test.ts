import { expect, test } from 'vitest';
import { answered, topics, understand } from './asked.ts';

/* A season of this year, a holiday by the name of its people, and hours that go by: none is read as another time. */

test.each([
  'did the road to mariinsky flood this spring',
  'этой весной было половодье, Мариинский работал?',
  'ушул жазда Желкуарды суу каптадыбы',
  'осы көктемде Желқуарға баратын жолды су басты ма',
])('this spring is not the next one, and the flood is told: %s', (q) => {
  expect(answered(q)).not.toContain('2027');
  expect(answered(q)).toMatch(/2024/u);
});

test.each([
  'is bor-dobo passable in february',
  'Кызыл-Арт в феврале проходим?',
  'Бор-Дөбө февралда ачыкпы',
  'Бор-Дөбе ақпанда ашық па',
])('of a month that no year tells of nothing is promised: %s', (q) => {
  expect(answered(q)).toMatch(/not sure\. No year|неясно\. Как было|так эмес\. Февраль|нақты емес\. Ақпан/u);
  expect(answered(q)).not.toContain('🟢');
});

test.each([
  'irkeshtam in golden week',
  'иркештам в золотую неделю открыт?',
  'Эркечтам алтын жумада ачыкпы',
  'Еркештам алтын аптада ашық па',
])('the golden week is the first days of October, and warned of: %s', (q) => {
  expect(understand(q).moment.day).toMatchObject({ holiday: 'china-national-day' });
  expect(answered(q)).toMatch(/⚠️[^\n]*2027/u);
  expect(answered(q)).not.toContain('🟢');
});

test.each([
  'torugart at the new year of the chinese 2027',
  'торугарт в китайский нг 2027',
  'кытайлыктардын жаңы жылында Торугарт ачыкпы',
  'қытайлықтардың жаңа жылында Торуғарт ашық па',
])('a new year of the Chinese is not the first of January: %s', (q) =>
  expect(understand(q).moment.day).toMatchObject({ holiday: 'chinese-new-year' }),
);

test.each([
  'waiting at korday for 4h',
  'уже 4ч на кордае, движения нет',
  'на кордае 3ч стоим',
  'Кордайда 4саат турабыз',
  'Қордайда 3сағ тұрмыз',
  'Қордайда 5сағат бойы тұрмыз',
])('hours that go by are no hour of the day: %s', (q) => expect(understand(q).moment.time).toBeUndefined());

test.each(['is korday open at 4h', 'кордай в 4ч открыт?', 'Кордай саат 4тө ачыкпы', 'Қордай сағат 4те ашық па'])(
  'an hour of the day is still one: %s',
  (q) => expect(understand(q).moment.time).toBe(240),
);

test.each([
  'flooded road to mariinsky?',
  'Мариинский затопило?',
  'Мариинскийди суу каптадыбы',
  'Желқуарда тасқын бар ма',
])('a flood is asked of the road: %s', (q) => expect(topics(q)).toContain('road'));
