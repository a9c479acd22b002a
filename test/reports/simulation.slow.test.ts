import { describe, expect, test } from 'vitest';
import { simulate } from './simulation.ts';

const seed = 20261128;

describe('a month with known true waits', () => {
  test.each([0.1, 0.4, 2.5, 3, 10].flatMap((lie) => [6, 2].map((tripsEach) => ({ lie, tripsEach }))))(
    'three in ten who tell $lie of the truth move the median of ten by a fifth at most in nine windows of ten, at $tripsEach crossings each',
    (month) => {
      const { movedByFew, many, mediansOfFew } = simulate({ ...month, hostile: 0.3, noisy: 0, seed });
      expect(many).toBeGreaterThan(200);
      expect(movedByFew.n).toBeGreaterThan(100);
      expect(movedByFew.worstTenth).toBeLessThanOrEqual(20);
      expect(movedByFew.overAFifth, 'of a hundred windows').toBeLessThanOrEqual(6);
      expect(mediansOfFew, 'of fewer than ten no median is told').toBe(0);
    },
  );

  test.each([0.5, 0.67, 1.5, 2].flatMap((lie) => [seed, 1, 2, 3].map((one) => ({ lie, seed: one }))))(
    'a lie of $lie times the truth passes for a guess, and moves it by a fifth in about nine windows of ten, month $seed',
    (month) => {
      const { movedByFew } = simulate({ ...month, hostile: 0.3, noisy: 0 });
      expect(movedByFew.middle).toBeLessThanOrEqual(10);
      expect(movedByFew.worstTenth).toBeLessThanOrEqual(21);
      expect(movedByFew.overAFifth, 'of a hundred windows').toBeLessThanOrEqual(12);
    },
  );

  test('of honest people hardly a window loses its median to what is set aside', () => {
    const { many, mediansLost } = simulate({ hostile: 0, lie: 1, noisy: 0, seed });
    expect(many).toBeGreaterThan(400);
    expect(mediansLost).toBeLessThan(many / 100);
  });

  test('of honest people what is said is near the truth, now and as usual', () => {
    const { now, usual } = simulate({ hostile: 0, lie: 1, noisy: 0.1, seed });
    // The truth of the evening runs ahead of three hours' words.
    expect(now.middle).toBeLessThan(30);
    expect(usual.n).toBeGreaterThan(50);
    expect(usual.middle).toBeLessThan(35);
  });
});
