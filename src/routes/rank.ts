/** The order in which ways are told. */
import { doubtOf, isForCitizens, type Way } from './way.ts';

/** A doubtful way comes after a sure one at most so much longer. */
const detourForCertainty = 1.15;
/** Ways at most so much longer than the first are equal in length. */
const equalLength = 1.05;

const kmOf = ({ reckoned }: Way) => reckoned.km;
/** To a tenth of a kilometre: a product of decimals falls a hair short of its bound. */
const tenths = (km: number) => Math.round(km * 10);
const costOf = (way: Way) => tenths(kmOf(way) * (way.doubtful ? detourForCertainty : 1));

/** Ways that work, the usual one first. */
export function ranked(ways: readonly Way[]): readonly Way[] {
  const byCost = ways.toSorted((a, b) => costOf(a) - costOf(b) || Number(a.doubtful) - Number(b.doubtful));
  const [first] = byCost;
  if (first === undefined) return [];
  const equals = byCost.filter((way) => tenths(kmOf(way)) <= tenths(kmOf(first) * equalLength));
  const rest = byCost.filter((way) => !equals.includes(way));
  return [...equals.toSorted(compareEquals), ...rest];
}

/** For everyone before for citizens, then the surer state, the better measured, the shorter. */
function compareEquals(a: Way, b: Way): number {
  return (
    Number(a.doubtful) - Number(b.doubtful) ||
    Number(isForCitizens(a)) - Number(isForCitizens(b)) ||
    doubtOf(a) - doubtOf(b) ||
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
