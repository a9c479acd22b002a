import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('five hundred pictures leave the memory as it was, and nobody waits while they are drawn', {
  timeout: 600_000,
}, async () => {
  const program = fileURLToPath(new URL('./five-hundred.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', program]);
  const { before, rounds, busy }: { before: number; rounds: { stall: number; held: number }[]; busy: number } =
    JSON.parse(stdout);
  expect(rounds).toHaveLength(10);
  // What pictures leave behind they leave in every round; what is not yet given back in one round is of that round.
  expect(Math.min(...rounds.slice(-3).map(({ held }) => held)) - before).toBeLessThan(40 * 2 ** 20);
  // The thread draws; this one only waits.
  expect(busy).toBeLessThan(0.5);
  // What pictures do to the loop they do in every round; what the machine does beside them is not of them.
  expect(Math.min(...rounds.map(({ stall }) => stall))).toBeLessThan(50);
});
