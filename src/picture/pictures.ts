import type { Catalogue } from '#domain/crossing.ts';
import type { PictureAsked, Pictures } from '#domain/pictures.ts';
import { anybody } from '#domain/question.ts';
import { seasonHistory } from '#domain/seasons/season-history.ts';
import { statusAt } from '#domain/status-at.ts';
import { createLocalizer, type Localizer } from '#i18n/localizer.ts';
import type { Translate } from '#i18n/translate.ts';
import type { BorderLine } from './border-lines.ts';
import { dayPicture } from './day.ts';
import type { Drawing } from './drawing.ts';
import { mapPicture } from './map.ts';
import { everyMonth, seasonPicture } from './season.ts';
import { weekPicture } from './week.ts';

export interface PictureParts {
  readonly translate: Translate;
  readonly catalogue: Catalogue;
  /** Read when the first map is drawn. */
  readonly borderLines: () => readonly BorderLine[];
  readonly drawing: Pick<Drawing, 'draw'>;
}

export function createPictures({ translate, catalogue, borderLines, drawing }: PictureParts): Pictures {
  let lines: readonly BorderLine[] | null = null;
  const linesOnce = () => {
    lines ??= borderLines();
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
  };
}

function dayOf({ crossing, statements, at }: Extract<PictureAsked, { kind: 'day' }>, localizer: Localizer): string {
  const { now } = localizer;
  const statusOn = (days: number) =>
    statusAt(crossing, statements, {
      traveller: anybody,
      moment: { at: at.plus({ days }), now, precision: 'day' },
    });
  return dayPicture([statusOn(-1), statusOn(0), statusOn(1)], localizer);
}
