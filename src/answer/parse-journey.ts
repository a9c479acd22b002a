import { DateTime } from 'luxon';
import {
  type CountryCode,
  type Crossing,
  firstPost,
  isSameTown,
  referenceText,
  type Town,
  zoneIn,
} from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import type { Traveller } from '#domain/question.ts';
import type { Drive } from '#domain/roads/drive.ts';
import { type Journey, type JourneyProblem, minutesFrom, postsToward, townsBefore } from '#domain/roads/journey.ts';
import type { KnownPlace } from '#domain/roads/place.ts';
import type { AskedAbout } from '#domain/topic.ts';
import { resolveMoment } from '#search/moment/resolve.ts';
import type { FindTown } from '#search/names/towns.ts';
import type { Understanding } from '#search/question.ts';

/** A journey as it was put: in words, by options, or both. Times are `13:00`, or ISO 8601 with or without an offset. */
export interface JourneyAsked {
  readonly from?: string;
  readonly leave?: string;
  readonly arrive?: string;
  /** A place of the whole region that they leave, where no town of the crossing was named. */
  readonly place?: KnownPlace;
}

type JourneyWords = Pick<Understanding, 'moment' | 'from' | 'fromPlace' | 'clock'>;

/** The drive from a place to a crossing, `null` where no road is known. */
export type DriveFrom = (place: KnownPlace, crossing: Crossing) => Drive | null;

/** Does the question ask whether one gets through in time? */
export function isJourney(words: Pick<AskedAbout, 'topic'>, asked: JourneyAsked): boolean {
  return (
    words.topic === 'makeit' || asked.from !== undefined || asked.leave !== undefined || asked.arrive !== undefined
  );
}

/** Whoever says from where and when they leave asks how it will be when they get there, if we know the drive. */
export function impliesJourney(
  { topic, moment, from, clock }: JourneyWords & Pick<AskedAbout, 'topic'>,
  crossing: Crossing,
): boolean {
  const isOpen = topic === 'status' || topic === 'hours';
  const isLeaving = clock === 'leave' && moment.time !== undefined;
  return (
    isOpen && isLeaving && from !== undefined && townsKnown(crossing, undefined).some((town) => isSameTown(town, from))
  );
}

/**
 * The journey that was meant, with what was not said left out. Without a direction it goes the way that the town lies,
 * or else in road order. Times are on the clock of the post reached first, which is that of the town one leaves.
 */
export function journeyOf(
  words: JourneyWords,
  asked: JourneyAsked,
  crossing: Crossing,
  {
    traveller,
    now,
    findTown,
    driveFrom,
    places = [],
  }: {
    readonly traveller: Traveller;
    readonly now: DateTime;
    readonly findTown: FindTown;
    readonly driveFrom: DriveFrom;
    readonly places?: readonly KnownPlace[];
  },
): Journey | JourneyProblem | 'town-unknown' {
  const name = words.from ? referenceText(words.from.name) : asked.from;
  const place = words.fromPlace ?? asked.place ?? placeNamed(name, crossing, { places, findTown });
  const found = originOf(name, place, crossing, { findTown, driveFrom });
  if (found === null && (name !== undefined || place !== undefined)) return 'town-unknown';
  const toward = traveller.toward ?? (found ? otherSide(crossing, found.country) : lastCountry(crossing));
  const posts = postsToward(crossing, toward);
  if (posts === null) return 'no-direction';
  const zone = (posts[0] ?? firstPost(crossing)).zone;
  const from = found === null ? {} : { from: found.town, ...given({ drive: found.drive }) };
  const clocks = { now, zone, spokenZone: zoneIn(crossing, words.moment.clockOf) ?? zone };
  return { now, traveller: { ...traveller, toward }, ...from, ...timeOf(words, asked, clocks) };
}

/** A place by its name in the reference language, as the question before left it. */
function placeNamed(
  name: string | undefined,
  crossing: Crossing,
  { places, findTown }: { readonly places: readonly KnownPlace[]; readonly findTown: FindTown },
): KnownPlace | undefined {
  if (name === undefined || findTown(name, crossing) !== null) return undefined;
  return places.find(({ names }) => referenceText(names) === name);
}

interface Origin {
  readonly town: Town;
  readonly country: CountryCode;
  readonly drive?: Drive;
}

/** Where they leave: a town of the crossing's own, whose drive a source gives, or any place that a road leads from. */
function originOf(
  name: string | undefined,
  place: KnownPlace | undefined,
  crossing: Crossing,
  { findTown, driveFrom }: { readonly findTown: FindTown; readonly driveFrom: DriveFrom },
): Origin | null {
  const own = name ?? (place && referenceText(place.names));
  const found = own === undefined ? null : findTown(own, crossing);
  const isDriven = found !== null && minutesFrom(found.town) !== null;
  const drive = place === undefined || isDriven ? null : driveFrom(place, crossing);
  if (place !== undefined && drive !== null) return { town: { name: place.names }, country: place.country, drive };
  return found && { town: found.town, country: found.post.country };
}

/** Towns on the side of departure whose drive is known, on both without a direction: what to offer where somebody named another. */
export function townsKnown(crossing: Crossing, toward: CountryCode | undefined): readonly Town[] {
  const towns = toward === undefined ? crossing.posts.flatMap((post) => post.towns) : townsBefore(crossing, toward);
  return towns.filter((town) => minutesFrom(town) !== null);
}

/** Whoever names a town and no time leaves now; whoever names a time and no town is there by then. */
function timeOf(
  { moment, clock, from: spoken, fromPlace }: JourneyWords,
  { from: named, place, leave, arrive }: JourneyAsked,
  { now, zone, spokenZone }: { readonly now: DateTime; readonly zone: string; readonly spokenZone: string },
): Pick<Journey, 'leave' | 'arrive'> {
  const hasTown = [spoken, fromPlace, named, place].some((one) => one !== undefined);
  if (moment.time !== undefined || moment.inMinutes !== undefined) {
    const { at } = resolveMoment(moment, now, spokenZone);
    return clock === 'arrive' || (clock === undefined && !hasTown) ? { arrive: at } : { leave: at };
  }
  if (arrive !== undefined) return { arrive: timeIn(arrive, now, zone) };
  if (leave !== undefined) return { leave: timeIn(leave, now, zone) };
  return hasTown && isPresent(moment) ? { leave: now.setZone(zone) } : {};
}

/** No time was said, or the present day alone. */
function isPresent({ day, ...others }: JourneyWords['moment']): boolean {
  const isToday = day === undefined || ('inDays' in day && day.inDays === 0);
  return isToday && Object.keys(others).length === 0;
}

function timeIn(text: string, now: DateTime, zone: string): DateTime {
  const clock = /^(\d{1,2}):(\d{2})$/.exec(text);
  if (clock === null) return DateTime.fromISO(text, { zone });
  return now
    .setZone(zone)
    .startOf('day')
    .set({ hour: Number(clock[1]), minute: Number(clock[2]) });
}

function otherSide(crossing: Crossing, country: CountryCode): CountryCode {
  return crossing.posts.find((post) => post.country !== country)?.country ?? lastCountry(crossing);
}

function lastCountry(crossing: Crossing): CountryCode {
  return (crossing.posts.at(-1) ?? firstPost(crossing)).country;
}
