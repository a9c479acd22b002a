import type { ClosedStatement, HoursStatement } from '#domain/statement.ts';
import type { Change } from '#domain/status.ts';
import { formatDated, formatDatedAs, isOneSided } from '#i18n/dates.ts';
import { capital } from '#i18n/localizer.ts';
import { clocks, moment } from '../../clocks.ts';
import { describeSeason } from '../../hours.ts';
import { describeStatement } from '../../statement.ts';
import { sentences, sourceLine } from '../certainty.ts';
import { type CardContext, datedOnClocks, isOnAskedDay, momentForms } from '../context.ts';
import { hoursOnClocks } from '../timetable.ts';
import { expectedLine } from './closures.ts';

/** What begins later: why, from when, and by whose word, in one line of its own. */
export function aheadLines(context: CardContext): readonly string[] {
  const { ahead } = context.status;
  if (ahead === null || context.tense === 'past') return [];
  return [sentences([...changeWords(ahead, context), sourceLine(ahead.by, context.localizer)])];
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
  const end =
    ends === null
      ? localizer.message('reopening-no-date')
      : expectedLine(ends, datedOnClocks(ends.date, context), localizer);
  return [haltBegins(), ...(halt.cause === 'other' ? [] : [reason]), end];

  function haltBegins(): string {
    if (isOneSided(date)) return capital(describeStatement(halt, context.status.crossing, localizer));
    if (date.precision !== 'minute') {
      return capital(localizer.message('halt-from', { from: formatDatedAs('from', date, localizer) }));
    }
    const words = isOnAskedDay(at, context) ? clocks(at, posts, localizer) : moment(at, posts, localizer);
    return localizer.message('halt-at', { clocks: words });
  }
}

function newHoursWords(hours: HoursStatement, { date }: Change, context: CardContext): string {
  const { localizer } = context;
  const words = hoursOnClocks(hours, context);
  if (date.precision === 'minute' || isOneSided(date)) {
    return localizer.message('hours-at', { moment: datedOnClocks(date, context), hours: words });
  }
  return capital(localizer.message('hours-since', { from: formatDatedAs('from', date, localizer), hours: words }));
}

/** The last day is told as the last, on that day above all. */
function lastDayWords({ at, date }: Change, context: CardContext): readonly string[] {
  const { localizer, tense } = context;
  const ends = localizer.message('alert-season-ends');
  if (date.precision === 'minute')
    return [ends, capital(localizer.message('season-ends-at', momentForms(date, context)))];
  const isLast = date.precision === 'day' && isOnAskedDay(at.minus({ minutes: 1 }), context);
  if (isLast && tense === 'present') return [localizer.message('season-last-day')];
  return [ends, capital(localizer.message('alert-last-day', { date: formatDated(date, localizer) }))];
}

/** By the usual season alone: when nobody can be sure any more is our own reckoning, and no date of anybody's. */
function doubtWords({ localizer, status }: CardContext): readonly string[] {
  const may = localizer.message('season-may-end');
  if (status.season === null || status.season.season === 'year-round') return [may];
  return [may, localizer.message('season-usual', { months: describeSeason(status.season, localizer) })];
}
