import { describe, expect, test } from 'vitest';
import { answered, firstLine } from './asked.ts';

/* What no list of words reads is looked for in the notes by its words; and what is told of one side, one ride, one part of a topic. */

describe('a note is found by its words', () => {
  test.each([
    ['how much is the bus from Sayran to Cholpon-Ata', /5,200/u],
    ['автобус Сайран Чолпон-Ата почем', /5200/u],
    ['Сайрандан Чолпон-Атага автобус канча турат', /5200/u],
    ['Сайраннан Чолпон-Атаға автобус бағасы', /5200/u],
    ['sayrandan cholpon ataga avtobus kancha turat', /5200/u],
  ])('where no place of ours was read: %s', (q, told) => expect(firstLine(q)).toMatch(told));

  test.each([
    ['how much was the GBAO permit', /30 dollars/u],
    ['сколько отдали за разрешение ГБАО', /30 долларов/u],
  ])('where no place was said: %s', (q, told) => expect(answered(q)).toMatch(told));

  test.each([
    ['на таскале мотоциклы в очереди ждут?', /мотоциклист/u],
    ['тасқалада мотоциклмен ұзын кезекте күтеміз бе', /мотоцикл/iu],
    ['is there a queue for motorcycles at taskala', /motorcycl/iu],
  ])('where nothing is told of what was read: %s', (q, told) => expect(answered(q)).toMatch(told));

  test.each([
    ['где на торугарте стоит первый кпп', /60 км/u],
    ['торуғартқа дейін бірінші бекет қайсы', /60 км|60 шақырым/u],
  ])('under a state that answers none of them: %s', (q, told) => expect(answered(q)).toMatch(told));
});

describe('no note is told because of words that everybody uses', () => {
  test.each([
    'стоит кардиостимулятор, можно мимо рамки на Кордае',
    'Казакстандан он кой алып Чоң-Капкадан өтөм, кагазы кандай',
    'азаматтығы жоқ досым Қырғызстанға кіре ала ма',
    'стоматолог в бишкеке недорого подскажите',
    'is the food at the bazaar in osh any good',
  ])('%s', (q) => expect(answered(q)).not.toMatch(/маршрутка|терезе|90 күн|tenge|тенге|window/iu));

  test.each(['как оплачивают платные трассы казахстана', 'how does one pay road tolls in kazakhstan'])(
    'of a part that is not told another stands beside no answer twice: %s',
    (q) => expect(answered(q).split('\n').length).toBe(new Set(answered(q).split('\n')).size),
  );
});

describe('of two posts the one whose name was said is told first', () => {
  test.each([
    ['телефон поста Дустлик нужен', /кыргызском/u],
    ['number of the Kegen customs please', /Kyrgyz post display|tourist police/u],
    ['Кеген бекетінің байланыс нөмірі бар ма', /туристік милиция/u],
  ])('%s', (q, other) => expect(firstLine(q)).not.toMatch(q.includes('Дустлик') ? /казахстанского/u : other));

  test.each([
    ['Ак-Жол постуна кантип чалса болот', /кыргыз бекетиндеги/u],
    ['номер дежурного поста Ак-Жол', /кыргызском/u],
    ['Қордай бекетінің нөмірін айтыңызшы', /Қазақ бекетінің/u],
    ['phone of the post Ak-Jol', /Kyrgyz post/u],
  ])('%s', (q, own) => expect(firstLine(q)).toMatch(own));
});

describe('what is asked stands first', () => {
  test.each([
    ['на ак-тилеке сейчас много фур ждет?', /сегодня/u],
    ['карасууда азыр канча фура кезекте турат', /бүгүн/u],
    ['ақ тілекте қазір қанша фура тұр', /бүгін/u],
    ['how many lorries are waiting at ak-tilek now', /today/u],
  ])('how many lorries stand there now nobody has told: %s', (q, told) => expect(firstLine(q)).toMatch(told));

  test.each([
    ['Бишкек Алматы автобус канча сом, канча саат кетет', /600/u],
    ['Бішкек Алматы автобусы қанша сом, неше сағат жүреді', /600/u],
    ['bishkek almaty bus price and how many hours', /600/u],
  ])('what a ride costs comes before the way: %s', (q, told) => expect(firstLine(q)).toMatch(told));

  test.each([
    ['хоргосто автобустан түшүп жүгүбүздү өзүбүз ташыйбызбы', /жүктү/u],
    ['қорғаста жүгімізді автобустан өзіміз түсіреміз бе', /жүкті/u],
    ['на хоргосе багаж из автобуса самим тащить?', /багаж/u],
  ])('luggage is no goods: %s', (q, told) => expect(firstLine(q)).toMatch(told));
});

describe('one side of a border', () => {
  test.each([
    'на узбекском посту с грудным ребёнком пустят без очереди?',
    'беременную на узбекском пункте пропускают без очереди?',
    'на узбекском переходе инвалида пропустят вперед',
  ])('is named by its language: %s', (q) => expect(firstLine(q)).toMatch(/узбекские посты/u));
});

test.each([
  ['в узбекистане можно заплатить чтобы таможня быстрее прошла', /за плату/u],
  ['өзбек бажысынан акы төлөп тезирээк өтсө болобу', /акы төлөп/u],
  ['өзбек кеденінен ақы төлеп жылдам өтуге бола ма', /ақы төлеп/u],
  ['is there a fee to jump the queue at uzbek customs', /pay to pass/u],
])('who pays to pass the check sooner: %s', (q, told) => expect(firstLine(q)).toMatch(told));

test.each([
  ['слепой отец, помогут ему на каркыре?', /пандус/u],
  ['көзү көрбөгөн атам каркырадан өтө алабы, жардам береби', /пандус/u],
  ['my deaf aunt with a walking frame, help at karkyra?', /ramps/u],
])('what the crossing tells of the whole stands beside that nothing tells of just that: %s', (q, told) =>
  expect(answered(q)).toMatch(told),
);
