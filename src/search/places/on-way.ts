/** In which words a name stands: those of what one goes over, or of what one goes without. */
import type { Crossing } from '#domain/crossing.ts';
import type { OnWay } from '#domain/roads/on-way.ts';
import type { CountrySaid } from '../direction/direction.ts';
import { beginningAt, endingAt } from '../direction/standing.ts';
import type { Linguistics } from '../linguistics.ts';
import type { WordReading } from '../text/lexicon.ts';
import { squeeze } from '../text/normalize.ts';
import { endingsIn } from '../text/phrases.ts';
import { isWithin, type Token, tokensUnder } from '../text/tokens.ts';
import type { PlaceSighting } from './sightings.ts';

/** Words of a text, whichever of them stand beside a name. */
export interface WordsBeside {
  readonly tokens: readonly Token[];
  readonly readings: readonly WordReading[];
  readonly linguistics: Pick<Linguistics, 'vocabularies' | 'normalizeWord'>;
}

export interface NameSpan {
  readonly start: number;
  readonly length: number;
  /** The name as it is spelled without its endings. */
  readonly key: string;
}

export type Role = 'over' | 'without';

/** A name of the text, everything that it may stand for, and the frame that it stands in. */
export interface NameOnWay extends NameSpan {
  readonly meanings: readonly OnWay[];
  readonly role: Role | null;
  /** It is a crossing, and somebody says that it is shut, or asks what if. */
  readonly isShut: boolean;
}

/** A name that the catalogue knows. */
interface NameOfCrossing extends NameSpan {
  readonly trust: string;
  readonly named: readonly { readonly kind: string; readonly crossing: Crossing }[];
}

export interface Names {
  readonly matches: readonly NameOfCrossing[];
  readonly sightings: readonly (PlaceSighting & { readonly side: string | null })[];
  readonly countries: readonly CountrySaid[];
}

export type NamedOnWay = Omit<NameOnWay, 'role' | 'isShut'>;

/** Between the word that frames a name and the name: what kind of place it is. */
const mostBetween = 2;
const ofKinds: ReadonlySet<string> = new Set([
  ...(['noise', 'border', 'stop', 'side', 'placeKind', 'fromAfter', 'toAfter', 'atAfter'] as const),
]);

/** Whether a word is the name of what one goes over, or without. */
export const isOnWay = (
  at: number,
  names: readonly { readonly start: number; readonly length: number; readonly role: Role | null }[],
) => names.some((one) => one.role !== null && isWithin(one, at));

/** Whether a name stands in the frame of what one goes over, or of what one goes without. */
export function roleOf(span: NameSpan, words: WordsBeside): Role | null {
  return roleBefore(span, words) ?? roleBehind(span, words) ?? roleByEnding(span, words);
}

function roleBefore({ start, length }: NameSpan, { readings }: WordsBeside): Role | null {
  const ending = (at: number, kind: string) => endingAt(readings, at).find(({ meaning }) => meaning.kind === kind);
  for (let at = start; at >= start - mostBetween; at -= 1) {
    if (ending(at, 'around')) return 'without';
    const via = ending(at, 'via');
    if (via !== undefined) return isDenied(via, readings) ? 'without' : 'over';
    if (!isOfKind(at - 1, readings)) break;
  }
  // "Without Kazakhstan", and not "without a Kazakh visa".
  const isOfThing = readings.some(({ meaning, start: at }) => meaning.kind === 'topic' && at === start + length);
  return ending(start, 'without') && !isOfThing ? 'without' : null;
}

/** "Not through", "without going through". */
function isDenied({ start }: WordReading, readings: readonly WordReading[]): boolean {
  return readings.some(({ meaning, start: before, length }) => {
    const gap = start - (before + length);
    return (meaning.kind === 'not' && gap === 0) || (meaning.kind === 'without' && (gap === 0 || gap === 1));
  });
}

function roleBehind({ start, length }: NameSpan, { readings }: WordsBeside): Role | null {
  const end = start + length;
  const beginning = (at: number, kind: string) =>
    beginningAt(readings, at).find(({ meaning }) => meaning.kind === kind);
  for (let at = end; at <= end + mostBetween; at += 1) {
    if (beginning(at, 'aroundAfter') || beginning(at, 'detourAfter')) return 'without';
    const via = beginning(at, 'viaAfter');
    if (via !== undefined) return beginning(at + via.length, 'not') ? 'without' : 'over';
    if (!isOfKind(at, readings)) break;
  }
  return null;
}

function isOfKind(at: number, readings: readonly WordReading[]): boolean {
  const own = beginningAt(readings, at).filter(({ length }) => length === 1);
  return own.some(({ meaning }) => ofKinds.has(meaning.kind)) && !own.some(({ meaning }) => meaning.kind === 'openly');
}

function roleByEnding(span: NameSpan, words: WordsBeside): Role | null {
  return endsLike(span, words, ({ asking }) => asking.withoutEndings) ? 'without' : null;
}

function endsLike(
  { start, length, key }: NameSpan,
  { tokens, linguistics: { vocabularies, normalizeWord } }: WordsBeside,
  endingsOf: (words: WordsBeside['linguistics']['vocabularies'][number]) => string,
): boolean {
  const last = squeeze(tokens[start + length - 1]?.word ?? '');
  const endings = vocabularies.flatMap((words) => endingsIn(endingsOf(words)).map(normalizeWord));
  return endings.some((ending) => last.endsWith(ending) && !key.endsWith(ending));
}

/** "Кордай менен", "Қордаймен": by a crossing that is named one goes over it. What stands behind "Кордай менен" may be joined to it. */
export function isGoneBy(span: NameSpan, next: NameSpan | undefined, words: WordsBeside): boolean {
  const end = span.start + span.length;
  const by = words.readings.find(({ meaning, start }) => meaning.kind === 'by' && start === end);
  if (by !== undefined) return next?.start !== end + by.length;
  return endsLike(span, words, ({ direction }) => direction.byEndings) && next?.start !== end;
}

/** Between two names of which one, or each in turn, is meant. */
export function joinOf(one: NameSpan, next: NameSpan, { readings }: WordsBeside): 'or' | 'and' | null {
  const at = one.start + one.length;
  if (next.start !== at + 1) return null;
  const between = readings.filter(({ start, length }) => start === at && length === 1);
  if (between.some(({ meaning }) => meaning.kind === 'or')) return 'or';
  return between.some(({ meaning }) => meaning.kind === 'and') ? 'and' : null;
}

/** Between two names, wherever, it is asked which of two. */
export function isOrBetween(one: NameSpan, next: NameSpan, { readings }: WordsBeside): boolean {
  return readings.some(
    ({ meaning, start }) => meaning.kind === 'or' && start >= one.start + one.length && start < next.start,
  );
}

/** Right behind the name they go round by it. */
export function isDetour({ start, length }: NameSpan, { readings }: WordsBeside): boolean {
  return readings.some((word) => word.meaning.kind === 'detourAfter' && word.start === start + length);
}

/** "Through Samara Uralsk or Orenburg": what stands side by side is on one way. */
export function isOnOne(one: NameSpan, next: NameSpan, { tokens }: WordsBeside): boolean {
  return next.start === one.start + one.length && !/[,;?]/u.test(tokens[next.start]?.gap ?? ',');
}

/** Words so far from a crossing say that it is shut, or that another is. */
const mostFromName = 4;

/** How many words away somebody says that it is shut, and does not ask whether, or asks what if; `Infinity` where nobody does. */
export function farFromShut({ start, length }: NameSpan, { tokens, readings }: WordsBeside): number {
  const gaps = readings.flatMap((word) => {
    const { meaning } = word;
    if (meaning.kind !== 'ifShut' && meaning.kind !== 'shutOff') return [];
    const end = word.start + word.length;
    const gap = Math.max(0, word.start - (start + length), start - end);
    const isLast = end >= tokens.length && !isAskedBefore(word.start, { tokens, readings });
    const isAsked = tokens[end]?.gap.includes('?') === true || isLast;
    const isSaid = meaning.kind === 'ifShut' || !isAsked;
    return isSaid && gap <= mostFromName ? [gap] : [];
  });
  return Math.min(Infinity, ...gaps);
}

/** "How do I get there, X is shut for us": something was asked in a clause before. */
function isAskedBefore(at: number, { tokens, readings }: Pick<WordsBeside, 'tokens' | 'readings'>): boolean {
  const begin = tokens.findLastIndex(({ gap }, token) => token <= at && /[,;.!?]/u.test(gap));
  if (tokens.some(({ gap }, token) => token <= at && gap.includes('?'))) return true;
  return readings.some(({ meaning, start }) => meaning.kind === 'openly' && start < begin);
}

/** Every name of the text, whatever stands beside it. */
export function spansIn(names: Names, tokens: readonly Token[]): readonly NamedOnWay[] {
  const all = [...spansOfCrossings(names, tokens), ...spansElsewhere(names, tokens)];
  return all.toSorted((a, b) => a.start - b.start);
}

/** Names of crossings; a town of the same name may be meant as well. Both names of one crossing are one. */
function spansOfCrossings({ matches, sightings }: Names, tokens: readonly Token[]): readonly NamedOnWay[] {
  const spans: NamedOnWay[] = [];
  for (const match of matches.toSorted((a, b) => a.start - b.start)) {
    if (match.trust !== 'sure') continue;
    const crossings = [...new Set(match.named.flatMap(({ kind, crossing }) => (kind === 'town' ? [] : [crossing])))];
    if (crossings.length === 0) continue;
    const places = sightings.filter((one) => isSame(one, match)).flatMap(({ places: [place] }) => place ?? []);
    const meanings: OnWay[] = [
      { kind: 'crossing', crossings },
      ...places.map((place) => ({ kind: 'place', place }) as const),
    ];
    const { start, length, key } = match;
    const last = spans.at(-1);
    const isPair = last !== undefined && last.start + last.length === start && (tokens[start]?.gap ?? '') !== '';
    const own = isPair
      ? crossings.filter((one) => last.meanings.some((of) => of.kind === 'crossing' && of.crossings.includes(one)))
      : [];
    if (last !== undefined && own.length > 0) {
      spans[spans.length - 1] = {
        start: last.start,
        length: last.length + length,
        key,
        meanings: [{ kind: 'crossing', crossings: own }],
      };
    } else spans.push({ start, length, key, meanings });
  }
  return spans;
}

const isSame = (one: Omit<NameSpan, 'key'>, other: Omit<NameSpan, 'key'>) =>
  one.start === other.start && one.length === other.length;

function spansElsewhere({ matches, sightings, countries }: Names, tokens: readonly Token[]): readonly NamedOnWay[] {
  const ofPosts = matches.filter(({ trust, named }) => trust === 'sure' && named.some(({ kind }) => kind !== 'town'));
  const taken = new Set(ofPosts.flatMap(tokensUnder));
  const places = sightings
    .filter((one) => !tokensUnder(one).some((at) => taken.has(at)))
    .flatMap(({ start, length, key, places: [place] }) =>
      place === undefined ? [] : [{ start, length, key, meanings: [{ kind: 'place', place } as const] }],
    );
  const isTaken = (at: number) => taken.has(at) || places.some((one) => isWithin(one, at));
  const named = countries.flatMap(({ start, country }) =>
    isTaken(start)
      ? []
      : [{ start, length: 1, key: tokens[start]?.word ?? '', meanings: [{ kind: 'country', country } as const] }],
  );
  return [...places, ...named];
}

export function sideAt({ start }: Pick<NameSpan, 'start'>, { sightings, countries }: Names): string | null {
  return [...sightings, ...countries].find((one) => one.start === start)?.side ?? null;
}

export const isCrossing = ({ meanings: [first] }: Pick<NameOnWay, 'meanings'>) => first?.kind === 'crossing';
