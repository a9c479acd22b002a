/** What is asked of towns and holds for their countries, and ways that lead into a whole country or out of one. */
import { type AskedAbout, isRuleOfCountry } from '#domain/topic.ts';
import type { CountrySaid } from '../direction/direction.ts';
import { saysGoing } from '../direction/going.ts';
import { beginOf } from '../direction/led-by.ts';
import type { About } from '../question.ts';
import type { WordReading } from '../text/lexicon.ts';
import { isGoal, type JourneyEnd } from './frames.ts';
import type { PlaceIndex } from './index.ts';

/** A rule that is asked for a town or a lake is one of its country, wherever in it that lies. */
export function ruleOfPlace(
  ends: readonly JourneyEnd[],
  topics: readonly AskedAbout[],
  { countries }: PlaceIndex,
): About | null {
  const [first] = topics;
  if (first === undefined || !isRuleOfCountry(first.topic)) return null;
  const sure = ends.filter(({ isPost, isWeak }) => !isPost && !isWeak);
  const [code, ...others] = new Set(sure.flatMap(({ places: [place] }) => place?.country ?? []));
  if (code === undefined || others.length > 0 || !countries.some(({ id }) => id === code)) return null;
  return { kind: 'country', country: code, side: sure.every(({ side }) => side === 'from') ? 'left' : 'entered' };
}

/** What time it is in two countries is the same at every crossing, and trains go by no road that we know. */
export function ofBoth(ends: readonly JourneyEnd[], topics: readonly AskedAbout[], places: PlaceIndex): About | null {
  const [one, other, ...more] = new Set(ends.flatMap(({ places: [place] }) => place?.country ?? []));
  const isOfTrains = topics.some(({ topic, part }) => topic === 'transport' && part === 'train');
  // "Is there a train to Bishkek": from wherever, and not at the road post beside it.
  if (one !== undefined && other === undefined && isOfTrains && ends.length === 1 && ends.some(isGoal))
    return { kind: 'border', countries: [one] };
  if (one === undefined || other === undefined || more.length > 0) return null;
  // "What is the hour there" asks for hours as well.
  const isOfClocks =
    topics[0]?.topic === 'clocks' && topics.every(({ topic }) => topic === 'clocks' || topic === 'hours');
  if (isOfClocks) return { kind: 'border', countries: [one, other] };
  // "Bus or train": the bus goes by road.
  const isOfRoad = topics.some(({ topic, part }) => topic === 'transport' && part !== undefined && part !== 'train');
  if (!isOfTrains || isOfRoad) return null;
  return places.areNeighbours(one, other) ? { kind: 'border', countries: [one, other] } : { kind: 'unsaid' };
}

interface Said {
  readonly ends: readonly JourneyEnd[];
  readonly countries: readonly CountrySaid[];
  readonly readings: readonly WordReading[];
  readonly topics: readonly AskedAbout[];
  /** No crossing is known that they mean. */
  readonly isOpen: boolean;
}

/** What is asked of the way or of its crossing, and not of the country. */
const ofWays: ReadonlySet<string> = new Set(['way', 'distance', 'road', 'status', 'overview'] as const);

/**
 * "From Almaty to Kyrgyzstan": a journey to the nearest crossing. "From Kazakhstan to Karakol": which crossing is the nearest
 * nobody can say, and the border of the two is meant. "From Kyrgyzstan to Omsk": over the countries between them.
 */
export function intoCountry(said: Said, { countries: known, areNeighbours }: PlaceIndex): About | null {
  const { ends, countries, topics, isOpen } = said;
  if (!topics.every(({ topic }) => ofWays.has(topic))) return null;
  const goal = countries.find(isGoal);
  const left = countries.find(({ side }) => side === 'from') ?? (isOpen ? dwelt(said) : undefined);
  if (goal !== undefined && left !== undefined) return null;
  const end = goal === undefined ? arriving(ends) : setsOut(said, goal);
  const country = (goal ?? left)?.country;
  const [place] = end?.places ?? [];
  if (end === undefined || end.isPost || country === undefined || place === undefined) return null;
  if (end.places.some((one) => one.country === country)) return null;
  const whole = known.filter(({ id }) => id === country);
  if (goal !== undefined) return { kind: 'journey', from: end.places, to: whole };
  if (whole.length > 0 && !areNeighbours(country, place.country ?? ''))
    return { kind: 'journey', from: whole, to: end.places };
  return { kind: 'border', countries: [country, place.country] };
}

/** "I live in Kazakhstan and go to Tashkent": the country where they are is the one that they leave. */
function dwelt({ countries, readings }: Said): CountrySaid | undefined {
  const [here, ...others] = countries.filter(({ isAt }) => isAt);
  return others.length === 0 && saysGoing(readings) ? here : undefined;
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
