import type { CountryCode } from '#domain/texts.ts';
import type { AskedAbout } from '#domain/topic.ts';
import type { NameMatch } from '../names/finder.ts';
import type { NameIndex } from '../names/index.ts';
import { says, type WordReading } from '../text/lexicon.ts';
import { tokensUnder } from '../text/tokens.ts';
import type { TextRead } from '../text-read.ts';
import { countriesIn } from './direction.ts';

/** Whose clock an hour is of, where that was said, and the words that say so: they ask for nothing, and name no goal. */
export interface ClockSaid {
  readonly readings: readonly WordReading[];
  readonly clockOf?: CountryCode;
  /** Where that is said. */
  readonly place?: { readonly start: number; readonly country: CountryCode };
  /** Another country is named: what the hour is there may be asked. */
  readonly isElsewhere?: boolean;
  readonly isOfClock: (at: number) => boolean;
}

/** "5 am Kazakh time", "по времени Алматы", "кыргыз убактысы менен 9да". */
export function clockSaid(names: NameIndex, text: TextRead, readings: readonly WordReading[]): ClockSaid {
  const { tokens, matches, read } = text;
  const none = { readings, isOfClock: () => false };
  const clockWords = readings.filter(isOfClock);
  // "8 утра по-бишкекски", "алматыча 8де".
  const phrases = readings.flatMap((word) =>
    word.meaning.kind === 'clockOf' ? [{ place: { ...word, country: word.meaning.country }, word }] : [],
  );
  if (read.moment.time === undefined || clockWords.length + phrases.length === 0) return none;
  const towns = matches.flatMap(({ start, length, trust, named }) => {
    const country = named.find(({ kind }) => kind === 'town')?.post?.country;
    return trust === 'sure' && country !== undefined ? [{ start, length, country }] : [];
  });
  const countries = countriesIn(names, { tokens, readings }).map(({ start, country }) => ({
    start,
    length: 1,
    country,
  }));
  const peoples = readings.flatMap(({ meaning, start, length }) =>
    meaning.kind === 'citizenship' ? [{ start, length, country: meaning.country }] : [],
  );
  const wordBeside = ({ start, length }: { readonly start: number; readonly length: number }) =>
    clockWords.find((word) =>
      word.meaning.kind === 'clockBehind' ? word.start === start + length : word.start + word.length === start,
    );
  const beside = [...countries, ...peoples, ...towns].flatMap((place) => {
    const word = wordBeside(place);
    return word === undefined ? [] : [{ place, word }];
  });
  const hour = tokens.findIndex(({ number }, at) => number && read.used.has(at));
  const far = ({ word }: { readonly word: { readonly start: number } }) => Math.abs(word.start - hour);
  const [said] = [...phrases, ...beside].sort((one, other) => far(one) - far(other));
  if (said === undefined) return none;
  const used = new Set([...tokensUnder(said.place), ...tokensUnder(said.word)]);
  // The answer tells the hour on both clocks: nothing else is asked of them.
  const isElsewhere = countries.some(({ start, country }) => !used.has(start) && country !== said.place.country);
  const isOfHour = ({ meaning, start }: WordReading) =>
    meaning.kind === 'topic' &&
    ((meaning.topic === 'clocks' && !isElsewhere) || (meaning.topic === 'languages' && used.has(start)));
  const isOfPeople = ({ meaning, start }: WordReading) => meaning.kind === 'citizenship' && used.has(start);
  return {
    readings: readings.filter((word) => !isOfHour(word) && !isOfPeople(word)),
    clockOf: said.place.country,
    place: said.place,
    ...(isElsewhere ? { isElsewhere: true } : {}),
    isOfClock: (at) => used.has(at),
  };
}

/** Whose clock the hour is of was said, and what it is asked for: the answer tells it on both. */
export function withoutClocks(
  topics: readonly AskedAbout[],
  { clockOf, isElsewhere = false }: Pick<ClockSaid, 'clockOf' | 'isElsewhere'>,
): readonly AskedAbout[] {
  const isOfGate = topics.some(({ topic }) => topic === 'status' || topic === 'hours' || topic === 'makeit');
  return clockOf !== undefined && isOfGate && !isElsewhere ? topics.filter(({ topic }) => topic !== 'clocks') : topics;
}

const isOfClock = ({ meaning: { kind } }: WordReading) => kind === 'clockBehind' || kind === 'clockAhead';

/** Somebody says whose clock something is on. */
export const saysClock = (readings: readonly WordReading[]) => readings.some(isOfClock);

/** "The meeting is at ten, Almaty time": whose clock it is, is all that the town is named for. */
export function withoutTownsOfClock(
  matches: readonly NameMatch[],
  topics: readonly AskedAbout[],
  { readings, clockOf, isOfClock }: ClockSaid,
): readonly NameMatch[] {
  const isOfWay = ofWay.some((kind) => says(readings, kind)) || topics.some(({ topic }) => topic !== 'clocks');
  return clockOf === undefined || isOfWay ? matches : matches.filter(({ start }) => !isOfClock(start));
}

const ofWay = ['border', 'passing', 'traffic', 'leaving', 'arriving'] as const;
