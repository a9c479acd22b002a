import { type Catalogue, type Crossing, type Town, textIn } from '#domain/crossing.ts';
import type { Status } from '#domain/status.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { type CardOptions, createCardContext } from '../card/context.ts';
import { standing } from '../card/standing.ts';
import { escapeHtml } from '../html.ts';
import { whomToAsk } from '../whom-to-ask.ts';
import { borderCount, type CountedBorder } from './borders.ts';
import { subjectOf } from './nothing.ts';
import { briefLine } from './state-line.ts';

/** Pieces of the bot's messages that stand alone on a page. */
export interface PageTexts {
  /** How many crossings of one border one may use. */
  borderCount(counted: CountedBorder, how: CardOptions): string;
  /** A crossing among many: its state, its name, and how sure that is. */
  briefLine(status: Status, how: CardOptions): string;
  /** The season and the hours with the dates of their sources, and no state: for what is kept for weeks. Plain, or nothing. */
  standing(status: Status): string;
  /** That we have nothing about what was asked of a town. */
  nothingInTown(town: Town, asked: string): string;
  /** The border services of its countries, or nothing. */
  whomToAsk(crossing: Crossing): string;
}

export function pageTexts(localizer: Localizer, catalogue: Catalogue): PageTexts {
  return {
    borderCount: (counted, how) => borderCount(counted, { localizer, how }, catalogue),
    briefLine: (status, how) => briefLine(createCardContext(status, localizer, how)),
    standing: (status) => standing(createCardContext(status, localizer, { precision: 'now' })),
    nothingInTown: (town, asked) =>
      escapeHtml(
        localizer.message('nothing-in-town', {
          town: textIn(town.name, localizer.language),
          subject: subjectOf(asked, localizer),
        }),
      ),
    whomToAsk({ posts }) {
      const codes = [...new Set(posts.map(({ country }) => country))];
      return whomToAsk(codes, localizer, catalogue).join('\n');
    },
  };
}
