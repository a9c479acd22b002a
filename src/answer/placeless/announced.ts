import { DateTime } from 'luxon';
import { holidayWarnings } from '#domain/rules/warnings.ts';
import type { WarningStatement } from '#domain/statement.ts';
import type { Status } from '#domain/status.ts';
import { textIn } from '#domain/texts.ts';
import { dayMs } from '#domain/time/clock.ts';
import { isSpan } from '../direct/asked-hour.ts';
import type { AnswerServices } from '../question.ts';
import type { PlacelessQuestion } from './directly.ts';

/** No more crossings, and no more days, are named in one sentence. */
const mostNamed = 8;
const mostDays = 4;

/**
 * Of a border, before how it stands: that what was heard of it was not announced; of a day or a month in which posts were shut
 * in other years, or a holiday that was named, which they are and that nobody has announced it. Telegram's HTML, or nothing.
 */
export function announcedOf(statuses: readonly Status[], { words, told }: PlacelessQuestion): string {
  const { renderer, moment } = told;
  const isRumour = words.hearsay === 'rumour';
  const rumour = isRumour ? renderer.html('rumour-none') : '';
  if (moment.precision === 'now') return rumour;
  const ofSpan = isSpan(moment) ? warnedIn(statuses, moment) : [];
  const when = ofSpan.length > 0 ? daysOf(ofSpan, renderer.days, moment.at) : renderer.when(moment);
  const doubtful = statuses.filter(
    (status) =>
      status.state !== 'closed' &&
      (holidayWarnings(status).length > 0 || ofSpan.some(({ statuses: warned }) => warned.includes(status))),
  );
  if (doubtful.length === 0) return isOfHoliday(words) ? renderer.html('holiday-unannounced', { when }) : rumour;
  const names = doubtful.slice(0, mostNamed).map(({ crossing }) => renderer.crossingName(crossing));
  const more = doubtful.length - names.length;
  return renderer.html('holiday-shut-before', { when, names: names.join(', '), more });
}

/** When the holiday is by reckoning, where nobody has fixed its day. Telegram's HTML, or nothing. */
export function expectedOn(
  { told: { renderer, moment, language } }: PlacelessQuestion,
  { catalogue }: Pick<AnswerServices, 'catalogue'>,
): string {
  const holiday = catalogue.holidays.find(({ id }) => id === moment.about);
  if (holiday === undefined) return '';
  const date = renderer.day(moment.aboutFrom ?? moment.from);
  return renderer.html('moment-about', { holiday: textIn(holiday.name, language), date });
}

/** Whether it is asked of a holiday. */
export function isOfHoliday({ topics, moment: { day } }: PlacelessQuestion['words']): boolean {
  return topics.some(({ topic }) => topic === 'holidays') || (day !== undefined && 'holiday' in day);
}

/** On which days of a longer time, or of all that come, a crossing may be shut, as it was in other years: nobody has announced it. Telegram's HTML, or nothing. */
export function shutBefore(
  status: Status,
  { renderer, moment, isAhead }: Pick<PlacelessQuestion['told'], 'renderer' | 'moment'> & { readonly isAhead: boolean },
) {
  const asked = isAhead ? { from: moment.now, until: null } : moment;
  const isAsked = isAhead || (status.state !== 'closed' && isSpan(moment));
  const warned = isAsked ? warnedIn([status], asked) : [];
  if (warned.length === 0) return '';
  const when = daysOf(warned, renderer.days, moment.at);
  return renderer.html('holiday-shut-before', { when, names: renderer.crossingName(status.crossing), more: 0 });
}

interface Warned {
  readonly from: number;
  readonly until: number;
  readonly statuses: readonly Status[];
}

/** On which days of a longer time they may be shut, the first first. */
function warnedIn(
  statuses: readonly Status[],
  { from, until }: Pick<PlacelessQuestion['told']['moment'], 'from' | 'until'>,
): readonly Warned[] {
  const found = new Map<string, Warned>();
  const end = until?.toMillis() ?? Infinity;
  for (const status of statuses) {
    for (const warning of status.crossing.statements) {
      if (warning.says !== 'warning' || warning.cause !== 'holiday') continue;
      const days = { from: warning.from.first, until: lastOf(warning) };
      if (days.until <= from.toMillis() || days.from >= end) continue;
      const key = `${warning.from.text}/${warning.until?.text}`;
      found.set(key, { ...days, statuses: [...(found.get(key)?.statuses ?? []), status] });
    }
  }
  return [...found.values()].toSorted((one, other) => one.from - other.from);
}

function lastOf({ from, until }: WarningStatement): number {
  return (until ?? from).last;
}

function daysOf(
  warned: readonly Warned[],
  days: (from: DateTime, until: DateTime) => string,
  { zone }: DateTime,
): string {
  const day = (at: number) => DateTime.fromMillis(at, { zone });
  return warned
    .slice(0, mostDays)
    .map(({ from, until }) => days(day(from), day(Math.max(from, until - dayMs / 2))))
    .join(', ');
}
