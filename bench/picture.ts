/**
 * `npm run bench:picture`: the first picture, with the start of the thread, and the pictures after it; and the longest stall of
 * the main loop meanwhile. One line of JSON, milliseconds.
 */
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { DateTime } from 'luxon';
import { readConfig } from '#config.ts';
import { loadKnowledge } from '#knowledge.ts';
import { openPictures } from '#picture/pictures.ts';

const now = () => DateTime.fromISO('2026-11-28T12:00+06:00', { setZone: true });
const config = readConfig({});
const { translate, catalogue } = loadKnowledge({ config, now });
const pictures = openPictures({ translate, catalogue, dataDir: config.dataDir });
const crossing = catalogue.crossings.find(({ id }) => id === 'karkyra-kegen') ?? catalogue.crossings[0];
if (crossing === undefined) throw new Error('the data has no crossing');
const { statements } = crossing;
const asked = {
  season: { kind: 'season', crossing, statements },
  day: { kind: 'day', crossing, statements, at: now() },
} as const;

async function timed(svg: string): Promise<number> {
  const begun = performance.now();
  await pictures.pngOf(svg);
  return Math.round(performance.now() - begun);
}

const rounds = 20;
const loop = monitorEventLoopDelay({ resolution: 1 });
loop.enable();
const svgs = Object.entries(asked).map(([kind, what]) => [kind, pictures.svgOf(what, 'ky', now()) ?? ''] as const);
const first = await timed(svgs[0]?.[1] ?? '');
loop.reset();
const warm: Record<string, number> = {};
for (const [kind, svg] of svgs) {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timed(svg));
  warm[kind] = times.toSorted((one, other) => one - other)[rounds / 2] ?? 0;
}
loop.disable();
await pictures.close();
process.stdout.write(`${JSON.stringify({ first, warm, longestStall: Math.round(loop.max / 1e6) })}\n`);
