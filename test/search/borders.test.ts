import { describe, expect, test } from 'vitest';
import { createUnderstand } from '../languages.ts';
import { ourCatalogue } from './evaluation.ts';

const understand = createUnderstand(ourCatalogue());

describe('a country beside a word for a border', () => {
  test.each([
    ['the border with Russia', ['RU']],
    ['граница с Узбекистаном', ['UZ']],
    ['граница Казахстана и России', ['KZ', 'RU']],
    ['Казакстан менен Россия чек арасы', ['KZ', 'RU']],
    ['қытай шекарасы', ['CN']],
    ['what is open between kyrgyzstan and uzbekistan', ['KG', 'UZ']],
    ['какие посты с Узбекистаном работают', ['UZ']],
    ['какие переходы с КНР открыты', ['CN']],
    ['посты между КР и РУз', ['KG', 'UZ']],
    ['что открыто между Казахстаном и Туркменией', ['KZ', 'TM']],
    ['Кыргызстан менен Өзбекстандын ортосунда эмне ачык', ['KG', 'UZ']],
    ['Қазақстан мен Өзбекстан арасында қай бекет ашық', ['KZ', 'UZ']],
  ])('%s is a place', (words, countries) => {
    const { about, traveller } = understand(words);
    expect(about).toEqual({ kind: 'border', countries });
    expect(traveller.people).toBeUndefined();
  });

  test.each([
    ["I'm from Russia, do I need a visa", 'RU'],
    ['граница для граждан России', 'RU'],
    ['граница гражданину Узбекистана', 'UZ'],
    ['россияне в Казахстан по внутреннему паспорту', 'RU'],
    ['uzbekistan passport, kazakhstan visa', 'UZ'],
    ['узбек в Казахстан', 'UZ'],
  ])('%s is whose citizen asks', (words, country) => {
    expect(understand(words).traveller.people).toBe(country);
  });
});
