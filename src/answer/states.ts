import type { DateTime } from 'luxon';
import type { Crossing } from '#domain/crossing.ts';
import { type StateOfSpan, statesOver } from '#domain/seasons/span.ts';
import type { Statement } from '#domain/statement.ts';
import { hourMs } from '#domain/time/clock.ts';
import type { QuestionRead } from './question.ts';

const longestDays = 366;
/** With the hour that a day may gain when clocks change. */
const longestDayMs = 25 * hourMs;

/** Is it more than a day? */
export function isOverDays({ from, until }: { readonly from: DateTime; readonly until: DateTime }): boolean {
  return until.toMillis() - from.toMillis() > longestDayMs;
}

/** How a crossing works through the days or hours that were asked about; nothing where one day or moment was, or all is past. */
export function statesOf({
  crossing,
  statements,
  question: { traveller, moment },
}: {
  readonly crossing: Crossing;
  readonly statements: readonly Statement[];
  readonly question: QuestionRead;
}): readonly StateOfSpan[] {
  const { from, until, now, precision } = moment;
  const longest = from.plus({ days: longestDays });
  const end = until ?? longest;
  const isSpan = isOverDays({ from, until: end }) || (precision === 'moment' && end > from);
  if (!isSpan || end <= now) return [];
  return statesOver(crossing, statements, traveller, { from, until: end < longest ? end : longest, now });
}
