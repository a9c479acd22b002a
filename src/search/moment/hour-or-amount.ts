/** Whether a number is an hour of the day, or so many of something. */
import { partsOfDay } from '../text/moment-words.ts';
import { numberAt } from './numbers.ts';
import type { MomentWordsIn } from './words.ts';

export const isHour = (value: number) => value <= 23;
export const amounts = ['minutes', 'hours', 'days', 'weeks', 'monthUnit', 'yearUnit'] as const;
export const isAmount = (words: MomentWordsIn, at: number) => amounts.some((role) => words.at(at, role));

/** A bare number is an hour only when something beside it says so. */
export function isTimeOfDay(
  words: MomentWordsIn,
  at: number,
  number: NonNullable<ReturnType<typeof numberAt>>,
): boolean {
  const after = at + number.length;
  const next = words.tokens[after];
  const { digits, says } = number;
  if (digits && words.beside.aged(words.tokens[at - 1]?.word ?? '')) return false;
  if (isGoneBy(words, at, after)) return false;
  if (says === 'day' || says === 'order' || words.at(after, 'months')) return false;
  const isDuration = (['minutes', 'days', 'weeks', 'monthUnit', 'yearUnit'] as const).some((role) =>
    words.at(after, role),
  );
  const isCounted = says !== 'hour' && words.beside.counted(next?.word ?? '');
  if (isCounted || (isDuration && !partsOfDay.some((part) => words.at(after, part)))) return false;
  if (partsOfDay.some((part) => words.before(at, part) ?? words.at(after, part))) return true;
  if (words.at(after, 'hours') && partsOfDay.some((part) => words.at(after + 1, part))) return true;
  if (words.at(at - 1, 'hours') ?? (next?.glued ? words.at(after, 'hours') : null)) return true;
  if (digits && !next && words.used.has(at - 1)) return true;
  if (says === 'hour' && (digits || words.used.has(at - 1))) return true;
  const isStart = words.at(at - 1, 'since') !== null;
  const isNamed = words.at(after, 'hours') !== null;
  if (digits && isNamed && (isStart || words.at(at - 1, 'until') !== null)) return true;
  if (isStart && isFollowedByHour(words, after)) return true;
  if (says === 'hour' && isFollowedByEnd(words, after)) return true;
  const isEnd = words.used.has(at - 2) && (words.at(at - 1, 'to') ?? words.at(at - 1, 'until')) !== null;
  if (isEnd) return true;
  return words.at(at - 1, 'at') !== null && (digits || !next?.glued);
}

/** "For 2h", "уже 3ч", "2ч стоим": hours that go by, and no hour of the day. */
function isGoneBy(words: MomentWordsIn, at: number, after: number): boolean {
  const unit = words.at(after, 'hours');
  if (unit === null || words.at(at - 1, 'at') !== null) return false;
  const [before, behind] = [at - 1, after + unit.length].map((place) => words.tokens[place]?.word ?? '');
  return words.beside.lasting(before ?? '') || words.beside.lastingAfter(behind ?? '');
}

/** "С 8 до 18": the second hour says that the first number is one. */
function isFollowedByHour(words: MomentWordsIn, at: number): boolean {
  const to = words.at(at, 'until') ?? words.at(at, 'to');
  const number = to && numberAt(words, at + to.length);
  return number !== null && isHour(number.value) && !isAmountOf(words, at + (to?.length ?? 0) + number.length);
}

/** "Сегизден онго чейин": from one to the other, each with the ending of an hour. */
function isFollowedByEnd(words: MomentWordsIn, at: number): boolean {
  const number = numberAt(words, at);
  if (number?.says !== 'hour' || !isHour(number.value)) return false;
  return words.at(at + number.length, 'untilAfter') !== null;
}

/** So many of something, or of a time that goes by. */
function isAmountOf(words: MomentWordsIn, at: number): boolean {
  const isCounted = words.beside.counted(words.tokens[at]?.word ?? '') || words.isUnknown(at);
  return isCounted || words.at(at, 'months') !== null || amounts.some((role) => role !== 'hours' && words.at(at, role));
}
