import type { Hono } from 'hono';
import type { DateTime } from 'luxon';
import type { AnswerServices } from '#answer/answer.ts';
import type { AnswerQuestion } from '#answer/question.ts';
import type { Refusal } from '#domain/errors.ts';
import type { PagePictures } from '#domain/pictures.ts';

/** What the page is given by whoever starts it. */
export interface PageServices
  extends Pick<AnswerServices, 'catalogue' | 'languages' | 'rendererFor' | 'statementsOf' | 'freshness'> {
  readonly answer: AnswerQuestion;
  /** A refusal in words. */
  readonly refusal: (refused: Refusal, language: string) => string;
  /** Another number whenever the notices or the reports are others. */
  readonly revision: () => number;
  readonly now: () => DateTime;
  /** Another text for every process: what it knows of the data, it read at its start. */
  readonly version: string;
  /** Where people find the page, `https://otkel.example`; `null`: nobody has said. */
  readonly webUrl: string | null;
  /** Without it there are no pictures. */
  readonly pictures?: PagePictures;
  /** What else is served beside the page. They come first, so that a path of theirs is theirs. */
  readonly beside?: readonly Hono[];
  /** Told why a page could not be shown. */
  readonly report: (problem: unknown) => void;
}
