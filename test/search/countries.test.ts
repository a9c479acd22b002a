import { expect, test } from 'vitest';
import { createFindCountry } from '#search/names/countries.ts';
import { linguistics } from '../languages.ts';

const findCountry = createFindCountry(linguistics);

test.each([
  ['Germany', 'DE'],
  ['я гражданин Германии', 'DE'],
  ['россия', 'RU'],
  ['Германия', 'DE'],
  ['германиянын', 'DE'],
  ['Өзбекстан', 'UZ'],
  ['Қазақстан', 'KZ'],
  ['казахстан', 'KZ'],
  ['кыргызстан', 'KG'],
  ['United States', 'US'],
  ['сша', 'US'],
  ['UK', 'GB'],
  ['tajikistan', 'TJ'],
])('%s is %s', (words, country) => {
  expect(findCountry(words)).toBe(country);
});

test.each(['Atlantis', '', '12', '🇩🇪?', 'x'.repeat(4096)])('no country of ours is no country: %#', (words) => {
  expect(findCountry(words)).toBeNull();
});
