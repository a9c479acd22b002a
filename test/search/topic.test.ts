import { describe, expect, test } from 'vitest';
import { askedKey } from '#domain/topic.ts';
import { createUnderstand } from '../languages.ts';
import { ourCatalogue } from './evaluation.ts';

const understand = createUnderstand(ourCatalogue());
const topicOf = (question: string) => understand(question).topics[0].topic;

describe('will I be in time', () => {
  test.each([
    'is there time to cross karkyra',
    'is there still time for karkyra today',
    'do we have enough time to reach korday',
    'am I too late for korday',
    'will I be late for korday',
    'can I reach korday before it closes',
    'can we get to karkyra before closing',
    'не опоздаю на кордай',
    'не поздно ехать на каркыру сейчас?',
    'доеду до каркыры до закрытия?',
    'хватит ли времени на каркыру',
    'Кордайга кечикпеймби',
    'kordaiga kechikpeymbi',
    'каркырага жетишемби',
    'каркырага жабылганча жетемби',
    'Қордайға кешікпеймін бе',
    'Қарқараға жетіп үлгеремін бе',
    'қарқараға жабылғанша жетемін бе',
  ])('%s', (question) => expect(topicOf(question)).toBe('makeit'));

  test.each(['каркырага кеч калбаймбы', 'қордайға кеш қалмаймын ба'])('being late is not the evening: %s', (question) =>
    expect(understand(question)).toMatchObject({ topics: [{ topic: 'makeit' }], moment: {} }),
  );
});

describe('what stands and what costs', () => {
  test.each([
    'Бишкектен Алматыга автобус канча турат',
    'Алматыдан Бишкекке маршрутка қанша тұрады',
    'Оштон Ташкентке автобус канча турат',
  ])('a ride between two towns costs: %s', (question) => expect(topicOf(question)).toBe('transport'));

  test.each(['Бишкектен Алматыга автобус чек арада канча турат', 'Алматы – Бішкек автобусы шекарада қанша тұрады'])(
    'at the border it stands: %s',
    (question) => expect(topicOf(question)).toBe('waits'),
  );
});

test.each(['хватит ли обычной резины через кордайский перевал', 'на летней резине через каркыру проеду?'])(
  'tyres that are driven on are a matter of the road: %s',
  (question) => expect(topicOf(question)).toBe('road'),
);

describe('in which part of the year', () => {
  test.each([
    'when does karkyra usually open',
    'when is karkyra normally open',
    'what months is karkyra open',
    'which month does karkyra open',
    'when did karkyra open last year',
    'was karkyra open last year',
    'когда обычно открывается каркыра',
    'когда каркыра закрывается обычно',
    'в какие месяцы работает каркыра',
    'с какого месяца открыта каркыра',
    'когда открылась каркыра в прошлом году',
    'каркыра кайсы айларда иштейт',
    'Каркыра адатта качан ачылат',
    'Каркыра былтыр качан ачылган',
    'Қарқара қай айларда жұмыс істейді',
    'Қарқара әдетте қашан ашылады',
    'Қарқара былтыр қашан ашылды',
  ])('%s', (question) => expect(topicOf(question)).toBe('season'));
});

describe('at which hours of the day', () => {
  test.each([
    'until when is korday open',
    'korday is open until when',
    'what time does korday usually open',
    'до скольки работает кордай',
    'до какого часа открыт кордай',
    'во сколько обычно открывается кордай',
    'сколько осталось до закрытия кордая',
    'кордай качанга чейин иштейт',
    'адатта кордай саат канчада ачылат',
    'қордай нешеге дейін жұмыс істейді',
    'қордай қашанға дейін ашық',
  ])('%s', (question) => expect(topicOf(question)).toBe('hours'));
});

test.each([
  { question: 'can I cross karkyra by car', topic: 'status' },
  { question: 'kar barby karkyra', topic: 'road' },
  { question: 'каркырада кар барбы', topic: 'road' },
])('a car is no snow: $question', ({ question, topic }) => expect(topicOf(question)).toBe(topic));

test.each([
  { question: 'how long is the queue at korday usually', topic: 'waits' },
  { question: 'when is korday usually quiet', topic: 'waits' },
  { question: 'best time to cross karkyra', topic: 'waits' },
  { question: 'korday is usually open on sundays?', topic: 'status' },
  { question: 'сколько обычно стоят на кордае', topic: 'waits' },
])('what is usual, or a time, is not always the season: $question', ({ question, topic }) =>
  expect(topicOf(question)).toBe(topic),
);

test.each([
  { question: 'мой паспорт порвался, на границе развернут?', key: 'documents/passport' },
  { question: 'will they deport me for a torn passport at the border', key: 'documents/passport' },
  { question: 'багажда бензин алып өтсө болобу чек арадан', key: 'customs/fuel' },
  { question: 'айша биби или карасу, какой пост открыт', key: 'status' },
])('what is asked comes before what goes with it: $question', ({ question, key }) =>
  expect(askedKey(understand(question).topics[0])).toBe(key),
);

test.each([
  { question: 'on a pushbike over korday', traffic: 'bicycle' },
  { question: 'на мотике через кордай', traffic: 'motorcycle' },
  { question: 'қордайдан жаяумын', traffic: 'foot' },
  { question: 'рефрижератор менен кордайдан', traffic: 'truck' },
])('what one travels by, as people call it: $question', ({ question, traffic }) =>
  expect(understand(question).traveller.traffic).toBe(traffic),
);

test.each(['3 bottles of wine on saturday', 'мотоциклге канистра бензин, 3-июлда', 'сумкамда дары бар, автобус менен'])(
  'what is carried on a way is a matter of the border: %s',
  (question) => expect(understand(question).about.kind).toBe('unsaid'),
);

describe('words that stand apart speak together, in any order', () => {
  test.each([
    ['how long can an israeli stay in kyrgyzstan', 'documents/stay'],
    ['stay in kyrgyzstan, how long at most', 'documents/stay'],
    ['сколько можно в казахстане жить', 'documents/stay'],
  ])('%s', (question, key) => expect(askedKey(understand(question).topics[0])).toBe(key));

  test('one of them alone does not', () =>
    expect(askedKey(understand('how long is karkyra open').topics[0])).not.toBe('documents/stay'));
});

describe('what comes of it is asked after what it comes of', () => {
  test.each([
    ['сын без согласия, на кордае развернут?', 'documents/children'],
    ['на кордае просят денег, куда жаловаться', 'safety/bribes'],
    ['где ближайшая заправка, далеко от каркыры', 'services/fuel'],
    ['подруга с французским паспортом, через кордай пропустят?', 'admits'],
  ])('%s', (question, key) => expect(askedKey(understand(question).topics[0])).toBe(key));
});

describe('a thing of which nobody has heard is a matter of the customs, and is named', () => {
  test.each([
    ['can I bring a sword through korday', 'sword'],
    ['may we take our telescope across karkyra', 'telescope'],
    ['можно провезти кинжал через кордай', 'кинжал'],
    ['барабан через каркыру с собой можно?', 'барабан'],
    ['Кордайдан кылыч алып өтсө болобу', 'кылыч'],
    ['Қордайдан қылыш алып өтуге бола ма', 'қылыш'],
  ])('%s', (question, thing) => {
    const { topics, things } = understand(question);
    expect([topics[0], things]).toEqual([{ topic: 'customs', part: 'goods' }, [thing]]);
  });

  test.each(['can I take my dog through korday', 'можно провезти лекарства через кордай', 'korday: bring the kids'])(
    'what is known is not: %s',
    (question) => expect(understand(question).things).toEqual([]),
  );
});

test.each([
  'человеку плохо на кордае',
  'маме стало плохо, каркыра, куда звонить',
  'киши ооруп калды чек арада кайда чалам',
  'Кордайда балам талып калды',
  'адам ауырып қалды шекарада қайда хабарласам',
  'my friend collapsed at karkyra',
  'he has chest pains, korday queue',
  'someone got hurt near bor-dobo',
  'кырсык болду Ак-Жолдо тезирээк',
  'на торугарте человек сломал ногу',
])('somebody who is ill comes before everything: %s', (question) =>
  expect(understand(question).about.kind).toBe('emergency'),
);

test.each(['плохо видно дорогу на кордай', 'Кордайда кезек жаманбы'])(
  'what is only bad is no call for help: %s',
  (question) => expect(understand(question).about.kind).not.toBe('emergency'),
);
