/** The crossings that are shipped. */

import { expect, test } from 'vitest';
import { loadCatalogue } from '#catalogue/load.ts';
import { codes } from '../languages.ts';
import { now } from './folder.ts';

const folder = new URL('../../data', import.meta.url).pathname;

test('the data can be used', () => {
  const { crossings, countries, sources } = loadCatalogue(folder, now, codes);
  expect(crossings.length).toBeGreaterThan(0);
  expect(countries.map(({ code }) => code)).toEqual(expect.arrayContaining(['KG', 'KZ']));
  expect(sources.length).toBeGreaterThan(0);
});
