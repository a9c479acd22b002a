import { numberAt } from './numbers.ts';
import { pointOf, type ReadPoint } from './points.ts';
import type { MomentWordsIn } from './words.ts';

const minutesInADay = 24 * 60;
const minutesIn = { weeks: 7 * minutesInADay, days: minutesInADay, halfHour: 30, hours: 60, minutes: 1 } as const;
const monthsIn = { monthUnit: 1, yearUnit: 12 } as const;
type Unit = keyof typeof minutesIn | keyof typeof monthsIn;
const units: readonly Unit[] = ['weeks', 'days', 'halfHour', 'hours', 'minutes', 'monthUnit', 'yearUnit'];
const mostUnits = 1000;

interface Amount {
  readonly unit: Unit;
  readonly count: number;
  readonly end: number;
  /** Somebody said how many, so that "later" alone may follow. */
  readonly counted: boolean;
}

/** "In 3 days", "in an hour", "two days later", "эки жарым сааттан кийин". */
export const ahead: ReadPoint = (words, at) => {
  const introduced = words.at(at, 'in');
  const amount = amountAt(words, at + (introduced?.length ?? 0));
  if (!amount || amount.count > mostUnits) return null;
  const later = amount.counted ? words.at(amount.end, 'later') : null;
  if (!introduced && !later) return null;
  const length = amount.end + (later?.length ?? 0) - at;
  return pointOf(at, length, pointAhead(amount));
};

function pointAhead({ unit, count }: Amount) {
  if (unit === 'monthUnit' || unit === 'yearUnit') return { day: { inMonths: Math.round(monthsIn[unit] * count) } };
  const minutes = Math.round(minutesIn[unit] * count);
  return minutes % minutesInADay === 0 && minutesIn[unit] >= minutesInADay
    ? { day: { inDays: minutes / minutesInADay } }
    : { inMinutes: minutes };
}

function amountAt(words: MomentWordsIn, from: number): Amount | null {
  const isArticled = words.beside.articles(words.tokens[from]?.word ?? '') && !numberAt(words, from);
  const start = from + (isArticled ? 1 : 0);
  const number = numberAt(words, start);
  const more = words.at(start, 'oneAndHalf');
  const unitFrom = start + (number?.length ?? more?.length ?? 0);
  const half = number ? words.at(unitFrom, 'andHalf') : null;
  const unit = unitAt(words, unitFrom + (half?.length ?? 0));
  if (!unit) return null;
  // "Эки жарым саат" is two hours and a half, though "жарым саат" alone is half an hour.
  const isHalfMore = number !== null && unit.role === 'halfHour';
  // "An hour and a half": of the unit that was just said.
  const behind = half === null && unit.role !== 'halfHour' ? words.at(unit.end, 'andHalf') : null;
  const count = (more ? 1.5 : (number?.value ?? 1)) + (half || isHalfMore || behind ? 0.5 : 0);
  return {
    unit: isHalfMore ? 'hours' : unit.role,
    count,
    end: unit.end + (behind?.length ?? 0),
    counted: number !== null || more !== null || isArticled || unit.role === 'halfHour',
  };
}

function unitAt(words: MomentWordsIn, at: number): { readonly role: Unit; readonly end: number } | null {
  // The number may stand behind a hyphen: "28-месяц".
  for (const role of units) {
    const found = words.at(at, role);
    if (found) return { role, end: at + found.length };
  }
  return null;
}
