import { given } from '#domain/given.ts';
import { says, type WordReading } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { isOver, pointsIn, tellsOfYearGone } from './combine.ts';
import { nightInto, partOfDayIn } from './parts-of-day.ts';
import type { AskedMoment } from './points.ts';
import { clockTimesIn, type SaidTime, usualTimesIn } from './time-of-day.ts';
import { noHourIn, unreadIn } from './unread.ts';
import { type MomentLinguistics, type MomentWordsIn, momentWordsIn } from './words.ts';

/** The moment of a question, which of its words said it, and which speak of time and said nothing. */
export interface ParsedMoment {
  readonly moment: AskedMoment;
  readonly used: ReadonlySet<number>;
  readonly unread: readonly number[];
  /** Something is told of a year that is gone, though another time be asked about. */
  readonly isOfYearGone: boolean;
}

/** Of a text without a word of time and without a number. */
const noMoment: ParsedMoment = { moment: {}, used: new Set(), unread: [], isOfYearGone: false };

/** Reads "tomorrow at 7", "1 May", "in 3 days", "from Friday to Sunday" … in any of the languages. */
function oneMomentIn(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  linguistics: MomentLinguistics,
): ParsedMoment {
  if (!tokens.some(({ number }) => number) && !says(readings, 'moment')) return noMoment;
  const words = momentWordsIn(tokens, readings, linguistics);
  const isQuoted = words.find('quoted') !== null;
  const isPast = words.find('past') !== null;
  // The points are looked for before their words are used up.
  const isOfYearGone = tellsOfYearGone(words);
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
  const asked = isSince || isOfNow(full, readings, words) ? {} : full;
  return { moment: asked, used: words.used, unread: unreadIn(words), isOfYearGone };
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

/** It is of a day or a year that is gone: that night fell is told of this one. */
export function isGone({ moment, isOfYearGone }: Pick<ParsedMoment, 'moment' | 'isOfYearGone'>): boolean {
  const { day, month, year, period, past } = moment;
  const isDated = [day, month, year, period].some((one) => one !== undefined);
  return isOfYearGone || isOver(moment) || (past === true && isDated) || (period?.ahead ?? 0) < 0;
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

/** The moment of a question, with another one where it asks of two: "in June or in September", "жума кешке ме, сенбі ме". */
export function momentIn(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  linguistics: MomentLinguistics,
): ParsedMoment {
  const whole = oneMomentIn(tokens, readings, linguistics);
  for (const at of partingsIn(tokens, readings, linguistics)) {
    const [first, second] = partsOf(tokens, readings, linguistics, at);
    const both = eitherOf(first.moment, second.moment);
    if (both !== null)
      return {
        ...whole,
        moment: both,
        used: new Set([...whole.used, ...first.used, ...second.used]),
        unread: [...first.unread, ...second.unread],
      };
  }
  return whole;
}

/** Words between two of which one is meant; in a language whose particle asks behind each, those behind all but the last. */
function partingsIn(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  { vocabularies }: MomentLinguistics,
): readonly number[] {
  const isApart = ({ start, language }: WordReading) => {
    const particles = vocabularies.find((words) => words.language === language)?.asking.apart.split(' ');
    return particles?.includes(tokens[start]?.text ?? '') === true;
  };
  const of = (kind: 'or' | 'yesNo') => readings.filter(({ meaning }) => meaning.kind === kind);
  const asking = of('yesNo').filter(isApart);
  return [...of('or'), ...asking.slice(0, -1)].map(({ start }) => start);
}

/** The moments before a word and behind it; a month beside another is one, though its name be another word as well. */
function partsOf(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  linguistics: MomentLinguistics,
  at: number,
): readonly [ParsedMoment, ParsedMoment] {
  const certain = readings.filter(({ meaning }) => meaning.kind !== 'moment' || meaning.role !== 'doubtfulMonths');
  const read = (part: readonly [number, number], all: readonly WordReading[]) =>
    momentOfPart(tokens, all, linguistics, part);
  const [before, behind] = [
    [0, at],
    [at + 1, tokens.length],
  ] as const;
  const [first, second] = [read(before, readings), read(behind, readings)];
  if (second.moment.month !== undefined && isNone(first.moment)) return [read(before, certain), second];
  if (first.moment.month !== undefined && isNone(second.moment)) return [first, read(behind, certain)];
  return [first, second];
}

/** The words of a part, counted as in the whole. */
function momentOfPart(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  linguistics: MomentLinguistics,
  [from, to]: readonly [number, number],
): ParsedMoment {
  const own = readings
    .filter(({ start, length }) => start >= from && start + length <= to)
    .map((reading) => ({ ...reading, start: reading.start - from }));
  const { used, unread, ...read } = oneMomentIn(tokens.slice(from, to), own, linguistics);
  return { ...read, used: new Set([...used].map((at) => at + from)), unread: unread.map((at) => at + from) };
}

/** "Tomorrow morning or at night" is of one day, "Friday or Saturday evening" of one hour; of two bare hours none is a moment apart. */
function eitherOf(first: AskedMoment, second: AskedMoment): AskedMoment | null {
  const isBare = (moment: AskedMoment) => isHour(moment) && moment.eitherHalf === true;
  if (isNone(first) || isNone(second) || isBare(first) || isBare(second)) return null;
  if (first.until !== undefined || second.until !== undefined) return null;
  if (isHour(second)) return { ...first, or: { ...first, ...second } };
  const isTimed = second.time !== undefined && first.time === undefined && first.day !== undefined;
  const { time, clockOf } = second;
  return isTimed ? { ...first, ...given({ time, clockOf }), or: second } : { ...first, or: second };
}

const isNone = (moment: AskedMoment) => Object.keys(moment).length === 0;
/** Nothing but an hour was said. */
const isHour = ({ time, day, month, period, season, year }: AskedMoment) =>
  time !== undefined && [day, month, period, season, year].every((part) => part === undefined);
