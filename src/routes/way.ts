import { DateTime } from 'luxon';
import { type CountryCode, type Crossing, firstPost } from '#domain/crossing.ts';
import type { Moment, Question, Traveller } from '#domain/question.ts';
import { postsToward } from '#domain/roads/journey.ts';
import { isSaidToPass } from '#domain/rules/admission.ts';
import type { Traffic } from '#domain/statement.ts';
import { certainties, type Status } from '#domain/status.ts';
import { minuteMs } from '#domain/time/clock.ts';
import type { Candidate } from './candidates.ts';
import { type ToldLength, toldLength } from './length.ts';

/** How a crossing stands for a traveller at a moment: the domain's `statusAt`, with the notices in force. */
export type StatusOf = (crossing: Crossing, question: Question) => Status;

/**
 * Why a way over a crossing is not to be taken, or not without a doubt: it is closed, out of season or not for this
 * traveller; nobody knows; nobody says that the traffic that was asked for is admitted; by rule it is open, and by its record
 * hardly so; it works, but nobody knows its hours.
 */
type Hindrance = 'closure' | 'season' | 'admission' | 'unknown' | 'unsaid' | 'doubt' | 'hours';

const bars: readonly (Hindrance | null)[] = ['closure', 'season', 'admission'];

/** A crossing of a way, and how it stands when one gets there. */
export interface WayCrossing {
  readonly crossing: Crossing;
  readonly toward: CountryCode;
  /** When its first post is reached, on the clock of that post. */
  readonly arrival: DateTime;
  readonly status: Status;
  /** Shut for the night by then: when it opens, where that is known. */
  readonly opensAt: DateTime | null;
  readonly hindrance: Hindrance | null;
}

/** A way from end to end. */
export interface Way extends ToldLength {
  /** The countries in order. */
  readonly countries: readonly CountryCode[];
  readonly crossings: readonly WayCrossing[];
  /** The ids of the places on it, in order. */
  readonly through: readonly string[];
  /** No crossing is closed, out of season or not for this traveller on arrival. */
  readonly works: boolean;
  /** At its end, the usual waits counted; on the clock of the last post. */
  readonly arrival: DateTime;
}

/** Who goes, when, and whom to ask how a crossing stands. */
export interface Departure {
  readonly traveller: Pick<Traveller, 'traffic' | 'people'>;
  /** Of setting out. */
  readonly moment: Moment;
  readonly statusOf: StatusOf;
}

/** Who names no vehicle is told of roads, and those are driven. */
export const usualVehicle: Traffic = 'car';

/** Sets out on a way and looks at each crossing as it will stand on arrival. */
export function travel({ chain, crossings, legs, length }: Candidate, trip: Departure): Way {
  let leaves = trip.moment.at.toMillis();
  const met = crossings.map((crossing, index) => {
    const reached = after(leaves, legs[index]?.length.minutes);
    const one = meet(crossing, chain[index + 1] ?? '', reached, trip);
    const { betweenPosts, waits } = crossing;
    const minutes = (betweenPosts?.minutes ?? 0) + (waits?.usualMinutes ?? 0);
    leaves = (one.opensAt ?? reached).toMillis() + minutes * minuteMs;
    return one;
  });
  return {
    ...toldLength(length),
    countries: chain,
    crossings: met,
    through: [...new Set(legs.flatMap(({ through }) => through))],
    works: !met.some(isBarred),
    arrival: after(leaves, legs.at(-1)?.length.minutes),
  };
}

/** Whole milliseconds: a drive is no whole number of minutes, and half an hour short of a hair is told as 29 minutes. */
function after(millis: number, minutes = 0): DateTime {
  return DateTime.fromMillis(Math.round(millis + minutes * minuteMs), { zone: 'utc' });
}

/** Closed, out of season or not for this traveller on arrival. */
export function isBarred(met: Pick<WayCrossing, 'hindrance'> | undefined): boolean {
  return bars.includes(met?.hindrance ?? null);
}

/** A way with its moments on the clocks of the posts: a zone costs more than all else of a way, so only what is told gets it. */
export function onPostClocks(way: Way): Way {
  const crossings = way.crossings.map((one) => {
    const { zone } = postsToward(one.crossing, one.toward)?.[0] ?? firstPost(one.crossing);
    return { ...one, arrival: one.arrival.setZone(zone), opensAt: one.opensAt?.setZone(zone) ?? null };
  });
  const last = way.crossings.at(-1)?.crossing.posts.find(({ country }) => country === way.countries.at(-1));
  return { ...way, crossings, arrival: way.arrival.setZone(last?.zone ?? way.arrival.zone) };
}

function meet(crossing: Crossing, toward: CountryCode, arrival: DateTime, trip: Departure): WayCrossing {
  const { traveller, moment, statusOf } = trip;
  const status = statusOf(crossing, {
    traveller: { ...traveller, traffic: traveller.traffic ?? usualVehicle, toward },
    moment: { at: arrival, now: moment.now, precision: moment.precision === 'now' ? 'moment' : moment.precision },
  });
  const opensAt = status.state === 'closed' && status.because === 'hours' ? status.next : null;
  return { crossing, toward, arrival, status, opensAt, hindrance: hindranceIn(status, traveller) };
}

function hindranceIn(status: Status, { traffic: asked, people }: Departure['traveller']): Hindrance | null {
  const { state, because, admits } = status;
  if (state === 'closed' && because !== 'hours') {
    if (because === 'season' || because === 'season-edge') return 'season';
    return because === 'admits' ? 'admission' : 'closure';
  }
  // Where citizens alone are said to pass, nobody of another country sets out, however old that word is.
  if (state === 'unknown' && because === 'admits' && people !== undefined && admits.people === 'citizens')
    return 'admission';
  const onlyHours = because === 'no-hours' || because === 'expired';
  if (state === 'unknown' && !onlyHours) return 'unknown';
  // Who says that they drive asks for what is meant unsaid.
  if (asked !== undefined && asked !== usualVehicle && !isSaidToPass(status, asked)) return 'unsaid';
  if (state === 'open' && status.doubt !== undefined) return 'doubt';
  return state === 'unknown' ? 'hours' : null;
}

/**
 * Whether a way works, by its most doubtful crossing: 0 it does; 1 it does, at hours that nobody knows; 2 nor does anybody
 * say that a car is admitted, or that was long ago, or it is known to be shut for the night by then, or by rule it is open and
 * hardly ever was at that time of the year; 3 nobody knows, or says it of what was asked for; 4 it does not.
 */
export function doubtOf({ crossings }: Pick<Way, 'crossings'>): number {
  return Math.max(0, ...crossings.map(doubtAt));
}

function doubtAt(met: WayCrossing): number {
  const { hindrance, status } = met;
  if (hindrance === null) return met.opensAt === null ? 0 : inDoubt;
  if (hindrance === 'doubt') return inDoubt;
  if (hindrance === 'hours') return isSaidToPass(status, usualVehicle) && !isOld(met) ? 1 : inDoubt;
  return isBarred(met) ? 4 : nobodyKnows;
}

const inDoubt = 2;

/** Whether whoever asks may rely on a way, for all that is known. */
export function isReliable(way: Way, traveller: Departure['traveller']): boolean {
  return doubtOf(way) < inDoubt && isForThem(way, traveller);
}

/**
 * Whether nothing speaks against a way, and all that nobody says of it is its hours, or by what one passes: for that alone
 * nobody goes a long way round.
 */
export function isOnlyUnsaid(way: Way, traveller: Departure['traveller']): boolean {
  const isUnsaid = ({ hindrance, opensAt }: WayCrossing) =>
    opensAt === null && (hindrance === null || hindrance === 'hours' || hindrance === 'unsaid');
  return way.crossings.every(isUnsaid) && isForThem(way, traveller);
}

/** Who does not say whose citizen they are may be of a third country. */
function isForThem(way: Way, { people }: Departure['traveller']): boolean {
  return people !== undefined || narrownessOf(way) < forCitizens;
}

/** The doubt from which on nobody knows whether they get through. */
export const nobodyKnows = 3;

/** How sure the least sure of its crossings is: 0 is surest. */
export function unsurenessOf({ crossings }: Pick<Way, 'crossings'>): number {
  return Math.max(0, ...crossings.map(({ status }) => certainties.indexOf(status.sure)));
}

/** Longer ago what was last heard of a crossing is an old story, whoever told it. */
const staleMs = 2 * 365 * 24 * 60 * minuteMs;

/** Whether each of its crossings was heard of lately enough. */
export function isHeardOf({ crossings }: Pick<Way, 'crossings'>): boolean {
  return crossings.every((met) => met.status.lastHeard !== null && !isOld(met));
}

function isOld({ status: { lastHeard, at } }: WayCrossing): boolean {
  return lastHeard !== null && at.toMillis() - lastHeard.date.last >= staleMs;
}

const forCitizens = 2;

/** For whom it is: 0 everyone, as somebody says of each of its crossings; 1 nobody says; 2 for citizens of the two countries. */
export function narrownessOf({ crossings }: Pick<Way, 'crossings'>): number {
  return Math.max(
    0,
    ...crossings.map(({ status: { admits } }) => ['everyone', null, 'citizens'].indexOf(admits.people)),
  );
}
