import { describe, expect, test } from 'vitest';
import type { Crossing } from '#domain/crossing.ts';
import { pinOf } from '#domain/nearby.ts';
import { createRenderers, plain } from '#render/renderer.ts';
import { knownBy, momentOf, shipped } from '../data/shipped.ts';
import { codes } from '../languages.ts';
import { translate } from './build.ts';

const rendererFor = createRenderers({ translate, catalogue: shipped });
const inLanguage = (language: string) => rendererFor(language, momentOf(knownBy));

describe('a post that is known only to four kilometres', () => {
  const karkyra = shipped.crossings.find(({ id }) => id === 'karkyra-kegen') as Crossing;
  const [post] = karkyra.posts;
  const text = plain(inLanguage('en').map(karkyra));

  test('has its area on a map, as large as the doubt, and no marker', () => {
    expect(text).toContain('its place is known only to about 4 km');
    const [, west, south, east, north] =
      /minlon=([\d.]+)&minlat=([\d.]+)&maxlon=([\d.]+)&maxlat=([\d.]+)/.exec(text) ?? [];
    expect((Number(north) - Number(south)) * 111.2).toBeCloseTo(8, 0);
    expect((Number(east) - Number(west)) * 111.2 * Math.cos((42.8 * Math.PI) / 180)).toBeCloseTo(8, 0);
    expect(text).not.toContain('mlat');
  });

  test('has the pin of the last town, which says that it is not the post', () => {
    const pin = pinOf(post);
    expect(pin).toMatchObject({ of: 'town', name: { en: 'Tyup' }, lat: 42.728, lon: 78.365 });
    expect(text).toContain('The pin below is Tyup, the last town on the road, not the post itself.');
    expect(pin && inLanguage('en').pin(pin, post, karkyra)).toEqual({
      title: 'Tyup',
      address: 'Kyrgyz side: the last town on the road, not the post',
    });
  });
});

test('a post that can be driven to has its own pin', () => {
  const position = { lat: 42.8, lon: 79.19, withinKm: 0.5 };
  const towns = [{ name: { en: 'Town' }, position: { lat: 1, lon: 2 } }];
  expect(pinOf({ id: 'kg', country: 'KG', zone: 'Asia/Bishkek', position, towns })).toMatchObject({
    of: 'post',
    lat: 42.8,
  });
  expect(pinOf({ id: 'kg', country: 'KG', zone: 'Asia/Bishkek', towns: [] })).toBeNull();
});

test.each(codes)('every road crossing but one has something to show on a map, in %s', (language) => {
  const shown = shipped.crossings.filter((crossing) => crossing.posts.some((post) => pinOf(post) !== null));
  expect(shipped.crossings.filter((one) => !shown.includes(one)).map(({ id }) => id)).toEqual(['tomonku-chuy-aqsu']);
  for (const crossing of shown) expect(inLanguage(language).map(crossing)).not.toContain('{');
});
