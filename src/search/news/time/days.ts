import { pointAt } from '../../moment/combine.ts';
import { yearAround } from '../../moment/dates.ts';
import { numberAt } from '../../moment/numbers.ts';
import { endOf, type Point, pointOf } from '../../moment/points.ts';
import type { Item, TimeSetting } from './items.ts';

/** Every day that a piece of a post names. */
export function daysIn(setting: TimeSetting): readonly Item[] {
  const { words } = setting;
  const items: Item[] = [];
  for (let at = 0; at < words.tokens.length; at += 1) {
    const point = monthThenDays(setting, at) ?? pointAt(words, at);
    // "Beginning October 12" is no part of a month.
    const isWord = point?.value.month?.part !== undefined && monthThenDays(setting, at + 1) !== null;
    const day = point === null || isWord ? null : (weekFrom(point, setting) ?? dayItem(point, setting));
    if (point === null || day === null) continue;
    words.use(point.start, point.length);
    const last = items.at(-1);
    const both = last && oneDay(last, day, setting);
    if (both) items[items.length - 1] = both;
    else items.push(day);
    at = Math.max(at, endOf(point) - 1);
  }
  return items;
}

const dayItem = (point: Point, setting: TimeSetting): Item | null =>
  isDay(point)
    ? withFirstDay(withDaysBefore({ start: point.start, end: endOf(point), point: point.value }, setting), setting)
    : null;

/** "6, 7 and 8 February": the days before, one by one, with the month of the last. */
function withDaysBefore(item: Item, { words }: TimeSetting): Item {
  const { start, point } = item;
  const day = point?.day;
  if (!day || !('month' in day)) return item;
  let count = 0;
  while (Number(words.tokens[start - count - 1]?.text) === day.day - count - 1 && !words.used.has(start - count - 1))
    count += 1;
  if (count === 0) return item;
  const first = { ...day, day: day.day - count };
  return { ...item, start: start - count, point: { ...point, day: first, until: point.until ?? { day } } };
}

/** "From next week" begins on its Monday, or on some day of it. */
function weekFrom({ start, length, value }: Point, { news, isSaidBehind }: TimeSetting): Item | null {
  const { period } = value;
  const isFrom = isSaidBehind
    ? news.at(start + length, 'since') !== undefined
    : news.of('since').some((one) => one.start + one.length === start);
  return period?.unit === 'week' && period.ahead === 1 && isFrom
    ? { start, end: start + length, point: { day: { weekday: 1, ahead: 1 } }, isRough: true }
    : null;
}

const isWeekday = ({ point }: Item) => point?.day !== undefined && 'weekday' in point.day && point.until === undefined;
const isDate = ({ point }: Item) => point?.day !== undefined && 'month' in point.day;

/** "On Thursday, 10 June": the weekday says no other day than its date. */
function oneDay(one: Item, other: Item, { news }: TimeSetting): Item | null {
  const date = isWeekday(one) && isDate(other) ? other : isDate(one) && isWeekday(other) ? one : null;
  const gap = other.start - one.end;
  const isBeside = gap === 0 || (gap === 1 && news.at(one.end, 'marks') !== undefined);
  return date && isBeside ? { ...date, start: one.start, end: other.end } : null;
}

const twoDays = /^(0?[1-9]|[12]\d|3[01])(?:-(\d{1,2}))?$/u;

/** "March 21-23", "March 5": the month before its days, where a language writes so. */
function monthThenDays({ words, news }: TimeSetting, at: number): Point | null {
  const month = words.twelveHours ? words.at(at, 'months') : null;
  const spelled = month && spelledDay(words, at + month.length);
  const days = month && twoDays.exec(spelled ? String(spelled.day) : (words.tokens[at + month.length]?.text ?? ''));
  if (!month || !days) return null;
  const first = spelled?.end ?? at + month.length + 1;
  const second = days[2] === undefined ? dayAfter({ words, news }, first, Number(days[1])) : null;
  const end = second?.end ?? first;
  const year = yearAround(words, at, end);
  const dayOf = (day: number) => ({ day: { month: month.index + 1, day, ...(year ? { year: year.value } : {}) } });
  const last = second?.day ?? (days[2] === undefined ? undefined : Number(days[2]));
  const until = last === undefined ? {} : { until: dayOf(last) };
  return pointOf(at, (year?.end ?? end) - at, { ...dayOf(Number(days[1])), ...until });
}

/** "9 and 10", "9 to 10": a second day of the month. */
function dayAfter(
  { words, news }: Pick<TimeSetting, 'words' | 'news'>,
  at: number,
  day: number,
  isOfList = false,
): { readonly day: number; readonly end: number } | null {
  const listed = daysBehind(words, at, day);
  if (listed > 0) {
    const last = dayAfter({ words, news }, at + listed, day + listed, true);
    if (last) return last;
    return listed > 1 ? { day: day + listed, end: at + listed } : null;
  }
  const isRange = news.at(at, 'through') !== undefined;
  const to = words.at(at, 'to');
  const spelled = spelledDay(words, at + 1);
  if (spelled && (isRange || to !== null)) return spelled;
  const text = words.tokens[at + 1]?.text ?? '';
  const isDay =
    (to !== null || isRange) &&
    dayNumber.test(text) &&
    !(['am', 'pm', 'months'] as const).some((role) => words.at(at + 2, role));
  const isHour =
    (['hours', 'at'] as const).some((role) => words.at(at + 2, role)) || news.at(at + 2, 'marks') !== undefined;
  return isDay && !isHour && (isRange || ((isOfList || at + 2 === words.tokens.length) && Number(text) === day + 1))
    ? { day: Number(text), end: at + 2 }
    : null;
}

/** "14, 15 and 16": how many days stand behind the first, one by one, each behind a comma. */
function daysBehind(words: TimeSetting['words'], at: number, day: number): number {
  let count = 0;
  while (
    words.tokens[at + count]?.text === String(day + count + 1) &&
    words.tokens[at + count]?.gap.includes(',') &&
    words.at(at + count + 1, 'hours') === null
  )
    count += 1;
  return count;
}

/** "Tenth", "twenty-first". */
function spelledDay(words: TimeSetting['words'], at: number): { readonly day: number; readonly end: number } | null {
  const number = numberAt(words, at);
  return number?.says === 'order' && !number.digits && number.value <= 31
    ? { day: number.value, end: at + number.length }
    : null;
}

/** "The seventh to the ninth of December": the first of two days, with the month of the last. */
function withFirstDay(item: Item, { words, news }: TimeSetting): Item {
  const day = item.point?.day;
  if (!words.twelveHours || !day || !('month' in day) || item.point?.until) return item;
  const back = (at: number) => (news.at(at, 'marks') === undefined || words.at(at, 'to') ? at : at - 1);
  const to = back(item.start - 1);
  if (words.at(to, 'to') === null && news.at(to, 'through') === undefined) return item;
  const first = spelledDay(words, to - 1);
  const isRange = first && first.end === to && first.day < day.day;
  return isRange
    ? { ...item, start: to - 1, point: { ...item.point, day: { ...day, day: first.day }, until: { day } } }
    : item;
}

const dayNumber = /^(?:0?[1-9]|[12]\d|3[01])$/u;

/** Holidays and seasons are reasons here; a week or a year alone is no beginning. */
function isDay({ value }: Point): boolean {
  return (value.day !== undefined && !('holiday' in value.day)) || value.month !== undefined;
}
