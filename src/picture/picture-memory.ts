import type { DateTime } from 'luxon';
import type { Crossing } from '#domain/crossing.ts';
import { keepNewest } from '#domain/keep-newest.ts';
import type { Pictures } from '#domain/pictures.ts';
import type { Statement } from '#domain/statement.ts';

/** So many pictures are held: as many as a day's readers look at, a quarter of a megabyte each. */
const keptAtMost = 200;

export interface PictureMemoryOptions {
  readonly pictures: Pictures;
  readonly statementsOf: (crossing: Crossing) => readonly Statement[];
  readonly now: () => DateTime;
}

/** The picture of a crossing for a page that names it: its season or, where no year is on record, its hours. Drawn once. */
export function createPictureMemory({ pictures, statementsOf, now }: PictureMemoryOptions) {
  const drawn = new Map<string, Promise<Uint8Array>>();
  return async (crossing: Crossing, language: string): Promise<Uint8Array<ArrayBuffer>> => {
    const asked = { crossing, statements: statementsOf(crossing) };
    const svg =
      pictures.svgOf({ kind: 'season', ...asked }, language, now()) ??
      pictures.svgOf({ kind: 'day', ...asked, at: now() }, language, now()) ??
      '';
    const png = drawn.get(svg) ?? pictures.pngOf(svg);
    keepNewest(drawn, svg, png, keptAtMost);
    png.catch(() => drawn.delete(svg));
    return new Uint8Array(await png);
  };
}
