import { expect, test } from 'vitest';
import type { Flooder } from '#domain/ports/flood.ts';
import type { Opened } from '../place.ts';

/** Who asks too much. */
export function promisesAboutFloods(opened: Opened): void {
  test('of many at once as many as there is room for are within, one is just over, the rest over', async () => {
    const { flood } = opened.store;
    const standings = await Promise.all(Array.from({ length: 50 }, () => flood.count('person', 7, 2)));
    const counts = Map.groupBy(standings, ({ kind }) => kind);
    expect(counts.get('within')).toHaveLength(20);
    expect(counts.get('just-over')).toHaveLength(1);
    expect(counts.get('over')).toHaveLength(29);
    expect(counts.get('over')?.every(({ seconds }) => seconds > 50 && seconds <= 60)).toBe(true);
  });

  test.each<[Flooder, number, number]>([
    ['person', 1, 40],
    ['group', 2, 20],
    ['inline', 2, 60],
    ['writer', 1, 1],
    ['letters', 1, 30],
    ['wordless', 1, 1],
    ['visitor', 1, 120],
    ['program', 1, 120],
  ])('%s, at %i a time: %i', async (who, points, most) => {
    const { flood } = opened.store;
    for (let at = 0; at < most; at += 1) expect((await flood.count(who, -5, points)).kind).toBe('within');
    expect((await flood.count(who, -5, points)).kind).toBe('just-over');
    expect((await flood.count(who, -6, points)).kind).toBe('within');
  });

  test('who has no number has a name, and is somebody else', async () => {
    const { flood } = opened.store;
    await Promise.all(Array.from({ length: 120 }, () => flood.count('visitor', '2001:db8:1:2', 1)));
    expect((await flood.count('visitor', '2001:db8:1:2', 1)).kind).toBe('just-over');
    expect((await flood.count('visitor', '2001:db8:1:3', 1)).kind).toBe('within');
    expect((await flood.count('program', '2001:db8:1:2', 1)).kind).toBe('within');
  });
}
