import { DateTime } from 'luxon';
import type { ClosedStatement } from '#domain/statement.ts';
import type { Status } from '#domain/status.ts';
import type { Dated } from '#domain/time/dated.ts';
import { formatDay } from '#i18n/dates.ts';
import { closureDates } from '../statement.ts';
import { type CardContext, datedOnClocks, dayOrMoment } from './context.ts';

/** A halt: why, since when, and when it is to end. */
export function closureLines(context: CardContext): readonly string[] {
  const { status, localizer, tense } = context;
  const { closure } = status;
  if (closure === null) return endLines(context);
  const lines: string[] = [];
  if (closure.says === 'closed' && closure.cause !== 'other') {
    lines.push(localizer.message('reason', { cause: localizer.message('cause', { cause: closure.cause }) }));
  }
  if (closure.says === 'closed' && closure.period.every === 'year') {
    lines.push(localizer.message('closed-every-year', { dates: closureDates(closure, localizer) }));
  } else if (closure.says === 'closed' && (tense === 'past' || isAhead(closure, status))) {
    lines.push(localizer.message('closed-dates', { dates: closureDates(closure, localizer) }));
  } else {
    lines.push(sinceLine(context));
  }
  return tense === 'past' ? lines : [...lines, ...endLines(context)];
}

/** A halt that is to begin has not been closing anything "since" then. */
function isAhead({ period }: ClosedStatement, { now }: Status): boolean {
  return period.every === 'once' && period.from.first > now.toMillis();
}

/** A day may follow "since" in every language; a month alone or "about" may not. */
function sinceLine(context: CardContext): string {
  const { closure } = context.status;
  const from = closure === null ? undefined : closure.says === 'closed' ? onceFrom(closure) : closure.date;
  if (from === undefined) return '';
  const plainDay = from.bound === 'exact' && (from.precision === 'day' || from.precision === 'minute');
  return context.localizer.message(plainDay ? 'closed-since' : 'closed-rough', { date: datedOnClocks(from, context) });
}

function onceFrom({ period }: ClosedStatement): Dated | undefined {
  return period.every === 'once' ? period.from : undefined;
}

/** When it opens again: for certain, by plan, usually, or nobody said. */
export function endLines(context: CardContext): readonly string[] {
  const { status, localizer } = context;
  if (status.next !== null)
    return [localizer.message('reopening-certain', { date: dayOrMoment(status.next, context) })];
  if (status.state === 'unknown') return [];
  if (status.expected?.kind === 'usual') {
    return [localizer.message('reopening-usual', { date: formatDay(status.expected.at, localizer) })];
  }
  const planned = status.expected?.at ?? plannedEnd(status);
  if (planned === null) return [localizer.message('reopening-no-date')];
  return [localizer.message('reopening-planned', { date: dayOrMoment(planned, context) })];
}

/** The last day covered ends at the midnight on which the crossing is to open. */
function plannedEnd({ closure, crossing }: Status): DateTime | null {
  const zone = crossing.posts[0].zone;
  if (closure?.says !== 'closed' || closure.period.every !== 'once' || closure.period.until === undefined) return null;
  return DateTime.fromMillis(closure.period.until.last, { zone });
}

/** The planned end has passed without a word, or will have passed by then. */
export function reopeningLines(context: CardContext): readonly string[] {
  const { status, localizer } = context;
  const planned = plannedEnd(status) ?? announcedOpening(status);
  const since = status.closure === null ? [] : closureLines({ ...context, tense: 'present' });
  return [dueWords(planned, context), localizer.message('reopening-either'), ...since];
}

/** Of a day to come nobody can have told yet that it reopened. */
function dueWords(planned: DateTime | null, { status, localizer }: CardContext): string {
  if (planned === null || planned > status.at) return localizer.message('reopening-no-word');
  const key = planned > status.now ? 'reopening-planned' : 'reopening-was-due';
  return localizer.message(key, { date: formatDay(planned, localizer) });
}

/** An opening told in advance is such a plan too. */
function announcedOpening({ evidence, at, crossing }: Status): DateTime | null {
  const zone = crossing.posts[0].zone;
  const plans = evidence.flatMap(({ statement }) => (statement.says === 'opens' ? [statement.date.first] : []));
  const last = plans.filter((moment) => moment <= at.toMillis()).sort((a, b) => b - a)[0];
  return last === undefined ? null : DateTime.fromMillis(last, { zone });
}
