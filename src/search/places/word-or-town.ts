/** Words that mean something of their own, or a town. */
import type { Linguistics } from '../linguistics.ts';
import type { WordReading } from '../text/lexicon.ts';
import { type Token, tokensUnder } from '../text/tokens.ts';
import type { TextRead } from '../text-read.ts';
import { isKnownTown, type PlaceIndex } from './index.ts';
import { placesIn } from './sightings.ts';

type Side = ReturnType<Linguistics['directionOf']>;

/** A town in the text, and which end of a way its ending makes it. */
interface TownAt {
  readonly at: number;
  readonly side: Side;
}

type Reread = (readings: readonly WordReading[]) => TextRead;

/** "Song-Kul", "Улан-Удэ": the words of a place that hyphens join to one mean nothing of their own, nor name a post. */
export function withoutInside(places: PlaceIndex, text: TextRead, reread: Reread): TextRead {
  const { tokens, readings, matches } = text;
  if (!tokens.some(isHyphened)) return text;
  const isWhole = ({ start, length }: { readonly start: number; readonly length: number }) =>
    length > 1 &&
    !tokens[start]?.joined &&
    !tokens[start + length]?.joined &&
    tokens.slice(start + 1, start + length).every(isHyphened);
  const names = placesIn(
    places,
    tokens,
    () => false,
    () => false,
  ).filter(isWhole);
  const within = (span: { readonly start: number; readonly length: number }, most: number) =>
    names.some((name) => {
      const own = tokensUnder(name);
      return span.length <= own.length - most && tokensUnder(span).every((at) => own.includes(at));
    });
  const meant = readings.filter((word) => !within(word, 0));
  const left = matches.filter((match) => !within(match, 1));
  if (meant.length === readings.length && left.length === matches.length) return text;
  return { ...reread(meant), matches: left };
}

const isHyphened = ({ joined, glued }: Token) => joined && !glued;

/**
 * Dushanbe is called Monday in Kyrgyz, and Kazan like October. The town is meant where its ending makes it the one end of a way whose other end is
 * another town ("Бишкектен Дүйшөмбүгө"), or where a dash ties it to one; "until Monday", "since Monday", "on Monday", and a
 * Monday beside a way that has both its ends are the day.
 */
export function townForDay(places: PlaceIndex, text: TextRead, reread: Reread): TextRead {
  const { tokens, readings } = text;
  const days = new Set(readings.filter(isDay).map(({ start }) => start));
  if (days.size === 0) return text;
  const towns = tokens.flatMap((token, at) => townAt(places, token, at) ?? []);
  const others = towns.filter(({ at }) => !days.has(at));
  const meant = new Set(towns.filter((one) => days.has(one.at) && isEnd(one, others, text)).map(({ at }) => at));
  if (meant.size === 0) return text;
  return reread(readings.filter((word) => !(isDay(word) && meant.has(word.start))));
}

const isDay = ({ meaning, length }: WordReading) =>
  length === 1 && meaning.kind === 'moment' && (meaning.role === 'weekdays' || meaning.role === 'months');

function townAt(places: PlaceIndex, { word }: Token, at: number): TownAt | null {
  const { formsOf, directionOf } = places.linguistics;
  const form = formsOf(word).find(({ key, taken }) => taken < 2 && isKnownTown(places, key));
  const key = form?.key ?? places.shortIn(word).known[0]?.[0];
  return key === undefined ? null : { at, side: directionOf(word, key) };
}

function isEnd({ at, side }: TownAt, others: readonly TownAt[], { tokens, readings }: TextRead): boolean {
  if (side === null) return others.some((other) => isTied(at, other.at, tokens));
  const isSpan = readings.some(
    ({ meaning, start }) => start === at + 1 && meaning.kind === 'moment' && ofSpans.has(meaning.role),
  );
  const isFrom = side === 'from';
  const isTaken = others.some((other) => other.side !== null && (other.side === 'from') === isFrom);
  const isFaced = others.some((other) => other.side !== null && (other.side === 'from') !== isFrom);
  return isFaced && !isTaken && !isSpan;
}

/** "Дүйшөмбүгө чейин", "дүйшөмбүдөн баштап". */
const ofSpans: ReadonlySet<string> = new Set(['untilAfter', 'sinceAfter'] as const);

function isTied(one: number, other: number, tokens: readonly Token[]): boolean {
  const later = Math.max(one, other);
  return Math.abs(one - other) === 1 && /^[-–—−>→]+$/u.test(tokens[later]?.gap ?? '');
}
