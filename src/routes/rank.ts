/** The order in which ways are told. */
import {
  type Departure,
  doubtOf,
  isHeardOf,
  isOnlyUnsaid,
  isReliable,
  narrownessOf,
  unsurenessOf,
  type Way,
} from './way.ts';

/** A doubtful way comes after a surer one at most so much longer; any way into a country leads there, and the surer one may be longer. */
const detourForCertainty = { toPlace: 1.15, intoCountry: 1.35 };
/** So much farther one drives rather than to a gate that was shut when it was heard of last. */
const detourForWord = { km: 100 };
/** Ways at most so much longer than the first are equal in length; on a long one, at most by so many kilometres. */
const equalLength = { times: 1.05, km: 40 };

const kmOf = ({ reckoned }: Way) => reckoned.km;
/** To a tenth of a kilometre: a product of decimals falls a hair short of its bound. */
const tenths = (km: number) => Math.round(km * 10);
const isWithin = (way: Way, other: Way, factor: number) => tenths(kmOf(way)) <= tenths(kmOf(other) * factor);

/** Ways that work, the usual one first. */
function ranked(ways: readonly Way[], goal: keyof typeof detourForCertainty = 'toPlace'): readonly Way[] {
  const left = ways.toSorted((a, b) => kmOf(a) - kmOf(b));
  const ordered: Way[] = [];
  while (left.length > 0) {
    const near = left.filter((way) => isWithin(way, left[0] ?? way, detourForCertainty[goal]));
    const next = near.reduce((best, way) => (doubtOf(way) < doubtOf(best) ? way : best));
    ordered.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return equalsFirst(ordered);
}

/**
 * The ways that are not much longer than the shortest, the usual one first. Where none of them is to be relied on, the best of
 * those that are, however long, is told too; and it is the usual one where it is there before a gate that is shut by then opens,
 * or hardly longer where by the last word a gate of the others was shut.
 */
export function withinReach(
  ways: readonly Way[],
  { detour, goal }: { readonly detour: number; readonly goal: keyof typeof detourForCertainty },
  traveller: Departure['traveller'],
): readonly Way[] {
  const shortest = Math.min(...ways.map(kmOf));
  const near = ranked(
    ways.filter((way) => kmOf(way) <= shortest * detour),
    goal,
  );
  const [usual] = near;
  if (usual === undefined || near.some((way) => isReliable(way, traveller) || isOnlyUnsaid(way, traveller)))
    return near;
  // Through a third country nobody is sent unasked.
  const borders = usual.crossings.length;
  const [spare] = ranked(ways.filter((way) => way.crossings.length <= borders && isReliable(way, traveller)));
  if (spare === undefined) return near;
  const isSooner = usual.crossings.some(({ opensAt }) => opensAt !== null) && spare.arrival < usual.arrival;
  const isNear = kmOf(spare) <= kmOf(usual) + detourForWord.km;
  const isShutAsHeard = isNear && usual.crossings.some(({ status }) => status.because === 'reopening-unconfirmed');
  return isSooner || isShutAsHeard ? [spare, ...near] : [usual, spare, ...near.slice(1)];
}

/** Of those that are as long as the first, the best. */
function equalsFirst(ordered: readonly Way[]): readonly Way[] {
  const [first] = ordered;
  if (first === undefined) return [];
  const isEqual = (way: Way) => isWithin(way, first, equalLength.times) && kmOf(way) - kmOf(first) <= equalLength.km;
  const equals = ordered.filter(isEqual);
  return [...equals.toSorted(compareEquals), ...ordered.filter((way) => !equals.includes(way))];
}

/** For everyone before for citizens, then the surer state, the one that was heard of lately, the better measured, the shorter. */
function compareEquals(a: Way, b: Way): number {
  return (
    doubtOf(a) - doubtOf(b) ||
    narrownessOf(a) - narrownessOf(b) ||
    unsurenessOf(a) - unsurenessOf(b) ||
    Number(isHeardOf(b)) - Number(isHeardOf(a)) ||
    a.estimated - b.estimated ||
    kmOf(a) - kmOf(b)
  );
}

/** Of ways that are passed over, the shortest for each hindrance: a shut post is named once. */
export function namedOnce(ways: readonly Way[]): readonly Way[] {
  const named: Way[] = [];
  const hindered = (way: Way) => way.crossings.flatMap(({ crossing, hindrance }) => (hindrance ? [crossing.id] : []));
  for (const way of ways.toSorted((a, b) => kmOf(a) - kmOf(b))) {
    const ids = hindered(way);
    if (!named.some((one) => hindered(one).every((id) => ids.includes(id)))) named.push(way);
  }
  return named;
}
