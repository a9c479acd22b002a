/** A few made-up roads between three countries. */
import type { RoadPiece } from '#domain/roads/piece.ts';
import type { KnownPlace } from '#domain/roads/place.ts';
import type { JourneyRequest } from '#routes/journeys.ts';
import { createRoutes } from '#routes/routes.ts';
import { crossingBetween, now, type Standing, statusesBy } from './net.ts';

export const place = (id: string, country: string, more: Partial<KnownPlace> = {}): KnownPlace => ({
  ...{ id, country, kind: 'town', names: { en: id }, guessed: [], aliases: [], ends: [] },
  ...more,
});
export const piece = (from: string, to: string, km?: number, more: Partial<RoadPiece> = {}): RoadPiece => ({
  ...{ from, to, terrain: 'plain', short: false, by: [] },
  ...(km === undefined ? {} : { km }),
  ...more,
});

const countries: Readonly<Record<string, readonly string[]>> = {
  near: ['KG', 'KZ'],
  far: ['KG', 'KZ'],
  farther: ['KG', 'KZ'],
  west: ['KZ', 'UZ'],
  south: ['KG', 'UZ'],
  'iron-rail': ['KG', 'KZ'],
};
export const places = [
  place('home', 'KG', { position: { lat: 42, lon: 74, withinKm: 5 } }),
  place('goal', 'KZ', { position: { lat: 43, lon: 76, withinKm: 5 } }),
  place('third', 'UZ'),
];
/** From home to the goal over three posts; the lengths are those of both sides together. */
export const posts = (near: number, far: number, farther: number): readonly RoadPiece[] =>
  Object.entries({ near, far, farther }).flatMap(([id, km]) => [piece('home', id, km / 2), piece(id, 'goal', km / 2)]);

export function ask(
  pieces: readonly RoadPiece[],
  standings: Readonly<Record<string, Standing>> = {},
  more: Partial<JourneyRequest> = {},
  all: readonly KnownPlace[] = places,
) {
  const ids = [...new Set(pieces.flatMap(({ from, to }) => [from, to]))].filter((id) => countries[id] !== undefined);
  const crossings = ids.map((id) => crossingBetween(id, countries[id] ?? []));
  const routes = createRoutes({ places: all, crossings, roads: { pieces, points: new Map() } });
  const [from, to] = [all[0], all[1]] as [KnownPlace, KnownPlace];
  const moment = { at: now, now, precision: 'now' } as const;
  return routes.journeys({ from, to, traveller: {}, moment, statusOf: statusesBy(standings), ...more });
}

/** The crossings of the ways in their order; what is passed over stands in brackets. */
export function told(answer: ReturnType<typeof ask>): string {
  if (answer.kind !== 'ways') return answer.kind;
  const over = ({ crossings }: { readonly crossings: readonly { readonly crossing: { readonly id: string } }[] }) =>
    crossings.map(({ crossing }) => crossing.id).join('+');
  const { usual, others, passedOver } = answer;
  const named = passedOver.map((way) => `(${over(way)})`);
  return [...named, usual === null ? '-' : over(usual), ...others.map(({ way }) => over(way))].join(' ');
}
