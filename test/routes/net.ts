/** All the roads we have, with crossings that have no words in their ledgers: what they are like is up to the test. */
import { existsSync, readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import { createSchemas } from '#catalogue/file-schemas.ts';
import type { Problem } from '#catalogue/problem.ts';
import { readPlaces } from '#catalogue/roads/places.ts';
import { readRoads } from '#catalogue/roads/roads.ts';
import { readYamlFile } from '#catalogue/yaml-file.ts';
import type { Crossing, Post } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import type { KnownPlace } from '#domain/roads/place.ts';
import type { Status } from '#domain/status.ts';
import type { JourneyRequest } from '#routes/journeys.ts';
import type { StatusOf } from '#routes/way.ts';
import { codes } from '../languages.ts';

export const now = DateTime.fromISO('2026-11-28T09:00', { zone: 'Asia/Bishkek' });

const dataFolder = new URL('../../data', import.meta.url).pathname;
const problems: Problem[] = [];

export const places = readPlaces(`${dataFolder}/places.json`, { bounds: null, reference: 'en' }, problems);
const countryOf = new Map(places.map(({ id, country }) => [id, country]));
const yaml = readYamlFile(`${dataFolder}/roads.yaml`, problems);

/** Where its file says that its first post is; of a crossing nothing else is read here. */
function positionIn(id: string): Post['position'] {
  const file = `${dataFolder}/crossings/${id}.yaml`;
  const written = /position: \{ lat: (?<lat>[\d.]+), lon: (?<lon>[\d.]+), within_km: (?<withinKm>[\d.]+) \}/;
  const found = existsSync(file) ? written.exec(readFileSync(file, 'utf8'))?.groups : undefined;
  return found && { lat: Number(found['lat']), lon: Number(found['lon']), withinKm: Number(found['withinKm']) };
}

/** A crossing between two countries; a railway has it in its name. */
export function crossingBetween(id: string, countries: readonly string[]): Crossing {
  const position = positionIn(id);
  const posts = countries.map(
    (country): Post => ({ id: country.toLowerCase(), country, zone: 'Asia/Almaty', towns: [], ...given({ position }) }),
  );
  const kind = id.endsWith('-rail') ? 'rail' : 'road';
  return { id, kind, posts: posts as [Post, Post], aliases: [], statements: [], notes: [] } as unknown as Crossing;
}

function crossingsOn(raw: unknown): readonly Crossing[] {
  const sides = new Map<string, Set<string>>();
  for (const { from, to } of (raw as { pieces: { from: string; to: string }[] }).pieces) {
    for (const [end, other] of [[from, to] as const, [to, from] as const]) {
      const country = countryOf.get(other);
      if (countryOf.has(end) || country === undefined) continue;
      sides.set(end, (sides.get(end) ?? new Set()).add(country));
    }
  }
  return [...sides].map(([id, countries]) => crossingBetween(id, [...countries].toSorted()));
}

export const crossings = crossingsOn(yaml?.raw);
export const roads = readRoads(yaml as NonNullable<typeof yaml>, {
  places,
  crossings: new Map(crossings.map((one) => [one.id, one])),
  schemas: createSchemas(codes),
  sources: null,
  now,
});
if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));

export function placeNamed(id: string): KnownPlace {
  const place = places.find((one) => one.id === id);
  if (place === undefined) throw new Error(`there is no ${id} in data/places.json`);
  return place;
}

/** What differs from an open crossing that lets everyone and everything through. */
export type Standing = Partial<Pick<Status, 'state' | 'because' | 'sure' | 'next' | 'doubted' | 'lastHeard'>> & {
  readonly people?: 'everyone' | 'citizens' | null;
  readonly traffic?: readonly string[] | null;
};

export const shut: Standing = { state: 'closed', because: 'closure' };
export const barred: Standing = { state: 'closed', because: 'admits' };
export const unknown: Standing = { state: 'unknown', because: 'no-evidence', sure: 'unsure' };

/** Open to all, but for what the table says by the id of a crossing. */
export function statusesBy(standings: Readonly<Record<string, Standing>>): StatusOf {
  return (crossing, { moment }) => {
    const { people = 'everyone', traffic = ['car', 'truck', 'bus', 'foot'], ...rest } = standings[crossing.id] ?? {};
    const status = {
      crossing,
      at: moment.at,
      state: 'open',
      because: 'hours',
      sure: 'likely',
      next: null,
      doubted: [],
      lastHeard: null,
    };
    return { ...status, admits: { people, traffic }, ...rest } as unknown as Status;
  };
}

/** From one place to another, now, by whoever. */
export function asked(
  from: string,
  to: string,
  standings: Readonly<Record<string, Standing>> = {},
  more: Partial<JourneyRequest> = {},
): JourneyRequest {
  return {
    from: placeNamed(from),
    to: placeNamed(to),
    traveller: {},
    moment: { at: now, now, precision: 'now' },
    statusOf: statusesBy(standings),
    ...more,
  };
}
