import type { DateTime } from 'luxon';
import type { Crossing } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import { monthsBetween, untoldDoubt } from '#domain/seasons/doubt.ts';
import { type StateOfSpan, statesOver } from '#domain/seasons/span.ts';
import type { Statement } from '#domain/statement.ts';
import type { Status } from '#domain/status.ts';
import { hourMs } from '#domain/time/clock.ts';
import type { QuestionRead } from './question.ts';

/** Shorter stretches are answered as their days are. */
const daysOfMonth = 28;

/** With what puts it in doubt through a month or a season of which nobody has told anything. */
export function statusOver(
  status: Status,
  { crossing, statements, states }: { readonly states: readonly StateOfSpan[] } & Of,
): Status {
  const [span, ...others] = states;
  if (span?.state !== 'open' || others.length > 0 || status.state !== 'open' || status.season !== null) return status;
  const { from, until } = span;
  if (until.diff(from, 'days').days < daysOfMonth) return status;
  const months = monthsBetween(crossing, from, until);
  return {
    ...status,
    ...given({ doubt: untoldDoubt(crossing, statements, { months, at: from, now: status.now }) ?? undefined }),
  };
}

interface Of {
  readonly crossing: Crossing;
  readonly statements: readonly Statement[];
}

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
