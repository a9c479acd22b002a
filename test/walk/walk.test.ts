import { expect, test } from 'vitest';
import { assess, kindsOfNotice } from './assess.ts';
import { rules } from './checker.ts';
import { problems } from './world.ts';

/*
 * A walk over crossings, histories and moments: a stranger reads every text in four languages with nothing but the ledger in
 * hand. `npm run test:slow` walks seven times as far; by hand with another seed: `WALK_SEED=7 npx vitest run test/walk`.
 */

const seed = Number(process.env['WALK_SEED'] ?? 11);
const rounds = Number(process.env['WALK_ROUNDS'] ?? 2);
const cases = rounds * kindsOfNotice;

/** What the stranger must have looked at, in each round of all kinds of notices: a blind one sees nothing wrong. */
const floors: Readonly<Record<string, number>> = {
  dates: 3000,
  'said on': 600,
  midnight: 150,
  hours: 600,
  'two clocks': 250,
  reopening: 80,
  planned: 60,
  sure: 350,
  sourced: 350,
  unknown: 15,
  green: 12,
  warning: 8,
  'last day': 0.1,
};

test(`seed ${seed}: ${cases} cases, and a stranger finds nothing wrong`, { timeout: 900_000 }, async () => {
  const { faults, looked, texts } = await assess(seed, cases);
  expect(problems, 'notices that could not be read').toEqual([]);
  expect(faults.join('\n')).toBe('');
  for (const { name } of rules)
    expect(looked[name] ?? 0, name).toBeGreaterThanOrEqual(Math.floor((floors[name] ?? 0) * rounds));
  for (const of of ['card', 'why', 'seasons', 'news', 'trip']) expect(texts[of], of).toBe(4 * cases);
  const some = ['correction', 'update', 'retraction', ...(rounds > 7 ? ['opening'] : [])];
  for (const of of some) expect(texts[of] ?? 0, of).toBeGreaterThan(0);
});

test('every rule has a floor', () => {
  expect(rules.map(({ name }) => name).filter((name) => floors[name] === undefined)).toEqual([]);
});
