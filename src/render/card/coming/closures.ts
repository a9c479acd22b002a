import type { ClosedStatement, Statement } from '#domain/statement.ts';
import type { Expected, Status } from '#domain/status.ts';
import type { Dated } from '#domain/time/dated.ts';
import { formatDatedAs, formatDayFrom, isOneSided } from '#i18n/dates.ts';
import { capital, type Localizer } from '#i18n/localizer.ts';
import { closureDates, yearlyDates } from '../../statement.ts';
import { sameWord, sentences, sourceLine } from '../certainty.ts';
import { type CardContext, datedOnClocks, dayAfter, dayOrMoment, momentForms, sinceWords } from '../context.ts';

/** A halt: why, since when, and when it is to end. */
export function closureLines(context: CardContext): readonly string[] {
  const { status, localizer, tense } = context;
  const { closure } = status;
  if (closure === null) return endLines(context);
  const lines: string[] = [];
  if (closure.says === 'closed' && closure.cause !== 'other') {
    lines.push(localizer.message('reason', { cause: localizer.message('cause', { cause: closure.cause }) }));
  }
  const period = closure.says === 'closed' ? closure.period : null;
  if (period?.every === 'year') {
    lines.push(localizer.message('closed-every-year', { dates: yearlyDates(period, localizer) }));
  } else if (period !== null && (tense === 'past' || isAhead(period, status))) {
    const { dates, rough } = closureDates(period, localizer);
    lines.push(
      rough
        ? localizer.message('closed-rough', { date: dates })
        : capital(localizer.message('closed-dates', { dates })),
    );
  } else {
    lines.push(sinceLine(context));
  }
  return tense === 'past' ? lines : [...lines, ...endLines(context)];
}

/** A halt that is to begin has not been closing anything "since" then. */
function isAhead({ from }: { readonly from: Dated }, { now }: Status): boolean {
  return from.first > now.toMillis();
}

/** Since when it is closed. */
function sinceLine(context: CardContext): string {
  const { closure } = context.status;
  if (closure === null) return '';
  if (closure.says !== 'closed') return closedAfter(closure.date, context);
  const from = onceFrom(closure);
  return from === undefined ? '' : closedSince(from, context);
}

/** A closing whose day alone is known: that day is the last one open. */
export function closedAfter(closing: Dated, context: CardContext): string {
  const { localizer } = context;
  const from = shutFrom(closing, localizer);
  return from === null ? closedSince(closing, context) : capital(localizer.message('closed-since', { from }));
}

/** "From 21 December" for a closing on the 20th; `null` where it closed at an hour, or nobody knows on which day. */
export function shutFrom(closing: Dated, localizer: Localizer): string | null {
  const isDay = closing.bound === 'exact' && closing.precision === 'day';
  return isDay ? formatDayFrom(dayAfter(closing), localizer) : null;
}

function closedSince(dated: Dated, context: CardContext): string {
  const { localizer } = context;
  const from = sinceWords(dated, context);
  if (from !== null) return capital(localizer.message('closed-since', { from }));
  return isOneSided(dated)
    ? localizer.message('closed-rough', { date: datedOnClocks(dated, context) })
    : capital(localizer.message('closed-at', momentForms(dated, context)));
}

function onceFrom({ period }: ClosedStatement): Dated | undefined {
  return period.every === 'once' ? period.from : undefined;
}

/** When it opens again: for certain, by plan, usually, or nobody said. */
export function endLines(context: CardContext): readonly string[] {
  const { status, localizer } = context;
  const { expected, next } = status;
  if (expected !== null) return [openingLine(expected, context)];
  if (status.state === 'unknown') return [];
  if (next === null) return [localizer.message('reopening-no-date')];
  return [localizer.message('reopening-certain', { date: dayOrMoment(next, context) })];
}

/** Who announced the opening is said with it, unless the card names that very word below. */
function openingLine(expected: Expected, context: CardContext): string {
  const { localizer, status } = context;
  const line = expectedLine(expected, openingDate(expected, context), localizer);
  const isNamed = expected.kind === 'usual' || isTheOnlySource(expected.by, status);
  return isNamed ? line : sentences([line, sourceLine(expected.by, localizer)]);
}

/** The word that the card names below, and no other beside it. */
function isTheOnlySource({ by }: Statement, { decidedBy, trustedTo, state }: Status): boolean {
  if (decidedBy === null || !sameWord(decidedBy.by, by)) return false;
  return state === 'unknown' || trustedTo === null || sameWord(trustedTo.by, by);
}

/** By the hours of that day, where they are known. */
function openingDate({ date }: Expected, context: CardContext): string {
  const { next } = context.status;
  const isThatDay = next !== null && date.first <= next.toMillis() && next.toMillis() < date.last;
  return isThatDay ? dayOrMoment(next, context) : datedOnClocks(date, context);
}

/** A plan is never told as a promise. */
export function expectedLine({ kind, date: dated }: Expected, date: string, localizer: Localizer): string {
  if (kind === 'usual') return localizer.message('reopening-usual', { on: formatDatedAs('on', dated, localizer) });
  return localizer.message(kind === 'planned' ? 'reopening-planned' : 'reopening-certain', { date });
}

/** The planned end has passed without a word, or will have passed by then. */
export function reopeningLines(context: CardContext): readonly string[] {
  const { status, localizer } = context;
  const since = status.closure === null ? [] : closureLines({ ...context, tense: 'present' });
  return [...dueLines(context), localizer.message('reopening-either'), ...since];
}

/** Of a day to come nobody can have told yet that it reopened. */
function dueLines(context: CardContext): readonly string[] {
  const { status, localizer, tense } = context;
  const { due } = status;
  if (due === null) {
    const silence = tense === 'future' ? [] : [localizer.message('reopening-no-word')];
    return status.expected === null ? [localizer.message('reopening-no-date'), ...silence] : [];
  }
  if (due.at > status.now) return [openingLine(due, context)];
  const { date } = due;
  const line =
    date.precision === 'minute' || isOneSided(date)
      ? localizer.message('reopening-was-due-at', { moment: onMoment(date, context) })
      : capital(localizer.message('reopening-was-due', { on: formatDatedAs('on', date, localizer) }));
  return [isTheOnlySource(due.by, status) ? line : sentences([line, sourceLine(due.by, localizer)])];
}

/** "On 3 December, 09:00 Bishkek / 08:00 Almaty"; a date that is known from one side only stays as it is. */
function onMoment(date: Dated, context: CardContext): string {
  if (isOneSided(date)) return datedOnClocks(date, context);
  const { on, clocks } = momentForms(date, context);
  return context.localizer.message('moment', { date: on, clocks });
}
