import { DateTime } from 'luxon';
import type { ClosedStatement } from '#domain/statement.ts';
import type { Status } from '#domain/status.ts';
import type { Dated } from '#domain/time/dated.ts';
import { formatDay, formatDayOn, isOneSided } from '#i18n/dates.ts';
import { capital } from '#i18n/localizer.ts';
import { closureDates, yearlyDates } from '../statement.ts';
import { type CardContext, datedOnClocks, dayOrMoment, sinceWords } from './context.ts';

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
  const from = closure === null ? undefined : closure.says === 'closed' ? onceFrom(closure) : closure.date;
  return from === undefined ? '' : closedSince(from, context);
}

export function closedSince(dated: Dated, context: CardContext): string {
  const { localizer } = context;
  const from = sinceWords(dated, context);
  if (from !== null) return capital(localizer.message('closed-since', { from }));
  const date = datedOnClocks(dated, context);
  return isOneSided(dated)
    ? localizer.message('closed-rough', { date })
    : localizer.message('closed-at', { moment: date });
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
    return [localizer.message('reopening-usual', { on: formatDayOn(status.expected.at, localizer) })];
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
  return planned > status.now
    ? localizer.message('reopening-planned', { date: formatDay(planned, localizer) })
    : capital(localizer.message('reopening-was-due', { on: formatDayOn(planned, localizer) }));
}

/** An opening told in advance is such a plan too. */
function announcedOpening({ evidence, at, crossing }: Status): DateTime | null {
  const zone = crossing.posts[0].zone;
  const plans = evidence.flatMap(({ statement }) => (statement.says === 'opens' ? [statement.date.first] : []));
  const last = plans.filter((moment) => moment <= at.toMillis()).sort((a, b) => b - a)[0];
  return last === undefined ? null : DateTime.fromMillis(last, { zone });
}
