import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import type { Crossing } from '#domain/crossing.ts';
import { alternativesTo, distanceKm, nearestTo } from '#domain/nearby.ts';
import type { Traffic } from '#domain/statement.ts';
import { statusAt } from '#domain/status-at.ts';
import { aCrossing } from './build.ts';

const at = DateTime.fromISO('2026-11-24T12:00+06:00');

/** North of the first one by so many tenths of a degree, some eleven kilometres each; open unless it says otherwise. */
function another(id: string, north: number | null, hours = '24/7', changes: Partial<Crossing> = {}): Crossing {
  const position = north === null ? {} : { position: { lat: 42.8 + north / 10, lon: 79.19, withinKm: 4 } };
  const posts: Crossing['posts'] = [
    { id: 'kg', country: 'KG', zone: 'Asia/Bishkek', towns: [], ...position },
    { id: 'kz', country: 'KZ', zone: 'Asia/Almaty', towns: [] },
  ];
  return aCrossing([{ says: 'hours', hours, by: 'authority border 2026-11-01' }], { id, posts, ...changes });
}

const here = another('here', 0);

function found(
  crossings: readonly Crossing[],
  traffic: Traffic = 'car',
  count = 9,
  from = here,
  moreKm: Readonly<Record<string, number>> = {},
) {
  const wayBy = (other: Crossing) => ({
    status: statusAt(other, other.statements, { traveller: { traffic }, moment: { at, now: at, precision: 'now' } }),
  });
  const moreKmBy = ({ id }: Crossing) => moreKm[id] ?? null;
  return alternativesTo({ crossing: from, traffic }, crossings, { wayBy, moreKmBy, count });
}

const ids = (ways: readonly { crossing: Crossing }[]) => ways.map(({ crossing }) => crossing.id);

describe('another way, when this one is shut', () => {
  test('the nearest first, never itself, and none of which nobody knows whether it is near', () => {
    const all = [another('far', 9), here, another('somewhere', null), another('near', 2)];
    expect(ids(found(all))).toEqual(['near', 'far']);
    expect(found(all).map(({ km }) => km && Math.round(km))).toEqual([22, 100]);
  });

  test('none farther than a day of driving: a border may be thousands of kilometres long', () => {
    expect(ids(found([another('day-away', 57), another('beyond', 60)]))).toEqual(['day-away']);
  });

  test('one on the road to the same town comes first, though nobody knows its position', () => {
    const town = { name: { en: 'Taraz', ru: 'Тараз', ky: 'Тараз', kk: 'Тараз' } };
    const through = (crossing: Crossing): Crossing => {
      const [kg, kz] = crossing.posts;
      return { ...crossing, posts: [kg, { ...kz, towns: [town] }] };
    };
    const all = [another('near', 2), through(another('same-town', null))];
    expect(ids(found(all, 'car', 2, through(here)))).toEqual(['same-town', 'near']);
  });

  test('"nearest", and it was 471 km round: the shortest way round comes first, whatever town they share, and one that is beside it before any', () => {
    const town = { name: { en: 'Almaty', ru: 'Алматы', ky: 'Алматы', kk: 'Алматы' } };
    const through = (crossing: Crossing): Crossing => {
      const [kg, kz] = crossing.posts;
      return { ...crossing, posts: [kg, { ...kz, towns: [town] }] };
    };
    const all = [through(another('far-round', 2)), another('next-valley', 5), another('no-road', 1)];
    const ways = found(all, 'car', 9, through(here), { 'far-round': 471, 'next-valley': 60 });
    expect(ids(ways)).toEqual(['no-road', 'next-valley', 'far-round']);
    expect(ways.map(({ moreKm }) => moreKm)).toEqual([undefined, 60, 471]);
  });

  test('only what is open then, with its own certainty', () => {
    const guide = aCrossing([{ says: 'hours', hours: '24/7', by: 'guide old-page' }], { id: 'guided' });
    const ways = found([another('shut', 1, '20:00-23:00'), another('unheard', 2, '24/7', { statements: [] }), guide]);
    expect(ids(ways)).toEqual(['guided']);
    expect(ways[0]?.status.sure).toBe('typical');
  });

  test('of the same border only', () => {
    const elsewhere = another('elsewhere', 1);
    const [kg, kz] = elsewhere.posts;
    expect(ids(found([{ ...elsewhere, posts: [kg, { ...kz, country: 'UZ' }] }]))).toEqual([]);
  });

  test('the same border from its other side', () => {
    const turned = another('turned', 1);
    const [kg, kz] = turned.posts;
    expect(ids(found([{ ...turned, posts: [kz, kg] }]))).toEqual(['turned']);
  });

  test('no rails for a car, no road for a train, a path for those on foot', () => {
    const all = [
      another('rails', 1, '24/7', { kind: 'rail' }),
      another('path', 2, '24/7', { kind: 'foot' }),
      another('road', 3),
    ];
    expect(ids(found(all, 'car'))).toEqual(['road']);
    expect(ids(found(all, 'train'))).toEqual(['rails']);
    expect(ids(found(all, 'foot'))).toEqual(['path', 'road']);
  });

  test('a few, not all', () => {
    const all = Array.from({ length: 9 }, (_, index) => another(`number-${index}`, index + 1));
    expect(ids(found(all, 'car', 2))).toEqual(['number-0', 'number-1']);
  });
});

test('Bishkek and Almaty are some 190 km apart as the crow flies', () => {
  expect(distanceKm({ lat: 42.875, lon: 74.57 }, { lat: 43.24, lon: 76.91 })).toBeCloseTo(194, -1);
});

test('the same place is no distance', () => {
  expect(distanceKm({ lat: 42, lon: 75 }, { lat: 42, lon: 75 })).toBe(0);
  expect(nearestTo({ lat: 42.8, lon: 79.19 }, [another('far', 9), here]).map(({ km }) => Math.round(km ?? -1))).toEqual(
    [0, 100],
  );
});
