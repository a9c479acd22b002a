import { describe, expect, test } from 'vitest';
import { answered, firstLine, understand } from './asked.ts';

/* Of the crossings of a border those are told first for which it was asked. */

const linesOf = (question: string) => answered(question).split('\n');

// What a source tells of the border as a whole may stand before it.
describe('what is shut, rebuilt, opened again or always open stands first', () => {
  test.each([
    ['which posts between kazakhstan and russia are under repair', 'Works under way:'],
    ['какие посты на границе казахстана с россией на реконструкции', 'Идут работы:'],
    ['казакстан россия чек арасында кайсы бекеттер оңдолуп жатат', 'Оңдоо иштери жүрүп жатат:'],
    ['ресей шекарасында қай бекеттер жөндеуде', 'Жөндеу жұмысы жүріп жатыр:'],
    ['has the kyrgyz tajik border reopened', 'Opened again:'],
    ['таджикскую границу снова открыли?', 'Снова открыты:'],
    ['тажик чек арасы кайра ачылдыбы', 'Кайра ачылган:'],
    ['қырғыз тәжік шекарасы толық ашық па', 'Қайта ашылған:'],
    ['which kazakh uzbek posts are open around the clock', 'Round the clock, as far as we know:'],
    ['казахско-узбекская граница, где круглосуточно', 'Круглосуточно, насколько нам известно:'],
  ])('%s', (question, heading) => expect(linesOf(question).slice(0, 5)).toContain(heading));
});

test.each([
  ['which crossings of kyrgyzstan and tajikistan are closed', /^🔴/u],
  ['какие переходы между кыргызстаном и таджикистаном закрыты', /^🔴/u],
  ['тажикстан менен кайсы бекеттер жабык', /^🔴/u],
  ['тәжікстан мен қырғызстан арасында қай бекеттер жабық', /^🔴/u],
])('what is shut is told before what is open: %s', (question, shut) => {
  const signs = linesOf(question).filter((line) => /^[🔴🟡🟢⚪]/u.test(line));
  expect(signs[0]).toMatch(shut);
});

describe('a town of a neighbour stands for its country where a rule is asked', () => {
  test.each([
    ['do kyrgyz need a visa for bukhara', 'UZ'],
    ['виза в душанбе нужна казахстанцам', 'TJ'],
    ['бухарага виза керекпи', 'UZ'],
    ['үрімжіге виза керек пе', 'CN'],
  ])('%s', (question, country) => expect(understand(question).about).toMatchObject({ kind: 'country', country }));
});

test.each([
  ['қытай шекарасында қай бекет ашық', 'Қытай мен Қазақстан шекарасы'],
  ['кытай чек арасында кайсы бекеттер иштейт', 'Кытай менен Кыргызстан чек арасы'],
  ['какие посты с китаем открыты', 'Открыто для машин и пешеходов, насколько нам известно'],
])('which border of a neighbour is meant says the language: %s', (question, first) =>
  expect(firstLine(question)).toBe(first),
);
