import { DateTime } from 'luxon';
import { type CountryCode, type Crossing, firstPost, isSameTown, type Post, type Town } from '../crossing.ts';
import type { Traveller } from '../question.ts';
import { minuteMs } from '../time/clock.ts';
import type { Drive } from './drive.ts';

/** On the road to a crossing: from which town, when, and which way over it. */
export interface Journey {
  readonly traveller: Traveller & { readonly toward: CountryCode };
  /** Where they leave, when that is known. */
  readonly from?: Town;
  /** From there, where it is no town of the crossing's own: by the roads. */
  readonly drive?: Drive;
  /** At most one of the two is given. */
  readonly leave?: DateTime;
  /** When they reach the first post. */
  readonly arrive?: DateTime;
  readonly now: DateTime;
}

/** Why nobody can say: the question lacks something, or asks for what is not there. */
export type JourneyProblem = 'no-direction' | 'unsaid' | 'town-beyond' | 'drive-unknown' | 'arrival-past';

/** Reaching the first post, on its clock. */
export interface Arrival {
  readonly at: DateTime;
  /** The drive was reckoned from the distance, because no source gives its time. */
  readonly estimated: boolean;
  /** So roughly that nothing may be promised. */
  readonly isGuess: boolean;
}

/** What a car averages on these mountain roads, stops included; used only where no source gives the time. */
const estimatedKmPerHour = 50;

/** When the first post is reached, be it in the past. */
export function arrivalOf(crossing: Crossing, journey: Journey): Arrival | JourneyProblem {
  const { traveller, from, drive, leave, arrive } = journey;
  const { toward } = traveller;
  const posts = postsToward(crossing, toward);
  if (posts === null) return 'no-direction';
  const { zone } = posts[0] ?? firstPost(crossing);
  if (arrive !== undefined) return { at: arrive.setZone(zone), estimated: false, isGuess: false };
  if (leave === undefined || from === undefined) return 'unsaid';
  if (drive !== undefined) return arrivalBy(drive, leave, zone);
  const town = townsBefore(crossing, toward).find((one) => isSameTown(one, from));
  if (town === undefined) return 'town-beyond';
  const minutes = minutesFrom(town);
  if (minutes === null) return 'drive-unknown';
  const at = DateTime.fromMillis(leave.toMillis() + minutes * minuteMs, { zone });
  return { at, estimated: town.driveMinutes === undefined, isGuess: false };
}

function arrivalBy({ minutes, isEstimated, isGuess }: Drive, leave: DateTime, zone: string): Arrival {
  const at = DateTime.fromMillis(leave.toMillis() + minutes * minuteMs, { zone });
  return { at, estimated: isEstimated, isGuess };
}

/** The posts in the order in which they are reached, or `null` where the crossing does not lead there. */
export function postsToward(crossing: Crossing, toward: CountryCode): readonly Post[] | null {
  const first = firstPost(crossing);
  const last = crossing.posts.at(-1) ?? first;
  if (last.country === toward) return crossing.posts;
  return first.country === toward ? crossing.posts.toReversed() : null;
}

/** The towns one can leave from on the way to a country: those of the posts that are not its own. */
export function townsBefore(crossing: Crossing, toward: CountryCode): readonly Town[] {
  return crossing.posts.filter((post) => post.country !== toward).flatMap((post) => post.towns);
}

/** How long the drive takes, by a source or by the distance; `null` where no source gives either. */
export function minutesFrom(town: Town): number | null {
  if (town.driveMinutes !== undefined) return town.driveMinutes;
  return town.km === undefined ? null : Math.round((town.km / estimatedKmPerHour) * 60);
}
