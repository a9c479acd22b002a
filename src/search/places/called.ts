/** Names of towns that are what a thing is called: a café, a film, a book, somebody's name. */
import { isFacility } from '../direction/facility.ts';
import { type Meaning, says, tokensRead, type WordReading } from '../text/lexicon.ts';
import { isWithin, type Token, tokensUnder } from '../text/tokens.ts';
import type { TextRead } from '../text-read.ts';
import type { PlaceIndex } from './index.ts';
import { placesIn } from './sightings.ts';

/** More words than this in quotation marks are what somebody said. */
const longestName = 5;

/** The text without the crossings of towns that are no more than what a thing is called, and the tokens of such names. */
export function withoutCalled(
  index: PlaceIndex,
  text: TextRead,
): { readonly text: TextRead; readonly called: ReadonlySet<number> } {
  const called = new Set(
    [
      ...[...quoted(text), ...calledSo(text)].filter((span) => hasPlace(index, span, text)),
      ...besideThings(text),
    ].flatMap(tokensUnder),
  );
  if (called.size === 0) return { text, called };
  const isThing = ({ start, length, named }: TextRead['matches'][number]) => {
    if (!tokensUnder({ start, length }).every((at) => called.has(at))) return false;
    // A crossing is put in quotation marks as well: only what stands in a town is called like one.
    const isOfPost = named.some(({ kind }) => kind === 'name' || kind === 'pair');
    const [before, behind] = [start - 1, start + length];
    // "Кордай деген мейманкана": the thing stands behind the word that says that it is called so.
    const thing = saysAt(text.readings, behind, ofCallingBehind) ? behind + 1 : behind;
    const isBeside = [before, thing].some((at) => saysAt(text.readings, at, ofThings));
    return !isOfPost || isBeside || isOfStranger(behind, text);
  };
  const things = text.matches.filter(isThing);
  const kept = new Set(text.matches.filter((match) => !isThing(match)).flatMap(tokensUnder));
  const matches = text.matches.filter((match) => !things.includes(match));
  return { text: { ...text, matches }, called: new Set([...called].filter((at) => !kept.has(at))) };
}

/** "A party called Ak-Jol", and a party is nothing that we know. */
function isOfStranger(at: number, { tokens, readings }: TextRead): boolean {
  const isCalled = readings.some(({ meaning, start }) => meaning.kind === 'calledAfter' && start === at);
  return isCalled && tokens[at + 1] !== undefined && !tokensRead(readings).has(at + 1);
}

type Span = Pick<TextRead['matches'][number], 'start' | 'length'>;

function hasPlace(index: PlaceIndex, span: Span, { tokens, matches }: TextRead): boolean {
  const own = tokensUnder(span);
  const isOwn = (other: Span) => tokensUnder(other).every((at) => own.includes(at));
  if (matches.some((match) => match.trust === 'sure' && isOwn(match))) return true;
  const isElse = (at: number) => !own.includes(at);
  return placesIn(index, tokens, isElse, () => false).length > 0;
}

const ofVenues: ReadonlySet<Meaning['kind']> = new Set(['inTown'] as const);
const ofThings: ReadonlySet<Meaning['kind']> = new Set([...ofVenues, 'thing', 'thingAfter']);
const ofThingsAhead: ReadonlySet<Meaning['kind']> = new Set(['thing'] as const);
const ofThingsBehind: ReadonlySet<Meaning['kind']> = new Set(['thingAfter'] as const);
const ofCallingBehind: ReadonlySet<Meaning['kind']> = new Set(['calledAfter'] as const);
const ofLeaving: ReadonlySet<Meaning['kind']> = new Set(['from'] as const);
const ofBorder: ReadonlySet<Meaning['kind']> = new Set(['border'] as const);

/**
 * The names of crossings and their towns that are those of a thing beside them: "Dostyk plaza", "улица Кордайская", «Манас
 * көчөсү». A café may as well stand at the post, where somebody asks whether there is one, or crosses.
 */
function besideThings({ tokens, readings, matches }: TextRead): readonly Span[] {
  const saysAny = (...kinds: readonly Meaning['kind'][]) => kinds.some((kind) => says(readings, kind));
  const isOfWay = saysAny('exists', 'border', 'passing');
  return matches.filter(({ start, length, mistakes, named }) => {
    const end = start + length;
    const isTied = (at: number) => tieOf.test(tokens[at]?.gap ?? '');
    const before = isTied(start) ? start - 1 : -1;
    const behind = isTied(end) ? end : -1;
    if (named.length === 0 || [before, behind].some((at) => saysAt(readings, at, ofBorder))) return false;
    // "Бишкектен Алматы ооруканасына": of two towns the hospital lies in one.
    const isInOne = isFacility(readings, behind) && named.every(({ kind }) => kind === 'town');
    if (isInOne && matches.filter((match) => match.named.length > 0).length > 1) return false;
    const isThing = saysAt(readings, before, ofThingsAhead) || saysAt(readings, behind, ofThingsBehind);
    const isVenue = (at: number) => mistakes === 0 && saysAt(readings, at, ofVenues);
    const isLeft = isVenue(before) && saysAt(readings, before - 1, ofLeaving);
    return isThing || isLeft || (!isOfWay && (isVenue(before) || isVenue(behind)));
  });
}

/** Nothing stands between a thing and its name but what a name is written with: "ул. Манаса", «кафе «Каркыра»». */
const tieOf = /^[.«»“”„"'’-]*$/u;

/** What stands in quotation marks, unless words of the way stand beside them: "the bus «Bishkek – Almaty»". */
function quoted({ tokens, readings }: TextRead): readonly Span[] {
  return quotations(tokens).flatMap(([start, end]) => {
    const isWhole = start === 0 && end === tokens.length;
    const isOfWay = saysWay(readings, start - 1) || saysWay(readings, end) || saysAt(readings, start - 1, ofFrom);
    return isWhole || isOfWay || end - start > longestName ? [] : [{ start, length: end - start }];
  });
}

const opening = '«“„"';
const closing = '»”“"';

/** Spans of tokens between quotation marks; one that is not closed ends with the text. */
function quotations(tokens: readonly Token[]): readonly (readonly [start: number, end: number])[] {
  const spans: [number, number][] = [];
  let open: number | null = null;
  for (const [at, { gap }] of tokens.entries()) {
    for (const sign of gap) {
      if (open !== null && open < at && closing.includes(sign)) {
        spans.push([open, at]);
        open = null;
      } else if (opening.includes(sign)) open = at;
    }
  }
  return open === null ? spans : [...spans, [open, tokens.length]];
}

const ofFrom: ReadonlySet<Meaning['kind']> = new Set(['from', 'via'] as const);
const ofPlaces: ReadonlySet<Meaning['kind']> = new Set([
  ...(['border', 'placeKind', 'fromAfter', 'toAfter', 'atAfter', 'via', 'viaAfter'] as const),
]);
const topicsOfWay: ReadonlySet<string> = new Set(['transport', 'road', 'way', 'distance'] as const);

function saysWay(readings: readonly WordReading[], at: number): boolean {
  const isTopic = (word: WordReading) =>
    word.meaning.kind === 'topic' && topicsOfWay.has(word.meaning.topic) && isWithin(word, at);
  return saysAt(readings, at, ofPlaces) || readings.some(isTopic);
}

function saysAt(readings: readonly WordReading[], at: number, kinds: ReadonlySet<Meaning['kind']>): boolean {
  return readings.some((word) => kinds.has(word.meaning.kind) && isWithin(word, at));
}

/** What ends a name behind "called": where the thing is. */
const ofRest: ReadonlySet<Meaning['kind']> = new Set(['at', 'toOrAt', 'openly', 'joins'] as const);
/** Behind "деген" these speak of a place, or of what is done there, and not of a thing. */
const ofNoThing: ReadonlySet<Meaning['kind']> = new Set([
  ...ofPlaces,
  ...(['passing', 'leaving', 'arriving', 'openly', 'yesNo', 'not', 'moment', 'traffic'] as const),
]);

/** "A novel called From Samarkand to Osh", "Алматы деген мейманкана": unless what is called so is a place. */
function calledSo({ tokens, readings }: TextRead): readonly Span[] {
  return readings.flatMap(({ meaning, start, length }) => {
    const end = start + length;
    if (meaning.kind === 'called')
      return saysAt(readings, start - 1, ofPlaces) ? [] : [behind(end, { tokens, readings })];
    const isThing = meaning.kind === 'calledAfter' && end < tokens.length && !saysAt(readings, end, ofNoThing);
    return isThing && start > 0 ? [before(start, tokens), before(start, tokens, 2)] : [];
  });
}

function behind(start: number, { tokens, readings }: Pick<TextRead, 'tokens' | 'readings'>): Span {
  const name = tokens.slice(start, start + longestName);
  const last = name.findIndex(
    ({ gap }, index) => (index > 0 && /[^-–\s]/u.test(gap)) || (index > 0 && saysAt(readings, start + index, ofRest)),
  );
  return { start, length: last < 0 ? name.length : last };
}

/** The one word, or those that a hyphen joins; or the two that nothing parts: "Ош базары деген". */
function before(end: number, tokens: readonly Token[], words = 1): Span {
  let start = end - (tokens[end - 1]?.gap === '' ? words : 1);
  while (start > 0 && tokens[start]?.joined) start -= 1;
  return { start, length: end - start };
}
