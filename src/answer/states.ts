import type { DateTime } from 'luxon';
import type { Crossing } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import { holidayWarnings, isShutAsTold, notesInDoubt } from '#domain/rules/warnings.ts';
import { monthsBetween, untoldDoubt } from '#domain/seasons/doubt.ts';
import { type StateOfSpan, statesOver } from '#domain/seasons/span.ts';
import { isUntold } from '#domain/seasons/untold.ts';
import type { Statement } from '#domain/statement.ts';
import type { Status } from '#domain/status.ts';
import { hourMs } from '#domain/time/clock.ts';
import type { AnswerServices, MomentRead, QuestionRead } from './question.ts';

/** Shorter stretches are answered as their days are. */
const daysOfMonth = 28;

/** With what puts it in doubt: a month or a season of which nobody has told anything, or a time that is gone. */
export function statusOver(
  status: Status,
  {
    crossing,
    statements,
    states,
    moment,
  }: { readonly states: readonly StateOfSpan[]; readonly moment: MomentRead } & Of,
): Status {
  if (status.state === 'open' && isPast(moment) && status.doubt === undefined) {
    const { from, until, now } = moment;
    const months = until !== null && isOverDays({ from, until }) ? monthsBetween(crossing, from, until) : [];
    const isNotTold = isUntold(crossing, statements, { months, at: moment.at, now });
    return isNotTold ? { ...status, untold: true } : status;
  }
  // Of a whole day a break in it says nothing.
  const isOfHour = moment.precision === 'moment' || moment.precision === 'now';
  if (isOfHour && isShutAsTold(status)) return { ...status, shutAsTold: true };
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

/** All of it lies before today. */
export function isPast({ at, until, now }: Pick<MomentRead, 'at' | 'until' | 'now'>): boolean {
  return until !== null && until <= now.setZone(at.zone).startOf('day');
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

/** How a crossing works through the days or hours that were asked about, or worked; nothing where one day or moment was. */
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
  const isDays = isOverDays({ from, until: end });
  const isSpan = isDays || (precision === 'moment' && end > from);
  if (!isSpan || (end <= now && !(isDays && isPast(moment)))) return [];
  return statesOver(crossing, statements, traveller, { from, until: end < longest ? end : longest, now });
}

/** A stretch of time at a crossing, and who asks. */
interface OfStates extends Of {
  readonly states: readonly StateOfSpan[];
  readonly question: QuestionRead;
}

type WithStatus = Pick<AnswerServices, 'statusAt'>;

/** Why it was shut through a stretch, where somebody said so. */
export function causeIn({ crossing, statements, question: { traveller, moment } }: OfStates, { statusAt }: WithStatus) {
  return ({ from, state }: StateOfSpan) => {
    if (state !== 'closed') return undefined;
    const asked = { at: from, now: moment.now, precision: 'moment' } as const;
    const { closure } = statusAt(crossing, statements, { traveller, moment: asked });
    return closure?.says === 'closed' ? closure.cause : undefined;
  };
}

/** Days beside those of a holiday may be shut as well; of a longer span only its own. */
const daysAroundHoliday = 10;

/** Which stretches are open by the rule alone, and were shut on holidays or in such a season of earlier years. */
export function unsureIn(
  { crossing, statements, states, question: { traveller, moment } }: OfStates,
  { statusAt }: WithStatus,
): (row: StateOfSpan) => boolean {
  const isUnsure = (day: DateTime) => {
    const asked = { at: day.set({ hour: noon }), now: moment.now, precision: 'day' } as const;
    const status = statusAt(crossing, statements, { traveller, moment: asked });
    return holidayWarnings(status).length > 0 || notesInDoubt(status).length > 0;
  };
  const touches = ({ from, until }: StateOfSpan) => isUnsure(from) || isUnsure(until.minus({ minutes: 1 }));
  const open = states.filter(({ state }) => state === 'open');
  const days = states.at(-1)?.until.diff(states[0]?.from ?? moment.at, 'days').days ?? 0;
  const isAll = days <= daysAroundHoliday && open.some(touches);
  return (row) => row.state === 'open' && (isAll || touches(row));
}

const noon = 12;
