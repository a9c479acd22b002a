import { expect, test } from 'vitest';
import { createFindCountry } from '#search/names/countries.ts';
import { createUnderstand, linguistics } from '../languages.ts';
import { ourCatalogue } from './evaluation.ts';

const understand = createUnderstand(ourCatalogue());
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

test.each([
  ['Тажикстандыкы камсыздандыруу керекпи', 'TJ'],
  ['Өзбекстандыкы айып канча', 'UZ'],
  ['Кытайдыкы виза керекпи', 'CN'],
  ['Кыргызстандыкы виза керекпи', 'KG'],
  ['Тәжікстандікі тіркеу керек пе', 'TJ'],
  ['Қытайдікі виза керек пе', 'CN'],
  ['Қазақстандікі виза керек пе', 'KZ'],
  ['Өзбекстандікі айыппұл қанша', 'UZ'],
])('what is a country’s own is asked of that country, and of nobody’s citizenship: %s', (q, country) => {
  const { about, traveller } = understand(q);
  expect(about).toMatchObject({ kind: 'country', country });
  expect(traveller.people).toBeUndefined();
});

test.each(['Өзбекстандыкы паспорт менен Кордайдан', 'Өзбекстандікі паспортпен Қордайдан'])(
  'whose passport it is says who brings it: %s',
  (q) => expect(understand(q).traveller.people).toBe('UZ'),
);
