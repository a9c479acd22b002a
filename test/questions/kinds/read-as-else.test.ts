import { describe, expect, test } from 'vitest';
import { askedKey } from '#domain/topic.ts';
import { crossingsIn } from '#search/question.ts';
import { answered, understand } from './asked.ts';

/* Kinds of question that were read as something else, each in several words of each language. */

describe('a thing that nobody knows, taken over the border, is goods of which we know nothing', () => {
  test.each([
    ['can I bring a sword through Korday', 'sword'],
    ['am I allowed to take a telescope through Korday', 'telescope'],
    ['can we take my accordion through Korday', 'accordion'],
    ['можно провезти через Кордай кинжал', 'кинжал'],
    ['разрешают ли везти самовар через Кордай', 'самовар'],
    ['Кордай аркылуу комуз алып кетсем болобу', 'комуз'],
    ['Кордайдан кылыч алып өтсө болобу', 'кылыч'],
    ['Қордайдан қылыш алып өтуге бола ма', 'қылыш'],
    ['Қордайдан домбыра алып шықсам бола ма', 'домбыра'],
  ])('%s', (q, thing) => {
    const { topics, things } = understand(q);
    expect(topics.map(askedKey)[0]).toBe('customs/goods');
    expect(things).toContain(thing);
    const [first = ''] = answered(q).split('\n');
    expect(first).toContain(thing);
    expect(first).not.toContain('🟢');
  });

  test.each([
    ['can I bring meat through Korday', 'customs/food'],
    ['можно провезти через Кордай собаку', 'customs/animals'],
    ['how long does it take through Korday', 'waits/usual'],
    ['Кордайдан эт алып өтсө болобу', 'customs/food'],
    ['что можно провезти через Кордай', 'customs'],
  ])('what is known stays what it is: %s', (q, key) => {
    const { topics, things } = understand(q);
    expect(topics.map(askedKey)).toContain(key);
    expect(things).toEqual([]);
  });
});

describe('what the passing itself costs is asked of nobody but the border', () => {
  test.each([
    'сколько стоит проезд через границу',
    'нужно ли платить на границе',
    'платный ли въезд в Кыргызстан',
    'border fee',
    'is there an exit fee leaving Kazakhstan',
    'how much does it cost to cross at Korday',
    'чек арадан өтүү канча турат',
    'Кордайдан өтүү бекерби',
    'шекарадан өту ақылы ма',
    'шекарадан өту қанша тұрады',
  ])('%s', (q) => {
    expect(understand(q).topics.map(askedKey)[0]).toBe('fees');
    expect(answered(q).split('\n')[0]).not.toMatch(/[🟢🟡🔴]/u);
  });

  test.each([
    ['платная ли дорога до Кордая', 'vehicles/tolls'],
    ['сколько стоит виза в Казахстан', 'documents/visa'],
    ['how much is a taxi to Korday', 'transport/taxi'],
    ['Кордайда канча турат', 'waits/usual'],
  ])('what else costs stays what it is: %s', (q, key) => {
    expect(understand(q).topics.map(askedKey)[0]).toBe(key);
  });
});

describe('of two crossings with one name the one on the journey is meant', () => {
  test.each([
    'Almaty to Bishkek via Karasu',
    'из Алматы в Бишкек через Карасу',
    'Алматыдан Бишкекке Кара-Суу аркылуу',
    'Алматыдан Бішкекке Қарасу арқылы',
  ])('%s', (q) => {
    const { found, traveller } = understand(q);
    expect(crossingsIn(found).map(({ id }) => id)).toEqual(['ak-tilek-karasu']);
    expect(traveller.toward).toBe('KG');
  });

  test('without a journey it is asked back', () => {
    expect(crossingsIn(understand('Карасу').found).length).toBeGreaterThan(1);
  });
});

test.each(['из Алматы в Кыргызстан', 'Almaty to Kyrgyzstan', 'Алматыдан Кыргызстанга', 'Алматыдан Қырғызстанға'])(
  'from a town into a country: the crossing that is nearest by road, and others (%s)',
  (q) => {
    const { about, traveller } = understand(q);
    expect(about).toMatchObject({ kind: 'journey', from: [{ id: 'almaty' }], to: [{ id: 'KG' }] });
    expect(traveller.toward).toBe('KG');
    expect(answered(q)).toMatch(/🟢.*Ак-Жол|🟢.*Ak-Jol|🟢.*Ақ-Жол/u);
    expect(answered(q)).toMatch(/(?:Ак-Тилек|Ақ-Тілек|Ak-Tilek) – /u);
  },
);

test.each([
  'из Алматы в Кыргызстан в июле',
  'Almaty to Kyrgyzstan in July',
  'Алматыдан Кыргызстанга июлда',
  'Алматыдан Қырғызстанға шілдеде',
])('in summer the gate that is open then is among the others, and in November it is not: %s', (q) => {
  expect(answered(q)).toMatch(/(?:Каркыра|Қарқыра|Karkyra) – /u);
});

describe('ordinary words are no place', () => {
  test.each([
    ['өте ала ма', []],
    ['балалар өте ала ма', []],
    ['бала тек анасымен шыға ала ма', []],
    ['жөө кире алам', []],
    ['кант алып өтсө болобу', []],
    ['қант апарсам бола ма', []],
    ['темір жол ашық па', []],
    ['issyk kul', []],
    ['иссык куль', []],
    ['на иссык куль через кеген', ['karkyra-kegen']],
    ['ысык көлгө барам', []],
  ])('%s', (q, ids) => {
    expect(crossingsIn(understand(q).found).map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    ['ак жол ачыкпы', 'ak-jol-korday'],
    ['айша бибіден өтсек', 'chon-kapka-aisha-bibi'],
    ['Ялама открыта', 'konysbayev-yallama'],
    ['Канттан чыгабыз', 'ak-tilek-karasu'],
    ['исилькуль', 'karakoga-isilkul'],
    ['корд ай', 'ak-jol-korday'],
    ['Кара-Балык', 'kairak-bugristoye'],
  ])('what names one still does: %s', (q, id) => {
    expect(crossingsIn(understand(q).found).map((one) => one.id)).toContain(id);
  });
});

test.each([
  ['Кыргызстандан Ташкентке машина менен', ['KG', 'UZ']],
  ['Қазақстаннан Қашқарға қалай барады', ['KZ', 'CN']],
  ['из Казахстана в Джалал-Абад', ['KZ', 'KG']],
  ['Getting from Kazakhstan to Karakol', ['KZ', 'KG']],
] as const)('from a whole country nobody knows which crossing is near: the border of the two (%s)', (q, countries) => {
  expect(understand(q).about).toEqual({ kind: 'border', countries });
});

test.each([
  ['Бишкектен Казакстанга кайсы жол менен', 'Ак-Жол – Кордай'],
  ['Өскеменнен Ресейге қай бекетпен шығамыз', 'Үбе – Михайловка'],
  ['Талас шаарынан Казакстанга чыгабыз', 'Чоң-Капка – Айша-Биби'],
  ['Naryn to China', 'Torugart – China'],
] as const)('into a country: %s', (q, crossing) => {
  const sentence = answered(q)
    .split('\n')
    .find((line) => /жакыны –|жақыны –|nearest/u.test(line));
  expect(sentence).toContain(crossing);
});

test.each(['я в Казахстане, Бишкек', 'из Алматы в Казахстан', 'из Бишкека в Кыргызстан'])(
  'into the own country there is no way over a border (%s)',
  (q) => expect(understand(q).about.kind).not.toBe('journey'),
);

describe('Uzbek in the letters of Kazakh is none of our languages', () => {
  test.each([
    'Кордай очикми хозир',
    'чегара орқали қачон утса булади',
    'машина билан утиш мумкинми',
    'Қордай қайси соатда ишлайди',
  ])('%s', (q) => {
    expect(understand(q)).toMatchObject({ language: null, isForeign: true });
    expect(answered(q)).toContain('Қазақша');
  });

  test.each([
    ['Қордай ашық па қазір', 'kk'],
    ['шекара арқылы қашан өтуге болады', 'kk'],
    ['көлікпен өту мүмкін бе', 'kk'],
    ['Кордай азыр ачыкпы', 'ky'],
    ['машина менен отсо болобу', 'ky'],
    ['чон рахмат байке', 'ky'],
    ['с детьми и вещами через Кордай можно', 'ru'],
  ])('%s is %s', (q, language) => {
    expect(understand(q)).toMatchObject({ language, isForeign: false });
  });
});

describe('what two words say together', () => {
  test.each([
    ['штраф если провезти собаку в Казахстан', 'customs/animals'],
    ['канистрде бензин алып барсам айып салабы', 'customs/fuel'],
    ['Korday customs phone number', 'contacts'],
    ['walking across Korday with my suitcases', 'admits'],
    ['which crossing lets bicycles into kazakhstan', 'admits'],
    ['поездка в Казахстан в мае, с чего начать', 'planning'],
    ['Қордайдан автобуспен өтеміз, рұқсат па', 'admits/bus'],
    ['шекарадан асып кетсек бола ма, паспортымның мерзімі бітіпті', 'documents/passport'],
    ['до закрытия не успею, где переночевать на Кегене', 'services/sleep'],
    ['Korday or Karkyra, which is quicker', 'waits/usual'],
    ['Кордай же Каркыра, кайсынысы тезирээк', 'waits/usual'],
    ['Қордай ма Қарқара ма, қайсысы жылдам', 'waits/usual'],
    ['Кордай или Каркара, где быстрее', 'waits/usual'],
  ])('%s: %s', (q, key) => {
    expect(understand(q).topics.map(askedKey)[0]).toBe(key);
  });
});

test.each(['Tashkent – Shymkent', 'из Ташкента в Шымкент', 'Ташкенттен Чымкентке', 'Ташкенттен Шымкентке'])(
  'a town is no vehicle, whatever word its name begins like: %s',
  (q) => expect(understand(q).traveller.traffic).toBeUndefined(),
);
