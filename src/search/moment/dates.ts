import { numberAt } from './numbers.ts';
import { endOf, type Point, pointOf, type ReadPoint } from './points.ts';
import type { MomentWordsIn } from './words.ts';

const lastDay = 31;
/** Nobody writes a larger one before a month and means a day. */
const largestDay = 39;
const fullYear = (text: string) => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** "2027-05-01", "01.05", "1.5.27", "5/12". */
export const numericDate: ReadPoint = (words, at) => {
  const { text = '', number = false } = words.tokens[at] ?? {};
  if (!number) return null;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text);
  if (iso) return dated(at, 1, { day: Number(iso[3]), month: Number(iso[2]), year: Number(iso[1]) });
  const local = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/u.exec(text);
  if (!local || text === aroundTheClock) return null;
  const [, day, mark, month = '', year] = local;
  // "Lie 7.5" and "7.5 m" are no days.
  const isCounted = words.beside.counted(words.tokens[at + 1]?.word ?? '');
  const isMeasure = isCounted || words.beside.aged(words.tokens[at - 1]?.word ?? '');
  if (year === undefined && (mark === '-' || isMeasure || isClock(words, at, month))) return null;
  return dated(at, 1, { day: Number(day), month: Number(month), ...(year ? { year: fullYear(year) } : {}) });
};

/** "01.12-05.12", "01.12-05.12.2026". */
export const numericRange: ReadPoint = (words, at) => {
  const parts = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?-(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?$/u.exec(
    words.tokens[at]?.text ?? '',
  );
  if (!parts) return null;
  const [, day, month, year, lastOne, lastMonth, lastYear] = parts;
  const named = year ?? lastYear;
  const inYear = named ? { year: fullYear(named) } : {};
  const first = dated(at, 1, { day: Number(day), month: Number(month), ...inYear });
  const last = dated(at, 1, { day: Number(lastOne), month: Number(lastMonth), ...inYear });
  return first && last && pointOf(at, 1, { ...first.value, until: last.value });
};

const aroundTheClock = '24/7';

function dated(
  start: number,
  length: number,
  date: { readonly day: number; readonly month: number; readonly year?: number },
): Point | null {
  const isDate = date.day >= 1 && date.day <= lastDay && date.month >= 1 && date.month <= 12;
  return isDate ? pointOf(start, length, { day: date }) : null;
}

/** "at 10.05" is a time of day; "10.05" is the tenth of May. */
function isClock(words: MomentWordsIn, at: number, second: string): boolean {
  if (second.length !== 2) return false;
  return words.before(at, 'hours') !== null || words.beside.beforeClock(words.tokens[at - 1]?.word ?? '');
}

/** "1 May", "the first of May", "1-майда", "числа 10 мая"; before it the year, after it the year. */
export const dayThenMonth: ReadPoint = (words, start) => {
  const at = start + (words.at(start, 'dayAhead')?.length ?? 0);
  const number = numberAt(words, at);
  if (!number || number.value < 1 || number.value > largestDay) return null;
  const monthAt = afterOrdinals(words, at + number.length);
  const month = words.at(monthAt, 'months');
  if (!month) return null;
  const called = afterUnit(words, monthAt + month.length);
  const end = called + (words.at(called, 'dayOfMonth')?.length ?? 0);
  const year = yearAround(words, start, end);
  const day = { month: month.index + 1, day: number.value, ...(year ? { year: year.value } : {}) };
  return pointOf(year?.start ?? start, (year?.end ?? end) - (year?.start ?? start), { day });
};

/** "May 1", "майдын бешинде", "сәуірдің 5-інде", "в мае числа 10". */
export const monthThenDay: ReadPoint = (words, at) => {
  const month = words.at(at, 'months');
  const unitEnd = month ? afterUnit(words, at + month.length) : at;
  const named = words.at(unitEnd, 'dayAhead');
  const numberFrom = unitEnd + (named?.length ?? 0);
  const number = month && numberAt(words, numberFrom);
  if (!number || number.value < 1 || number.value > lastDay) return null;
  if (named === null && !isDay(words, numberFrom, number)) return null;
  const end = afterOrdinals(words, numberFrom + number.length);
  const year = yearAround(words, at, end);
  const day = { month: month.index + 1, day: number.value, ...(year ? { year: year.value } : {}) };
  return pointOf(year?.start ?? at, (year?.end ?? end) - (year?.start ?? at), { day });
};

/** In "May 7pm" and "in May 2 cars" the number is no day. */
function isDay(words: MomentWordsIn, at: number, number: NonNullable<ReturnType<typeof numberAt>>): boolean {
  if (number.says === 'day' || (number.says === 'order' && !number.digits)) return true;
  const after = at + number.length;
  const isHour = (['am', 'pm', 'hours', 'morning', 'evening'] as const).some((role) => words.at(after, role));
  return number.digits && !isHour && !words.beside.counted(words.tokens[after]?.word ?? '');
}

/** "24 числа", "24-го", "the 24th", "24үндө", "двадцать четвёртого числа", "числа 24". */
export const dayAlone: ReadPoint = (words, start) => {
  const ahead = words.at(start, 'dayAhead');
  const at = start + (ahead?.length ?? 0);
  const number = numberAt(words, at);
  if (!number || number.value < 1 || number.value > lastDay) return null;
  const after = at + number.length;
  const named = words.at(after, 'dayOfMonth');
  const isMarked =
    (number.says === 'order' || number.says === 'day') && (number.digits || isSpelledDay(words, at, number));
  const isSaid = (named ?? ahead) !== null;
  if (!isSaid && (!isMarked || words.beside.counted(words.tokens[after]?.word ?? ''))) return null;
  return pointOf(start, after + (named?.length ?? 0) - start, { day: { dayOfMonth: number.value } });
};

/** In words it may count something, or be an hour until which they wait: a day stands alone, or with a word that asks. */
function isSpelledDay(
  words: MomentWordsIn,
  at: number,
  { value, length, says }: NonNullable<ReturnType<typeof numberAt>>,
) {
  const after = at + length;
  const isTime = (['weekend', 'days', 'weeks', 'monthUnit', 'hours', 'untilAfter'] as const).some((role) =>
    words.at(after, role),
  );
  return !isTime && (says === 'day' || (value > fewestCounted && !words.isUnknown(after)));
}

/** "The first time", "вторая полоса": small ones count everything. */
const fewestCounted = 3;

const between = /^(\d{1,2})-(\d{1,2})$/u;

/** "С 1 по 5 мая", "1-5 May", "1ден 5-майга чейин": the month is said once. */
export const dayRange: ReadPoint = (words, at) => {
  const text = between.exec(words.tokens[at]?.text ?? '');
  const last = text ? monthOf(words, at + 1) : lastOfRange(words, at);
  if (!last) return null;
  const first = text ? Number(text[1]) : (numberAt(words, at)?.value ?? 0);
  const day = { ...last.day, day: text ? Number(text[2]) : last.day.day };
  if (first < 1 || first > lastDay || day.day > lastDay) return null;
  return pointOf(at, last.end - at, { day: { ...day, day: first }, until: { day } });
};

function lastOfRange(words: MomentWordsIn, at: number) {
  const first = numberAt(words, at);
  if (!first) return null;
  const to = words.at(at + first.length, 'to') ?? words.at(at + first.length, 'until');
  const point =
    to || isDashed(words, at + first.length) || first.says === 'hour'
      ? dayThenMonth(words, at + first.length + (to?.length ?? 0))
      : null;
  const day = point?.value.day;
  return point && day && 'month' in day ? { day, end: endOf(point) } : null;
}

/** "4-6", "4 - 6": a dash stands before the number. */
function isDashed({ tokens }: MomentWordsIn, at: number): boolean {
  const { joined = false, gap = '' } = tokens[at] ?? {};
  return joined || /^[-–—]$/u.test(gap);
}

/** "Dec 7-9", "января 4 - 6": the month is said before its days. */
export const monthThenDays: ReadPoint = (words, at) => {
  const month = monthOf(words, at);
  const from = month?.end ?? at;
  const text = between.exec(words.tokens[from]?.text ?? '');
  const [first, length] = text
    ? [Number(text[1]), 1]
    : [numberAt(words, from)?.value, numberAt(words, from)?.length ?? 0];
  const second = !text && isDashed(words, from + length) ? numberAt(words, from + length) : null;
  const last = text ? Number(text[2]) : second?.value;
  if (month === null || first === undefined || last === undefined) return null;
  if (first < 1 || last <= first || last > lastDay) return null;
  const end = from + length + (second?.length ?? 0);
  const isHour = (['am', 'pm', 'hours'] as const).some((role) => words.at(end, role));
  if (isHour || words.beside.counted(words.tokens[end]?.word ?? '')) return null;
  return pointOf(at, end - at, { day: { ...month.day, day: first }, until: { day: { ...month.day, day: last } } });
};

function monthOf(words: MomentWordsIn, at: number) {
  const month = words.at(at, 'months');
  if (!month) return null;
  const year = yearAround(words, at, at + month.length);
  const day = { month: month.index + 1, day: 1, ...(year ? { year: year.value } : {}) };
  return { day, end: Math.max(year?.end ?? 0, at + month.length) };
}

function afterOrdinals(words: MomentWordsIn, from: number): number {
  let at = from;
  while (words.beside.ordinals(words.tokens[at]?.word ?? '')) at += 1;
  return at;
}

/** "май айында": the month is called a month. */
export function afterUnit(words: MomentWordsIn, at: number): number {
  return at + (words.at(at, 'monthUnit')?.length ?? 0);
}

/** A year we know nothing of is still the year that was asked about. */
const fourDigitYear = /^(?:19|2[01])\d\d$/u;

export function yearAt(words: MomentWordsIn, at: number): number | null {
  const text = words.tokens[at]?.text ?? '';
  return fourDigitYear.test(text) && !words.used.has(at) ? Number(text) : null;
}

/** The year beside a date that lies between two tokens, with the word that says "year". */
export function yearAround(
  words: MomentWordsIn,
  start: number,
  end: number,
): { readonly value: number; readonly start: number; readonly end: number } | null {
  const isYearWord = (at: number) => words.beside.years(words.tokens[at]?.word ?? '');
  const after = yearAt(words, end);
  if (after !== null) return { value: after, start, end: end + (isYearWord(end + 1) ? 2 : 1) };
  const before = isYearWord(start - 1) ? start - 2 : start - 1;
  const value = yearAt(words, before);
  return value === null ? null : { value, start: before, end };
}
