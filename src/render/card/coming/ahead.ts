import type { ClosedStatement, HoursStatement } from '#domain/statement.ts';
import type { Change } from '#domain/status.ts';
import { formatDated, formatDatedAs, isOneSided } from '#i18n/dates.ts';
import { capital } from '#i18n/localizer.ts';
import { momentUntil } from '../../clocks.ts';
import { describeSeason } from '../../hours.ts';
import { describeStatement } from '../../statement.ts';
import { sentences, sourceLine } from '../certainty.ts';
import { type CardContext, datedOnClocks, isOnAskedDay, momentForms } from '../context.ts';
import { hoursOnClocks } from '../timetable.ts';
import { expectedLine } from './closures.ts';

/** Earlier than this nobody asks whether the season may end early. */
const doubtToldDays = 31;

/** What begins later: why, from when, and by whose word, in one line of its own. */
export function aheadLines(context: CardContext): readonly string[] {
  const { ahead } = context.status;
  if (ahead === null || context.tense === 'past' || isFarDoubt(ahead, context)) return [];
  return [sentences([...changeWords(ahead, context), sourceLine(ahead.by, context.localizer)])];
}

function isFarDoubt({ because, at }: Change, { status }: CardContext): boolean {
  return because === 'season-edge' && at.diff(status.at, 'days').days > doubtToldDays;
}

function changeWords(change: Change, context: CardContext): readonly string[] {
  const { by } = change;
  if (by.says === 'closed') return haltWords(by, change, context);
  if (by.says === 'hours') return [newHoursWords(by, change, context)];
  return change.because === 'season-edge' ? doubtWords(context) : lastDayWords(change, context);
}

/** A halt is no closing time: nobody opens again in the morning. */
function haltWords(halt: ClosedStatement, { at, date, ends }: Change, context: CardContext): readonly string[] {
  const { localizer, posts } = context;
  const reason = localizer.message('reason', { cause: localizer.message('cause', { cause: halt.cause }) });
  return [haltBegins(), ...(halt.cause === 'other' ? [] : [reason]), endWords(ends, context)];

  function haltBegins(): string {
    if (isOneSided(date)) return capital(describeStatement(halt, context.status.crossing, localizer));
    if (date.precision !== 'minute') {
      return capital(localizer.message('halt-from', { from: formatDatedAs('from', date, localizer) }));
    }
    const until = momentUntil(at, posts, { localizer, isDaySaid: !isOnAskedDay(at, context) });
    return capital(localizer.message('halt-at', { until }));
  }
}

/** When it opens again after what begins. */
function endWords(ends: Change['ends'], context: CardContext): string {
  const { localizer } = context;
  return ends === null
    ? localizer.message('reopening-no-date')
    : expectedLine(ends, datedOnClocks(ends.date, context), localizer);
}

function newHoursWords(hours: HoursStatement, { date }: Change, context: CardContext): string {
  const { localizer } = context;
  const words = hoursOnClocks(hours, context);
  if (date.precision === 'minute' || isOneSided(date)) {
    return localizer.message('hours-at', { moment: datedOnClocks(date, context), hours: words });
  }
  return capital(localizer.message('hours-since', { from: formatDatedAs('from', date, localizer), hours: words }));
}

/** The last day is told as the last, on that day above all. A gate that knows no season has none that ends. */
function lastDayWords({ at, date, because, ends }: Change, context: CardContext): readonly string[] {
  const { localizer, tense } = context;
  const isSeason = because !== 'closure';
  const isLast = date.precision === 'day' && isOnAskedDay(at.minus({ minutes: 1 }), context);
  if (isLast && tense === 'present' && isSeason) return [localizer.message('season-last-day')];
  const closing =
    date.precision === 'minute'
      ? localizer.message('season-ends-at', momentForms(date, context))
      : localizer.message('alert-last-day', { date: formatDated(date, localizer) });
  return isSeason
    ? [localizer.message('alert-season-ends'), capital(closing)]
    : [capital(closing), endWords(ends, context)];
}

/** By the usual season alone: when nobody can be sure any more is our own reckoning, and no date of anybody's. */
function doubtWords({ localizer, status }: CardContext): readonly string[] {
  const may = localizer.message('season-may-end');
  if (status.season === null || status.season.season === 'year-round') return [may];
  return [may, localizer.message('season-usual', { months: describeSeason(status.season, localizer) })];
}
