import type { DateTime } from 'luxon';
import type { Crossing } from '#domain/crossing.ts';
import { Busy } from '#domain/errors.ts';
import { keepNewest } from '#domain/keep-newest.ts';
import { type PagePictures, type PictureAsked, type Pictures, type Previewed, weekOfWaits } from '#domain/pictures.ts';
import type { CountedWait } from '#domain/reports/usual.ts';
import type { Statement } from '#domain/statement.ts';
import type { Renderer } from '#render/renderer.ts';
import { colours } from './svg.ts';

/** So many pictures are held: as many as a day's readers look at, a quarter of a megabyte each. */
const keptAtMost = 200;
/** So many previews wait at once: what the bot draws waits behind them, no longer than a person is patient. */
const mostPreviews = 10;

export interface PagePictureParts {
  readonly pictures: Pictures;
  readonly statementsOf: (crossing: Crossing) => readonly Statement[];
  /** What travellers told of the past, of one crossing. */
  readonly countedOf: (crossing: string) => readonly CountedWait[];
  readonly rendererFor: (language: string, now: DateTime) => Renderer;
  readonly now: () => DateTime;
}

const everythingElse = () => new Promise((done) => setImmediate(done));

/** What pages show of a crossing, and of a border. PNG is drawn once. */
export function createPagePictures(parts: PagePictureParts): PagePictures {
  const { pictures, statementsOf, countedOf, rendererFor, now } = parts;
  const drawn = new Map<string, Promise<Uint8Array>>();
  const underWay = new Map<string, Promise<Uint8Array<ArrayBuffer> | null>>();
  let turn: Promise<unknown> = Promise.resolve();
  function* svgsOf(crossing: Crossing, language: string): Generator<string> {
    const about = { crossing, statements: statementsOf(crossing) };
    const week = weekOfWaits(crossing, countedOf(crossing.id), rendererFor(language, now()));
    const all: readonly PictureAsked[] = [
      { kind: 'season', ...about },
      { kind: 'day', ...about, at: now() },
      ...(week === null ? [] : [week]),
    ];
    for (const asked of all) {
      const svg = pictures.svgOf(asked, language, now());
      if (svg !== null) yield svg;
    }
  }
  /** What is worked out for one preview holds up everything else: between two of them everything else has its turn. */
  function inTurn<T>(work: () => T): Promise<T> {
    const done = turn.then(everythingElse).then(work);
    turn = done.catch(() => {});
    return done;
  }
  function previewIn(shown: Previewed | null, language: string): string | null {
    if (shown === null) return null;
    return 'posts' in shown ? (svgsOf(shown, language).next().value ?? null) : pictures.svgOf(shown, language, now());
  }
  async function pngOf(svg: string | null): Promise<Uint8Array<ArrayBuffer> | null> {
    if (svg === null) return null;
    const png = drawn.get(svg) ?? pictures.pngOf(svg);
    keepNewest(drawn, svg, png, keptAtMost);
    png.catch(() => drawn.delete(svg));
    return new Uint8Array(await png);
  }
  return {
    ofCrossing: (crossing, language) => Array.from(svgsOf(crossing, language), inPage),
    ofBorder(border, language) {
      const svg = pictures.svgOf(border, language, now());
      return svg === null ? [] : [inPage(svg)];
    },
    async previewOf(name, language, shownOf) {
      const same = underWay.get(name);
      if (same !== undefined) return await same;
      if (underWay.size >= mostPreviews) throw new Busy('too many previews at once');
      const svg = inTurn(() => previewIn(shownOf(), language));
      const preview = svg.then(pngOf).finally(() => underWay.delete(name));
      underWay.set(name, preview);
      return await preview;
    },
  };
}

const names = new Map<string, string>(Object.entries(colours).map(([name, value]) => [value, name]));

/** The same picture in the colours of a page, where its style has any of these names: in the dark it is dark. */
function inPage(svg: string): string {
  return svg.replaceAll(
    /="(#[0-9a-f]{6})"/gu,
    (_, colour: string) => `="var(--picture-${names.get(colour)}, ${colour})"`,
  );
}
