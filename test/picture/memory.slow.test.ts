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

test('five hundred pictures leave the memory as it was, and nobody waits while they are drawn', {
  timeout: 600_000,
}, async () => {
  for (let index = 0; index < 50; index += 1) await drawing.draw(svg(index));
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const stalls = monitorEventLoopDelay({ resolution: 5 });
  stalls.enable();
  const loop = performance.eventLoopUtilization();
  for (let index = 0; index < 500; index += 1) await drawing.draw(svg(index));
  stalls.disable();
  globalThis.gc?.();
  expect(process.memoryUsage().rss - before).toBeLessThan(150 * 2 ** 20);
  // The thread draws; this one only waits.
  expect(performance.eventLoopUtilization(loop).utilization).toBeLessThan(0.5);
  expect(stalls.percentile(99) / 1e6).toBeLessThan(50);
});
