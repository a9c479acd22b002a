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
  ])('%s is a place', (words, countries) => {
    const { about, traveller } = understand(words);
    expect(about).toEqual({ kind: 'border', countries });
    expect(traveller.people).toBeUndefined();
  });

  test.each([
    ["I'm from Russia, do I need a visa", 'RU'],
    ['граница для граждан России', 'RU'],
    ['граница гражданину Узбекистана', 'UZ'],
  ])('%s is whose citizen asks', (words, country) => {
    expect(understand(words).traveller.people).toBe(country);
  });
});
