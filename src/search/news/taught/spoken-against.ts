import type { DateTime } from 'luxon';
import type { NewsFamily } from '#domain/notes/news.ts';
import type { Traffic } from '#domain/statement.ts';
import { isDetour } from '../guards/subject.ts';
import type { EventAt } from '../main.ts';
import { hasSome, isNamed, type Unit } from '../units.ts';
import { trafficsOf } from '../words.ts';
import type { PostTold } from './told.ts';

/** What else a post says against a claim: then an editor is asked. */

const ofGate: readonly NewsFamily[] = [
  'gate',
  'border',
  'movement',
  'passengers',
  'everyone',
  'foreigners',
  'bothWays',
];

/** Nothing in the whole post is of a gate, a border or who goes through one: a party, an office or a shop may have the name. */
export const isOfNoGateAtAll = (own: readonly EventAt[], units: readonly Unit[]): boolean =>
  own.every(({ traffic }) => traffic.length === 0) && !units.some((unit) => hasSome(unit, ofGate));

/** "Cars older than ten years": so many years, beside vehicles, tell some of them from the others. */
export const isOfAged = (units: readonly Unit[]): boolean =>
  units.some(isOfVehicles) &&
  units.some((unit) => (isOfVehicles(unit) || hasSome(unit, ['shut', 'limit'])) && isAged(unit));

const isOfVehicles = ({ news }: Unit) => news.has('vehicles') || news.of('traffic').length > 0;

/** A count of years, and no year of the calendar. */
function isAged({ tokens, words, news }: Unit): boolean {
  if (news.has('before') || news.has('history')) return false;
  const isYears = (at: number) => words.at(at, 'yearUnit') !== null;
  const isCount = (at: number) =>
    words.at(at, 'numbers') !== null || (tokens[at]?.number === true && (tokens[at]?.text.length ?? 0) < 3);
  return [...tokens.keys()].some((at) => isYears(at) && isCount(at - 1));
}

/** "It does not concern the others", "ordinary cars may": of some vehicles it is shut, and nobody knows of which. */
export const isLimitedElsewhere = (
  own: readonly EventAt[],
  units: readonly Unit[],
  traffic: readonly Traffic[] | undefined,
): boolean =>
  units.some((unit) => {
    const isApart = unit.isTitle || unit.asks || unit.matches.some(isNamed) || unit.news.has('border');
    if (isApart || own.some(({ sentence }) => sentence === unit.sentence)) return false;
    const kinds = trafficsOf(unit.news.of('traffic'));
    const isSame = kinds.some((kind) => traffic?.includes(kind));
    if (unit.news.has('unaffected'))
      return traffic === undefined || isSame || (kinds.length === 0 && !isOfTheOthers(unit));
    const isThem = isSame || (kinds.length === 0 && unit.news.has('vehicles') && traffic !== undefined);
    return isThem && !hasSome(unit, shutting) && own.every(({ sentence }) => sentence < unit.sentence);
  });

/** "Other traffic": not a verb that begins as "other" does. */
const isOfTheOthers = ({ news }: Unit) =>
  news.of('others').some(({ start }) => news.of('unaffected').every((one) => one.start !== start));

const shutting: readonly NewsFamily[] = ['shut', 'limit', 'queue', 'waiting', 'detour', 'via', 'because'];
/** As likely as this by what was learned, a part says the opposite. */
const leastOpposite = 0.7;

const opening: readonly NewsFamily[] = ['open', 'works', 'usual', 'standsOpen'];
const notYet: readonly NewsFamily[] = [
  'willOpen',
  'notOpen',
  'condition',
  'unsaid',
  'shut',
  'before',
  'cancel',
  'others',
];

/** "Now all is as it was": a later sentence without a day says so of what was shut by then. */
export function isRestored(
  own: readonly EventAt[],
  units: readonly Unit[],
  { told, today }: { readonly told: PostTold | undefined; readonly today: DateTime },
): boolean {
  const isBegun = own.every(({ times: { from, on } }) => ((from ?? on)?.day ?? today) <= today);
  const last = Math.max(...own.map(({ sentence }) => sentence));
  return (
    isBegun &&
    units.some((unit, at) => {
      const sureOf = told?.parts[at]?.sureOf ?? (() => 0);
      const isThere = unit.sentence > last && !unit.isTitle && !unit.asks && !isDetour(unit);
      return (
        isThere &&
        !unit.tokens.some(({ number }) => number) &&
        !unit.matches.some(isNamed) &&
        unit.news.of('traffic').length === 0 &&
        hasSome(unit, opening) &&
        !hasSome(unit, notYet) &&
        sureOf('opens') + sureOf('works') >= leastOpposite
      );
    })
  );
}

/** "Both road and post are shut" in the one sentence, and another is read as an opening. */
export const isShutElsewhere = (
  events: readonly EventAt[],
  units: readonly Unit[],
  told: PostTold | undefined,
): boolean =>
  told !== undefined &&
  !events.some(({ denies, cancels }) => denies || cancels) &&
  !units.some(({ news }) => news.has('denial')) &&
  units.some(
    (unit, at) =>
      unit.news.has('shut') &&
      !unit.asks &&
      !unit.news.has('before') &&
      !events.some(({ sentence }) => sentence === unit.sentence) &&
      unit.matches
        .filter(isNamed)
        .every(({ named }) => named.some(({ crossing }) => crossing === events[0]?.crossing)) &&
      (told.parts[at]?.sureOf('closed') ?? 0) >= leastOpposite,
  );

/**
 * "Buses go from the 14th. Cars remain barred": the day of another sentence is not theirs, but that of a text is its headline's, and
 * that of what is done there is what it shuts'.
 */
export const isDatedElsewhere = (own: readonly EventAt[], units: readonly Unit[]): boolean =>
  own.some(({ times: { from, on, until } }) => (from ?? on ?? until) !== undefined) &&
  own.every(
    ({ sentence, isTitle }) => !isTitle && units.every((unit) => unit.sentence !== sentence || !isDated(unit)),
  ) &&
  units.some((unit) => isDated(unit) && !isOfCause(unit));

const isDated = ({ words }: Unit) => words.used.size > 0;
const isOfCause = (unit: Unit) => unit.news.of('cause').length > 0 && !hasSome(unit, opening);
