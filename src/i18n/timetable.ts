import type { DateTime } from 'luxon';
import type { Post } from '#domain/crossing.ts';
import type { HoursStatement } from '#domain/statement.ts';
import { agree, clockName, clockRanges, clocks, moment } from './clocks.ts';
import { durationWords } from './durations.ts';
import { statedHours } from './fact.ts';
import { alwaysOpen, dailySpans, hoursWords, seasonWords } from './hours.ts';
import { sideName } from './names.ts';
import type { Telling } from './telling.ts';
import { capital } from './voice.ts';

/** Beyond a day, a countdown says less than the date. */
const longestCountdownHours = 24;

/** For an open crossing: until when, by every clock, how long that is, and when both sides are open. */
export function closingLines(telling: Telling): readonly string[] {
  const { status, voice, tense } = telling;
  if (isAlwaysOpen(telling)) return [roundTheClock(telling), ...(tense === 'present' ? untilLines(telling) : [])];
  if (tense !== 'present') return dayLines(telling);
  const days = telling.precision === 'day' ? [] : untilLines(telling);
  const left = days.length > 0 && status.becomes === 'closed' ? countdown(status.at, status.until) : null;
  return [
    ...days,
    ...(left === null ? [] : [voice.phrase('time-left', { left: durationWords(left, voice) })]),
    ...dayLines(telling),
  ];
}

/** For a crossing that is shut by its hours: when it opens next. */
export function openingLines(telling: Telling): readonly string[] {
  const { status, voice, tense, precision } = telling;
  const reason = voice.phrase('reason', { cause: voice.phrase('cause', { cause: 'hours' }) });
  if (tense !== 'present' || precision === 'day') return dayLines(telling);
  if (status.next === null) return [reason, ...dayLines(telling)];
  const wait = countdown(status.at, status.next);
  return [
    opensLine(status.next, telling),
    ...(wait === null ? [] : [voice.phrase('time-until-opening', { wait: durationWords(wait, voice) })]),
    reason,
    ...hoursLines(telling),
  ];
}

/** The window of the day, and each side's hours unless they are the same thing. */
function dayLines(telling: Telling): readonly string[] {
  const window = windowLines(telling);
  const sides = hoursLines(telling);
  const [only, ...others] = sides;
  const told = only !== undefined && others.length === 0 && window.some((line) => line.endsWith(afterColon(only)));
  return told ? window : [...window, ...sides];
}

function afterColon(line: string): string {
  return line.slice(line.indexOf(': '));
}

/** Each side's hours by every clock, or one line where both keep the same. */
export function hoursLines(telling: Telling): readonly string[] {
  const { status, voice } = telling;
  if (isAlwaysOpen(telling) || status.posts.every(({ hours }) => hours === undefined)) return [];
  const sides = telling.posts.flatMap((post) => {
    const hours = status.posts.find((candidate) => candidate.post.id === post.id)?.hours;
    return [sideWords(post, hours, telling)];
  });
  const [first] = sides;
  if (first !== undefined && sides.every(({ hours }) => hours === first.hours)) {
    return [voice.phrase('hours', { hours: first.hours })];
  }
  return sides.map((side) => voice.phrase('side-hours', side));
}

/** "Kyrgyz side" and "08:00–18:00 Bishkek / 07:00–17:00 Almaty". */
export function sideWords(post: Post, hours: HoursStatement | undefined, telling: Telling) {
  return { side: sideName(post, telling.status.crossing, telling.voice), hours: postHours(post, hours, telling) };
}

function postHours(post: Post, hours: HoursStatement | undefined, { status, posts, voice }: Telling): string {
  if (hours === undefined) return voice.phrase('hours-unknown');
  if (hours.clockUnstated || alwaysOpen(hours.hours)) return statedHours(hours, voice);
  const spans = dailySpans(hours.hours);
  if (spans === null) {
    const words = hoursWords(hours.hours, voice);
    if (agree(status.at, posts) || !/\d/.test(words)) return words;
    return voice.phrase('hours-by-clock', { hours: words, clock: clockName(post, voice) });
  }
  const day = status.at.setZone(post.zone).startOf('day');
  const at = (minutes: number): DateTime => day.set({ hour: 0, minute: 0 }).plus({ minutes });
  const ownFirst = [post, ...posts.filter((other) => other !== post)];
  return clockRanges(
    spans.map(([start, end]) => [at(start), at(end)] as const),
    ownFirst,
    voice,
  );
}

function isAlwaysOpen({ status }: Telling): boolean {
  return status.posts.every(({ hours }) => hours !== undefined && alwaysOpen(hours.hours));
}

/** "Round the clock, all year"; a season nobody has stated is not spoken of. */
function roundTheClock({ status, voice }: Telling): string {
  const parts = [voice.phrase('hours-always'), ...(status.season === null ? [] : [seasonWords(status.season, voice)])];
  return capital(parts.join(', '));
}

function untilLines(telling: Telling): readonly string[] {
  const { status, posts, voice } = telling;
  if (status.until === null) return [];
  const zone = posts[0]?.zone ?? status.at.zone;
  const sameDay = status.until.setZone(zone).hasSame(status.at.setZone(zone), 'day');
  const words = sameDay ? clocks(status.until, posts, voice) : moment(status.until, posts, voice);
  return [voice.phrase(status.becomes === 'closed' ? 'closes' : 'known-until', { clocks: words })];
}

function opensLine(next: DateTime, { status, posts, voice }: Telling): string {
  const zone = posts[0]?.zone ?? next.zone;
  const days = next.setZone(zone).startOf('day').diff(status.at.setZone(zone).startOf('day'), 'days').days;
  if (days < 1) return voice.phrase('opens', { clocks: clocks(next, posts, voice) });
  if (days < 2) return voice.phrase('opens-tomorrow', { clocks: clocks(next, posts, voice) });
  return voice.phrase('opens', { clocks: moment(next, posts, voice) });
}

/** When all posts are open at once; a window of the whole day adds nothing. */
function windowLines({ status, posts, voice, tense, precision }: Telling): readonly string[] {
  if (precision === 'month' || status.because === 'works') return [];
  const [only] = status.window;
  if (only === undefined) return tense === 'present' && precision !== 'day' ? [] : [voice.phrase('closed-all-day')];
  if (status.window.length === 1 && only[1].diff(only[0], 'hours').hours >= 23) return [];
  const window = clockRanges(status.window, posts, voice);
  return [
    tense === 'present' ? voice.phrase('window-today', { window }) : voice.phrase('window-that-day', { hours: window }),
  ];
}

/** Minutes to a moment within a day. */
function countdown(from: DateTime, to: DateTime | null): number | null {
  if (to === null) return null;
  const minutes = to.diff(from, 'minutes').minutes;
  return minutes > longestCountdownHours * 60 ? null : minutes;
}
