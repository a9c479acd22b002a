import { describe, expect, test } from 'vitest';
import { crossingsIn } from '#search/question.ts';
import { answered, firstLine, topics, understand } from './asked.ts';

/* Whose a thing is, where a way leads, and the second half of a question. */

describe('whose visa, car or firm it is makes nobody a citizen', () => {
  test.each([
    ['i have a german visa in my passport, can i enter kazakhstan visa free, i am from nigeria', 'NG'],
    ['i hold a chinese visa, kenyan citizen, do i need a visa for kyrgyzstan', 'KE'],
    ['есть шенгенская виза, я из нигерии, в казахстан без визы пустят', 'NG'],
  ])('%s', (q, people) => expect(understand(q).traveller.people).toBe(people));

  test('of a firm alone nobody is', () =>
    expect(understand('no chinese transport was waiting for us at torugart').traveller.people).toBeUndefined());

  test.each([
    ['do americans need a visa for kazakhstan', 'US'],
    ['нужна ли россиянам виза в узбекистан', 'RU'],
  ])('a people beside the word for it stays one: %s', (q, people) =>
    expect(understand(q).traveller.people).toBe(people),
  );
});

describe('of a town with several crossings those are meant that lead there', () => {
  test.each([
    ['from osh which border crossing to uzbekistan is best with a stroller', 'UZ'],
    ['коляска, инвалид: через какой пост в узбекистан из оша', 'UZ'],
    ['граница с узбекистаном у карасу открыта для легковых', 'UZ'],
    ['is the uzbekistan border at karasu open for cars', 'UZ'],
  ])('%s', (q, code) => {
    const crossings = crossingsIn(understand(q).found);
    for (const { posts } of crossings) expect(posts.map(({ country }) => country)).toContain(code);
  });
});

describe('who lost a thing is in no danger', () => {
  test.each([
    'help, i left my phone in a taxi at korday',
    'помогите, забыл рюкзак в маршрутке на кордае',
    'жардам бергиле, сумкам маршруткада калды',
  ])('%s', (q) => expect(answered(q)).not.toMatch(/\b101\b/u));
});

describe('a paper that was left at home is no thing left at the gate', () => {
  test.each([
    'забыла права дома, на границе спросят?',
    'документы на машину забыл дома, есть скан, на посту примут?',
    'left my driving licence at home, only a photo of it, is that ok at the border',
  ])('%s', (q) => expect(topics(q)[0]).not.toBe('contacts'));
});

describe('how long a car may stay is asked by its plates', () => {
  test.each([
    'номера российские, на сколько можно заехать в кыргызстан',
    'car on georgian plates, how many days can it be in kyrgyzstan',
  ])('%s', (q) => expect(topics(q)[0]).toBe('vehicles/stay'));
});

describe('a stamp is no card', () => {
  test.each([
    'do kazakhs stamp the passport at korday, i need proof',
    'ставят ли штамп в паспорт на кордае, нужно для визы',
  ])('%s', (q) => {
    expect(understand(q).aspects.map(({ aspect }) => aspect)).toContain('passport-stamp');
    expect(firstLine(q)).not.toMatch(/ID card|identity card|удостоверени|ID-карт/u);
  });
});

describe('a bottle of gas is no fuel of the tank', () => {
  test.each([
    ['can i carry a propane bottle into kazakhstan', 'nothing'],
    ['пустой газовый баллон повезу в казахстан заправить, можно', 'ничего нет'],
    ['газ баллон алып өтсө болобу Казакстанга', 'жок'],
    ['газ баллонын алып өтуге бола ма Қазақстанға', 'жоқ'],
  ])('%s', (q, words) => {
    expect(firstLine(q)).toContain(words);
    expect(topics(q)[0]).toBe('customs/fuel');
  });
});

describe('whoever stands in one town and would see another goes there', () => {
  test.each([
    "i'm polish, living in bishkek, want to see almaty for two days",
    'we are in almaty and would love to visit karakol in july',
    'сейчас мы в алматы, хотим посмотреть каракол',
  ])('%s', (q) => expect(understand(q).about.kind).toBe('journey'));
});

describe('what is asked beside the way is told behind it', () => {
  test.each([
    ['какой дорогой из астаны в бишкек, и нужен ли загранпаспорт', /Астана – Бишкек/u, /паспорт/u],
    ['astana to bishkek which way, and is a passport needed for a russian', /Astana – Bishkek/u, /passport/iu],
    ['сколько км от алматы до каракола и сколько стоит такси', /Алматы – Каракол/u, /такси|стоит/u],
  ])('%s', (q, way, beside) => {
    expect(answered(q)).toMatch(way);
    expect(answered(q)).toMatch(beside);
  });

  test('a line is told once', () => {
    const lines = answered('из тюмени в бишкек через какой пункт ехать').split('\n');
    expect(new Set(lines).size).toBe(lines.length);
  });
});

describe('more days by leaving are counted where they were spent', () => {
  test.each([
    'austrian, 55 days in kyrgyzstan so far, if i go to almaty and back do i get another 60',
    'i spent 29 days in kyrgyzstan, one night in almaty and back, 30 more? swiss',
  ])('%s', (q) => {
    expect(answered(q)).not.toMatch(/in Kazakhstan/u);
    expect(answered(q).split('\n').slice(0, 2).join(' ')).toMatch(/Kyrgyzstan/u);
  });
});

describe('a word of every day is repeated to nobody', () => {
  test.each([
    'silly question but can i walk across at korday with her',
    'dumb q, is dostuk open for foreigners',
    'тупой вопрос, кордай открыт?',
  ])('%s', (q) => expect(answered(q)).not.toMatch(/did not understand|did not take|Мы не поняли|Не учли/u));
});

describe('what happens if the minibus goes on without somebody is asked of the minibus', () => {
  test.each([
    'what if the marshrutka goes through and i am still in the queue without me',
    'а если автобус уедет без меня пока я на контроле',
  ])('%s', (q) => expect(firstLine(q)).toMatch(/wait|ждёт/u));
});

describe('whoever is let through first is no invalid', () => {
  test.each([
    ['do they let an old lady going to hospital skip the queue at korday', /disab|accessib/iu],
    ['бабушку в больницу везём, пропустят без очереди на кордае?', /инвалид/u],
  ])('%s', (q, words) => expect(firstLine(q)).not.toMatch(words));
});

describe('whose passport it is narrows no question of passports', () => {
  test.each([
    'my wife has a korean passport, may she stay 2 months in kyrgyzstan visa free',
    'у жены турецкий паспорт, сколько она может жить в кыргызстане без визы',
    'two kids and us, british passports, how long does korday take by bus',
  ])('%s', (q) => {
    expect(answered(q)).not.toMatch(/valid|police|полици/u);
    expect(topics(q)).not.toContain('documents/passport');
  });
});

describe('whether the gate is open for somebody is asked before the road', () => {
  test.each([
    'im afghan, is the road over kyzyl-art open for me',
    'я гражданин индии, дорога через каркыру для меня открыта?',
  ])('%s', (q) => expect(topics(q)[0]).toBe('admits'));
});

describe('of a lake no town is asked back where the way itself is not asked', () => {
  test.each([
    'омск - иссык-куль в феврале, дороги чистят?',
    'driving astana to issyk-kul in january, are winter tyres a must',
  ])('%s', (q) => expect(firstLine(q)).not.toMatch(/Чолпон-Ата|Cholpon-Ata/u));
});

describe('who walks with a dog asks of the dog and of walking', () => {
  test.each([
    ['my dog is huge, may we cross korday on foot with him', /on foot/u],
    ['с собакой в маршрутку не берут, пешком через кордай пройти можно?', /пешком/iu],
  ])('%s', (q, words) => {
    expect(topics(q)).toContain('customs/animals');
    expect(answered(q)).toMatch(words);
  });
});

describe('who was refused for want of an arranged ride is told what is arranged', () => {
  test.each([
    ['torugart: they refused us as there was no transport waiting on the chinese side, what is needed', /arrange/u],
    ['на торугарте не пустили, говорят нет китайского транспорта, что нужно', /турфирм|заранее/u],
  ])('%s', (q, words) => expect(firstLine(q)).toMatch(words));
});

describe('of two crossings nothing is known of wheelchairs, and that is said before one is chosen', () => {
  test.each([
    'on a wheelchair from osh to uzbekistan, which border is easier',
    'на инвалидной коляске из оша в узбекистан, где легче',
  ])('%s', (q) => expect(firstLine(q)).not.toMatch(/Which crossing|Какой пункт/u));
});

test.each([
  'Kara-Suu bazaar crossing, is it open',
  'кара-суу базар граница открыта?',
  'Кара-Суу базардын жанындагы бекет иштейби',
  'Қара-Суу базары жанындағы пост ашық па',
])('beside the bazaar lies the crossing to Uzbekistan and not its namesake: %s', (q) => {
  const { found } = understand(q);
  expect(found.kind === 'answer' && found.crossing.id).toBe('kara-suu-qorasuv');
});
