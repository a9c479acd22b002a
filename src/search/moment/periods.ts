import { holidayIds } from '#domain/seasons/holiday.ts';
import { partsOfDay } from '../text/moment-words.ts';
import { afterUnit, yearAround, yearAt } from './dates.ts';
import { numberAt } from './numbers.ts';
import type { AskedMoment, PeriodUnit } from './points.ts';
import { pointOf, type ReadPoint } from './points.ts';
import type { MomentWordsIn } from './words.ts';

const relative = [
  ['afterTomorrow', 2],
  ['tomorrow', 1],
  ['today', 0],
  ['yesterday', -1],
] as const;

/** "Tomorrow". */
export const relativeDay: ReadPoint = (words, at) => {
  for (const [role, inDays] of relative) {
    const found = words.at(at, role);
    if (found) return pointOf(at, found.length, { day: { inDays } });
  }
  return null;
};

const besides = [
  ['this', 0],
  ['next', 1],
  ['last', -1],
] as const;
const units: readonly (readonly [role: 'weeks' | 'weekend' | 'monthUnit' | 'yearUnit', unit: PeriodUnit])[] = [
  ['weeks', 'week'],
  ['weekend', 'weekend'],
  ['monthUnit', 'month'],
  ['yearUnit', 'year'],
];

/** "Next week", "this month", "last Friday", "next summer". */
export const besidePeriod: ReadPoint = (words, at) => {
  for (const [role, ahead] of besides) {
    const beside = words.at(at, role);
    if (beside && partOfDayAfter(words, at + beside.length))
      return pointOf(at, beside.length, { day: { inDays: ahead } });
    const value = beside && periodAt(words, at + beside.length, ahead);
    if (value) return pointOf(at, beside.length + value.length, value.point);
  }
  return null;
};

/** "This morning", "прошлой ночью": the part of the day is read with the hours. */
const partOfDayAfter = (words: MomentWordsIn, at: number) => partsOfDay.some((part) => words.at(at, part));

function periodAt(words: MomentWordsIn, at: number, ahead: number): { point: AskedMoment; length: number } | null {
  const weekday = words.at(at, 'weekdays');
  // "Ушул жума кечинде": a week has no evening, and the word for it names a day as well.
  const isDay = weekday !== null && isDayAfter(words, at + weekday.length);
  for (const [role, unit] of isDay ? [] : units) {
    const found = words.at(at, role);
    if (found) return { point: { period: { unit, ahead } }, length: found.length };
  }
  if (weekday) return { point: { day: { weekday: weekday.index + 1, ...aheadOf(ahead) } }, length: weekday.length };
  const season = words.at(at, 'seasons');
  if (season) return { point: { season: { season: season.index, ahead } }, length: season.length };
  return ahead < 0 ? namedBehind(words, at) : null;
}

/** "Last May", "last New Year": the one that was. */
function namedBehind(words: MomentWordsIn, at: number): { point: AskedMoment; length: number } | null {
  const month = words.at(at, 'months');
  if (month) return { point: { month: { month: month.index + 1 }, past: true }, length: month.length };
  const named = words.at(at, 'holidays');
  const id = named && holidayIds[named.index];
  return id ? { point: { day: { holiday: id }, past: true }, length: named.length } : null;
}

/** "Былтыр", in one word. */
export const lastYear: ReadPoint = (words, at) => {
  const found = words.at(at, 'lastYear');
  return found && pointOf(at, found.length, { period: { unit: 'year', ahead: -1 } });
};

const isDayAfter = (words: MomentWordsIn, at: number) =>
  partOfDayAfter(words, at) || words.at(at, 'dayOfMonth') !== null || words.at(at, 'at') !== null;

/** "This Friday" is the coming one, as "Friday" alone is. */
const aheadOf = (ahead: number) => (ahead === 0 ? {} : { ahead });

export const weekdayAlone: ReadPoint = (words, at) => {
  const weekday = words.at(at, 'weekdays');
  if (weekday) {
    const named = words.at(at + weekday.length, 'dayOfMonth');
    return pointOf(at, weekday.length + (named?.length ?? 0), { day: { weekday: weekday.index + 1 } });
  }
  const weekend = words.at(at, 'weekend');
  return weekend && pointOf(at, weekend.length, { period: { unit: 'weekend', ahead: 0 } });
};

/** "New Year", "the eve of Nooruz", "Нооруздун алдында". */
export const holiday: ReadPoint = (words, at) => {
  const before = words.at(at, 'eveOf');
  const nameAt = at + (before?.length ?? 0);
  const name = words.at(nameAt, 'holidays');
  const id = name && holidayIds[name.index];
  if (!name || !id) return null;
  const after = words.at(nameAt + name.length, 'eve');
  const length = (before?.length ?? 0) + name.length + (after?.length ?? 0);
  return pointOf(at, length, { day: { holiday: id, ...(before || after ? { eve: true } : {}) } });
};

export const season: ReadPoint = (words, at) => {
  const found = words.at(at, 'seasons');
  if (!found) return null;
  const year = yearAround(words, at, at + found.length);
  const [start, end] = [year?.start ?? at, year?.end ?? at + found.length];
  return pointOf(start, end - start, { season: { season: found.index, ...(year ? { year: year.value } : {}) } });
};

const partsOfMonth = ['start', 'middle', 'end'] as const;

/** A month without a day. Months that are everyday words too ("may") need a word beside them. */
export const monthAlone: ReadPoint = (words, at) => {
  const before = partAt(words, at);
  const monthAt = at + (before?.length ?? 0);
  const found = words.at(monthAt, 'months');
  if (!found) return null;
  const monthEnd = afterUnit(words, monthAt + found.length);
  const after = before ? null : partAt(words, monthEnd);
  const year = yearAround(words, at, monthEnd + (after?.length ?? 0));
  const part = before?.part ?? after?.part;
  if (!part && !year && words.at(monthAt, 'doubtfulMonths') && !isSaid(words, monthAt, monthEnd)) return null;
  const [start, end] = [year?.start ?? at, year?.end ?? monthEnd + (after?.length ?? 0)];
  const month = { month: found.index + 1, ...(year ? { year: year.value } : {}), ...(part ? { part } : {}) };
  return pointOf(start, end - start, { month });
};

const weeksOfMonth = 4;

/** "The first week of December", "желтоқсанның бірінші аптасы". */
export const weekOfMonth: ReadPoint = (words, at) => {
  const before = words.at(at, 'months');
  const number = numberAt(words, at + (before?.length ?? 0));
  const isOrder = number && (number.says === 'order' || number.says === 'day');
  const unit = isOrder && words.at(at + (before?.length ?? 0) + number.length, 'weeks');
  if (!number || !unit || number.value > weeksOfMonth) return null;
  const end = at + (before?.length ?? 0) + number.length + unit.length;
  const monthAt = end + (words.beside.ordinals(words.tokens[end]?.word ?? '') ? 1 : 0);
  const month = before ?? words.at(monthAt, 'months');
  if (!month) return null;
  const length = (before ? end : afterUnit(words, monthAt + month.length)) - at;
  return pointOf(at, length, { month: { month: month.index + 1, week: number.value } });
};

function isSaid(words: MomentWordsIn, start: number, end: number): boolean {
  return [start - 1, start + 1, end - 1].some((at) => at !== start && words.at(at, 'inMonth') !== null);
}

function partAt(words: MomentWordsIn, at: number) {
  for (const part of partsOfMonth) {
    const found = words.at(at, part);
    if (found) return { part, length: found.length };
  }
  return null;
}

/** The years that one plans for; an earlier one may be that of a car. */
const isPlainYear = (year: number) => year >= 2024 && year < 2060;

/** "2028", "в 2028 году". */
export const yearAlone: ReadPoint = (words, at) => {
  const year = yearAt(words, at);
  if (year === null) return null;
  const next = words.tokens[at + 1]?.word ?? '';
  const isNamed = words.beside.years(next);
  const isYear = isPlainYear(year) || (isNamed && words.find('past') !== null);
  if (!isYear || (!isNamed && words.beside.counted(next))) return null;
  return pointOf(at, isNamed ? 2 : 1, { year });
};
