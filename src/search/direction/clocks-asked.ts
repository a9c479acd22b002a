import type { AskedAbout, AskedTopic } from '#domain/topic.ts';
import { says, type WordReading } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { TextRead } from '../text-read.ts';
import type { ClockNamed, ClocksAsked } from './said.ts';
import { type PlacesSaid, sightings } from './where.ts';
import type { ClockSaid } from './whose-clock.ts';

/** A clock with where it is named; a place may be one where something is, and not where from or where to. */
interface ClockAt extends ClockNamed {
  readonly start: number;
  /** A word says that it is a clock: "по ташкентскому времени". */
  readonly isClock: boolean;
  readonly isThere: boolean;
  readonly side?: 'from' | 'to' | 'toOrAt' | null;
  readonly length?: number;
}

/** The hour on one clock of which it is asked what it is elsewhere, and where it is said. */
interface HourSaid {
  readonly at: number;
  readonly minutes: number;
}

type Words = Pick<TextRead, 'tokens' | 'read'>;

/** With the place whose clock an hour is of: it is none that they go to. */
interface Said extends PlacesSaid {
  readonly ofHour: ClockSaid['place'];
}

/** The clocks that a question about clocks names, the one of the hour first: "8:00 по кыргызскому это сколько по астане". */
export function clocksAsked([first]: readonly AskedAbout[], words: Words, said: Said): ClocksAsked | undefined {
  if (first?.topic !== 'clocks') return undefined;
  const hour = hourIn(words);
  const named = clocksIn(said);
  const isWhose = asksWhose(named, words, said.readings);
  const clocks = [...Map.groupBy(inOrder(named, hour), ({ country }) => country).values()].flatMap(
    ([clock]) => clock ?? [],
  );
  if (clocks.length === 0 && hour === undefined) return undefined;
  return {
    ...(hour === undefined ? {} : { minutes: hour.minutes }),
    clocks: clocks.map(({ country, zone }) => ({ country, zone })),
    isWhose,
  };
}

/** From the one of the hour, or that of where they leave; what it is on the one that is named first is asked where nothing says that. */
function inOrder(named: readonly ClockAt[], hour: HourSaid | undefined): readonly ClockAt[] {
  const far = ({ start }: ClockAt) => Math.abs(start - (hour?.at ?? 0));
  if (hour !== undefined) return named.toSorted((one, other) => far(one) - far(other));
  const isLeft = ({ side }: ClockAt) => side === 'from';
  const isWay = named.some(isLeft) || named.some(({ side }) => side === 'to');
  return isWay ? named.toSorted((one, other) => Number(isLeft(other)) - Number(isLeft(one))) : named.toReversed();
}

/** Two clocks of which one is meant ask whose the hours are; an hour there, and what it is here, asks what the clock shows. */
export function withClocks(
  topics: readonly AskedAbout[],
  { isUnlisted }: { readonly isUnlisted: boolean },
  words: Words,
  said: Said,
): readonly AskedAbout[] {
  const named = clocksIn(said);
  const isWhose = named.some(({ isClock }) => isClock) && asksWhose(named, words, said.readings);
  const isOfGate = isUnlisted || topics.every(({ topic }) => ofGate.has(topic));
  if (!isOfGate || !(isWhose || asksHour(named, words, said.readings))) return topics;
  return [{ topic: 'clocks' }, ...topics.filter(({ topic }) => isWhose && topic === 'hours')];
}

const ofGate: ReadonlySet<AskedTopic> = new Set(['clocks', 'status', 'hours'] as const);

/** "It is ten in A, what is it in B": an hour, two places where somebody is, a word that asks, and no way between the two. */
function asksHour(named: readonly ClockAt[], words: Words, readings: readonly WordReading[]): boolean {
  const countries = new Set(named.map(({ country }) => country));
  const isOfWay = (['passing', 'leaving', 'arriving', 'border'] as const).some((kind) => says(readings, kind));
  const isAsked = says(readings, 'openly');
  return (
    isAsked && !isOfWay && hourIn(words) !== undefined && countries.size > 1 && named.every(({ isThere }) => isThere)
  );
}

/** "Yours or ours", with a word between the two, or in a language that asks of each: behind both. */
function asksWhose(named: readonly ClockAt[], { tokens }: Words, readings: readonly WordReading[]): boolean {
  const [first] = named;
  const second = named.find(({ country }) => country !== first?.country);
  if (first === undefined || second === undefined) return false;
  const isBetween = (at: number, from: number, to: number) => at > from && at < to;
  const isOr = readings.some(
    ({ meaning, start }) => meaning.kind === 'or' && isBetween(start, first.start, second.start),
  );
  const asks = (from: number, to: number) =>
    readings.some(({ meaning, start }) => meaning.kind === 'yesNo' && isBetween(start, from, to));
  return (
    isOr || (asks(first.start, second.start) && asks(second.start, Math.min(second.start + farthest, tokens.length)))
  );
}

/** So near behind a word for whoever asks stands the place where they are. */
const nextTo = 2;

/** So near behind the name of a clock stands the word that asks of it. */
const farthest = 4;

/** Every clock in the order of the text, by its country, its people, its town, or as that of whoever asks. */
function clocksIn(said: Said): readonly ClockAt[] {
  const { readings, matches, ends, ofHour } = said;
  const isClock = (start: number) =>
    readings.some(
      (word) =>
        (word.meaning.kind === 'clockBehind' && word.start === start + 1) ||
        (word.meaning.kind === 'clockAhead' && word.start + word.length === start),
    );
  const spoken = readings.flatMap(({ meaning, start, length }): readonly ClockAt[] => {
    if (meaning.kind === 'clockOf') return [{ start, country: meaning.country, isClock: true, isThere: true }];
    if (meaning.kind === 'ours') return [{ start, length, isClock: isClock(start), isThere: true }];
    if (meaning.kind !== 'citizenship') return [];
    return [{ start, country: meaning.country, isClock: isClock(start), isThere: false }];
  });
  const isWeak = (start: number) => ends.some((end) => end.start === start && end.isWeak);
  const places = sightings({ ...said, countries: said.named }).flatMap(
    ({ start, country, side, isAt }): readonly ClockAt[] => {
      if (isWeak(start)) return [];
      const zone = matches
        .find((match) => match.start === start)
        ?.named.find(({ kind, post }) => kind === 'town' && post?.country === country)?.post?.zone;
      const isThere = isAt || side === null || side === 'toOrAt';
      return [{ start, country, ...(zone === undefined ? {} : { zone }), isClock: isClock(start), isThere, side }];
    },
  );
  const ofOne = ofHour === undefined ? [] : [{ ...ofHour, isClock: true, isThere: true }];
  const every: readonly ClockAt[] = [...spoken, ...places, ...ofOne];
  const all = every.toSorted((one, other) => one.start - other.start);
  // "У нас в Алматы" is one clock.
  const isNamedBehind = (end: number) =>
    all.some(({ start, country }) => country !== undefined && start >= end && start < end + nextTo);
  return all.filter(({ start, length = 1, country }) => country !== undefined || !isNamedBehind(start + length));
}

/** A number that is an hour: "18:00", "18 00", "10". */
function hourIn({ tokens, read }: Words): HourSaid | undefined {
  const { time } = read.moment;
  const at = tokens.findIndex(({ number, text }) => number && (time !== undefined || isHour(text)));
  const token = tokens[at];
  // An hour in words stands where they do.
  if (token === undefined) return time === undefined ? undefined : { at: Math.min(...read.used), minutes: time };
  const minutes = time ?? Number(token.text) * 60 + minutesBehind(tokens[at + 1]);
  return Number.isNaN(minutes) ? undefined : { at, minutes };
}

const isHour = (text: string) => /^\d{1,2}$/u.test(text) && Number(text) <= 24;

function minutesBehind(token: Token | undefined): number {
  return token?.number === true && /^[0-5]\d$/u.test(token.text) ? Number(token.text) : 0;
}
