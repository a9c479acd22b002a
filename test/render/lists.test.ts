import { describe, expect, test } from 'vitest';
import type { Crossing, Note, Position } from '#domain/crossing.ts';
import { anybodyAt } from '#domain/question.ts';
import { statusAt } from '#domain/status-at.ts';
import { visible } from '#render/html.ts';
import { createRenderers, plain, type Renderer } from '#render/renderer.ts';
import { at, catalogue, karkyra, languages, rendererFor, translate } from './build.ts';
import { said, texts } from './statements.ts';

const now = at('2026-11-22T12:00');

/** The same crossing with its first post somewhere, as well as that is known. */
function placed(position: Position | null): Crossing {
  const [{ position: _, ...first }, second] = karkyra.posts;
  const { position: __, ...other } = second;
  return { ...karkyra, posts: [position === null ? first : { ...first, position }, other] };
}

const english = rendererFor('en', now);
const gate = { lat: 42.8, lon: 79.19 };

describe('the map says no more than is known', () => {
  test('a pin only where one can drive to it', () => {
    const told = plain(english.map(placed({ ...gate, withinKm: 1 })));
    expect(told).toContain('📍 Kyrgyz side: the pin follows.');
    expect(told).toContain('Kazakh side: its exact place is not known.');
  });

  test('otherwise how roughly, rounded up, and the last town', () => {
    const told = plain(english.map(placed({ ...gate, withinKm: 2.5 })));
    expect(told).toMatch(/known only to about 3 km\.\nArea on the map \(https:\S+\)\nLast town on the road: Karakol/);
  });
});

describe('near you', () => {
  const crossing = placed({ ...gate, withinKm: 4 });
  const status = statusAt(crossing, [], anybodyAt(now, now));
  const from = (lat: number, lon: number, km: number, language = 'en') =>
    plain(rendererFor(language, now).nearby({ lat, lon }, [{ crossing, km, status }]));

  test('whole kilometres and a direction', () => {
    expect(from(42.49, 78.39, 74.4)).toContain('⚪ Unknown · Karkyra – Kegen: about 74 km, to the north-east');
  });

  test('never finer than the place is known', () => {
    expect(from(42.81, 79.19, 1.1)).toContain('less than 4 km from you');
  });

  test('from afar without a direction, and said to be far', () => {
    const far = from(-33.9, 151.2, 10_500);
    expect(far).toMatch(/^We know no road from there/);
    expect(far).toMatch(/: about 10500 km$/m);
  });

  test('and in every language that the position is not kept', () => {
    const told = languages.map((language) => from(42.49, 78.39, 74, language).split('\n').at(-1));
    expect(new Set(told).size).toBe(languages.length);
  });
});

describe('a topic in pages', () => {
  const note = (words: string): Note => ({
    topic: 'documents',
    text: texts(words),
    by: [said('press', 'a paper', '2026-01')],
    disputed: false,
  });
  const long = (words: string) => `${words}. ${'Take every paper that you have with you. '.repeat(30)}`;
  const known = (kg: readonly string[], kz: readonly string[]) =>
    createRenderers({
      translate,
      catalogue: {
        ...catalogue,
        countries: catalogue.countries.map((country) => ({
          ...country,
          notes: (country.code === 'KG' ? kg : country.code === 'KZ' ? kz : []).map(note),
        })),
      },
    })('en', now);
  const crossing = { ...karkyra, notes: [note('Have it ready')] };
  const pages = (renderer: Renderer, toward?: string) => renderer.detailPages(crossing, 'documents', toward);

  test('one page, where all fits', () => {
    const { pages: all, countries } = pages(known(['A passport'], ['A passport']));
    expect(all).toHaveLength(1);
    expect(countries).toEqual([]);
    expect(all[0]).not.toContain('blockquote');
  });

  test('otherwise the crossing’s own, the question where one is going, and each country’s', () => {
    const four = ['one', 'two', 'three', 'four'].map(long);
    const { pages: all, countries } = pages(known(four, four));
    expect(plain(all[0] ?? '')).toMatch(/Have it ready[\s\S]*Where are you going\?$/);
    expect(countries.map(({ country, page }) => [country.code, page])).toEqual([
      ['KG', 2],
      ['KZ', 4],
    ]);
    for (const page of all) expect(visible(page).length).toBeLessThanOrEqual(4096);
    expect(all.join('').match(/Source: /g), 'nothing is lost').toHaveLength(9);
  });

  test('with a direction, that country’s alone, and the crossing’s', () => {
    const four = ['one', 'two', 'three', 'four'].map(long);
    const { pages: all, countries } = pages(known(four, ['only this']), 'KZ');
    expect(countries).toEqual([]);
    expect(plain(all.join('\n'))).toMatch(/🇰🇿 Kazakhstan: only this[\s\S]*Have it ready/);
  });

  test('long texts fold where the message is long', () => {
    const { pages: all } = pages(known([long('one'), long('two'), 'short'], []), 'KG');
    expect(all[0]).toContain('🇰🇬 Kyrgyzstan:\n<blockquote expandable>one.');
    expect(all[0]).toContain('🇰🇬 Kyrgyzstan: short');
  });

  test('nothing known is said', () => {
    const { pages: all } = english.detailPages(karkyra, 'exchange');
    expect(plain(all[0] ?? '')).toContain('We have nothing about this yet.');
  });
});
