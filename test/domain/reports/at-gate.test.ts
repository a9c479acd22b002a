import { expect, test } from 'vitest';
import { isAtGate, knowsGate } from '#domain/reports/at-gate.ts';
import { aCrossing } from '../build.ts';

const known = (withinKm: number) => {
  const crossing = aCrossing([]);
  const [first, ...others] = crossing.posts;
  return { ...crossing, posts: [{ ...first, position: { lat: 43, lon: 75, withinKm } }, ...others] } as typeof crossing;
};

test.each([
  ['at the post', 43, 75, true],
  ['four kilometres away, where the queue ends', 43.036, 75, true],
  ['six kilometres away', 43.054, 75, false],
  ['on another continent', -33.9, 151.2, false],
])('%s', (_, lat, lon, expected) => {
  expect(isAtGate({ lat, lon }, known(2))).toBe(expected);
});

test('a post known less exactly than within two kilometres, or not at all, marks nobody', () => {
  expect([isAtGate({ lat: 43, lon: 75 }, known(2.1)), knowsGate(known(2.1))]).toEqual([false, false]);
  const unknown = { ...known(2), posts: known(2).posts.map(({ position: _, ...post }) => post) } as never;
  expect([knowsGate(known(2)), knowsGate(unknown)]).toEqual([true, false]);
});
