import { describe, expect, test } from 'vitest';
import { simulate } from './simulation.ts';

const seed = 20261128;

describe('a month with known true waits', () => {
  test.each([
    { hostile: 0.3, lie: 0.1 },
    { hostile: 0.3, lie: 0.4 },
    { hostile: 0.3, lie: 3 },
    { hostile: 0.3, lie: 10 },
  ])('$hostile of a thousand who tell $lie of the truth move the median of ten by a fifth at most', (month) => {
    const { moved, movedByFew, many, mediansOfFew } = simulate({ ...month, noisy: 0, seed });
    expect(moved.n).toBeGreaterThan(200);
    expect(many).toBeGreaterThan(200);
    expect(moved.middle).toBeLessThanOrEqual(20);
    expect(movedByFew.n).toBeGreaterThan(100);
    expect(movedByFew.middle).toBeLessThanOrEqual(15);
    expect(movedByFew.worstTenth).toBeLessThanOrEqual(30);
    expect(mediansOfFew, 'of fewer than ten no median is told').toBe(0);
  });

  test('of honest people what is said is near the truth, now and as usual', () => {
    const { now, usual } = simulate({ hostile: 0, lie: 1, noisy: 0.1, seed });
    // The truth of the evening runs ahead of three hours' words.
    expect(now.middle).toBeLessThan(30);
    expect(usual.n).toBeGreaterThan(50);
    expect(usual.middle).toBeLessThan(35);
  });
});
