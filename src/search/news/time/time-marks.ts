import type { DateTime } from 'luxon';
import { type Around, daysNamed } from '../../moment/named-days.ts';
import { onTheClock, type PartOfDay, partAt } from '../../moment/parts-of-day.ts';
import { clockTimesIn, type SaidTime, usualTimesIn } from '../../moment/time-of-day.ts';
import type { MomentWordsIn } from '../../moment/words.ts';
import type { AskedMoment } from '../../question.ts';
import type { NewsWords } from '../words.ts';
import { type DayWithPart, withDayPart } from './day-parts.ts';
import { daysIn } from './days.ts';
import { isDenied, isFormer } from './denied.ts';
import type { Item, TimeSetting } from './items.ts';
import { stretchEndsIn } from './stretch-ends.ts';

/** A day, a time of day, or both side by side, with what they are the beginning or the end of. */
export interface TimeMark {
  readonly role: 'from' | 'until' | 'through' | 'on';
  readonly day?: DateTime;
  /** The first moment after it. */
  readonly dayEnd?: DateTime;
  /** The last day, where both ends were said at once. */
  readonly lastDay?: DateTime;
  readonly isMonth?: boolean;
  readonly isEndOfStretch?: boolean;
  /** The day was named by its weekday. */
  readonly isWeekday?: boolean;
  /** Not the whole day is meant, but its morning, its evening. */
  readonly isOfPart?: boolean;
  /** Minutes after midnight. */
  readonly time?: number;
  /** The second time, where two were written as one: "08:00-20:00". */
  readonly second?: number;
}

/** Every day and time of a piece of a post, in order. */
export function timeMarksIn(setting: TimeSetting): readonly TimeMark[] {
  const items = [...stretchEndsIn(setting), ...daysIn(setting), ...clocksIn(setting)].sort(
    (one, other) => one.start - other.start,
  );
  const groups = grouped(items, setting);
  const said = groups.filter((item) => !isDenied(item, setting));
  return (said.length > 0 ? said : groups).flatMap((item) => {
    if (isFormer(item, setting)) return [];
    const mark = markOf(item, setting);
    return isNumberOnly(item, mark, setting) ? [] : [mark];
  });
}

const hasPart = (words: MomentWordsIn, at: number) => partAt(words, at) !== null || words.at(at, 'hours') !== null;

/** "For one night" and "and 3" name no hour. */
function isNumberOnly({ start, end, point, time }: Item, { role }: TimeMark, { words }: TimeSetting): boolean {
  const { text = '', number } = words.tokens[start] ?? {};
  const isBare = number !== true || (/^[1-9]\d?$/u.test(text) && end === start + 1 && !hasPart(words, end));
  return point === undefined && time !== undefined && role === 'on' && isBare;
}

/** "Eight in the evening": the part of the day stands beside its hour. */
function inPart({ time, eitherHalf }: SaidTime, part: PartOfDay | null): number {
  return eitherHalf && part ? onTheClock(Math.floor(time / 60), part.part) * 60 + (time % 60) : time;
}

/** Right behind an hour, or behind two small words, or before it. */
function partBeside({ start, length }: SaidTime, { words, news }: TimeSetting): PartOfDay | null {
  const end = start + length;
  for (let at = end; at <= end + widestPart; at += 1) {
    const part = partAt(words, at);
    if (part) return part;
    if (news.at(at, 'marks') === undefined) break;
  }
  return partAt(words, start - 1);
}

const widestPart = 2;

/** "From 22:00 to midnight": what noon and midnight stand for, where no clock was read, or right behind one. */
function isNamedEnd(clock: readonly SaidTime[], words: MomentWordsIn): boolean {
  const named = words.find('noon') ?? words.find('midnight');
  const isBehind = ({ start, length }: SaidTime) =>
    named !== null && named.start > start && named.start - start - length < widestGap;
  return clock.length === 0 || clock.some(isBehind);
}

function clocksIn(setting: TimeSetting): readonly Item[] {
  const { words, isSaidBehind } = setting;
  const counts = words.tokens.map(
    ({ number }, at) => number || (['numbers', 'noon', 'midnight'] as const).some((role) => words.at(at, role)),
  );
  const parts = new Map<number, PartOfDay | null>();
  // The parts are looked for before the times use up their words.
  const clock = clockTimesIn(words, null);
  const times = [...clock, ...(isNamedEnd(clock, words) ? usualTimesIn(words, null) : [])].filter(
    ({ start }) => counts[start],
  );
  for (const time of times) parts.set(time.start, partBeside(time, setting));
  return [...Map.groupBy(times, ({ start }) => start).values()].flatMap(([first, second]) => {
    if (!first) return [];
    const part = parts.get(first.start) ?? null;
    const end = first.start + first.length;
    const partEnd = part && part.start >= end && !isSaidBehind ? part.start + part.length : end;
    return [
      {
        start: first.start,
        end: partEnd,
        time: inPart(first, part),
        ...(second ? { second: inPart(second, part) } : {}),
      },
    ];
  });
}

/** A day and a time that stand side by side are one. */
function grouped(items: readonly Item[], setting: TimeSetting): readonly Item[] {
  const groups: Item[] = [];
  for (const [at, item] of items.entries()) {
    const last = groups.at(-1);
    if (last && !areDaily(last, item, items[at + 1], setting) && areOne(last, item, setting))
      groups[groups.length - 1] = { ...last, ...item, start: last.start };
    else groups.push(item);
  }
  return groups;
}

/** "5-июндан 22ден 06га чейин": both say "from", and a time says until when: it is so every day from that one. */
function areDaily(day: Item, time: Item, end: Item | undefined, setting: TimeSetting): boolean {
  const isSpan = day.point !== undefined && time.time !== undefined && end?.time !== undefined && !end.point;
  return isSpan && setting.isSaidBehind && hasFromEnding(day, setting) && hasFromEnding(time, setting);
}

const widestGap = 3;

function areOne(last: Item, item: Item, setting: TimeSetting): boolean {
  const isWhole = last.point !== undefined && last.time !== undefined;
  const isPair = !isWhole && (last.point === undefined) !== (item.point === undefined);
  const isRange = [last, item].some(({ second, point }) => second !== undefined || point?.until !== undefined);
  if (!isPair || isRange || item.start - last.end > widestGap) return false;
  return Array.from({ length: item.start - last.end }, (_, at) => last.end + at).every((at) => isFiller(setting, at));
}

function isFiller({ news, words }: TimeSetting, at: number): boolean {
  if (news.at(at, 'since') || news.at(at, 'until') || news.at(at, 'through')) return false;
  return news.at(at, 'marks') !== undefined || words.used.has(at);
}

function markOf(item: Item, setting: TimeSetting): TimeMark {
  const { point, second } = item;
  const day = withDayPart(item, setting);
  const role = point === undefined && isInNight(item, setting) ? 'from' : roleOf(day, setting);
  const time = item.time ?? (day.part === 'midnight' ? 0 : undefined);
  const around = { ...setting.around, past: role === 'on' ? setting.around.past : isSaid(day, 'begun', setting) };
  const days = point && nearest(point, around, role === 'until' || role === 'through');
  const last = point?.until && nearest(point.until, around);
  return {
    role,
    ...(days ? { day: days.from, dayEnd: days.until } : {}),
    ...(last ? { lastDay: last.until.minus({ days: 1 }) } : {}),
    ...((point?.month && point.month.part !== 'end') || item.isRough ? { isMonth: true } : {}),
    ...(point?.month?.part === 'end' || item.isWhole ? { isEndOfStretch: true } : {}),
    ...(day.part ? { isOfPart: true } : {}),
    ...(point?.day && 'weekday' in point.day ? { isWeekday: true } : {}),
    ...(time === undefined ? {} : { time }),
    ...(second === undefined ? {} : { second }),
  };
}

const farAhead = 240;

/** A date or a month without a year is the nearest one, whatever the words are of: news are of yesterday too. */
function nearest(point: AskedMoment, around: Around, isEnd = false) {
  const isDate = point.month !== undefined || (point.day !== undefined && 'month' in point.day);
  const found = daysNamed(point, { ...around, past: around.past && !isDate });
  if (!found || 'kind' in found) return undefined;
  const isNamed = (point.day && 'year' in point.day && point.day.year !== undefined) || point.month?.year !== undefined;
  const isYesterday =
    !isEnd &&
    point.day !== undefined &&
    'weekday' in point.day &&
    !point.day.ahead &&
    around.here.startOf('day').diff(found.from, 'days').days === -6;
  if (isYesterday) return { from: found.from.minus({ weeks: 1 }), until: found.until.minus({ weeks: 1 }) };
  const isFar = found.from.diff(around.here, 'days').days > farAhead;
  const back = (at: DateTime) => at.minus({ years: 1 });
  return isFar && !isNamed ? { from: back(found.from), until: back(found.until) } : found;
}

/** "Ночью с 22": "from" is the second word of a phrase. */
const isInNight = ({ start }: Item, { news }: TimeSetting) =>
  news.of('overnight').some((one) => one.length === 2 && one.start + one.length === start);

function roleOf(item: DayWithPart, setting: TimeSetting): TimeMark['role'] {
  const { words } = setting;
  if (isSaid(item, 'through', setting) || (item.start > 0 && words.tokens[item.start]?.joined)) return 'through';
  if (isSaid(item, 'until', setting)) return 'until';
  return isSaid(item, 'since', setting) || hasFromEnding(item, setting) ? 'from' : 'on';
}

/** Before it or, in languages that say it after, behind it and its ending. */
function isSaid(item: DayWithPart, family: 'since' | 'begun' | 'until' | 'through', setting: TimeSetting): boolean {
  const { news, words, isSaidBehind } = setting;
  const { start, end } = item;
  if (family === 'through' && news.has('between') && words.before(start, 'to')) return true;
  if (!isSaidBehind) return news.of(family).some((one) => isBefore(one.start + one.length, start, news));
  const next = words.tokens[end];
  const isHung = (next?.joined && !next.number) || news.at(end, 'marks');
  return [end, ...(isHung ? [end + 1] : [])].some((at) => news.at(at, family) !== undefined);
}

const isBefore = (end: number, start: number, news: NewsWords) =>
  end === start || (end === start - 1 && news.at(end, 'marks') !== undefined);

function hasFromEnding({ end }: DayWithPart, { words, fromEndings }: TimeSetting): boolean {
  const next = words.tokens[end];
  const last = next?.joined && !next.number ? next : words.tokens[end - 1];
  return last !== undefined && !last.number && fromEndings.some((ending) => last.text.endsWith(ending));
}
