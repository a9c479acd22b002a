/** Hospitals, airports and other things that lie in a town: who goes there goes to the town. */
import type { JourneyEnd } from '../places/frames.ts';
import type { PlaceIndex } from '../places/index.ts';
import type { PlaceSighting } from '../places/sightings.ts';
import type { WordReading } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { beginningAt, endingAt } from './standing.ts';

interface Words {
  readonly tokens: readonly Token[];
  readonly readings: readonly WordReading[];
}

/** "To the hospital in Osh", "from Abai street in Almaty": who goes there goes to the town, and who leaves it leaves the town. */
export function sideThroughThing(readings: readonly WordReading[], { start }: { readonly start: number }) {
  const starts = (at: number, ...kinds: readonly string[]) =>
    beginningAt(readings, at).some(({ meaning, length }) => length === 1 && kinds.includes(meaning.kind));
  if (!starts(start - 1, 'at', 'toOrAt')) return null;
  if (isFacility(readings, start - 2)) return sideOfFacility(readings, start - 2);
  const left = [start - 3, start - 4, start - 5].find((at) => starts(at, 'from'));
  const isOfTown = (at: number) => starts(at, 'inTown', 'thing', 'thingAfter');
  return left !== undefined && [left + 1, start - 2].some(isOfTown) ? 'from' : null;
}

/** The word right before it, or before its article, says from where or where to. */
function sideOfFacility(readings: readonly WordReading[], at: number): 'from' | 'to' | null {
  const isArticle = beginningAt(readings, at - 1).some(
    ({ meaning, length }) => length === 1 && meaning.kind === 'stop',
  );
  const before = [at, ...(isArticle ? [at - 1] : [])].flatMap((end) => endingAt(readings, end));
  const sides = before.flatMap(({ meaning: { kind } }) => (kind === 'from' || kind === 'to' ? kind : []));
  return sides[0] ?? null;
}

/** Whether a token is such a thing. */
export function isFacility(readings: readonly WordReading[], at: number): boolean {
  return beginningAt(readings, at).some(({ meaning }) => meaning.kind === 'facility');
}

/** "В ташкентскую больницу": towns that a word of such a thing is named after. */
export function townsOfFacilities(
  { exact, stems, linguistics }: PlaceIndex,
  { tokens, readings }: Words,
): readonly PlaceSighting[] {
  return tokens.flatMap(({ word, number }, start) => {
    if (number || !isFacilityBehind({ tokens, readings }, start + 1)) return [];
    const found = linguistics.rootsOfThere(word).flatMap((key) => {
      const named = exact.get(key) ?? stems.get(key) ?? [];
      const places = named.flatMap(({ place }) => (place.kind === 'town' ? [place] : []));
      return places.length === 0 ? [] : [{ key, places: [...new Set(places)] }];
    });
    return found.slice(0, 1).map(({ key, places }) => ({ start, length: 1, key, places, alike: places, taken: 1 }));
  });
}

/**
 * A town with the thing behind it that lies there, "алматы ооруканасына", "Tashkent airport", and the side that the word for
 * the thing has: "ферганадагы ооруканага" leads to Fergana.
 */
export function withFacility(named: JourneyEnd, { tokens, readings }: Words, { linguistics }: PlaceIndex): JourneyEnd {
  const end = withThingBefore(named, readings);
  const at = end.start + end.length;
  const [last, next] = [tokens[at - 1], tokens[at]];
  if (last === undefined || next === undefined || next.gap !== '' || next.number) return end;
  if (!isFacility(readings, at)) return isThereAlone(end, { tokens, readings }, linguistics) ? ledTo(end) : end;
  const isThere = linguistics.rootsOfThere(last.word).some((root) => end.key.startsWith(root));
  // Of an adjective the ending says nothing: "диплом Андижанского института".
  const own = isThere && !end.isAt ? sideBefore(end, readings) : end.side;
  const side = own ?? (end.isAt ? linguistics.directionOf(next.word, '') : null);
  const isLed = side === 'from' || side === 'to';
  // "Алматинский аэропорт из Бишкека" opens with where to.
  const isOf = isThere && side === null && end.start > 0;
  return { ...end, length: end.length + 1, side, isAt: end.isAt && !isLed, isOf };
}

const ledTo = (end: JourneyEnd): JourneyEnd => ({
  ...end,
  length: end.length + 1,
  side: 'to',
  isAt: false,
  isOf: false,
});

/** No more words that nobody knows than the other end. */
const mostOther = 1;

/** "Самарадағы туыстарға Оралдан": of whatever is there, where next to nothing is said beside the two ends. */
function isThereAlone(
  { key, start, length, isAt }: JourneyEnd,
  { tokens, readings }: Words,
  linguistics: PlaceIndex['linguistics'],
): boolean {
  const at = start + length;
  const [last, next] = [tokens[at - 1], tokens[at]];
  const isThere = isAt && linguistics.rootsOfThere(last?.word ?? '').some((root) => key.startsWith(root));
  if (!isThere || next === undefined) return false;
  const others = tokens.map((token, index) => ({ token, index })).filter(({ index }) => index < start || index > at);
  const isOfWay = (index: number) => beginningAt(readings, index).some(({ meaning }) => ofWays.has(meaning.kind));
  const [left, ...more] = others.filter(({ token }) => linguistics.directionOf(token.word, '') === 'from');
  const unread = others.filter(({ index }) => !isOfWay(index));
  return left !== undefined && more.length === 0 && unread.length <= mostOther && !readings.some(isOfElse);
}

const ofWays: ReadonlySet<string> = new Set(['stop', 'moment', 'passing', 'leaving', 'arriving', 'traffic'] as const);
const isOfElse = ({ meaning }: WordReading) => meaning.kind === 'elsewhere' || meaning.kind === 'compared';

function sideBefore({ start }: JourneyEnd, readings: readonly WordReading[]): JourneyEnd['side'] {
  const kinds = endingAt(readings, start).map(({ meaning }) => meaning.kind);
  return (['from', 'to', 'toOrAt'] as const).find((side) => kinds.includes(side)) ?? null;
}

/** "To the hospital in Osh" begins with the hospital. */
function withThingBefore(end: JourneyEnd, readings: readonly WordReading[]): JourneyEnd {
  const isLed = end.side === 'from' || end.side === 'to';
  const isIn = endingAt(readings, end.start).some(({ meaning }) => meaning.kind === 'at' || meaning.kind === 'toOrAt');
  const isThing = isLed && isIn && isFacility(readings, end.start - 2);
  return isThing ? { ...end, start: end.start - 2, length: end.length + 2 } : end;
}

function isFacilityBehind({ tokens, readings }: Words, at: number): boolean {
  return tokens[at]?.gap === '' && isFacility(readings, at);
}
