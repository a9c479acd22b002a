import type { DateTime } from 'luxon';
import { Refusal } from '#domain/errors.ts';
import { given } from '#domain/given.ts';
import { dayMs } from '#domain/time/clock.ts';
import { type Dated, parseDated } from '#domain/time/dated.ts';
import { textOf } from '../news/drafts.ts';
import { saidHow } from '../news/spoken.ts';
import { type Times, timesIn } from '../news/time/times.ts';
import { notsIn } from '../news/units.ts';
import type { LineText } from './line-text.ts';
import {
  isHalt,
  isStanding,
  type Known,
  type Patch,
  type ReadingSetting,
  refused,
  type Written,
  zoneOf,
} from './written.ts';

/** What is older is no news: it belongs into the data. An opening that is longer ago is more often a slip of the year. */
const newsDays = { opens: 7, closes: 7, closed: 30, warning: 30 } as const;

/** The days and times of a line, on the clock of its crossing. */
export function timesOfLine({ unit, spoken }: LineText, known: Known, setting: ReadingSetting): Times {
  const here = setting.now.setZone(zoneOf(known, setting));
  const { says } = known.written;
  unit.words.used.clear();
  return timesIn({
    words: unit.words,
    news: unit.news,
    around: { here, holidays: setting.catalogue.holidays, time: undefined, past: says === 'works' || says === 'queue' },
    nots: notsIn(unit),
    ...saidHow(spoken),
  });
}

/** When it is: its one moment, or its beginning and its end. @throws Refusal for a day that does not exist or cannot be meant */
export function readWhen(line: LineText, known: Known, setting: ReadingSetting): Patch | null {
  const { says } = known.written;
  const times = timesOfLine(line, known, setting);
  checkDays(line.raw, known, setting);
  const start = times.from ?? times.on;
  const clock = times.clock.on ?? times.clock.from;
  if (start === undefined) {
    checkNamed(line, times, setting);
    return null;
  }
  const from = textOf({
    day: ahead(start.day, line, known, setting),
    ...given({ time: start.time ?? (says === 'hours' ? undefined : clock) }),
  });
  if (isStanding(says)) return { written: { since: from }, known: ['since'] };
  if (isHalt(says)) return { written: { from: checkedStart(from, known, setting) }, known: ['when'] };
  return { written: { date: checkedStart(from, known, setting) }, known: ['when'] };
}

/**
 * The last day of it. Where its words leave open whether that day is in it, a tap decides; `isAsked`: it is the answer to
 * the question for the last day, and means that day.
 */
export function readUntil(line: LineText, known: Known, setting: ReadingSetting, isAsked = false): Patch | null {
  if (line.unit.news.has('indefinite')) return { known: ['until'] };
  const times = timesOfLine(line, known, setting);
  const until = times.until ?? (isAsked ? (times.from ?? times.on) : undefined) ?? lasting(times);
  checkDays(line.raw, known, setting);
  if (until === undefined) return null;
  const day = ahead(times.isUntilGuessed && times.last ? times.last.day : until.day, line, known, setting);
  const last = checkedEnd(textOf({ ...until, day }), known, setting);
  // A day in the data's own form is the last one covered, as it is there.
  if (isAsked || !times.isUntilGuessed || line.raw.includes(last))
    return { written: { until: last }, known: ['until'] };
  const before = textOf({ day: day.minus({ days: 1 }) });
  return { known: [], either: { until: [before, last] } };
}

/** A day without a year that is long over is meant to come; what was seen is over. */
function ahead(day: DateTime, { raw }: LineText, { written: { says } }: Known, { now }: ReadingSetting): DateTime {
  const isSeen = says === 'works' || says === 'queue' || isStanding(says);
  const isOver = day < now.minus({ days: newsDays.closed });
  return isOver && !isSeen && !raw.includes(String(day.year)) ? day.plus({ years: 1 }) : day;
}

/** Words that name a day, and no day is meant by them: 29 February of a common year. */
function checkNamed({ unit: { tokens, words } }: LineText, { until, clock }: Times, setting: ReadingSetting): void {
  if (until !== undefined || Object.keys(clock).length > 0 || words.used.size === 0) return;
  const named = [...words.used].toSorted((one, other) => one - other).map((at) => tokens[at]?.text);
  throw dateRefused(named.join(' '), setting);
}

function lasting({ days, from, on }: Times) {
  const start = from ?? on;
  return days === undefined || start === undefined ? undefined : { day: start.day.plus({ days: days - 1 }) };
}

/** A date of the data's own form. @throws Refusal where there is no such day */
export function parseDay(text: string, known: Known, setting: ReadingSetting): Dated {
  try {
    return parseDated(text, zoneOf(known, setting));
  } catch (error) {
    if (error instanceof RangeError) throw dateRefused(text, setting);
    throw error;
  }
}

/** Days as they are written in numbers: every one must exist. */
function checkDays(raw: string, known: Known, setting: ReadingSetting): void {
  for (const [day] of raw.matchAll(/(?<!\S)\d{4}-\d\d-\d\d/gu)) parseDay(day, known, setting);
}

function checkedStart(text: string, known: Known, setting: ReadingSetting): string {
  const date = parseDay(text, known, setting);
  const { says, until } = known.written;
  const now = setting.now.toMillis();
  if (says === 'works' || says === 'queue') {
    if (date.first > now) throw refused('announce-error-future', text);
    return text;
  }
  const days = newsDays[(says ?? 'opens') as keyof typeof newsDays] ?? newsDays.opens;
  if (date.last < now - days * dayMs) throw refused('announce-error-past', text);
  if (until !== undefined) checkOrder(date, parseDay(until, known, setting));
  return text;
}

function checkedEnd(text: string, known: Known, setting: ReadingSetting): string {
  const end = parseDay(text, known, setting);
  if (end.last < setting.now.toMillis()) throw refused('announce-error-past', text);
  const start = startOf(known.written);
  if (start !== undefined) checkOrder(parseDay(start, known, setting), end);
  return text;
}

const startOf = ({ says, from, since }: Written) => (isHalt(says) ? from : since);

function checkOrder(start: Dated, end: Dated): void {
  if (end.last <= start.first) throw new Refusal('announce-error-order', { from: start.text, until: end.text });
}

/** Shows how a date is written, by a day that is still ahead. */
export function dateRefused(words: string, { now }: ReadingSetting): Refusal {
  const { key, args } = refused('announce-error-date', words);
  return new Refusal(key, { ...args, day: exampleDay(now) });
}

/** How a date is written: the first of the month after the next, which is no news of anybody's. */
export function exampleDay(now: DateTime): string {
  return now.plus({ months: 2 }).startOf('month').toISODate() ?? '';
}
