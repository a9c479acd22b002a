import { describe, expect, test } from 'vitest';
import { answered, firstLine } from './asked.ts';

/* What is known by another name or of another matter, and what nobody can know: each is told, and no more than that. */

describe('whether a gate will be shut in a year to come nobody knows', () => {
  test.each([
    ['will they shut karkyra again in 2028', /^Nobody can know that yet/u],
    ['в следующем году чалдыбар опять закроют?', /^Заранее этого никто не знает/u],
    ['келерки жылы чалдыбарды кайра жаап коюшабы', /^Муну азыр эч ким билбейт/u],
    ['келесі жылы қарқараны тағы жауып тастай ма', /^Мұны қазір ешкім білмейді/u],
  ])('%s', (q, words) => {
    expect(firstLine(q)).toMatch(words);
    expect(answered(q)).toMatch(/gps\.gov\.kg/u);
  });
});

describe('whether an officer keeps a thing is answered with the rule and no yes or no', () => {
  test.each([
    'will customs confiscate my drone in uzbekistan',
    'дрон изымут на въезде в узбекистан?',
    'өзбекстанга кирсем дронумду тартып алышабы',
    'өзбекстанға кірсем дронымды тартып ала ма',
  ])('%s', (q) => {
    expect(firstLine(q)).not.toMatch(/^(?:No|Yes|Нет|Да|Жок|Ооба|Жоқ|Иә)\./u);
    expect(firstLine(q)).toMatch(/drone|дрон/iu);
  });
});

describe('of a transit visa we know nothing, and say so', () => {
  test.each([
    ['do kyrgyz need a transit visa for china', /transit visa/u],
    ['кыргызстанцу транзитная виза китая нужна?', /транзитной визе/u],
    ['кытайга транзиттик виза керекпи кыргызга', /[Тт]ранзиттик виза/u],
    ['қырғызға қытайға транзит виза керек пе', /[Тт]ранзиттік виза/u],
  ])('%s', (q, words) => expect(answered(q)).toMatch(words));
});

describe('where no goods are let through that answers for goods', () => {
  test.each([
    ['can i carry merchandise through tselinny', /goods may not/u],
    ['целинный акалтын товар провезти можно?', /товары/u],
    ['сырдарыя малик аркылуу товар алып өтсө болобу', /товар/u],
    ['сырдария малик арқылы тауар өткізуге бола ма', /тауар/u],
  ])('%s', (q, words) => expect(firstLine(q)).toMatch(words));
});

describe('the country that a child leaves lets it out, wherever it goes', () => {
  test.each([
    ['муж везёт дочь из бишкека в россию без меня, нужно согласие?', /Кыргызстана/u],
    ['баланы энеси жок россияга алып барам, макулдук керекпи', /Кыргызстандан/u],
  ])('%s', (q, words) => expect(firstLine(q)).toMatch(words));
});

test.each([
  'патентсиз казакстанда канча күн турса болот кыргыз жараны',
  'без патента сколько дней кыргызу в казахстане',
  'how many days in kazakhstan without a work permit for a kyrgyz',
])('whoever goes without a permit to work is a visitor: %s', (q) => expect(firstLine(q)).toMatch(/90/u));

describe('a holiday that China alone keeps is asked of its border', () => {
  test.each([
    ['are the posts with kyrgyzstan shut for chinese new year', /China and Kyrgyzstan/u],
    ['на китайский новый год границу с кыргызстаном закроют?', /Китая и Кыргызстана/u],
    ['қытай жаңа жылында қазақстанмен шекара жабық па', /Қытай мен Қазақстан/u],
    ['кытай жаңы жылында казакстан менен чек ара жабылабы', /Кытай менен Казакстан/u],
  ])('%s', (q, words) => expect(answered(q)).toMatch(words));
});

describe('names that are taken for each other are told apart first', () => {
  test.each([
    ['mikhailovka is at ubagan or at ube', /^Ube/u],
    ['убаган или убе, где михайловка', /^Убе/u],
    ['Үбе менен Обагандын кайсынысы михайловка', /^Үбе/u],
    ['михайловка үбе ме әлде обаған ба', /^Үбе/u],
  ])('%s', (q, words) => expect(firstLine(q)).toMatch(words));
});

describe('a gate of which nobody has told for years is not sure, nor who of the foreigners passes', () => {
  test.each(['tokmok sortobe open?', 'токмок сортобе открыт?', 'токмок сортөбө ачыкпы', 'тоқмақ сортөбе ашық па'])(
    '%s',
    (q) => {
      expect(answered(q)).not.toContain('🟢');
    },
  );

  test.each(['can foreigners cross at ken-bulun', 'иностранцы через кен-булун проходят?'])('%s', (q) =>
    expect(answered(q)).not.toMatch(/^(?:Citizens of other countries may|Граждане других стран)/u),
  );
});

test.each([
  ['is zhaisan open next week', /at what hours nobody/u],
  ['жайсан на следующей неделе работает', /в какие часы, неизвестно/u],
])('that a gate works says nothing of each hour: %s', (q, words) => expect(answered(q)).toMatch(words));

test.each(['қайрақ жолы боранда жабылып қалған жоқ па', 'жайсаң жолын қар басып қалған жоқ па'])(
  'whether the road is not shut is no report: %s',
  (q) => expect(answered(q)).not.toContain('/report'),
);

test.each(['в оше 3 дня, в ташкенте скока', 'у нас в бишкеке 9, в алматы скоко'])('slang asks of the clock: %s', (q) =>
  expect(firstLine(q)).toMatch(/Когда в Кыргызстане/u),
);
