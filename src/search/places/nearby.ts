import { given } from '#domain/given.ts';
import { distanceKm } from '#domain/nearby.ts';
import type { KnownPlace } from '#domain/roads/place.ts';
import type { AskedAbout } from '#domain/topic.ts';
import type { Found, OnlyEnd } from '../question.ts';
import { says, type WordReading } from '../text/lexicon.ts';
import type { JourneyEnd } from './frames.ts';
import { isWellKnown } from './index.ts';
import { type JourneyRead, type JourneyWords, originIn } from './journey.ts';

/** Of namesakes one is meant unsaid where it lies so near, and all others lie so many times as far. */
const near = { km: 100, times: 3 };
/** The same, where it is a town and the others are hardly more than villages. */
const nearTown = { km: 600, times: 1.5, size: 10_000 };

/** "From Jyrgalan to Ak-Suu" goes to the Ak-Suu beside it, and not to China: of places with one name, the one that is near. */
export function withNearest(
  ends: readonly JourneyEnd[],
  { areOfOneCrossing }: Pick<JourneyWords, 'areOfOneCrossing'>,
): readonly JourneyEnd[] {
  const acrossOf = (end: JourneyEnd) =>
    ends.find((one) => one !== end && (ends.length === 2 || one.places.length === 1));
  return ends.map((end) => {
    const across = acrossOf(end);
    return across === undefined ? end : nearestTo(across, end, areOfOneCrossing);
  });
}

/** A post of that name is where one crosses only beside the other end. */
function nearestTo(
  across: JourneyEnd,
  end: JourneyEnd,
  areOfOneCrossing: JourneyWords['areOfOneCrossing'],
): JourneyEnd {
  const [other] = across.places;
  const isCertain = end.places.length === 1 && end.places.some(isWellKnown);
  if (other?.position === undefined || isCertain) return end;
  const far = end.alike.map((place) => ({ place, km: kmBetween(place, other) })).toSorted((a, b) => a.km - b.km);
  const [best, next] = far;
  const isNear = ({ km, times }: Pick<typeof near, 'km' | 'times'>) =>
    best !== undefined && next !== undefined && best.km <= km && next.km >= times * best.km;
  const isTown = ({ place: { population = 0 } }: { readonly place: KnownPlace }) => population >= nearTown.size;
  const isOnlyTown = end.places.length > 1 && far.filter(isTown).length === 1 && best !== undefined && isTown(best);
  const isMeant = best && (isNear(near) || (isOnlyTown && isNear(nearTown)));
  const isPost = end.isPost && areOfOneCrossing(end, across);
  return isMeant ? { ...end, places: [best.place], isPost } : end;
}

/** What is asked where somebody looks for a crossing, and not for a filling station. */
const ofCrossings: ReadonlySet<string> = new Set([
  'way',
  'overview',
  'distance',
  'map',
  'status',
  'transport',
] as const);

interface Asked {
  readonly readings: readonly WordReading[];
  readonly topics: readonly AskedAbout[];
  readonly journey: JourneyRead | null;
  readonly found: Found;
}

/** The place that they leave, and the one to which the nearest crossing is asked for, where no journey is named. */
export function placesTold(ends: readonly JourneyEnd[], asked: Asked) {
  const nearestTo = asked.journey === null ? nearestAsked(ends, asked) : undefined;
  const onlyEnd = asked.journey === null ? onlyEndOf(ends) : undefined;
  return given({ fromPlace: originIn(ends), nearestTo, onlyEnd });
}

/** The one place that is named, and whether they leave it: another end of the journey that was asked about before. */
function onlyEndOf(ends: readonly JourneyEnd[]): OnlyEnd | undefined {
  const [only, ...others] = ends;
  const [place] = only?.places ?? [];
  if (only === undefined || place === undefined || others.length > 0 || only.isWeak || only.isPost) return undefined;
  return { place, isLeft: only.side === 'from' };
}

/** "Which post is nearest to Osh": the one place that is named. */
function nearestAsked(ends: readonly JourneyEnd[], { readings, topics, found }: Asked): KnownPlace | undefined {
  const isAsked =
    says(readings, 'nearest') && topics.every(({ topic, part }) => ofCrossings.has(topic) && part === undefined);
  const isOfBorder = says(readings, 'border') || topics.some(({ topic }) => topic === 'way' || topic === 'overview');
  // Who leaves a town at a crossing asks for that one.
  const isSetOut = ({ side }: JourneyEnd) => side === 'from' && found.kind === 'answer';
  const [only, ...others] = ends.filter((end) => !end.isWeak && !isSetOut(end));
  const [place, ...namesakes] = only?.places ?? [];
  return isAsked && isOfBorder && others.length + namesakes.length === 0 ? place : undefined;
}

function kmBetween(one: KnownPlace, other: KnownPlace): number {
  return one.position && other.position ? distanceKm(one.position, other.position) : Infinity;
}
