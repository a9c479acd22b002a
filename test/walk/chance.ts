/** Chance that repeats itself: the same seed, the same walk. (mulberry32) */
export interface Chance {
  /** From 0 up to, not including, `below`. */
  below(below: number): number;
  one<T>(of: readonly T[]): T;
}

/** Numbers from 0 up to, not including, 1. */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function createChance(seed: number): Chance {
  const next = chanceFrom(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    one<T>(of: readonly T[]): T {
      const chosen = of[below(of.length)];
      if (chosen === undefined) throw new Error('nothing to choose from');
      return chosen;
    },
  };
}
