import { describe, expect, test } from 'vitest';
import { answered, firstLine, topics, understand } from './asked.ts';

/* What was told of another matter than the one that was asked: another town's bus, another day's queue, another country's rule. */

test.each([
  'қазақ кеденшісі 5000 теңге сұрады, бермесең жібермейді дейді',
  'қырғыз бекетінде 1000 сом сұрап жатыр, берейін бе',
  'казак чек арачы 10000 теңге сурады, бербесең өткөрбөйт дейт',
  'таможенник попросил 3000 сомов, говорит иначе не пропустит',
  'the guard asked for 2000 som, he says otherwise no passing',
])('money that a guard asks for is no rumour: %s', (q) => expect(topics(q)[0]).toBe('safety/bribes'));

test.each([
  'паспорт дома, есть только фото в телефоне, пропустят на кордае?',
  'төлқұжаттың суретімен ғана өтсем бола ма қордайдан',
  'паспорттун сүрөтү менен эле өтсөм болобу кордайдан',
])('a picture of a passport is no child: %s', (q) => expect(topics(q)).not.toContain('documents/children'));

test.each([
  'кордайда уктап алчу жер барбы',
  'шаршадық, қордайда ұйықтап алатын жер бар ма',
  'устали, где на кордае поспать можно',
  'tired, is there somewhere to sleep at korday',
])('who is tired asks for a bed: %s', (q) => expect(topics(q)[0]).toBe('services/sleep'));

test.each([
  'каркырага кар жаады дешет, жолу кандай азыр',
  'қарқараға қар жауды ғой, жолы қандай',
  'на каркыру выпал снег, дорога сейчас какая',
])('snow that fell is asked of the road: %s', (q) => expect(topics(q)[0]).toBe('road'));

describe('a bus to another town is no bus to this one', () => {
  test.each([
    ['есть ли автобус бишкек урумчи', /Урумчи/u],
    ['алматыдан кашгарга автобус барбы', /Кашкар/u],
    ['шолпан-атадан үрімжіге автобус бар ма', /Үрімжі/u],
    ['is there a bus from bishkek to urumqi', /Urumqi/u],
  ])('%s', (q, words) => expect(firstLine(q)).toMatch(words));
});

test.each(['кордайда азыр эл азбы', 'қордайда қазір бос па, адам аз ба', 'на кордае сейчас спокойно? людей мало?'])(
  'whether few people are there now is asked of now: %s',
  (q) => expect(topics(q)[0]).toBe('waits/now'),
);

test.each([
  'достықта пойыз қашан жүреді',
  'достык бекетинен поезд качан жүрөт',
  'когда ходит поезд через достык алашанькоу',
])('when a train goes is no question who may pass: %s', (q) => expect(topics(q)[0]).toBe('transport/train'));

describe('who walks from town to town asks whether one may', () => {
  test.each([
    ['можно ли пройти из сарыагаша в ташкент пешком', /[Пп]еш/u],
    ['сарыагачтан ташкентке жөө өтсө болобу', /жөө/u],
    ['сарыағаштан ташкентке жаяу жібере ме', /жаяу/u],
    ['can i walk from saryagash to tashkent', /foot|walk|pedestrian/u],
  ])('%s', (q, words) => expect(answered(q).split('\n').slice(0, 2).join(' ')).toMatch(words));
});

describe('where somebody lived unregistered is where it is a matter', () => {
  test.each([
    ['жил в бишкеке 40 дней без регистрации, на выезде оштрафуют?', /Казахстан/u],
    ['Бишкекте 50 күн тіркеусіз тұрдым, шығарда айыппұл сала ма', /Қазақстан/u],
    ['Алматыда 40 күн каттоосуз жүрдүм, чыгарда штраф салабы', /Кыргызстан/u],
  ])('%s', (q, other) => expect(firstLine(q)).not.toMatch(other));
});

test.each(['кеминден алматыга кайсы жол менен барам', 'шудан тоқмаққа қай жолмен барам'])(
  'the way that is known stands before one of which nothing is: %s',
  (q) => expect(firstLine(q)).not.toMatch(/белгисиз|белгісіз/u),
);

test('what we do not know of a thing is said once', () => {
  const lines = answered('2 туша кой сойуп алып кетип атам, Казакстан өткөрөбү').split('\n');
  expect(lines.filter((line) => line.includes('туша')).length).toBeLessThan(2);
});

test.each([
  ['ата-энем Казакстанда жашайт, аларга барсам канча күн жүрө алам', 'documents/stay'],
  ['ата-анам Алматыда тұрады, мен қырғызбын, қанша күн тұра аламын', 'documents/stay'],
])("somebody's own parents are no parents of a child: %s", (q, key) => expect(topics(q)[0]).toBe(key));

test.each(['кызымды ата-энем менен Алматыга жөнөтсөм болобу', 'ұлымды ата-анаммен Бішкекке жіберсем бола ма'])(
  'a child who goes with its grandparents goes without its parents: %s',
  (q) => expect(understand(q).aspects.map(({ aspect }) => aspect)).toContain('without-parents'),
);

test.each(['ушул жума кечинде кордайда кезек көппү', 'бул жума саат 19да кордайда кезек көппү'])(
  'a week has no evening: %s',
  (q) => expect(understand(q).moment.day).toEqual({ weekday: 5 }),
);

test.each(['мотоциклдин документи жетеби, номери казакстандыкы', 'документтерим жетишеби Кордайдан өткөнгө'])(
  'papers that suffice are no time that does: %s',
  (q) => expect(topics(q)[0]).not.toBe('makeit'),
);

describe('to a lake there is a way for each of its ends', () => {
  test.each([
    ['как доехать из алматы на иссык-куль', /Каракол/u],
    ['how do i get from almaty to issyk-kul', /Karakol/u],
    ['алматыдан ысык-көлгө кантип барам', /Каракол/u],
    ['алматыдан ыстықкөлге қалай барамын', /Қарақол/u],
  ])('%s', (q, end) => {
    const lines = answered(q).split('\n');
    expect(lines.filter((line) => end.test(line)).length).toBeGreaterThan(1);
    expect(lines[0]).toMatch(/км|km|шақырым/u);
  });
});
