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

/** Draws fifty more, and tells how long the main loop stood still at most, in milliseconds. */
async function fifty(round: number): Promise<number> {
  const stalls = monitorEventLoopDelay({ resolution: 5 });
  stalls.enable();
  for (let index = 0; index < 50; index += 1) await drawing.draw(svg(50 * round + index));
  stalls.disable();
  return stalls.max / 1e6;
}

test('five hundred pictures leave the memory as it was, and nobody waits while they are drawn', {
  timeout: 600_000,
}, async () => {
  await fifty(0);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const loop = performance.eventLoopUtilization();
  const stalls: number[] = [];
  for (let round = 1; round <= 10; round += 1) stalls.push(await fifty(round));
  globalThis.gc?.();
  expect(process.memoryUsage().rss - before).toBeLessThan(40 * 2 ** 20);
  // The thread draws; this one only waits.
  expect(performance.eventLoopUtilization(loop).utilization).toBeLessThan(0.5);
  // What pictures do to the loop they do in every round; what the machine does beside them is not of them.
  expect(Math.min(...stalls)).toBeLessThan(50);
});
