import { describe, expect, test } from 'vitest';
import { askedKey } from '#domain/topic.ts';
import { plain } from '#render/html.ts';
import { answering, present } from '../bot/house.ts';
import { createUnderstand } from '../languages.ts';
import { ourCatalogue } from '../search/evaluation.ts';

/* A question that narrows its topic is answered by what speaks of just that, or by a word that we have nothing. */

const understand = createUnderstand(ourCatalogue());
const { answer } = answering();
const answered = (q: string) => plain(answer({ text: q, now: present, fallbackLanguage: 'en' }).html);

const nothing =
  /nothing about|ничего нет|маалыматыбыз жок|маалымат жок|мәліметіміз жоқ|мәлімет жоқ|поездка, мы не знаем|this ride costs we do not know/u;

describe('what we have no fact of is not answered by its neighbour', () => {
  test.each([
    ['insulin through Korday', 'insulin'],
    ['инсулин и шприцы через кордай', 'инсулин'],
    ['чек арадан инсулин өткөрөбү', 'инсулин'],
    ['шекарадан инсулин өткізе ме', 'инсулин'],
    ['falcon across the border ok?', 'falcon'],
    ['можно ли везти попугая через границу', 'попугая'],
    ['чек арадан кой алып өтсө болобу', ''],
    ['шекарадан қой алып өтуге бола ма', ''],
    ['можно ли с пистолетом через границу', 'пистолетом'],
    ['sim card at the border where to buy', ''],
    ['симку казахстанскую на границе купить можно', ''],
    ['казак симкартасын кайдан алам', ''],
    ['қырғыз симкартасын қайдан алам', ''],
    ['do they stamp the passport at korday', ''],
    ['штраф не уплачен, выпустят из казахстана?', ''],
    ['штрафым бар казакстандан чыгарабы', ''],
    ['беременной 8 месяц пропустят?', ''],
    ['маршрутка от кордая до бишкека сколько стоит', ''],
    ['is it safe to cross at night alone', ''],
  ])('%s', (q, thing) => {
    const [first = ''] = answered(q).split('\n');
    expect(first).toMatch(nothing);
    expect(first).toContain(thing);
  });

  test('two things of a farm are no question of customs', () => {
    expect(answered('корова дает молоко')).toContain('об этом я ничего не знаю');
  });

  test.each([
    ['можно с собакой через кордай', /ветпаспорт/u],
    ['ит менен Кордайдан өтсө болобу', /ветеринар/u],
    ['снотворное через кордай', /психотроп/u],
    ['будет ли работать кыргызская симка в телефоне', /IMEI/u],
    ['зелёная карта нужна на границе с казахстаном?', /елён|зелен/u],
    ['what documents for my child', /a child needs a passport/u],
    ['10,000 dollars, declare?', /no limit on cash/u],
  ])('what we have answers as before: %s', (q, fact) => {
    expect(answered(q)).toMatch(fact);
  });
});

test('a yes is said only by what answers the question itself', () => {
  const passport = answered('загранпаспорт керекпи казакстанга');
  expect(passport).toContain('ID-карта');
  expect(passport).not.toMatch(/^Ооба/u);
  expect(answered('will an id card do for kazakhstan')).toMatch(/^Yes/u);
  expect(answered('Can we cross at Kegen with bicycles in July?')).toMatch(/^Yes\. /u);
});

describe('what speaks of it comes first', () => {
  test.each([
    ['мать с сыном без отца, нужна доверенность на границе?', /^Ребёнку для выезда из Кыргызстана с одним родителем/u],
    ['kids travelling with only mum what papers', /^A child leaving Kyrgyzstan with one parent/u],
    ['баланы атасыз алып чыкса болобу', /макулдуг/u],
    ['баламен әкесіз шығуға рұқсат керек пе', /келісім/u],
    ['где поменять тенге на сомы кордай', /меняют деньги, не подтверждено/u],
    ['where to buy car insurance at border korday', /OSAGO/u],
    ['көлікке сақтандыру керек пе қырғызстанда', /ОСАГО/u],
    ['такси с границы до алматы почем', /20\s000 тенге/u],
    ['бишкек алматы автобус канча сом', /600 сом/u],
    ['best time of day to avoid the line at kordai', /^Korday is quickest on weekday mornings/u],
    ['во сколько лучше ехать чтоб без очереди кордай', /^Быстрее всего Кордай/u],
    ['качан барсам очередь аз болот', /кезек Жаңы жылда/u],
    ['is kyzyl art pass open for tourists', /permit/u],
  ])('%s', (q, fact) => {
    expect(answered(q)).toMatch(fact);
  });
});

describe('where somebody goes is no passport, and whose passport it is stands beside the word for a citizen', () => {
  test.each([
    ['өзбекстанга виза керекпи кыргыздарга', 'UZ', 'KG'],
    ['нужна ли виза в узбекистан кыргызам', 'UZ', 'KG'],
    ['visa for Uzbekistan for Kyrgyz citizens', undefined, 'KG'],
    ['сколько можно быть в казахстане гражданину кыргызстана', 'KZ', 'KG'],
    ['мясо казы можно провезти в россию', 'RU', undefined],
    ['казы карта россияга алып барса болобу', 'RU', undefined],
    ['қазы ресейге апаруға бола ма', 'RU', undefined],
    ['can i take horse meat across to russia', 'RU', undefined],
    ['я из России, нужна виза в Казахстан', 'KZ', 'RU'],
  ])('%s', (q, toward, people) => {
    const { traveller } = understand(q);
    expect(traveller.people).toBe(people);
    if (toward !== undefined) expect(traveller.toward).toBe(toward);
  });

  test('whose plates a car has says nothing of whose citizen drives it', () => {
    const { traveller } = understand('на российских номерах сколько можно ездить по киргизии');
    expect(traveller).toMatchObject({ plates: 'RU', people: undefined });
  });

  test('of food for a country of which we know nothing that is said, with that country', () => {
    expect(answered('can i take horse meat across to russia')).toMatch(/nothing about food in Russia/u);
  });

  test('a people that no list names is answered by the note of its visa', () => {
    expect(answered('узбекистанцу сколько дней в казахстане можно')).toMatch(/Виза в Казахстан вам не нужна/u);
    expect(answered('өзбекстанга виза керекпи кыргыздарга')).toMatch(/визасыз 60 күн/u);
    expect(answered('өзбекстанга виза керекпи тажиктерге')).toMatch(/78 өлкөнүн/u);
    expect(answered('Does a Nigerian need a visa for China')).toMatch(
      /we do not know[\s\S]*[Aa]sk the consulate of China/u,
    );
  });
});

test.each([
  ['what time is it in Kazakhstan', /^It is /u],
  ['сколько времени щас на казахской стороне', /^Сейчас в /u],
  ['казакстанда саат канча болду азыр', /^Азыр /u],
  ['қырғызстанда сағат қанша қазір', /^Қазір /u],
])('the clock is read out: %s', (q, begins) => {
  expect(understand(q).topics.map(askedKey)[0]).toBe('clocks');
  const [first = ''] = answered(q).split('\n');
  expect(first).toMatch(begins);
  expect(first).toMatch(/18:00|\d\d:00/u);
});

test.each(['ты кто вообще', 'сен кимсиң', 'сен кімсің', 'who are you'])('who we are: %s', (q) => {
  expect(understand(q).about).toEqual({ kind: 'smalltalk', what: 'whoAreYou' });
});

test.each([
  'khorgos on chinese new year',
  'хоргос на китайский новый год',
  'Кытай жаңы жылында Хоргос ачыкпы',
  'Қытай жаңа жылында Қорғас ашық па',
])('the Chinese new year is not the first of January: %s', (q) => {
  expect(understand(q).moment.day).toMatchObject({ holiday: 'chinese-new-year' });
});

test.each([
  ['falcon with papers ok?', ['customs/animals']],
  ['симкартасын кайдан алам', ['connectivity']],
  ['which crossings are open', ['overview', 'status']],
])('what has been asked by then is not asked again: %s', (q, keys) => {
  expect(understand(q).topics.map(askedKey)).toEqual(keys);
});
