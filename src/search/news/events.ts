import type { DraftSays } from '#domain/notes/news.ts';
import type { Cause, Traffic } from '#domain/statement.ts';
import { isOfNoGate } from './guards/goods.ts';
import { isDetour, isNobodyLet, isNotPlanned, isOfFacility, isOfRoad, isUntilSeason } from './guards/subject.ts';
import type { Times } from './time/times.ts';
import type { Unit } from './units.ts';
import { admittedIn } from './whom.ts';
import type { NewsWords } from './words.ts';

/** What a part of a sentence says, before it is known of which crossings. */
export interface Event {
  readonly says: DraftSays;
  readonly times: Times;
  readonly hours?: string;
  readonly traffic: readonly Traffic[];
  readonly people?: string;
  readonly cause?: Cause;
  readonly counts: readonly number[];
  /** How long they wait. */
  readonly minutes?: number;
  readonly cancels: boolean;
  readonly supersedes: boolean;
  /** It comes on another day than was said: the last that is named. */
  readonly moved?: true;
  /** It opens again on the last day that is named. */
  readonly reopens?: true;
  /** Of hours: that day it opens with them. */
  readonly opens?: true;
  /** It says that it is not shut. */
  readonly denies: boolean;
  /** It says that somebody passes. */
  readonly runs: boolean;
  /** All is as ever. */
  readonly isUsual: boolean;
}

/** What a part of a sentence says happens at a crossing, or nothing. */
export function eventIn(unit: Unit, times: Times, before?: Event): Event | null {
  const { news } = unit;
  const counts = countsIn(unit);
  const said = saidIn(unit, times, counts) ?? goneOn(unit, times, before);
  if (said === null || (said.says !== 'queue' && isOfNoGate(unit))) return null;
  const [cause] = causesIn(news);
  const traffic = trafficIn(news);
  const minutes = said.says === 'queue' ? minutesIn(unit) : undefined;
  return {
    ...said,
    times,
    traffic,
    ...(cause ? { cause } : {}),
    counts,
    ...(minutes === undefined ? {} : { minutes }),
    supersedes: news.has('extend'),
    isUsual: news.has('usual'),
    runs: news.has('works'),
  };
}

/** Whom it touches, where it is not everybody: "people" besides lorries are everybody, "people on foot" are not. */
export function trafficIn(news: NewsWords): readonly Traffic[] {
  const said = trafficWords(news).flatMap(({ meaning }) => ('traffic' in meaning ? [meaning.traffic] : []));
  const traffic = [...new Set(said)];
  if (!news.has('whole') && !news.has('everyone') && isOfEveryVehicle(news)) return vehicleTraffic;
  if (traffic.length === 0)
    return news.has('passengers') && !news.has('everyone') && !news.has('vehicles') ? passengerTraffic : [];
  const isOnFoot = traffic.every((one) => one === 'foot');
  return news.has('whole') ||
    (news.has('everyone') && !traffic.includes('foot')) ||
    (isOnFoot && news.has('vehicles') && !news.has('only') && !(news.has('shut') && news.has('unaffected')))
    ? []
    : traffic;
}

/** "Only lorries, cars later": those that stand by the word, joined to each other. */
function trafficWords(news: NewsWords): ReturnType<NewsWords['of']> {
  const all = news
    .of('traffic')
    .filter(({ start }) => !isUnaffected(news, start))
    .toSorted((one, other) => one.start - other.start);
  const [only] = news.of('only');
  if (!only || all.length < 2) return all;
  const behind = all.filter(({ start }) => start > only.start);
  const isApart = (one: number, other: number) =>
    other - one > 3 || (other - one === 2 && news.at(one + 1, 'vehicles') !== undefined);
  const gap = behind.findIndex(({ start }, at) => at > 0 && isApart(behind[at - 1]?.start ?? start, start));
  return behind.length === 0 || gap < 0 ? all : behind.slice(0, gap);
}

/** "Shut to people on foot, cars are not affected": the word stands nearer to what is not touched than what is shut does. */
function isUnaffected(news: NewsWords, at: number): boolean {
  const nearest = (family: 'shut' | 'unaffected') =>
    Math.min(...news.of(family).map(({ start }) => Math.abs(start - at)));
  return news.has('shut') && nearest('unaffected') < nearest('shut');
}

/** "Cars and buses" in a language whose word for cars is any vehicle: a word of its own, with another vehicle joined to it. */
function isOfEveryVehicle(news: NewsWords): boolean {
  const kinds = news.of('traffic').map(({ start }) => start);
  const motors = news
    .of('traffic')
    .flatMap(({ meaning, start }) => ('traffic' in meaning && vehicleTraffic.includes(meaning.traffic) ? [start] : []));
  return news
    .of('vehicles')
    .some(({ start }) => !kinds.some((at) => Math.abs(at - start) <= 1) && motors.includes(start + 2));
}

const vehicleTraffic: readonly Traffic[] = ['car', 'bus', 'truck'];
const passengerTraffic: readonly Traffic[] = ['foot', 'car', 'bus'];

export const causesIn = (news: NewsWords): readonly Cause[] =>
  news.of('cause').flatMap(({ meaning }) => ('cause' in meaning ? [meaning.cause] : []));

/** What a part without a word of its own goes on to say: the hours of a timetable, how long they wait. */
function goneOn({ news }: Unit, { clock }: Times, before: Event | undefined): Said | null {
  const hours = hoursText(clock);
  if (hours !== null && (before?.says === 'works' || before?.says === 'hours'))
    return { ...plain, says: 'hours', hours };
  return news.has('waiting') && before?.says === 'queue' ? { ...plain, says: 'queue' } : null;
}

type Said = Pick<Event, 'says' | 'hours' | 'cancels' | 'denies' | 'moved' | 'opens' | 'reopens'>;

/** The second of two days. */
const isLater = ({ last, first, from }: Times) => {
  const start = from ?? first;
  return last !== undefined && start !== undefined && last.day > start.day;
};
const plain = { cancels: false, denies: false };

function saidIn(unit: Unit, times: Times, counts: readonly number[]): Said | null {
  const { news } = unit;
  const both = openAndShut(news, times);
  if (both !== null) return both;
  if (isDetour(unit)) return null;
  const isShut = news.has('shut') || isNobodyLet(unit);
  if (isShut && (isNotPlanned(unit) || isOfFacility(unit) || (isUntilSeason(unit) && !isDated(times)))) return null;
  if (!isShut && news.has('unaffected') && news.of('traffic').length > 0) return { ...plain, says: 'works' };
  if (!isShut && (news.has('unaffected') || (news.has('unsaid') && !isDated(times)))) return null;
  const isOff = isCancelled(news) && (news.has('open') || news.has('willOpen'));
  if (isShut ? news.has('still') : news.has('notOpen') || news.has('facility') || isOff) return null;
  const isLet = news.has('admits') || news.has('open') || news.has('willOpen');
  if (isLet && !isShut && admittedIn(unit)) return { ...plain, says: 'admits' };
  if (news.has('notShut')) return { ...plain, says: 'works', denies: true };
  if (news.has('moved') && isShut && (times.on ?? times.from)) return { ...plain, says: 'closed', moved: true };
  if (isCancelled(news) && (isShut || news.has('limit') || causesIn(news).includes('repair')))
    return { ...plain, says: 'works', cancels: true };
  if (news.has('lifted')) return { ...plain, says: 'works', cancels: true };
  if (isShut && (news.has('open') || news.has('willOpen')) && times.last && isLater(times))
    return { ...plain, says: 'closed', reopens: true };
  if (isShut) return { ...plain, says: isOfRoad(unit) ? 'warning' : 'closed' };
  if (news.has('extend') && !news.has('queue') && !news.has('waiting')) return { ...plain, says: 'closed' };
  if (news.has('limit')) return { ...plain, says: isOfRoad(unit) || !isOfSome(news) ? 'warning' : 'closed' };
  return openIn(unit, times, counts);
}

/** A bus that was cancelled cancels no closure. */
const isCancelled = (news: NewsWords) => news.has('cancel') && !news.has('journey');

const isOfSome = (news: NewsWords) => news.has('traffic') || news.has('foreigners');

/** "Opens at 8 and closes at 20". */
function openAndShut(news: NewsWords, { clock: { on, next } }: Times): Said | null {
  const isBoth = news.has('shut') && (news.has('willOpen') || news.has('timetable'));
  return isBoth && on !== undefined && next !== undefined
    ? { ...plain, says: 'hours', hours: hoursText({ from: on, until: next }) ?? '' }
    : null;
}

function openIn(unit: Unit, times: Times, counts: readonly number[]): Said | null {
  const { news } = unit;
  const hours = hoursIn(news, times);
  if (hours !== null) return { ...plain, says: 'hours', hours, ...(opensToo(news, times) ? { opens: true } : {}) };
  const isWait = news.has('waiting') && minutesIn(unit) !== undefined;
  if (isWait && !news.has('witness')) return { ...plain, says: 'queue' };
  if (news.has('harder')) return { ...plain, says: 'warning' };
  if (news.has('willOpen')) return isDated(times) ? { ...plain, says: 'opens' } : null;
  if (news.has('open')) return { ...plain, says: 'opens' };
  if (news.has('noQueue')) return { ...plain, says: 'works' };
  if (counts.length > 0 || news.has('queue') || isWait) return { ...plain, says: 'queue' };
  const isOfSomeKind = news.has('movement') && news.of('traffic').length > 0;
  return isOfSomeKind || passes.some((family) => news.has(family)) ? { ...plain, says: 'works' } : null;
}

/** It works, or somebody passes there. */
const passes = ['works', 'usual', 'witness', 'admits'] as const;

/** "Opens on 1 May and works from 8 to 20": the day of the one, the hours of the other. */
const opensToo = (news: NewsWords, { on, from }: Times) =>
  (on ?? from) !== undefined &&
  [...news.of('willOpen'), ...news.of('open')].some((open) =>
    news.of('timetable').some(({ start }) => start !== open.start),
  );

const isDated = ({ on, from, clock }: Times) => (on ?? from ?? clock.on ?? clock.from) !== undefined;

const clockText = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

export const aroundTheClock = '24/7';

function hoursIn(news: NewsWords, { clock }: Times): string | null {
  if (!news.has('timetable')) return null;
  return hoursText(clock) ?? (news.has('roundTheClock') ? aroundTheClock : null);
}

export function hoursText(clock: Times['clock']): string | null {
  if (clock.from === undefined || clock.until === undefined) return null;
  return `${clockText(clock.from)}-${clockText(clock.until)}`;
}

const minutesOf = { minutes: 1, hours: 60, days: 24 * 60 } as const;
const units = ['minutes', 'hours', 'days'] as const;

/** "Up to 20 hours", "a day and a half": the longest wait that is said. */
export function minutesIn({ tokens, words }: Unit): number | undefined {
  const waits = tokens.flatMap(({ number, text }, at) => {
    const spelled = words.at(at, 'numbers');
    const count = number ? Number(text) : words.at(at, 'oneAndHalf') ? 1.5 : spelled ? spelled.index + 1 : undefined;
    const unit = units.find((role) => words.at(at + 1, role));
    return count !== undefined && unit && Number.isInteger(2 * count) ? [count * minutesOf[unit]] : [];
  });
  return waits.length > 0 ? Math.max(...waits) : undefined;
}

const mostVehicles = 20_000;

/** "300 lorries": numbers that no time took. */
export function countsIn({ tokens, news, words }: Unit): readonly number[] {
  const isWait = (at: number) => units.some((role) => words.at(at + 1, role));
  return tokens.flatMap(({ number, text }, at) => {
    const value = Number(text);
    if (!number || words.used.has(at) || isWait(at) || !Number.isInteger(value) || value < 2 || value > mostVehicles)
      return [];
    const isCounted = [1, 2, 3].some(
      (ahead) => news.of('traffic').some(({ start }) => start === at + ahead) || news.at(at + ahead, 'vehicles'),
    );
    return isCounted || news.has('queue') || news.has('waiting') ? [value] : [];
  });
}
