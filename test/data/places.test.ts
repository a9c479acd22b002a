import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PlaceFile } from '#catalogue/roads/road-schemas.ts';
import { renewPlaces, writePlaces } from '../../scripts/places.ts';
import { shipped } from './shipped.ts';

const text = readFileSync(new URL('../../data/places.json', import.meta.url), 'utf8');
const places = JSON.parse(text) as PlaceFile[];

/** A line as GeoNames writes it. */
const line = (id: number, lat: number, lon: number, population: number) =>
  [
    id,
    'Name',
    'Name',
    'Имя',
    lat,
    lon,
    'P',
    'PPL',
    'KG',
    '',
    '',
    '',
    '',
    '',
    population,
    '',
    700,
    'Asia/Bishkek',
    '',
  ].join('\t');

const valley: PlaceFile = {
  id: 'valley',
  kind: 'town',
  country: 'KG',
  lat: 42,
  lon: 78,
  population: 9,
  geonames: 7,
  names: { en: 'Valley', ky: 'Өрөөн' },
};

test('the file is as the script writes it', () => expect(writePlaces(places) === text).toBe(true));

test('position and population are renewed, the names stay', () => {
  const {
    places: [renewed],
    gone,
  } = renewPlaces([valley], line(7, 42.12345, 78.5, 1200));
  expect(renewed).toEqual({ ...valley, lat: 42.123, lon: 78.5, population: 1200 });
  expect(gone).toEqual([]);
});

test('a population that GeoNames does not know is kept, and so is a position that is said to be rough', () => {
  expect(renewPlaces([valley], line(7, 42.1, 78.5, 0)).places[0]?.population).toBe(9);
  const rough = { ...valley, within_km: 20 };
  expect(renewPlaces([rough], line(7, 42.1, 78.5, 100)).places).toEqual([rough]);
});

test('a number that is gone is told, and its place stays', () => {
  expect(renewPlaces([valley], '')).toEqual({ places: [valley], gone: ['valley'] });
});

test('every place has a name in the reference language, and what is guessed is a name', () => {
  for (const { id, names, guessed = [] } of places) {
    expect(names['en'], id).toBeDefined();
    for (const language of guessed) expect(names[language], `${id} ${language}`).toBeDefined();
  }
  expect(places.filter(({ guessed }) => guessed !== undefined).length).toBeGreaterThan(150);
});

test('what runs between two places names places that we know', () => {
  const ids = new Set(places.map(({ id }) => id));
  const named = [...shipped.borders, ...shipped.crossings].flatMap(({ notes }) =>
    notes.flatMap(({ joins = [] }) => joins),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});
