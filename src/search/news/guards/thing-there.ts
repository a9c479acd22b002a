import type { NewsFamily } from '#domain/notes/news.ts';
import { isNamed, type Unit } from '../units.ts';

/** What passes a gate, or is one: where a part speaks of it, that is what is shut. */
const ofGates: readonly NewsFamily[] = [
  ...(['movement', 'border', 'vehicles', 'passengers', 'everyone', 'foreigners', 'works', 'queue', 'admits'] as const),
  ...(['timetable', 'entering', 'leaving', 'road', 'roadTo', 'limit', 'extend', 'except', 'handling'] as const),
];
/** What may be halted, sold or kept at a gate, while the gate goes on. */
const things: readonly NewsFamily[] = ['venue', 'facility', 'harder', 'systems', 'booths', 'trade', 'goods', 'journey'];
const shortest = 5;
/** So many words stand at most between what is there and what is said of it. */
const widest = 3;

/** "A dormitory at the post", "Торугарттагы жатакана": a thing that no list knows, and the gate only says where it stands. */
export const isThingThere = (unit: Unit): boolean => unit.news.has('shut') && (isThereBehind(unit) || isAtPlace(unit));

/** What a question is about says nothing of a gate. */
const ofQuestions: ReadonlySet<string> = new Set(['topic', 'filler']);

/** A list has the word, or it is too short to be a thing. */
export const isKnown = (at: number, { news, matches, words, tokens, readings }: Unit, least = shortest): boolean => {
  const covers = ({ start, length }: { readonly start: number; readonly length: number }) =>
    at >= start && at < start + length;
  const { text = '', number = true } = tokens[at] ?? {};
  return (
    number ||
    text.length < least ||
    words.used.has(at) ||
    news.readings.some(covers) ||
    matches.some((match) => match.named.length > 0 && covers(match)) ||
    readings.some((reading) => !ofQuestions.has(reading.meaning.kind) && covers(reading))
  );
};

const isGate = (at: number, { news, matches }: Unit) =>
  [...news.of('gate'), ...matches.filter(isNamed)].some(({ start, length }) => at >= start && at < start + length);

const isOfGates = (at: number, { news }: Unit) =>
  news.of('traffic').some(({ start }) => start === at) || ofGates.some((family) => news.at(at, family) !== undefined);

/** The language says behind the place that something is there. */
function isThereBehind(unit: Unit): boolean {
  return [...unit.tokens.keys()].some((at) => {
    if (!isGate(at, unit) || !unit.news.hasEnding(at, 'there')) return false;
    let next = at + 1;
    let isThing = false;
    while (next < unit.tokens.length && next - at <= widest && !isGate(next, unit) && !isOfGates(next, unit)) {
      isThing ||= !isKnown(next, unit) || isListed(next, unit);
      next += 1;
    }
    return isThing && !isGate(next, unit) && !isOfGates(next, unit);
  });
}

/** A preposition stands before every gate, and a word that no list knows before the preposition, or beside what is shut. */
function isAtPlace(unit: Unit): boolean {
  const { news, tokens } = unit;
  const places = placesOf(unit);
  if (places === null) return false;
  const isThing = (at: number) => at >= 0 && at < tokens.length && (!isKnown(at, unit) || isListed(at, unit));
  const shut = news.of('shut').flatMap(({ start, length }) => [start - 1, start + length]);
  // What stands there is told of first, whatever it takes no more.
  if (places.every((at) => isThing(at - 1) && shut.every((act) => act >= at))) return true;
  const isSpoken = [...tokens.keys()].some((at) => isOfGates(at, unit) && !isGate(at, unit));
  return !isSpoken && [...places.map((at) => at - 1), ...shut].some(isThing);
}

/** "The bridge at the village opens": the road is told of first, and the name only says where it is. */
export function isRoadThere(unit: Unit): boolean {
  const places = placesOf(unit);
  return places?.every((at) => unit.news.at(at - 1, 'road') !== undefined) ?? false;
}

/** Where the prepositions stand that the gates hang on, where every one does. */
function placesOf(unit: Unit): readonly number[] | null {
  const gates = [...unit.tokens.keys()].filter((at) => isGate(at, unit));
  const places = gates.flatMap((at) => placeOf(at, unit) ?? []);
  return gates.length > 0 && places.length === gates.length ? places : null;
}

/** It is known, and no gate; a repair that is no reason. */
function isListed(at: number, { news, readings }: Unit): boolean {
  // "Without a booking no lorries pass".
  if (readings.some(({ meaning, start, length }) => meaning.kind === 'without' && start + length === at)) return false;
  const isReason = news
    .of('because')
    .some(
      ({ start, length }) => Math.abs(start + length - 1 - at) <= besideReason || Math.abs(start - at) <= besideReason,
    );
  const isRepair = news
    .of('cause')
    .some(({ meaning, start }) => start === at && 'cause' in meaning && meaning.cause === 'repair');
  return (isRepair && !isReason) || things.some((family) => news.at(at, family) !== undefined);
}

const besideReason = 2;

/** Where the preposition stands that a gate hangs on. */
function placeOf(at: number, unit: Unit): number | null {
  const before = at - 1;
  if (before < 0) return null;
  if (unit.news.at(before, 'beside')) return before;
  const isLink = isGate(before, unit) || unit.news.at(before, 'marks');
  return isLink ? placeOf(before, unit) : null;
}
