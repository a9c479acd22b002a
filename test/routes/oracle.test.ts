/** Against a slow oracle: on small random roads it walks every path there is, and knows nothing of graphs. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RoadPiece } from '#domain/roads/piece.ts';
import type { KnownPlace } from '#domain/roads/place.ts';
import { createRoutes } from '#routes/routes.ts';
import { crossingBetween, now, statusesBy } from './net.ts';

interface World {
  /** The country of each place, by its number. */
  readonly places: readonly number[];
  /** The two countries of each crossing. */
  readonly crossings: readonly (readonly [number, number])[];
  /** Two ends and the kilometres; a number from the places on is that of a crossing. */
  readonly pieces: readonly (readonly [number, number, number])[];
}

const world = fc
  .record({
    places: fc.array(fc.nat(2), { minLength: 3, maxLength: 6 }),
    crossings: fc.array(
      fc.tuple(fc.nat(2), fc.nat(2)).filter(([one, other]) => one !== other),
      { minLength: 2, maxLength: 5 },
    ),
  })
  .chain(({ places, crossings }) => {
    const end = fc.nat(places.length + crossings.length - 1);
    const piece = fc.tuple(fc.nat(places.length - 1), end, fc.integer({ min: 1, max: 99 }));
    return fc.record<World>({
      places: fc.constant(places),
      crossings: fc.constant(crossings),
      pieces: fc.array(piece, { minLength: 12, maxLength: 40 }),
    });
  })
  .map(withoutNonsense);

/** Only pieces of which both ends lie in one country, each pair once. */
function withoutNonsense({ places, crossings, pieces }: World): World {
  const seen = new Set<string>();
  const kept = pieces.filter(([from, to]) => {
    const key = [from, to].toSorted((a, b) => a - b).join();
    const sides = to < places.length ? [places[to]] : (crossings[to - places.length] ?? []);
    if (from === to || seen.has(key) || !sides.includes(places[from] ?? -1)) return false;
    seen.add(key);
    return true;
  });
  return { places, crossings, pieces: kept };
}

/** The shortest of all ways from the first place to the second, by the number of borders on it. */
function shortestByBorders({ places, crossings, pieces }: World): ReadonlyMap<number, number> {
  const shortest = new Map<number, number>();
  const walk = (at: number, km: number, visited: readonly number[], countries: readonly number[]): void => {
    if (at === 1) {
      const borders = countries.length - 1;
      shortest.set(borders, Math.min(km, shortest.get(borders) ?? Infinity));
      return;
    }
    for (const [from, to, length] of pieces) {
      if (from !== at && to !== at) continue;
      const next = from === at ? to : from;
      if (visited.includes(next)) continue;
      if (next < places.length) walk(next, km + length, [...visited, next], countries);
      else cross(next, km + length, [...visited, next], countries);
    }
  };
  /** On the other side, and nowhere else: a country that has been left is not entered again. */
  const cross = (at: number, km: number, visited: readonly number[], countries: readonly number[]): void => {
    const other = crossings[at - places.length]?.find((country) => country !== countries.at(-1)) ?? -1;
    if (countries.includes(other)) return;
    for (const [place, post, length] of pieces) {
      if (post !== at || places[place] !== other || visited.includes(place)) continue;
      walk(place, km + length, [...visited, place], [...countries, other]);
    }
  };
  walk(0, 0, [0], [places[0] ?? 0]);
  return shortest;
}

/** A further country is entered only where the way without it is 1.35 times as long, or there is none. */
function expectedKm(shortest: ReadonlyMap<number, number>): number {
  const inside = shortest.get(0);
  if (inside !== undefined) return inside;
  return [1, 2, 3].reduce((best, borders) => {
    const km = shortest.get(borders) ?? Infinity;
    return km < best / 1.35 ? km : best;
  }, Infinity);
}

function kmFound({ places, crossings, pieces }: World): number {
  const code = (country: number) => 'ABCD'.charAt(country).repeat(2);
  const idOf = (end: number) => (end < places.length ? `place-${end}` : `post-${end}`);
  const known = places.map(
    (country, index): KnownPlace => ({
      ...{ id: idOf(index), country: code(country), kind: 'town', names: { en: `${index}` } },
      ...{ guessed: [], aliases: [], ends: [] },
    }),
  );
  const posts = crossings.map((sides, index) => crossingBetween(idOf(places.length + index), sides.map(code)));
  const roads = pieces.map(
    ([from, to, km]): RoadPiece => ({ from: idOf(from), to: idOf(to), km, terrain: 'plain', short: false, by: [] }),
  );
  const routes = createRoutes({ places: known, crossings: posts, roads: { pieces: roads, points: new Map() } });
  const [from, to] = known as [KnownPlace, KnownPlace, ...KnownPlace[]];
  const moment = { at: now, now, precision: 'now' } as const;
  const answer = routes.journeys({ from, to, traveller: {}, moment, statusOf: statusesBy({}) });
  if (answer.kind === 'inside') return answer.way.reckoned.km;
  return answer.kind === 'ways' ? (answer.usual?.reckoned.km ?? Infinity) : Infinity;
}

test('the usual way is the shortest that the rules of borders allow', () => {
  let overBorders = 0;
  fc.assert(
    fc.property(world, (made) => {
      // Out of a country and in again is another rule, with a test of its own.
      fc.pre(made.places[0] !== made.places[1] || shortestByBorders(made).has(0));
      const expected = expectedKm(shortestByBorders(made));
      if (made.places[0] !== made.places[1] && expected < Infinity) overBorders += 1;
      expect(kmFound(made)).toBe(expected);
    }),
    { numRuns: 1500 },
  );
  expect(overBorders).toBeGreaterThan(300);
});
