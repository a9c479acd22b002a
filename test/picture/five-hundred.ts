import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { createDrawing } from '#picture/drawing.ts';

/*
 * `node --expose-gc test/picture/five-hundred.ts`: draws fifty pictures, and then ten times fifty, in a process of its own,
 * because memory is counted by process. It prints what they left and did, as one line of JSON.
 */

const drawing = createDrawing();

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

const { held: before } = await fifty(0);
const loop = performance.eventLoopUtilization();
const rounds: Awaited<ReturnType<typeof fifty>>[] = [];
for (let round = 1; round <= 10; round += 1) rounds.push(await fifty(round));
const { utilization: busy } = performance.eventLoopUtilization(loop);
await drawing.close();
process.stdout.write(JSON.stringify({ before, rounds, busy }));
