import type { MomentRole, WordReading } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { numberAt, numberRows } from './numbers.ts';
import type { MomentWordsIn } from './words.ts';

/** A length of time that was said, and where it stands. */
interface SaidDuration {
  readonly minutes: number;
  readonly start: number;
  readonly length: number;
}

const hour = 60;
const day = 24 * hour;

/** "Two hours", "полтора часа", "2 саат 30 мүнөт": the first length of time in the text that is meant; `null` where none is. */
export function durationIn(
  words: MomentWordsIn,
  isMeant: (said: SaidDuration) => boolean = () => true,
): SaidDuration | null {
  for (const start of words.tokens.keys()) {
    const said = durationAt(words, start);
    if (said !== null && isMeant(said)) return said;
  }
  return null;
}

function durationAt(words: MomentWordsIn, start: number): SaidDuration | null {
  const first = words.at(start - 1, 'at') === null ? amountAt(words, start) : null;
  if (first === null) return null;
  const more = first.minutes % hour === 0 ? amountAt(words, start + first.length) : null;
  const isMore = more !== null && more.minutes < hour;
  const length = first.length + (isMore ? more.length : 0);
  return { minutes: first.minutes + (isMore ? more.minutes : 0), start, length };
}

type Amount = Omit<SaidDuration, 'start'>;

function amountAt(words: MomentWordsIn, at: number): Amount | null {
  const half = words.at(at, 'halfHour');
  if (half !== null) return { minutes: hour / 2, length: half.length };
  const turned = turnedAt(words, at);
  if (turned !== null) return turned;
  const [value, length] = oneAndHalfAt(words, at) ?? countAt(words, at) ?? [1, 0];
  const unit = unitAt(words, at + length);
  const standsAlone = unit?.minutes === hour && words.tokens[at - 1]?.number !== true;
  if (unit === null || (length === 0 && !standsAlone)) return null;
  const [more, behind] = halfBehind(words, at + length + unit.length);
  return { minutes: Math.round((value + more) * unit.minutes), length: length + unit.length + behind };
}

/** "Часа три", "минут сорок": the number behind, where the word is no hour of the day. */
function turnedAt(words: MomentWordsIn, at: number): Amount | null {
  const unit = words.at(at, 'at') === null && words.tokens[at - 1]?.number !== true ? unitAt(words, at) : null;
  const number = unit && numberAt(words, at + unit.length);
  if (unit === null || number === null || number.says !== null) return null;
  const length = unit.length + number.length;
  return unitAt(words, at + length) === null ? { minutes: number.value * unit.minutes, length } : null;
}

/** "An hour and a half". */
function halfBehind(words: MomentWordsIn, at: number): readonly [value: number, length: number] {
  const said = words.at(at, 'andHalf');
  return said === null ? [0, 0] : [0.5, said.length];
}

function oneAndHalfAt(words: MomentWordsIn, at: number): readonly [value: number, length: number] | null {
  const said = words.at(at, 'oneAndHalf');
  return said && [1.5, said.length];
}

/** "2", "two", "1.5", "two and a half"; an article stands for one. */
function countAt(words: MomentWordsIn, at: number): readonly [value: number, length: number] | null {
  const text = words.tokens[at]?.text ?? '';
  if (/^\d{1,2}[.,]\d$/u.test(text)) return [Number(text.replace(',', '.')), 1];
  const number = numberAt(words, at);
  if (number === null) return words.beside.articles(words.tokens[at]?.word ?? '') ? [1, 1] : null;
  const half = words.at(at + number.length, 'andHalf');
  return [number.value + (half === null ? 0 : 0.5), number.length + (half?.length ?? 0)];
}

function unitAt(words: MomentWordsIn, at: number): Amount | null {
  const minutes = words.at(at, 'minutes');
  if (minutes !== null) return { minutes: 1, length: minutes.length };
  const hours = words.at(at, 'hours');
  if (hours !== null) return { minutes: hour, length: hours.length };
  const days = words.at(at, 'days');
  return days && { minutes: day, length: days.length };
}

/** No stay is longer than a year. */
const mostDays = 366;

const daysIn: Readonly<Partial<Record<MomentRole, number>>> = { days: 1, weeks: 7, monthUnit: 30, yearUnit: 365 };

const halfYear = 182;

/** "92 days", "20 күн … 15 күн", "six weeks", "два месяца", "полгода": every number of days that was said. */
export function daysSaid(tokens: readonly Token[], readings: readonly WordReading[]): readonly number[] {
  const roleAt = (at: number, is: (role: MomentRole) => boolean) =>
    readings.flatMap(({ meaning, start, length }) =>
      start === at && meaning.kind === 'moment' && is(meaning.role) ? [{ ...meaning, length }] : [],
    );
  return tokens.flatMap(({ number, text }, at) => {
    const [more] = roleAt(at + 1, (role) => role === 'andHalf');
    const half = more === undefined ? 0 : 0.5;
    const [unit] = roleAt(at + 1 + (more?.length ?? 0), (role) => daysIn[role] !== undefined);
    const [spelled] = roleAt(at, (role) => role === 'numbers');
    const count = number ? Number(text) : spelled === undefined ? 0 : (numberRows[spelled.index] ?? 0);
    const [ofYear] = roleAt(at, (role) => role === 'halfYear');
    const ofUnit = unit === undefined ? 0 : (daysIn[unit.role] ?? 0);
    const days = ofYear === undefined ? Math.round((count === 0 ? 0 : count + half) * ofUnit) : halfYear;
    return days > 0 && days <= mostDays ? [days] : [];
  });
}
