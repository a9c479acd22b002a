/** What is asked of towns and holds for their countries. */
import { type AskedAbout, isRuleOfCountry } from '#domain/topic.ts';
import type { About } from '../question.ts';
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
  if (!isOfTrains) return null;
  return places.areNeighbours(one, other) ? { kind: 'border', countries: [one, other] } : { kind: 'unsaid' };
}
