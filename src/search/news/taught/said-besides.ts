import type { DateTime } from 'luxon';
import type { NewsFamily } from '#domain/notes/news.ts';
import type { Traffic } from '#domain/statement.ts';
import { isDetour } from '../guards/subject.ts';
import type { EventAt } from '../main.ts';
import { clausesOf, hasSome, isNamed, type Unit } from '../units.ts';
import { trafficsOf } from '../words.ts';

/** What other sentences say of a gate that is said to be shut. */

/** Of that gate, and of how things are: nobody asks, it was not once, and it has no day of its own. */
const isOfIt = (unit: Unit, { crossing }: EventAt) =>
  !unit.asks &&
  !isDetour(unit) &&
  !hasSome(unit, ['before', 'queue', 'waiting', 'others', 'because']) &&
  !unit.tokens.some(({ number }) => number) &&
  unit.matches.filter(isNamed).every(({ named }) => named.some((one) => one.crossing === crossing));

/** What is cancelled or lifted there is no closing. */
const ofOthers: readonly NewsFamily[] = ['journey', 'railway', 'crime', 'trade', 'goods', 'road', 'contest', 'visit'];

/** "In the evening the order was cancelled", "nobody has confirmed that", "now all is as usual": behind what was shut by then. */
export function isTakenBack(own: readonly EventAt[], units: readonly Unit[], today: DateTime): boolean {
  const [first] = own;
  if (!first) return false;
  const last = Math.max(...own.map(({ sentence }) => sentence));
  const isBegun = own.every(({ times: { from, on } }) => ((from ?? on)?.day ?? today) <= today);
  return units.some((unit) => {
    if (unit.sentence <= last || unit.isTitle || !isOfIt(unit, first)) return false;
    if (unit.news.has('denial')) return true;
    if (
      (unit.news.has('shut') && !unit.news.has('cancel')) ||
      unit.news.of('traffic').length > 0 ||
      hasSome(unit, ofOthers)
    )
      return false;
    const isCancelled = unit.news.has('cancel') && !unit.news.has('moved') && unit.news.of('cause').length === 0;
    return isCancelled || (isBegun && hasSome(unit, ['usual']) && hasSome(unit, ['works']));
  });
}

const passing: readonly NewsFamily[] = ['works', 'usual', 'still', 'unaffected', 'admits'];
const besideOnly = 2;

/** "It concerns lorries only", "cars and people still pass", "citizens are let through": it is not shut to everybody. */
export function isOfSomeBesides(
  own: readonly EventAt[],
  units: readonly Unit[],
  traffic: readonly Traffic[] | undefined,
): boolean {
  const [first] = own;
  const sentences = new Set(own.map(({ sentence }) => sentence));
  return units.some((unit) => {
    if (!first || unit.isTitle || !isOfIt(unit, first) || unit.news.has('shut')) return false;
    if (traffic === undefined && unit.sentence > first.sentence && isOfLimit(unit)) return true;
    if (sentences.has(unit.sentence)) return false;
    const kinds = trafficsOf(unit.news.of('traffic'));
    const isBarred = traffic === undefined || kinds.some((kind) => traffic.includes(kind));
    if (kinds.length > 0) return (isOnly(unit) && traffic === undefined) || (hasSome(unit, passing) && isBarred);
    if (traffic !== undefined) return false;
    return (isOneWay(unit) || isOfCitizens(unit)) && (unit.news.has('only') || hasSome(unit, passing));
  });
}

/** One part shuts it to lorries, another to cars: of one of them it may say that they pass. */
export const isOfDifferentKinds = (own: readonly EventAt[]): boolean =>
  new Set(own.filter(({ traffic }) => traffic.length > 0).map(({ traffic }) => traffic.toSorted().join())).size > 1;

/** "The ban applies to cars older than ten years". */
const isOfLimit = ({ news }: Unit) =>
  news.has('limit') &&
  (news.of('traffic').length > 0 || news.has('vehicles')) &&
  !(['whole', 'everyone', 'unaffected'] as const).some((family) => news.has(family));

const isOnly = ({ news }: Unit) =>
  news
    .of('only')
    .some(({ start, length }) =>
      news
        .of('traffic')
        .some((one) => start - one.start - one.length < besideOnly && one.start - start - length < besideOnly),
    );

/** They leave in one clause, and enter in another, or only one of both is told of. */
function isOneWay(unit: Unit): boolean {
  const clauses = clausesOf(unit);
  const of = (family: 'leaving' | 'entering') => unit.news.of(family).map(({ start }) => clauses[start]);
  const [out, into] = [of('leaving'), of('entering')];
  return out.length + into.length > 0 && !out.some((clause) => into.includes(clause));
}

const isOfCitizens = ({ news, readings }: Unit) =>
  news.has('foreigners') || readings.some(({ meaning }) => meaning.kind === 'citizens');
