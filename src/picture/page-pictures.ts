import type { DateTime } from 'luxon';
import type { Crossing } from '#domain/crossing.ts';
import { keepNewest } from '#domain/keep-newest.ts';
import { type PagePictures, type PictureAsked, type Pictures, weekOfWaits } from '#domain/pictures.ts';
import type { CountedWait } from '#domain/reports/usual.ts';
import type { Statement } from '#domain/statement.ts';
import type { Renderer } from '#render/renderer.ts';
import { colours } from './svg.ts';

/** So many pictures are held: as many as a day's readers look at, a quarter of a megabyte each. */
const keptAtMost = 200;

export interface PagePictureParts {
  readonly pictures: Pictures;
  readonly statementsOf: (crossing: Crossing) => readonly Statement[];
  /** What travellers told of the past, of one crossing. */
  readonly countedOf: (crossing: string) => readonly CountedWait[];
  readonly rendererFor: (language: string, now: DateTime) => Renderer;
  readonly now: () => DateTime;
}

/** What pages show of a crossing, and of a border. PNG is drawn once. */
export function createPagePictures(parts: PagePictureParts): PagePictures {
  const { pictures, statementsOf, countedOf, rendererFor, now } = parts;
  const drawn = new Map<string, Promise<Uint8Array>>();
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
  return {
    ofCrossing: (crossing, language) => Array.from(svgsOf(crossing, language), inPage),
    ofBorder(border, language) {
      const svg = pictures.svgOf(border, language, now());
      return svg === null ? [] : [inPage(svg)];
    },
    async previewOf(shown, language) {
      const svg = 'posts' in shown ? svgsOf(shown, language).next().value : pictures.svgOf(shown, language, now());
      if (!svg) return null;
      const png = drawn.get(svg) ?? pictures.pngOf(svg);
      keepNewest(drawn, svg, png, keptAtMost);
      png.catch(() => drawn.delete(svg));
      return new Uint8Array(await png);
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
