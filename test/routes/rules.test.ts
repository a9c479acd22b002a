/** In which order ways are told, on made-up roads. */
import { describe, expect, test } from 'vitest';
import type { KnownPlace } from '#domain/roads/place.ts';
import { parseDated } from '#domain/time/dated.ts';
import { ask, piece, place, places, posts, told } from './made-up.ts';
import { barred, now, type Standing, shut, unknown } from './net.ts';

const hoursUnknown: Standing = { state: 'unknown', because: 'no-hours', sure: 'unsure' };

function heardIn(month: string): NonNullable<Standing['lastHeard']> {
  return { date: parseDated(month, 'UTC') } as NonNullable<Standing['lastHeard']>;
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
      says: 'where nobody says that a car is admitted either, the doubt is greater',
      km: [100, 110, 140],
      standings: { near: { ...hoursUnknown, traffic: null }, far: hoursUnknown },
      order: '(near) far',
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
    {
      says: 'within 5 %: the one that was heard of lately',
      km: [100, 105, 130],
      standings: { near: { lastHeard: heardIn('2023-10') }, far: { lastHeard: heardIn('2026-05') } },
      order: 'far near farther',
    },
    {
      says: 'beyond 5 % nobody asks who was heard of when',
      km: [100, 106, 130],
      standings: { near: { lastHeard: heardIn('2023-10') }, far: { lastHeard: heardIn('2026-05') } },
      order: 'near far farther',
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
    expect(told(ask(posts(100, 110, 130), standings, { traveller: { traffic: 'bus' } }))).toBe('(near) far farther');
    // Who says that they drive asks for what is meant unsaid: the same ways.
    expect(told(ask(posts(100, 110, 130), standings, { traveller: { traffic: 'car' } }))).toBe('near far farther');
  });

  test('a gate that was shut when it was heard of last comes after one that works, if that is not far', () => {
    const shutAsHeard: Standing = { state: 'unknown', because: 'reopening-unconfirmed' };
    expect(told(ask(posts(40, 130, 190), { near: shutAsHeard }))).toBe('(near) far');
    expect(told(ask(posts(40, 170, 190), { near: shutAsHeard }))).toBe('near far');
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
