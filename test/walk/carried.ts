import { dayNumber, daysAfter, momentAt, onClock, type Parts, partsOf, readStamp, type Stamp } from './calendar.ts';
import type { Facts, Saying } from './facts.ts';

/*
 * Which dates may be printed at all: those that somebody said, the day after the last day of something and the day before the
 * first, what was asked, and the present. A part that is not there may be any: a season begins on 1 May of every year.
 */

export function carriedDates(facts: Facts): readonly Parts[] {
  const said = [...facts.ledger, ...facts.over].flatMap((one) => datesOf(one, facts));
  const moments = [facts.now, facts.at].flatMap((ms) => facts.posts.map(({ zone }) => partsOf(onClock(ms, zone).day)));
  const named = [...moments, ...facts.named];
  // A month is asked about without a day; a day, or a month that was asked, is looked for in every year.
  const months = facts.precision === 'month' ? named.map(({ year, day, ...month }) => month) : [];
  return [
    ...[...said, ...named, ...months],
    ...named.map(({ day, ...month }) => month),
    ...named.map(({ year, ...day }) => day),
  ];
}

function datesOf(one: Saying, { posts }: Facts): readonly Parts[] {
  const own = [one.date, one.since, one.said].flatMap((date) => datesIn(date, posts));
  const begins = datesIn(one.from ?? (one.says === 'opens' ? one.date : one.since), posts);
  const ends = datesIn(one.until ?? (one.says === 'closes' ? one.date : undefined), posts);
  const season = one.season === undefined || one.season === 'year-round' ? null : one.season;
  const edges = season === null ? [] : seasonEdges(season);
  return [...own, ...begins, ...ends, ...neighbours(begins, -1), ...neighbours(ends, 1), ...edges];
}

function neighbours(dates: readonly Parts[], days: number): readonly Parts[] {
  return dates.flatMap((date) => (date.day === undefined ? [] : [daysAfter(date, days)]));
}

function seasonEdges({ from, to }: { from: string; to: string }): readonly Parts[] {
  const [first, last] = [readStamp(from), readStamp(to)];
  if (first === null || last === null) return [];
  const days = [plain(first), plain(last), daysAfter(first, -1), daysAfter(last, 1)];
  return [...days, { month: first.month ?? 0 }, { month: last.month ?? 0 }].map(({ year, ...rest }: Parts) => rest);
}

const plain = ({ year, month, day }: Stamp): Parts => ({
  ...(year === undefined ? {} : { year }),
  ...(month === undefined ? {} : { month }),
  ...(day === undefined ? {} : { day }),
});

/** A date with an hour is on as many days as there are clocks. */
function datesIn(text: Stamp | string | number | null | undefined, posts: Facts['posts']): readonly Parts[] {
  const stamp = text === null || text === undefined ? null : typeof text === 'object' ? text : readStamp(text);
  if (stamp === null) return [];
  const { hour, minute = 0 } = stamp;
  if (hour === undefined) return [plain(stamp)];
  // Whose clock it is on is the statement's business: each may be meant.
  const moments = posts.map(({ zone }) => momentAt(dayNumber(stamp), hour * 60 + minute, zone));
  return moments.flatMap((ms) => posts.map(({ zone }) => partsOf(onClock(ms, zone).day)));
}

/** `1 May` is carried by 1 May of that year, and by a day of every year; never by a month, nor a month by a day. */
export function isCarried(found: Parts, carried: readonly Parts[]): boolean {
  if (found.month === undefined) return isWithin(found.year ?? 0, carried);
  return carried.some(
    (one) => one.month === found.month && one.day === found.day && (one.year === undefined || one.year === found.year),
  );
}

/** A year between the first that somebody spoke of and the one to come. */
function isWithin(year: number, carried: readonly Parts[]): boolean {
  const years = carried.flatMap((one) => one.year ?? []);
  return year >= Math.min(...years) && year <= Math.max(...years) + 1;
}

/** The ends of trust: thirty days after a sighting or a halt without end, fourteen on each side of a season's edge. */
export function limitsOfTrust(facts: Facts): readonly Parts[] {
  const seen = facts.ledger.flatMap(({ date, from, said }) =>
    [date, from].flatMap((text) => datesIn(text, facts.posts)).concat(datesIn(said, facts.posts)),
  );
  const thirty = seen.flatMap((date) => [29, 30, 31].map((days) => daysAfter(date, days)));
  const edges = facts.ledger.flatMap(({ season }) =>
    season === undefined || season === 'year-round' ? [] : seasonEdges(season).filter(({ day }) => day !== undefined),
  );
  return [...thirty, ...edges.flatMap((edge) => [-14, -13, 13, 14, 15].map((days) => daysAfter(edge, days)))];
}

/** Minutes of the day that may be printed: hours of the gates on either clock, moments that somebody named. */
export function carriedTimes(facts: Facts): ReadonlySet<number> {
  const apart = facts.posts.some(({ zone }) => zone !== facts.posts[0]?.zone) ? [-60, 0, 60] : [0];
  const said = [...facts.ledger, ...facts.over].flatMap(({ hours = '', date, from, until, since }) => [
    ...minutesIn(hours),
    ...[date, from, until, since].flatMap((text) => minutesIn(/T(\d\d:\d\d)/.exec(String(text))?.[1] ?? '')),
  ]);
  const moments = [facts.now, facts.at].flatMap((ms) => facts.posts.map(({ zone }) => onClock(ms, zone).minute));
  return new Set([...said.flatMap((one) => apart.map((minutes) => (one + minutes + 1440) % 1440)), ...moments]);
}

function minutesIn(text: string): readonly number[] {
  return [...text.matchAll(/(\d\d):(\d\d)/g)].map(([, hour, minute]) => Number(hour) * 60 + Number(minute));
}

/** Whose hours follow the sun, or are told by nobody: then the light of the day is printed, which nobody said. */
export function goesByTheSun({ ledger, posts }: Facts): boolean {
  const hours = ledger.filter(({ says }) => says === 'hours');
  const stated = posts.every(({ id }) => hours.some((one) => one.posts === undefined || one.posts.includes(id)));
  return !stated || hours.some(({ hours: text = '' }) => /sun|unknown|\?/.test(text));
}
