import type { Catalogue } from '#domain/crossing.ts';
import type { PictureAsked, Pictures } from '#domain/pictures.ts';
import { anybody } from '#domain/question.ts';
import { seasonHistory } from '#domain/seasons/season-history.ts';
import { dayAt } from '#domain/status-at.ts';
import { createLocalizer, type Localizer } from '#i18n/localizer.ts';
import type { Translate } from '#i18n/translate.ts';
import { type BorderLine, loadBorderLines } from './border-lines.ts';
import { dayPicture } from './day.ts';
import { createDrawing } from './drawing.ts';
import { mapPicture } from './map.ts';
import { everyMonth, seasonPicture } from './season.ts';
import { weekPicture } from './week.ts';

export interface PictureParts {
  readonly dataDir: string;
  readonly translate: Translate;
  readonly catalogue: Catalogue;
}

/** Opened once in a process: who draws shares one thread, and the lines of the borders, read with the first map. */
export interface OpenPictures extends Pictures {
  close(): Promise<void>;
}

export function openPictures({ dataDir, translate, catalogue }: PictureParts): OpenPictures {
  const drawing = createDrawing();
  let lines: readonly BorderLine[] | null = null;
  const linesOnce = () => {
    lines ??= loadBorderLines(dataDir);
    return lines;
  };
  return {
    svgOf(asked, language, now) {
      const localizer = createLocalizer(translate, catalogue, language, now);
      switch (asked.kind) {
        case 'season': {
          const { crossing, statements } = asked;
          return seasonPicture(seasonHistory(crossing, statements, { at: now, now, months: everyMonth }), localizer);
        }
        case 'day':
          return dayOf(asked, localizer);
        case 'border':
          return mapPicture({ ...asked, lines: linesOnce(), places: catalogue.places }, localizer);
        case 'week':
          return weekPicture(asked.crossing, asked.counted, { ...asked.way, whom: asked.whom }, localizer);
      }
    },
    pngOf: (svg) => drawing.draw(svg),
    close: () => drawing.close(),
  };
}

function dayOf({ crossing, statements, at }: Extract<PictureAsked, { kind: 'day' }>, localizer: Localizer): string {
  const { now } = localizer;
  const hoursOn = (days: number) =>
    dayAt(crossing, statements, { traveller: anybody, moment: { at: at.plus({ days }), now, precision: 'day' } });
  return dayPicture([hoursOn(-1), hoursOn(0), hoursOn(1)], localizer);
}
