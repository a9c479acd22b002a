import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { afterAll, expect, test } from 'vitest';
import { createDrawing } from '#picture/drawing.ts';

const drawing = createDrawing();
afterAll(() => drawing.close());

const svg = (index: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 400" font-family="Golos Text">${Array.from(
    { length: 200 },
    (_, at) => `<text x="${(at % 10) * 30}" y="${20 * Math.floor(at / 10)}" font-size="12">Ңө ${index}</text>`,
  ).join('')}</svg>`;

/** Draws fifty more; how long the main loop stood still at most, in milliseconds, and the bytes that are held then. */
async function fifty(round: number): Promise<{ stall: number; held: number }> {
  const stalls = monitorEventLoopDelay({ resolution: 5 });
  stalls.enable();
  for (let index = 0; index < 50; index += 1) await drawing.draw(svg(50 * round + index));
  stalls.disable();
  globalThis.gc?.();
  return { stall: stalls.max / 1e6, held: process.memoryUsage().rss };
}

test('five hundred pictures leave the memory as it was, and nobody waits while they are drawn', {
  timeout: 600_000,
}, async () => {
  const { held: before } = await fifty(0);
  const loop = performance.eventLoopUtilization();
  const rounds: Awaited<ReturnType<typeof fifty>>[] = [];
  for (let round = 1; round <= 10; round += 1) rounds.push(await fifty(round));
  // What pictures leave behind they leave in every round; what is not yet given back in one round is of that round.
  expect(Math.min(...rounds.slice(-3).map(({ held }) => held)) - before).toBeLessThan(40 * 2 ** 20);
  // The thread draws; this one only waits.
  expect(performance.eventLoopUtilization(loop).utilization).toBeLessThan(0.5);
  // What pictures do to the loop they do in every round; what the machine does beside them is not of them.
  expect(Math.min(...rounds.map(({ stall }) => stall))).toBeLessThan(50);
});
