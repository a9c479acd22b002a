/** The rules of a journey, each on a few made-up roads. */
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import type { RoadPiece } from '#domain/roads/piece.ts';
import type { KnownPlace } from '#domain/roads/place.ts';
import type { Status } from '#domain/status.ts';
import type { JourneyRequest } from '#routes/journeys.ts';
import { createRoutes } from '#routes/routes.ts';
import { barred, crossingBetween, now, type Standing, shut, statusesBy, unknown } from './net.ts';

const place = (id: string, country: string, more: Partial<KnownPlace> = {}): KnownPlace => ({
  ...{ id, country, kind: 'town', names: { en: id }, guessed: [], aliases: [], ends: [] },
  ...more,
});
const piece = (from: string, to: string, km?: number, more: Partial<RoadPiece> = {}): RoadPiece => ({
  ...{ from, to, terrain: 'plain', short: false, by: [] },
  ...(km === undefined ? {} : { km }),
  ...more,
});

const hoursUnknown: Standing = { state: 'unknown', because: 'no-hours', sure: 'unsure' };

const countries: Readonly<Record<string, readonly string[]>> = {
  near: ['KG', 'KZ'],
  far: ['KG', 'KZ'],
  farther: ['KG', 'KZ'],
  west: ['KZ', 'UZ'],
  south: ['KG', 'UZ'],
  'iron-rail': ['KG', 'KZ'],
};
const places = [
  place('home', 'KG', { position: { lat: 42, lon: 74, withinKm: 5 } }),
  place('goal', 'KZ', { position: { lat: 43, lon: 76, withinKm: 5 } }),
  place('third', 'UZ'),
];
/** From home to the goal over three posts; the lengths are those of both sides together. */
const posts = (near: number, far: number, farther: number): readonly RoadPiece[] =>
  Object.entries({ near, far, farther }).flatMap(([id, km]) => [piece('home', id, km / 2), piece(id, 'goal', km / 2)]);

function ask(
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
function told(answer: ReturnType<typeof ask>): string {
  if (answer.kind !== 'ways') return answer.kind;
  const over = ({ crossings }: { readonly crossings: readonly { readonly crossing: { readonly id: string } }[] }) =>
    crossings.map(({ crossing }) => crossing.id).join('+');
  const { usual, others, passedOver } = answer;
  const named = passedOver.map((way) => `(${over(way)})`);
  return [...named, usual === null ? '-' : over(usual), ...others.map(({ way }) => over(way))].join(' ');
}

describe('the order of ways', () => {
  test.each<{ says: string; km: [number, number, number]; standings?: Record<string, Standing>; order: string }>([
    { says: 'the shortest first', km: [100, 120, 130], order: 'near far farther' },
    { says: 'none beyond 1.35 of the shortest that works', km: [100, 120, 136], order: 'near far' },
    {
      says: 'a shorter one that is closed is named first',
      km: [100, 120, 130],
      standings: { near: shut },
      order: '(near) far farther',
    },
    {
      says: 'what is not for this traveller is named first',
      km: [100, 120, 130],
      standings: { near: barred },
      order: '(near) far farther',
    },
    {
      says: 'out of season is named first',
      km: [100, 120, 130],
      standings: { near: { state: 'closed', because: 'season' } },
      order: '(near) far farther',
    },
    {
      says: 'a longer one that is closed is not told',
      km: [100, 120, 130],
      standings: { far: shut },
      order: 'near farther',
    },
    {
      says: 'nothing works: the ways and their reasons',
      km: [100, 120, 130],
      standings: { near: shut, far: shut, farther: shut },
      order: '(near) (far) (farther) -',
    },
    {
      says: 'the reach is that of the shortest that works',
      km: [100, 130, 170],
      standings: { near: shut },
      order: '(near) far farther',
    },
    {
      says: 'unknown comes after a sure one 15 % longer',
      km: [100, 115, 130],
      standings: { near: unknown },
      order: '(near) far farther',
    },
    {
      says: 'and before a sure one that is longer still',
      km: [100, 116, 130],
      standings: { near: unknown },
      order: 'near far farther',
    },
    {
      says: 'unknown works where nothing else does',
      km: [100, 120, 130],
      standings: { near: unknown, far: shut, farther: shut },
      order: 'near',
    },
    {
      says: 'within 5 %: for everyone before for citizens',
      km: [100, 105, 130],
      standings: { near: { people: 'citizens' } },
      order: 'far near farther',
    },
    {
      says: 'beyond 5 %: the shorter, for citizens or not',
      km: [100, 106, 130],
      standings: { near: { people: 'citizens' } },
      order: 'near far farther',
    },
    {
      says: 'within 5 %: the surer state',
      km: [100, 105, 130],
      standings: { near: { sure: 'typical' } },
      order: 'far near farther',
    },
    {
      says: 'for everyone weighs more than sure',
      km: [100, 105, 130],
      standings: { near: { people: 'citizens' }, far: { sure: 'unsure' } },
      order: 'far near farther',
    },
    {
      says: 'hours that nobody knows come after known ones, and before unknown',
      km: [100, 110, 114],
      standings: { near: unknown, far: hoursUnknown },
      order: '(near) (far) farther',
    },
    {
      says: 'where both are in doubt, the lesser doubt is first',
      km: [100, 110, 130],
      standings: { near: unknown, far: hoursUnknown, farther: unknown },
      order: '(near) far farther',
    },
    {
      says: 'of equal doubts nothing is passed over',
      km: [100, 104, 130],
      standings: { near: { ...unknown, people: 'citizens' }, far: unknown, farther: unknown },
      order: 'far near farther',
    },
    {
      says: 'within 5 %: for everyone before those of which nobody says for whom',
      km: [100, 105, 130],
      standings: { near: { people: null } },
      order: 'far near farther',
    },
  ])('$says', ({ km, standings, order }) => expect(told(ask(posts(...km), standings))).toBe(order));

  test('within 5 %: the better measured', () => {
    const village = place('village', 'KG', { position: { lat: 42, lon: 74.05, withinKm: 5 } });
    const estimated = [piece('home', 'village'), piece('village', 'near', 45), piece('near', 'goal', 50)];
    const measured = [piece('home', 'far', 52), piece('far', 'goal', 51)];
    expect(told(ask([...estimated, ...measured], {}, {}, [...places, village]))).toBe('far near');
  });

  test('a vehicle of which nobody says that it is admitted makes a doubt, where it was asked for', () => {
    const standings = { near: { traffic: null } };
    expect(told(ask(posts(100, 110, 130), standings))).toBe('near far farther');
    expect(told(ask(posts(100, 110, 130), standings, { traveller: { traffic: 'car' } }))).toBe('(near) far farther');
  });

  test('shut by hours works, and says when it opens; the next crossing is reached after that', () => {
    const opens = now.plus({ hours: 20 });
    const shutNow: Standing = { state: 'closed', because: 'hours', next: opens };
    const two = [
      piece('home', 'near', 70),
      piece('near', 'goal', 70),
      piece('goal', 'west', 70),
      piece('west', 'third', 70),
    ];
    const answer = ask(two, { near: shutNow }, { to: places[2] as KnownPlace });
    if (answer.kind !== 'ways' || answer.usual === null) throw new Error(answer.kind);
    const [first, second] = answer.usual.crossings;
    expect(first).toMatchObject({ hindrance: null });
    expect(first?.opensAt?.toMillis()).toBe(opens.toMillis());
    expect(first?.arrival.toMillis()).toBe(now.plus({ hours: 1 }).toMillis());
    expect(second?.arrival.toMillis()).toBe(opens.plus({ hours: 2 }).toMillis());
    expect(second?.arrival.zoneName).toBe('Asia/Almaty');
  });
});

describe('borders', () => {
  const abroad = [
    piece('home', 'south', 10),
    piece('south', 'third', 10),
    piece('third', 'west', 10),
    piece('west', 'goal', 10),
  ];

  test('a third country is no short cut', () => {
    expect(told(ask([...abroad, piece('home', 'near', 27), piece('near', 'goal', 27)]))).toBe('near');
  });

  test('but where the direct way is no detour any more, it is unavoidable', () => {
    expect(told(ask([...abroad, piece('home', 'near', 28), piece('near', 'goal', 28)]))).toBe('south+west');
  });

  test('where the direct way is shut, it is unavoidable, and the shut one is named', () => {
    expect(told(ask([...abroad, piece('home', 'near', 19), piece('near', 'goal', 19)], { near: shut }))).toBe(
      '(near) south+west',
    );
  });

  test('named, it is entered', () => {
    const pieces = [...abroad, piece('home', 'near', 10), piece('near', 'goal', 10)];
    expect(told(ask(pieces))).toBe('near');
    expect(told(ask(pieces, {}, { via: { countries: ['UZ'] } }))).toBe('south+west');
    expect(told(ask(pieces, {}, { via: { crossings: ['west'] } }))).toBe('south+west');
  });

  test('no road leads through a post without crossing', () => {
    const through = [
      piece('home', 'near', 10),
      piece('near', 'inner', 10),
      piece('inner', 'far', 10),
      piece('far', 'goal', 10),
    ];
    expect(told(ask(through, {}, {}, [...places, place('inner', 'KG')]))).toBe('none');
  });

  test('inside a country no border is crossed, unless no road of its own joins the two', () => {
    const town = place('town', 'KG');
    const all = [places[0] as KnownPlace, town, ...places.slice(1)];
    const round = [
      piece('home', 'near', 10),
      piece('near', 'goal', 10),
      piece('goal', 'far', 10),
      piece('far', 'town', 10),
    ];
    expect(told(ask([...round, piece('home', 'town', 900)], {}, {}, all))).toBe('inside');
    expect(told(ask(round, {}, {}, all))).toBe('near+far');
  });
});

describe('a road', () => {
  test('that is closed in that month is not taken', () => {
    const pass = [
      piece('home', 'near', 10, { closed: { from: 10, to: 5 } }),
      piece('near', 'goal', 10),
      piece('home', 'far', 50),
      piece('far', 'goal', 50),
    ];
    expect(told(ask(pass))).toBe('far');
    const july = DateTime.fromISO('2027-07-01T09:00', { zone: 'Asia/Bishkek' });
    expect(told(ask(pass, {}, { moment: { at: july, now, precision: 'moment' } }))).toBe('near');
  });

  test('for trains carries nothing else', () => {
    const rails = [piece('home', 'iron-rail', 10), piece('iron-rail', 'goal', 10)];
    expect(told(ask(rails))).toBe('none');
    expect(told(ask(rails, {}, { traveller: { traffic: 'train' } }))).toBe('iron-rail');
  });

  test('the status is asked for the vehicle, the citizenship, the direction and the moment of arrival', () => {
    const seen: unknown[] = [];
    const statusOf: JourneyRequest['statusOf'] = (crossing, question) => {
      seen.push([question.traveller, question.moment.at.toMillis(), question.moment.precision]);
      return statusesBy({})(crossing, question) as Status;
    };
    ask(
      [piece('home', 'near', 70), piece('near', 'goal', 70)],
      {},
      { statusOf, traveller: { traffic: 'bus', people: 'DE' } },
    );
    expect(seen).toEqual([
      [{ traffic: 'bus', people: 'DE', toward: 'KZ' }, now.plus({ hours: 1 }).toMillis(), 'moment'],
    ]);
  });
});
