import { describe, expect, test } from 'vitest';
import { simulate } from './simulation.ts';

const seed = 20261128;

describe('a month with known true waits', () => {
  test.each([0.1, 0.4, 3, 10].flatMap((lie) => [6, 2].map((tripsEach) => ({ lie, tripsEach }))))(
    'three in ten who tell $lie of the truth move the median of ten by a fifth at most in nine windows of ten, at $tripsEach crossings each',
    (month) => {
      const { movedByFew, many, mediansOfFew } = simulate({ ...month, hostile: 0.3, noisy: 0, seed });
      expect(many).toBeGreaterThan(200);
      expect(movedByFew.n).toBeGreaterThan(100);
      expect(movedByFew.worstTenth).toBeLessThanOrEqual(20);
      expect(movedByFew.overAFifth, 'of a hundred windows').toBeLessThanOrEqual(8);
      expect(mediansOfFew, 'of fewer than ten no median is told').toBe(0);
    },
  );

  test.each([0.5, 0.67, 1.5, 2])(
    'a lie of %d times the truth is as near as an honest guess; the middle window stays',
    (lie) => {
      const { movedByFew } = simulate({ lie, hostile: 0.3, noisy: 0, seed });
      expect(movedByFew.middle).toBeLessThanOrEqual(20);
      expect(movedByFew.worstTenth).toBeLessThanOrEqual(25);
    },
  );

  test('of honest people what is said is near the truth, now and as usual', () => {
    const { now, usual } = simulate({ hostile: 0, lie: 1, noisy: 0.1, seed });
    // The truth of the evening runs ahead of three hours' words.
    expect(now.middle).toBeLessThan(30);
    expect(usual.n).toBeGreaterThan(50);
    expect(usual.middle).toBeLessThan(35);
  });
});
