import type { Crossing } from '#domain/crossing.ts';
import { clausesOf, isNamed, notsIn, type Unit } from '../units.ts';
import type { NewsWords } from '../words.ts';

/** What a post says is shut or opens need not be the gate: a road, a hall, a case in a court, a car that was stopped. */

/** How near a road stands to what is shut, so that it is the road. */
const besideRoad = 3;

/** The road is shut, not the post at its end. */
export function isOfRoad(unit: Unit): boolean {
  const { news } = unit;
  if (news.has('roadTo')) return true;
  const isApart = (at: number) => isInName(at, unit) || isReason(news, at) || isWhere(news, at);
  const roads = news.of('road').flatMap(({ start }) => (isApart(start) ? [] : [start]));
  const shut = [...news.of('shut'), ...news.of('limit')].map(({ start }) => start);
  const gates = news.of('gate').map(({ start }) => start);
  const isNear = roads.some((road) => shut.some((at) => Math.abs(at - road) <= besideRoad));
  return roads.length > 0 && (isNear || gates.length === 0);
}

/** "Ak-Jol" is no road. */
export const isInName = (at: number, { matches }: Pick<Unit, 'matches'>): boolean =>
  matches.some(({ start, length, named }) => named.length > 0 && at >= start && at < start + length);

/** "The checkpoint on the Omsk road": the gate is told of first, and the road says where it is. */
function isWhere(news: NewsWords, at: number): boolean {
  const gate = news.of('gate').find(({ start }) => start < at);
  return (
    gate !== undefined &&
    news.of('beside').every(({ start }) => start > gate.start || start < gate.start - besideRoad) &&
    news.of('beside').some(({ start }) => start > gate.start && start < at && at - start <= besideRoad)
  );
}

/** "Because of a landslide on the road": a cause stands on one side of the word of reason, and the road beside it. */
function isReason(news: NewsWords, at: number): boolean {
  const causes = news.of('cause').map(({ start }) => start);
  return news.of('because').some(({ start, length }) => {
    const isBehind = causes.includes(start - 1);
    const distance = isBehind ? start - at : at - (start + length - 1);
    return distance >= 0 && distance <= besideRoad;
  });
}

/** How near to what is shut or opens its subject stands. */
const besideAct = 3;
/** Where days stand between the two. */
const beforeAct = 6;

/** A hall opens: where nothing is said to open, a word of it is enough. */
export function isOpeningOfHall(unit: Unit): boolean {
  const opening = [...unit.news.of('open'), ...unit.news.of('willOpen')];
  if (opening.length === 0) return unit.news.has('facility');
  return (unit.news.has('facility') || unit.news.has('matters')) && isOfFacility(unit, opening);
}

/** A hall or a case is shut: it stands by the word, and nothing of a gate stands nearer. */
export function isOfFacility(unit: Unit, acts = unit.news.of('shut')): boolean {
  const { news, matches, tokens, isSaidBehind } = unit;
  if (news.has('venue') && isGateOnlyPlace(unit)) return true;
  if (!isSaidBehind && acts.length > 0 && acts.every((act) => isHeadOf(act.start, unit))) return true;
  const things = ofThings.flatMap((family) => news.of(family)).map(({ start }) => start);
  const gates = [...news.of('gate'), ...news.of('movement'), ...news.of('traffic'), ...matches].map(
    ({ start, length }) => ({ start, end: start + length - 1 }),
  );
  const distance = (act: { start: number; length: number }, start: number, end: number) =>
    end < act.start ? act.start - end : Math.max(0, start - (act.start + act.length - 1));
  return (
    acts.length > 0 &&
    acts.every((act) => {
      // What stands in a clause behind it is the reason, or another thing.
      const isApart = (at: number) =>
        at > act.start && tokens.some(({ gap }, where) => where > act.start && where <= at && /[,:]/u.test(gap));
      const nearest = Math.min(...things.filter((at) => !isApart(at)).map((at) => distance(act, at, at)));
      return (
        nearest <= (isSaidBehind ? beforeAct : besideAct) &&
        gates.every(({ start, end }) => distance(act, start, end) >= nearest)
      );
    })
  );
}

/** "The taking of bids for the repair of the post is closed": the thing is named first, then the gate, then what happens, in one clause. */
function isHeadOf(act: number, unit: Unit): boolean {
  const { news, matches } = unit;
  const clauses = clausesOf(unit);
  const isOne = ({ start }: { readonly start: number }) => start < act && clauses[start] === clauses[act];
  const gates = [...news.of('gate'), ...matches.filter(isNamed)].filter(isOne);
  const first = Math.min(...gates.map(({ start }) => start));
  const isHead = ({ start }: { readonly start: number }) => start <= latestHead && start < first;
  return (
    gates.length > 0 &&
    ofThings.some((family) => news.of(family).some((thing) => isOne(thing) && isHead(thing))) &&
    !passing.some((family) => news.of(family).some(isOne))
  );
}

const ofThings = ['facility', 'venue', 'systems', 'matters'] as const;

/** So many words stand at most before the thing that a clause is of. */
const latestHead = 1;

const passing = ['movement', 'vehicles', 'traffic', 'everyone', 'foreigners', 'passengers'] as const;

/** "A shop at the checkpoint": the gate says where it is, and nothing that goes through one is told of. */
function isGateOnlyPlace({ news, matches }: Unit): boolean {
  const gates = [...news.of('gate'), ...news.of('border'), ...matches.filter(isNamed)];
  const isGate = (at: number) => gates.some(({ start, length }) => at >= start && at < start + length);
  const isPlace = (at: number): boolean => {
    const before = at - 1;
    if (news.of('beside').some(({ start, length }) => before >= start && before < start + length)) return true;
    return before >= 0 && (isGate(before) || news.at(before, 'marks') !== undefined) && isPlace(before);
  };
  return !passing.some((family) => news.has(family)) && gates.every(({ start }) => isPlace(start));
}

/** "Not until spring": it is out of season, as every year. */
export const isUntilSeason = ({ news, words }: Unit): boolean =>
  news.of('until').some(({ start, length }) => words.at(start + length, 'seasons') ?? words.at(start - 1, 'seasons'));

/** How near a time of day stands to "instead of", so that it is what the time was. */
const besideTime = 3;

/** The names in it are where to go instead. */
export function isDetour(unit: Unit): boolean {
  const { news, matches, tokens } = unit;
  const named = matches.filter(isNamed);
  if (named.length > 0 && !news.has('shut') && named.every(({ start }) => isForOthersThere(unit, start))) return true;
  const isOfTime = (at: number) => tokens.some(({ number }, where) => number && Math.abs(where - at) <= besideTime);
  return news.of('detour').some(({ start }) => !isOfTime(start)) && !news.has('shut') && matches.some(isNamed);
}

/** "Foreigners should use the other gate": where those go who are not let through here. */
function isForOthersThere(unit: Unit, at: number): boolean {
  const clauses = clausesOf(unit);
  const isThere = (family: 'need' | 'others' | 'foreigners' | 'via') =>
    unit.news.of(family).some(({ start }) => clauses[start] === clauses[at]);
  // "People on foot alone pass at A, cars have to go through B."
  const isSecond = unit.matches.some((match) => isNamed(match) && (clauses[match.start] ?? 0) < (clauses[at] ?? 0));
  return isThere('need') && (isThere('others') || isThere('foreigners') || (isSecond && isThere('via')));
}

/** "It is shut, drive through the other": a name that stands behind what is shut, in a clause of its own, with the word of a way. */
export function isWayRound(unit: Unit, at: number): boolean {
  const { news, tokens, matches } = unit;
  if (isForOthersThere(unit, at)) return true;
  const own = matches.find(({ start }) => start === at);
  const [shut] = news.of('shut');
  if (!own || !shut || shut.start > at) return false;
  const isClause = tokens.some(({ gap }, where) => where > shut.start && where <= at && /[,;:—–]/u.test(gap));
  const isVia = news.of('via').some(({ start }) => (start < at ? at - start <= besideWay : start === at + own.length));
  return isClause && isVia;
}

/** "Through the gate of …": so many words stand at most between. */
const besideWay = 3;

/** "No lorries will be let through". */
export const isNobodyLet = (unit: Unit) =>
  unit.news.has('admits') &&
  notsIn(unit).some((at) =>
    [...unit.news.of('traffic'), ...unit.news.of('vehicles'), ...unit.news.of('everyone')].some(
      ({ start }) => start === at + 1,
    ),
  );

/** "They do not plan to shut it". */
export const isNotPlanned = (unit: Unit) =>
  unit.news.has('notPlanned') || notsIn(unit).some((at) => unit.news.of('plan').some(({ start }) => start === at + 1));

/** Trains stand, or go again: whoever comes by road is not shut out, and no gate of theirs opens. */
export function isOfTrains(units: readonly Unit[], index: number, { kind }: Pick<Crossing, 'kind'>): boolean {
  const unit = units[index];
  if (kind === 'rail' || !unit) return false;
  if (isOfRails(unit)) return true;
  // "Trains were halted, now they go again."
  const before = units[index - 1];
  const isGoingOn = before !== undefined && before.sentence === unit.sentence && isOfRails(before);
  return isGoingOn && !ofRoads.some((family) => unit.news.has(family)) && !unit.matches.some(isNamed);
}

const isOfRails = ({ news }: Unit) =>
  news.has('railway') &&
  !news.has('vehicles') &&
  news.of('traffic').every(({ meaning }) => 'traffic' in meaning && meaning.traffic === 'truck');

const ofRoads = ['gate', 'border', 'vehicles', 'traffic', 'everyone'] as const;
