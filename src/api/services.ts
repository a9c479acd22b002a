import type { Context } from 'hono';
import type { DateTime } from 'luxon';
import type { AnswerQuestion } from '#answer/answer.ts';
import type { Notice } from '#domain/alerts/notice.ts';
import type { Catalogue, Crossing } from '#domain/crossing.ts';
import type { Refusal } from '#domain/errors.ts';
import type { FloodCounter } from '#domain/ports/flood.ts';
import type { Statement } from '#domain/statement.ts';
import type { Language } from '#i18n/languages.ts';
import { createLocalizer, type Localizer } from '#i18n/localizer.ts';
import type { Translate } from '#i18n/translate.ts';

/** What programs are answered from. */
export interface ApiServices {
  readonly answer: AnswerQuestion;
  readonly catalogue: Catalogue;
  readonly languages: readonly Language[];
  readonly translate: Translate;
  /** What is known of a crossing: its file and the notices in force. */
  readonly statementsOf: (crossing: Crossing) => readonly Statement[];
  /** The whole history of the notices. */
  readonly notices: () => readonly Notice[];
  /** What a notice says, in force or over; `null` for one that cannot be read any more. */
  readonly statementFor: (notice: string) => Statement | null;
  /** A refusal in words. */
  readonly refusal: (refused: Refusal, language: string) => string;
  readonly now: () => DateTime;
  /** Where people find the page, `https://otkel.example`; `null`: nobody has said. */
  readonly webUrl: string | null;
  /** Who asks, for the limits. */
  readonly addressOf: (request: Context) => string;
  readonly flood: FloodCounter;
  /** Told why a request could not be answered. */
  readonly report: (problem: unknown) => void;
}

/** Everything that is said in a language, as of now. */
export function localizerIn(language: string, { translate, catalogue, now }: ApiServices): Localizer {
  return createLocalizer(translate, catalogue, language, now());
}
