import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { borderId } from '#domain/crossing.ts';
import { projectDir } from '../../house/check.ts';
import { ourCatalogue } from '../../search/evaluation.ts';
import { answered, understand } from '../kinds/asked.ts';

/*
 * By whose country's rule: a hundred questions, written before they were asked, of visas of the citizenship that is named
 * (`list`), of the country whose visa it is (`visa`), of papers, goods, bans and days of one country (`whose`), of rules inside
 * the union (`eaeu`), and of whether citizens of third countries pass (`third`). `first` is what the first line says, `never`
 * what no line does.
 */

interface Row {
  readonly lang: string;
  readonly kind: string;
  readonly q: string;
  readonly must: string;
  readonly first: string;
  readonly never?: string;
}

const rows = readFileSync(join(projectDir, 'test/questions/whose/whose.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): Row => JSON.parse(line));

function isMissed({ q, first, never }: Row): boolean {
  const text = answered(q);
  const [line = ''] = text.split('\n');
  return !new RegExp(first, 'iu').test(line) || (never !== undefined && new RegExp(never, 'mu').test(text));
}

test.each([
  { language: 'en', most: 0 },
  // Of two countries that are entered the lists are told in the order of the data; the papers of a car with Russian plates; what is not known stands behind a journey.
  { language: 'ru', most: 3 },
  // A people that names itself behind the visa of another, and no place beside.
  { language: 'ky', most: 1 },
  { language: 'kk', most: 0 },
])('$language: the first line is of the country and the citizen that were named', ({ language, most }) => {
  const own = rows.filter(({ lang }) => lang === language);
  expect(own).toHaveLength(25);
  const missed = own.filter(isMissed).map(({ q }) => q);
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(most);
});

describe('who stands on no list', () => {
  const { countries } = ourCatalogue();

  test.each(['KG', 'KZ'])('%s: a list that is whole names as many as it says, with those of its notes', (code) => {
    const country = countries.find((one) => one.code === code);
    const free = country?.stay.filter(({ visa }) => visa === 'none').flatMap(({ citizens }) => citizens) ?? [];
    const noted = (country?.notes ?? [])
      .filter(
        ({ part, of, verdict, text }) =>
          part === 'visa' && of === undefined && verdict === undefined && /no visa/u.test(text['en'] ?? ''),
      )
      .flatMap(({ citizens = [] }) => citizens);
    const all = new Set([...free, ...noted].filter((one) => one !== 'EU'));
    expect(country?.visaFree?.isWhole).toBe(true);
    expect(all.size).toBe(country?.visaFree?.countries);
  });

  test.each([
    ['Uzbek citizen, how many days in Kazakhstan and Kyrgyzstan', 'Kazakhstan'],
    ['do Tajiks need a visa for Kyrgyzstan and Kazakhstan', 'Kyrgyzstan'],
    ['do Indonesians need a visa for Kazakhstan and Kyrgyzstan', 'Kyrgyzstan'],
  ])('of whom a note tells it is not said that no list names them: %s', (q) => {
    expect(answered(q)).not.toMatch(/not on the list/u);
  });

  test('a number of countries is no answer to a citizen of one', () => {
    const named = countries.filter(({ visaFree }) => visaFree !== undefined);
    expect(named.length).toBeGreaterThan(3);
    for (const { name } of named) {
      const asked = `does a Kenyan need a visa for ${name['en'] ?? ''}`;
      expect(answered(asked).split('\n')[0]).toMatch(/^Kenya: /u);
    }
  });
});

describe('a ban of one country', () => {
  test.each([
    ['deported from russia, can I enter kazakhstan', { of: 'RU', into: 'KZ' }],
    ['черный список рф, в кыргызстан из узбекистана пустят', { of: 'RU', into: 'KG' }],
    ['Россиядан депорт болдум, Казакстанга киргизеби', { of: 'RU', into: 'KZ' }],
    ['Ресейден депортация алдым, Қазақстанға кіре аламын ба', { of: 'RU', into: 'KZ' }],
    ['Казакстанда депортация болдум. Россияга Казакстан аркылуу поезд менен өтө аламбы', { of: 'KZ', into: 'KZ' }],
  ])('%s', (q, ban) => {
    expect(understand(q).ban).toEqual(ban);
  });

  test('a ban in the country that they go to is only that', () => {
    expect(understand('how do I check an entry ban of Kazakhstan').ban).toBeUndefined();
  });
});

test('what holds inside a union is told at each of its borders, and at no other', () => {
  const { borders } = ourCatalogue();
  const inside = borders.filter(({ notes }) =>
    notes.some(({ part, plates }) => part === 'stay' && plates?.includes('BY')),
  );
  expect(inside.map(borderId).toSorted()).toEqual(['KG-KZ', 'KZ-RU']);
});

test.each([
  ['turkmen transit visa from uzbekistan to kazakhstan, how to get', 'TM'],
  ['транзитная виза туркмении, еду из бухары в актау', 'TM'],
  ['chinese visa for a Kyrgyz going to Kashgar via Torugart', 'CN'],
  ['тажик визасы керекпи бизге', 'TJ'],
])('a visa is asked of the country whose it is: %s', (q, country) => {
  expect(understand(q).traveller.toward).toBe(country);
});
