import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '#catalogue/load.ts';
import { codes } from '../languages.ts';
import { createFolder, now, problemsOf } from './folder.ts';

const valley =
  '{ "id": "valley", "kind": "town", "country": "KG", "lat": 42.5, "lon": 78.4, "names": { "en": "Valley", "ky": "Өрөөн" } }';
const steppe =
  '{ "id": "steppe", "kind": "village", "country": "KZ", "lat": 43.02, "lon": 79.2, "within_km": 20, "names": { "en": "Steppe" } }';

const sources = 'sources: { somebody: { who: Somebody, kind: guide } }\n';

/** The places, and roads between them and the crossing of the small border. */
const folderWith = (places: string, roads: string) =>
  createFolder({ 'places.json': () => `[${places}]`, 'roads.yaml': () => roads });
const said = (places: string, roads = 'pieces: []') =>
  problemsOf(folderWith(places, roads)).map(({ file, path, message }) => `${file} ${path}: ${message}`);

test('neither file is needed', () => {
  const { places, roads } = loadCatalogue(createFolder(), now, codes);
  expect(places).toEqual([]);
  expect(roads.pieces).toEqual([]);
});

test('both are read', () => {
  const roads = `${sources}pieces: [{ from: valley, to: high-pass, km: 90, by: somebody }, { from: high-pass, to: steppe }]`;
  const folder = folderWith(`${valley}, ${steppe}`, roads);
  expect(problemsOf(folder)).toEqual([]);
  const read = loadCatalogue(folder, now, codes);
  expect(read.places).toMatchObject([
    { id: 'valley', names: { en: 'Valley', ky: 'Өрөөн' }, position: { lat: 42.5, withinKm: 5 }, ends: [] },
    { id: 'steppe', position: { withinKm: 20 } },
  ]);
  expect(read.roads.pieces).toMatchObject([
    { from: 'valley', to: 'high-pass', km: 90, terrain: 'hills', by: [{ who: 'Somebody' }] },
    { from: 'high-pass', to: 'steppe', by: [] },
  ]);
});

test('a language without a name of its own takes that of another in the same letters, and says that it is guessed', () => {
  const hill = steppe.replace('"steppe"', '"hill"').replace('"en": "Steppe"', '"en": "Hill", "ru": "Холм"');
  const named = valley.replace('"ky": "Өрөөн"', '"ky": "Өрөөн", "ru": "Долина"');
  const read = loadCatalogue(folderWith(`${named}, ${hill}, ${steppe}`, 'pieces: []'), now, codes);
  expect(read.places.map(({ names, guessed }) => [names, guessed])).toEqual([
    [{ en: 'Valley', ky: 'Өрөөн', ru: 'Долина' }, []],
    [{ en: 'Hill', ru: 'Холм', ky: 'Холм' }, ['ky']],
    [{ en: 'Steppe' }, []],
  ]);
});

describe('places.json', () => {
  test.each([
    { slip: '{', says: 'places.json : not valid JSON' },
    {
      slip: valley.replace('"KG"', '"DE"'),
      says: 'places.json valley.country: DE has no file: write countries/DE.yaml, or',
    },
    { slip: valley.replace('42.5', '39.5').replace('78.4', '60'), says: 'places.json valley.lat: lies outside KG' },
    { slip: valley.replace('42.5, "lon": 78.4', '78.4, "lon": 42.5'), says: 'places.json valley.lat: lies outside KG' },
    {
      slip: valley.replace('"town"', '"city"'),
      says: 'places.json valley.kind: "city" is not known here: write one of town',
    },
    { slip: valley.replace('"en"', '"ru"'), says: 'places.json valley.names.en: is missing' },
    { slip: `${valley}, ${valley}`, says: 'places.json valley.id: "valley" is taken by another place' },
    {
      slip: valley.replace('"names"', '"guessed": ["kk"], "names"'),
      says: 'places.json valley.guessed: "kk" has no name here',
    },
    {
      slip: valley.replace('"names"', '"ends": ["nowhere"], "names"'),
      says: 'places.json valley.ends: "nowhere" is no place',
    },
    { slip: valley.replace('"lat": 42.5, ', ''), says: 'places.json valley.lat: write both lat and lon' },
    { slip: valley.replace('"names"', '"colour": "red", "names"'), says: 'places.json valley.colour: unknown field' },
  ])('$says', ({ slip, says }) => {
    const [first, ...more] = said(slip);
    expect(first).toContain(says);
    expect(more).toEqual([]);
  });

  test('a place a little outside the box of its country is known no better than that', () => {
    const north = valley.replace('42.5', '43.6').replace('"names"', '"within_km": 30, "names"');
    expect(said(north)).toEqual([]);
    expect(said(north.replace('30', '3'))).toHaveLength(1);
  });
});

describe('roads.yaml', () => {
  const by = 'by: somebody';
  test.each([
    { piece: '{ from: valley, to: nowhere }', says: 'pieces[0].to: "nowhere" leads nowhere: write the id of a place' },
    { piece: '{ from: valley, to: steppe }', says: 'pieces[0]: joins KG with KZ: a road from one country to another' },
    { piece: '{ from: valley, to: valley }', says: 'pieces[0].to: is where it begins' },
    { piece: '{ from: valley, to: high-pass, km: 90 }', says: 'pieces[0].by: is missing' },
    { piece: `{ from: valley, to: high-pass, ${by} }`, says: 'pieces[0].km: is missing' },
    {
      piece: '{ from: valley, to: high-pass, km: 90, by: nobody }',
      says: 'pieces[0].by: "nobody" is not under sources',
    },
    { piece: '{ from: valley, to: high-pass, minutes: 90 }', says: 'pieces[0].km: is missing: minutes' },
    {
      piece: `{ from: valley, to: high-pass, km: 10, ${by} }`,
      says: 'km shorter than the straight line, and its ends are known to',
    },
    { piece: '{ from: valley, to: high-pass, terrain: swamp }', says: 'pieces[0].terrain: "swamp" is not known here' },
    { piece: '{ from: valley, to: high-pass, closed: { from: 0, to: 5 } }', says: 'pieces[0].closed.from:' },
    {
      piece: '{ from: valley, to: high-pass }, { from: high-pass, to: valley }',
      says: 'pieces[1]: stands in pieces[0] too',
    },
  ])('$says', ({ piece, says }) => {
    const [first, ...more] = said(`${valley}, ${steppe}`, `${sources}pieces: [${piece}]`);
    expect(first).toContain(`roads.yaml ${says.startsWith('pieces') ? '' : 'pieces[0].km: '}`.trimEnd());
    expect(first).toContain(says);
    expect(more).toEqual([]);
  });

  test('a point is that of a crossing', () => {
    const [first] = said(valley, 'points: { nowhere: { lat: 42, lon: 79 } }\npieces: []');
    expect(first).toContain('roads.yaml points.nowhere: is no crossing');
  });

  test('a place and a crossing of one id are told apart by the reader alone', () => {
    const [first] = said(
      `${valley.replace('"valley"', '"high-pass"')}, ${valley}`,
      'pieces: [{ from: valley, to: high-pass }]',
    );
    expect(first).toContain('is a place and a crossing: give the place another id');
  });

  test('without a position nothing can be reckoned', () => {
    const nowhere = valley.replace('"lat": 42.5, "lon": 78.4, ', '');
    const [first] = said(nowhere, 'pieces: [{ from: valley, to: high-pass }]');
    expect(first).toContain('the straight line cannot be drawn');
  });
});
