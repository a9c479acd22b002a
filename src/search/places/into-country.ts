import type { KnownPlace } from '#domain/roads/place.ts';
import type { AskedAbout } from '#domain/topic.ts';
import type { CountrySaid } from '../direction/direction.ts';
import type { About } from '../question.ts';
import type { WordReading } from '../text/lexicon.ts';
import { beginOf, isGoal, type JourneyEnd, saysGoing } from './frames.ts';

interface Said {
  readonly ends: readonly JourneyEnd[];
  readonly countries: readonly CountrySaid[];
  readonly readings: readonly WordReading[];
  readonly topics: readonly AskedAbout[];
}

/** What is asked of the way or of its crossing, and not of the country. */
const ofWays: ReadonlySet<string> = new Set(['way', 'distance', 'road', 'status', 'overview'] as const);

/**
 * "From Almaty to Kyrgyzstan": a journey to the nearest crossing. "From Kazakhstan to Karakol": which crossing is the nearest
 * nobody can say, and the border of the two is meant.
 */
export function intoCountry(said: Said, known: readonly KnownPlace[]): About | null {
  const { ends, countries, topics } = said;
  if (!topics.every(({ topic }) => ofWays.has(topic))) return null;
  const goal = countries.find(isGoal);
  const left = countries.find(({ side }) => side === 'from');
  if (goal !== undefined && left !== undefined) return null;
  const end = goal === undefined ? arriving(ends) : setsOut(said, goal);
  const country = (goal ?? left)?.country;
  const [place] = end?.places ?? [];
  if (end === undefined || end.isPost || country === undefined || place === undefined) return null;
  if (end.places.some((one) => one.country === country)) return null;
  if (goal === undefined) return { kind: 'border', countries: [country, place.country] };
  return { kind: 'journey', from: end.places, to: known.filter(({ id }) => id === country) };
}

function arriving(ends: readonly JourneyEnd[]): JourneyEnd | undefined {
  const [goal, ...others] = ends.filter((end) => !end.isWeak && isGoal(end));
  return others.length === 0 ? goal : undefined;
}

/** The one that is left, where they are who go, or a bare name right before the word that says where to. */
function setsOut({ ends, readings }: Said, goal: CountrySaid): JourneyEnd | undefined {
  const [left, ...others] = ends.filter(({ side }) => side === 'from');
  if (left !== undefined) return others.length === 0 ? left : undefined;
  const here = ends.filter(({ isAt, isWeak, isPost }) => isAt && !isWeak && !isPost);
  if (here.length === 1 && saysGoing(readings)) return here[0];
  const before = beginOf(goal, readings);
  return ends.find(
    ({ side, isAt, isWeak, start, length }) => side === null && !isAt && !isWeak && start + length === before,
  );
}

/** "Over A to B", where no word says from where: A is abroad to B, and is where they will be. */
export function fromVia(
  sightings: readonly JourneyEnd[],
  ends: readonly JourneyEnd[],
  isOver: (end: JourneyEnd) => boolean,
): readonly JourneyEnd[] {
  const [via, ...others] = sightings.filter((end) => isOver(end) && !end.isPost && !end.isWeak);
  const [goal] = ends;
  const isAbroad = via?.places[0]?.country !== goal?.places[0]?.country;
  if (via === undefined || goal === undefined || others.length + ends.length > 1 || !isAbroad) return [];
  return [
    { ...via, side: 'from', isAt: false },
    { ...goal, side: 'to' },
  ];
}
