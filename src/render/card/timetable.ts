import type { DateTime } from 'luxon';
import type { Post } from '#domain/crossing.ts';
import type { HoursStatement } from '#domain/statement.ts';
import { isAlwaysOpen, isByDaylight, isNearDark, type Status } from '#domain/status.ts';
import { hourMs } from '#domain/time/clock.ts';
import { alwaysOpen } from '#domain/time/hours.ts';
import { formatDayUntil } from '#i18n/dates.ts';
import { formatDuration } from '#i18n/durations.ts';
import { capital } from '#i18n/localizer.ts';
import { agree, clockName, clockRanges, clocks, moment, momentUntil } from '../clocks.ts';
import { dailySpans, describeSeason, formatHours } from '../hours.ts';
import { sideName } from '../names.ts';
import { formatStatedHours } from '../statement.ts';
import { type CardContext, dayBeginning } from './context.ts';

/** Beyond a day, a countdown says less than the date. */
const longestCountdownHours = 24;

/** A window so long says nothing. */
const nearlyADayMs = 23 * hourMs;

/** For an open crossing: until when, by every clock, how long that is, and when both sides are open. */
export function closingLines(context: CardContext): readonly string[] {
  const { status, localizer, tense } = context;
  if (isByDaylight(status)) return daylightHours(context);
  if (isAlwaysOpen(context.status))
    return [roundTheClock(context), ...(tense === 'present' ? untilLines(context) : [])];
  if (tense !== 'present') return dayLines(context);
  const days = context.precision === 'day' ? [] : untilLines(context);
  const left = context.precision !== 'day' && status.becomes === 'closed' ? countdown(status.at, status.until) : null;
  return [
    ...days,
    ...(left === null ? [] : [localizer.message('time-left', { left: formatDuration(left, localizer) })]),
    ...dayLines(context),
  ];
}

/** For a crossing that is shut by its hours: when it opens next. */
export function openingLines(context: CardContext): readonly string[] {
  const { status, localizer, tense, precision } = context;
  const reason = localizer.message('reason', { cause: localizer.message('cause', { cause: 'hours' }) });
  if (tense !== 'present' || precision === 'day') return dayLines(context);
  if (status.next === null || isByDaylight(status)) return [reason, ...dayLines(context)];
  const wait = countdown(status.at, status.next);
  return [
    opensLine(status.next, context),
    ...(wait === null ? [] : [localizer.message('time-until-opening', { wait: formatDuration(wait, localizer) })]),
    reason,
    ...hoursLines(context),
  ];
}

/** By daylight, and no more: by the minute the sun rises and sets, and nobody fixed when the gate does. */
function daylightHours(context: CardContext): readonly string[] {
  const { status, localizer, tense } = context;
  const advice = localizer.message(isNearDark(status) ? 'near-dark' : 'works-daylight');
  return [...hoursLines(context), ...(tense === 'past' ? [] : [advice])];
}

/** The window of the day, and each side's hours unless they are the same thing. */
function dayLines(context: CardContext): readonly string[] {
  const window = windowLines(context);
  const sides = hoursLines(context);
  const [only, ...others] = sides;
  const told = only !== undefined && others.length === 0 && window.some((line) => line.endsWith(afterColon(only)));
  return told ? window : [...window, ...sides];
}

function afterColon(line: string): string {
  return line.slice(line.indexOf(': '));
}

/** Each side's hours by every clock, or one line where both keep the same. */
export function hoursLines(context: CardContext): readonly string[] {
  const { status, localizer } = context;
  if (isAlwaysOpen(context.status) || status.posts.every(({ hours }) => hours === undefined)) return [];
  const sides = context.posts.flatMap((post) => {
    const hours = status.posts.find((candidate) => candidate.post.id === post.id)?.hours;
    return [describeSide(post, hours, context)];
  });
  const [first] = sides;
  if (first !== undefined && sides.every(({ hours }) => hours === first.hours)) {
    return [localizer.message('hours', { hours: first.hours })];
  }
  return sides.map((side) => localizer.message('side-hours', side));
}

/** "Kyrgyz side" and "08:00–18:00 Bishkek / 07:00–17:00 Almaty". */
export function describeSide(post: Post, hours: HoursStatement | undefined, context: CardContext) {
  return { side: sideName(post, context.status.crossing, context.localizer), hours: postHours(post, hours, context) };
}

/** The hours of all posts in a single line; none where nobody stated any. */
export function hoursInLine(context: CardContext): readonly string[] {
  if (isAlwaysOpen(context.status)) return [roundTheClock(context)];
  return hoursLines(context);
}

function postHours(post: Post, hours: HoursStatement | undefined, { status, posts, localizer }: CardContext): string {
  if (hours === undefined) return localizer.message('hours-unknown');
  if (hours.clockUnstated || alwaysOpen(hours.hours)) return formatStatedHours(hours, localizer);
  const spans = dailySpans(hours.hours);
  if (spans === null) {
    const words = formatHours(hours.hours, localizer);
    if (agree(status.at, posts) || !/\d/.test(words)) return words;
    return localizer.message('hours-by-clock', { hours: words, clock: clockName(post, localizer) });
  }
  const day = status.at.setZone(post.zone).startOf('day');
  const at = (minutes: number): DateTime => day.set({ hour: 0, minute: 0 }).plus({ minutes });
  const ownFirst = [post, ...posts.filter((other) => other !== post)];
  return clockRanges(
    spans.map(([start, end]) => [at(start), at(end)] as const),
    ownFirst,
    localizer,
  );
}

/** "Round the clock, all year"; a season nobody has stated is not spoken of, nor "all year" where a closing was said. */
function roundTheClock({ status: { season, ahead }, localizer }: CardContext): string {
  const isOver = season?.season === 'year-round' && ahead?.by.says === 'closes';
  const parts = [
    localizer.message('hours-always'),
    ...(season === null || isOver ? [] : [describeSeason(season, localizer)]),
  ];
  return capital(parts.join(', '));
}

/** Where nobody told the hours it counts as open by day: sunset is no closing, and is said in other words. */
export function endsByDark({ because, becomes, crossing }: Pick<Status, 'because' | 'becomes' | 'crossing'>): boolean {
  return because === 'works' && becomes !== 'closed' && crossing.kind !== 'rail';
}

function untilLines(context: CardContext): readonly string[] {
  const { status, posts, localizer } = context;
  // What begins then is told with its reason, and is no closing time.
  if (status.until === null || status.ahead?.at.equals(status.until) || endsByDark(status)) return [];
  const day = dayBeginning(status.until, posts);
  if (day !== null && status.becomes !== 'closed') {
    return [capital(localizer.message('known-through', { until: formatDayUntil(day.minus({ days: 1 }), localizer) }))];
  }
  const zone = posts[0]?.zone ?? status.at.zone;
  const sameDay = status.until.setZone(zone).hasSame(status.at.setZone(zone), 'day');
  if (status.becomes !== 'closed') {
    const until = momentUntil(status.until, posts, { localizer, isDaySaid: !sameDay });
    return [capital(localizer.message('known-until', { until }))];
  }
  const words = sameDay ? clocks(status.until, posts, localizer) : moment(status.until, posts, localizer);
  return [localizer.message('closes', { clocks: words })];
}

function opensLine(next: DateTime, { status, posts, localizer }: CardContext): string {
  const zone = posts[0]?.zone ?? next.zone;
  const days = next.setZone(zone).startOf('day').diff(status.at.setZone(zone).startOf('day'), 'days').days;
  if (days < 1) return localizer.message('opens', { clocks: clocks(next, posts, localizer) });
  if (days < 2) return localizer.message('opens-tomorrow', { clocks: clocks(next, posts, localizer) });
  return localizer.message('opens', { clocks: moment(next, posts, localizer) });
}

/** When all posts are open at once; a window of the whole day adds nothing, and daylight at a post whose hours nobody told is no window. */
function windowLines({ status, posts, localizer, tense, precision }: CardContext): readonly string[] {
  if (precision === 'month' || status.because === 'works' || isByDaylight(status)) return [];
  const [only] = status.window;
  if (only === undefined)
    return tense === 'present' && precision !== 'day' ? [] : [localizer.message('closed-all-day')];
  if (status.crossing.kind !== 'rail' && status.posts.some(({ hours }) => hours === undefined)) return [];
  if (status.window.length === 1 && only[1].toMillis() - only[0].toMillis() >= nearlyADayMs) return [];
  const window = clockRanges(status.window, posts, localizer);
  return [
    tense === 'present'
      ? localizer.message('window-today', { window })
      : localizer.message('window-that-day', { hours: window }),
  ];
}

/** Minutes to a moment within a day. */
function countdown(from: DateTime, to: DateTime | null): number | null {
  if (to === null) return null;
  const minutes = to.diff(from, 'minutes').minutes;
  return minutes > longestCountdownHours * 60 ? null : minutes;
}

/** Hours of one post on both clocks; hours of all posts hold on each one's own. */
export function hoursOnClocks(hours: HoursStatement, context: CardContext): string {
  const { status, posts, localizer } = context;
  const [only, ...others] = posts.filter(({ id }) => hours.posts?.includes(id) ?? true);
  if (only !== undefined && others.length === 0) return describeSide(only, hours, context).hours;
  const words = formatStatedHours(hours, localizer);
  if (hours.clockUnstated || agree(status.at, posts) || !/\d/.test(words)) return words;
  return localizer.message('hours-own-clock', { hours: words });
}
