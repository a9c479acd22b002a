import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Drawn, ToDraw } from './drawing.ts';

/*
 * The thread that turns SVG into PNG. It draws one picture after another, and knows nothing but their text.
 */

const require = createRequire(import.meta.url);
const fonts = [
  require.resolve('@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf'),
  require.resolve('@expo-google-fonts/golos-text/700Bold/GolosText_700Bold.ttf'),
].map((file) => readFileSync(file));
await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));

parentPort?.on('message', ({ id, svg, width }: ToDraw) => {
  parentPort?.postMessage(draw(id, svg, width));
});

function draw(id: number, svg: string, width: number): Drawn {
  try {
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'width', value: width },
      font: { fontBuffers: fonts, defaultFontFamily: 'Golos Text' },
    });
    try {
      const picture = drawing.render();
      try {
        return { id, png: picture.asPng() };
      } finally {
        picture.free();
      }
    } finally {
      drawing.free();
    }
  } catch (error) {
    return { id, problem: String(error) };
  }
}
