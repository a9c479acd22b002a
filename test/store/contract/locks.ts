import { expect, test } from 'vitest';
import type { Opened } from '../place.ts';

/** Locks that expire. */
export function promisesAboutLocks(opened: Opened): void {
  test('what only one may do is given to the first, until it expires', async () => {
    const { locks } = opened.store;
    const answers = await Promise.all([1, 2, 3, 4].map(() => locks.once('update 7', 60)));
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect(await locks.once('update 8', 0.02)).toBe(true);
    await expect.poll(() => locks.once('update 8', 60)).toBe(true);
  });

  test('what somebody holds is theirs until they give it back', async () => {
    const { locks } = opened.store;
    expect(await locks.acquire('chat 1', 'anna', 60)).toBe(true);
    expect(await locks.acquire('chat 1', 'anna', 60)).toBe(true);
    expect(await locks.acquire('chat 1', 'bek', 60)).toBe(false);
    await locks.release('chat 1', 'bek');
    expect(await locks.acquire('chat 1', 'bek', 60)).toBe(false);
    await locks.release('chat 1', 'anna');
    expect(await locks.acquire('chat 1', 'bek', 60)).toBe(true);
  });

  test('what somebody has finished is done for everybody, and what another one holds stays theirs', async () => {
    const { locks } = opened.store;
    await locks.acquire('update 9', 'anna', 60);
    await locks.finish('update 9', 'bek', 60);
    expect(await locks.acquire('update 9', 'anna', 60)).toBe(true);
    await locks.finish('update 9', 'anna', 0.05);
    expect(await locks.acquire('update 9', 'anna', 60)).toBe(false);
    await expect.poll(() => locks.acquire('update 9', 'bek', 60)).toBe(true);
    await locks.finish('update 10', 'anna', 60);
    expect(await locks.once('update 10', 60)).toBe(false);
  });
}
