import type { DayPart } from '../text/moment-words.ts';
import { amounts, isAmount, isHour, isTimeOfDay } from './hour-or-amount.ts';
import { numberAt } from './numbers.ts';
import { onTheClock, type PartOfDay, partAt, usualTimeOf } from './parts-of-day.ts';
import type { MomentWordsIn } from './words.ts';

const noon = 12 * 60;
const midnight = 24 * 60;

/** A time of day as it was read. */
export interface SaidTime {
  readonly start: number;
  readonly length: number;
  readonly time: number;
  readonly part: DayPart | null;
  readonly eitherHalf: boolean;
}

/** Those that a clock shows. `part`: the half of the day that is spoken of. */
export function clockTimesIn(words: MomentWordsIn, part: DayPart | null): readonly SaidTime[] {
  const times: SaidTime[] = [];
  for (const at of words.tokens.keys()) {
    const range = rangeAt(words, at);
    const found = range ? null : clockAt(words, at, part);
    if (range) words.use(at, 1);
    if (found) words.use(found.start, found.length);
    times.push(...(range ?? (found ? [found] : [])));
  }
  return times;
}

/** What noon, midnight or a part of the day stands for. */
export function usualTimesIn(words: MomentWordsIn, part: PartOfDay | null): readonly SaidTime[] {
  const [role, time] = words.find('noon') ? (['noon', noon] as const) : (['midnight', midnight] as const);
  const named = words.find(role);
  const said = named ?? part;
  if (!said) return [];
  words.use(said.start, said.length);
  const stands = named ? time : usualTimeOf(part?.part ?? 'morning');
  return [{ start: said.start, length: said.length, time: stands, part: part?.part ?? null, eitherHalf: false }];
}

/** Hours and minutes before anybody knows which half of the day is meant. */
interface Reading {
  readonly start: number;
  readonly end: number;
  readonly hours: number;
  readonly minutes: number;
  /** Written as a clock of twenty-four hours is. */
  readonly certain: boolean;
}

function clockAt(words: MomentWordsIn, at: number, part: DayPart | null): SaidTime | null {
  if (words.used.has(at)) return null;
  const found = writtenClock(words, at) ?? quarterOrHalf(words, at) ?? wholeHour(words, at);
  if (!found) return null;
  const half = halfAt(words, found.end);
  const length = found.end - found.start + (half ? 1 : 0);
  return { start: found.start, length, ...inHalf(found, half, part) };
}

type Half = 'am' | 'pm';

function halfAt(words: MomentWordsIn, at: number): Half | null {
  return words.at(at, 'am') ? 'am' : words.at(at, 'pm') ? 'pm' : null;
}

/** As one of the twenty-four hours, and whether it may as well be twelve hours later. */
function inHalf({ hours, minutes, certain }: Reading, half: Half | null, part: DayPart | null) {
  const isTwelve = hours >= 1 && hours <= 12;
  const eitherHalf = isTwelve && !certain && half === null && part === null;
  return { time: onTheClock(hours, half ?? part) * 60 + minutes, part, eitherHalf };
}

/** "8:00-18:00", and "7-19", which nobody writes of minutes. */
function rangeAt(words: MomentWordsIn, at: number): readonly SaidTime[] | null {
  const text = words.used.has(at) ? '' : (words.tokens[at]?.text ?? '');
  const whole = /^(\d{1,2})-(1[346-9]|2[1-4])$/u.exec(text);
  const both = /^(\d{1,2}):(\d\d)-(\d{1,2}):(\d\d)$/u.exec(text) ?? whole;
  if (!both) return null;
  const [from = 0, second = 0, third = 0, fourth = 0] = both.slice(1).map(Number);
  const [fromMinute, to, toMinute] = whole === null ? [second, third, fourth] : [0, second, 0];
  if (from >= to && whole !== null) return null;
  if (from > 23 || to > 24 || fromMinute > 59 || toMinute > 59) return null;
  return [from * 60 + fromMinute, to * 60 + toMinute].map((time) => {
    return { start: at, length: 1, time, part: null, eitherHalf: false };
  });
}

/** "7:30", "19.00", "7-30", "19 30". */
function writtenClock(words: MomentWordsIn, at: number): Reading | null {
  const text = words.tokens[at]?.text ?? '';
  const exact = /^(\d{1,2})[:.-](\d\d)$/u.exec(text);
  const [hour, minute, length] = exact ? [exact[1], exact[2], 1] : apartAt(words, at);
  const [hours, minutes] = [Number(hour), Number(minute)];
  const isEndOfDay = hours === 24 && minutes === 0;
  if (Number.isNaN(minutes) || (hours > 23 && !isEndOfDay) || minutes > 59) return null;
  const end = at + length + (isHourEnding(words, at + length) ? 1 : 0);
  return { start: at, end, hours, minutes, certain: !words.twelveHours || text.startsWith('0') };
}

/** "19 30-да", "в 7 05": a space between hours and minutes, where what stands around them says that it is a time. */
function apartAt(words: MomentWordsIn, at: number) {
  const [hours, minutes] = [words.tokens[at], words.tokens[at + 1]];
  const isTwo = /^\d{1,2}$/u.test(hours?.text ?? '') && /^[0-5]\d$/u.test(minutes?.text ?? '') && minutes?.gap === '';
  if (!isTwo || words.used.has(at + 1)) return [];
  const next = words.tokens[at + 2];
  const isAmountOf = words.beside.counted(next?.word ?? '') || isAmount(words, at + 2) || words.at(at + 2, 'months');
  const isNamed = words.at(at - 1, 'at') ?? words.at(at - 1, 'hours');
  const isTime = isNamed !== null || isHourEnding(words, at + 2) || isLooseEnding(words, at + 2);
  return isTime && !isAmountOf ? ([hours?.text, minutes?.text, 2] as const) : [];
}

function isHourEnding(words: MomentWordsIn, at: number): boolean {
  const next = words.tokens[at];
  return next?.joined === true && words.beside.numberEndings(next.word);
}

/** An ending that somebody wrote apart, behind a time that was just read or may be one. */
function isLooseEnding(words: MomentWordsIn, at: number): boolean {
  const { word = '' } = words.tokens[at] ?? {};
  return word.length > 1 && words.beside.numberEndings(word);
}

/** "Half past seven", "без четверти восемь", "половина восьмого", "7 жарымда". */
function quarterOrHalf(words: MomentWordsIn, at: number): Reading | null {
  const half = words.at(at, 'halves');
  if (half) return readingOf(at, half.length, half.index, 30);
  for (const [role, minutes] of [
    ['halfPast', 30],
    ['quarterPast', 15],
    ['halfTo', -30],
    ['quarterTo', -15],
  ] as const) {
    const before = words.at(at, role);
    const number = before && numberAt(words, at + before.length);
    if (number && isHour(number.value)) return readingOf(at, before.length + number.length, number.value, minutes);
  }
  const number = numberAt(words, at);
  const more = number && number.says === null ? words.at(at + number.length, 'andHalf') : null;
  if (!number || !more || !isHour(number.value) || isAmount(words, at + number.length + more.length)) return null;
  return readingOf(at, number.length + more.length, number.value, 30);
}

/** Written as only a clock of twenty-four hours is. */
const isOfTwentyFour = (value: number, token: { readonly text: string } | undefined) =>
  value > 12 || value === 0 || token?.text.startsWith('0') === true;

function readingOf(start: number, length: number, hour: number, minutes: number): Reading {
  const total = hour * 60 + minutes;
  const hours = Math.floor((total === 30 ? noon + 30 : total) / 60);
  return { start, end: start + length, hours, minutes: ((total % 60) + 60) % 60, certain: false };
}

function wholeHour(words: MomentWordsIn, at: number): Reading | null {
  const number = numberAt(words, at);
  if (!number) return oneAt(words, at);
  if (!isHour(number.value)) return null;
  const after = at + number.length;
  if (halfAt(words, after) === null && !isTimeOfDay(words, at, number)) return null;
  const isGluedHour = words.tokens[after]?.glued === true && words.at(after, 'hours') !== null;
  const certain = isGluedHour || isOfTwentyFour(number.value, words.tokens[at]);
  return { start: at, end: after, hours: number.value, minutes: 0, certain };
}

/** "В час ночи", "час дня": the hour without a number is the first. */
function oneAt(words: MomentWordsIn, at: number): Reading | null {
  const hour = words.at(at, 'hours');
  const end = at + (hour?.length ?? 0);
  const isSaid = words.at(at - 1, 'at') !== null || words.used.has(at - 1) || at === 0;
  const part = hour && isSaid ? partAt(words, end) : null;
  if (!part || numberAt(words, end + part.length)) return null;
  return { start: at, end, hours: 1, minutes: 0, certain: false };
}

/**
 * A time of day where the words around it say that it is one: "8 утра", "восьми", "таңкы саат сегиз".
 *
 * @param isCounted a number with *hours* behind it is an amount of them, and no hour
 */
export function namedTimeAt(words: MomentWordsIn, start: number, isCounted: boolean): SaidTime | null {
  const before = partAt(words, start);
  const from = start + (before?.length ?? 0);
  const at = from + (words.at(from, 'hours')?.length ?? words.at(from, 'at')?.length ?? 0);
  const found = writtenClock(words, at) ?? quarterOrHalf(words, at) ?? hourAt(words, at) ?? noonAt(words, at);
  const unit = found && words.at(found.end, 'hours');
  if (!found || (unit !== null && (isCounted || at > from))) return null;
  const end = found.end + (unit?.length ?? 0);
  const half = halfAt(words, end);
  // "In the morning": two small words may stand between.
  const behind = [0, 1, 2].flatMap((gap) => partAt(words, end + gap) ?? [])[0];
  const part = before ?? behind ?? null;
  const length = (half ? end + 1 : behind && !before ? behind.start + behind.length : end) - start;
  return { start, length, ...inHalf(found, half, part?.part ?? null) };
}

function hourAt(words: MomentWordsIn, at: number): Reading | null {
  const number = numberAt(words, at);
  if (!number || !isHour(number.value) || number.says === 'day' || number.says === 'order') return null;
  const end = at + number.length;
  const isCount =
    (number.says !== 'hour' && words.beside.counted(words.tokens[end]?.word ?? '')) || words.at(end, 'months') !== null;
  if (isCount || amounts.some((role) => role !== 'hours' && words.at(end, role))) return null;
  const certain = isOfTwentyFour(number.value, words.tokens[at]);
  return { start: at, end, hours: number.value, minutes: 0, certain };
}

function noonAt(words: MomentWordsIn, at: number): Reading | null {
  const named = words.at(at, 'noon');
  return named && { start: at, end: at + named.length, hours: 12, minutes: 0, certain: true };
}
