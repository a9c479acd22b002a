import { says, type WordReading } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { AskedMoment } from './asked.ts';
import { isOver, pointsIn } from './combine.ts';
import { nightInto, partOfDayIn } from './parts-of-day.ts';
import { clockTimesIn, type SaidTime, usualTimesIn } from './time-of-day.ts';
import { noHourIn, unreadIn } from './unread.ts';
import { type MomentLinguistics, type MomentWordsIn, momentWordsIn } from './words.ts';

/** The moment of a question, which of its words said it, and which speak of time and said nothing. */
export interface ParsedMoment {
  readonly moment: AskedMoment;
  readonly used: ReadonlySet<number>;
  readonly unread: readonly number[];
}

/** Reads "tomorrow at 7", "1 May", "in 3 days", "from Friday to Sunday" … in any of the languages. */
export function momentIn(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  linguistics: MomentLinguistics,
): ParsedMoment {
  const words = momentWordsIn(tokens, readings, linguistics);
  const isQuoted = words.find('quoted') !== null;
  const isPast = words.find('past') !== null;
  const night = nightInto(words);
  const { day, times: said } = night
    ? { day: night, times: clockTimesIn(words, 'night') }
    : daysAndTimes(words, readings);
  const times = leavingFirst(said, readings, words);
  const noHour = noHourIn(words);
  const moment = withTimes(day, isQuoted && times.length > 1 ? [] : times, words);
  const isSaid = Object.keys(moment).length > 0;
  const full = { ...moment, ...(noHour ? { noHour } : {}), ...(isPast && isSaid ? { past: true as const } : {}) };
  const isSince = isSinceThen(full, readings);
  return { moment: isSince || isOfNow(full, readings, words) ? {} : full, used: words.used, unread: unreadIn(words) };
}

function daysAndTimes(words: MomentWordsIn, readings: readonly WordReading[]) {
  // "tonight" is both a day and a part of it: the part is looked for before the day takes the word.
  const early = partOfDayIn(words);
  const isTonight = early !== null && words.at(early.start, 'today') !== null;
  const day = pointsIn(words);
  const part = isTonight ? early : partOfDayIn(words);
  const clock = clockTimesIn(words, part?.part ?? null);
  if (clock.length > 0) return { day, times: clock };
  const usual = usualTimesIn(words, part);
  // "At what hour does it open in the morning": the morning says of which opening one speaks.
  return { day, times: words.find('whichHour') || says(readings, 'when') ? [] : usual };
}

const asksOfNow = (readings: readonly WordReading[]) =>
  readings.some(({ meaning }) => meaning.kind === 'topic' && meaning.topic === 'waits' && meaning.part === 'now');

/** It is of a day that is gone: that night fell is told of this one. */
export function isGone(moment: AskedMoment): boolean {
  const { day, month, year, period, past } = moment;
  const isDated = [day, month, year, period].some((one) => one !== undefined);
  return isOver(moment) || (past === true && isDated) || (period?.ahead ?? 0) < 0;
}

/** "Stuck here since six", "с утра стоим": since when they stand there is no time that is asked about, where no day is named. */
function isSinceThen(
  { day, month, year, period, season, until }: AskedMoment,
  readings: readonly WordReading[],
): boolean {
  const isDated = [month, year, period, season, until].some((one) => one !== undefined);
  const isThere = readings.some(({ meaning }) => meaning.kind === 'aspect' && meaning.aspect === 'waiting-there');
  return isThere && !isDated && (day === undefined || ('inDays' in day && day.inDays === 0));
}

/**
 * What was tells why they ask how it is: "we stood there for five hours yesterday, and now?", "did anybody pass last
 * night?".
 */
function isOfNow(moment: AskedMoment, readings: readonly WordReading[], words: MomentWordsIn): boolean {
  const isOfPast = isOver(moment) || moment.past === true;
  return isOfPast && (words.find('now') !== null || asksOfNow(readings));
}

/** "By six, if I leave at two": of two times that are no range the one beside the word of leaving is when they leave. */
function leavingFirst(
  times: readonly SaidTime[],
  readings: readonly WordReading[],
  words: MomentWordsIn,
): readonly SaidTime[] {
  const [first, second] = times;
  const leaving = readings.filter(({ meaning }) => meaning.kind === 'leaving');
  if (first === undefined || second === undefined || leaving.length === 0 || isRange(first, second, words))
    return times;
  const apart = ({ start, length }: SaidTime) =>
    Math.min(...leaving.map((word) => Math.max(word.start - (start + length), start - (word.start + word.length))));
  return times.toSorted((one, other) => apart(one) - apart(other) || other.start - one.start);
}

/** The first time is the moment's own; the second ends it, where nothing but a word between them says so. */
function withTimes(day: AskedMoment, times: readonly SaidTime[], words: MomentWordsIn): AskedMoment {
  const [first, second] = times;
  if (!first) return day;
  const time = timeOf(first, day);
  if (day.until && Object.keys(day).length === 1) return { until: { ...day.until, ...time } };
  if (!second || !isRange(first, second, words)) return { ...day, ...time };
  const { eitherHalf: _, ...start } = time;
  return { ...day, ...start, until: { time: timeOf(second, day).time } };
}

/** "At two tonight" is in the night after today. */
function timeOf({ time, part, eitherHalf }: SaidTime, { day }: AskedMoment) {
  const isTonight = day !== undefined && 'inDays' in day && day.inDays === 0 && part === 'night' && time < 5 * 60;
  return { time: isTonight ? time + 24 * 60 : time, ...(eitherHalf ? ({ eitherHalf: true } as const) : {}) };
}

function isRange(first: SaidTime, second: SaidTime, words: MomentWordsIn): boolean {
  const end = first.start + first.length;
  if (second.start === first.start) return true;
  if (second.start === end)
    return words.tokens[end]?.joined === true || words.at(second.start + second.length, 'untilAfter') !== null;
  return second.start === end + 1 && (words.at(end, 'until') ?? words.at(end, 'to')) !== null;
}
