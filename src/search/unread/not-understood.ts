import { given } from '#domain/given.ts';
import { isAspectOf } from '#domain/notes/aspects.ts';
import type { CountryCode } from '#domain/texts.ts';
import { type AskedAbout, isRuleOfCountry } from '#domain/topic.ts';
import type { Learned } from '../learned/learned.ts';
import { isIn } from '../parts/named.ts';
import type { About, Understanding } from '../question.ts';
import { says } from '../text/lexicon.ts';
import type { TextRead } from '../text-read.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isDeed } from './endings.ts';
import { thingsIn, unknownAmong, unreadIn } from './unread.ts';

/** Topics that the state of a crossing answers. */
const stateTopics: ReadonlySet<AskedAbout['topic']> = new Set([
  ...([
    'status',
    'hours',
    'season',
    'overview',
    'admits',
    'makeit',
    'news',
    'waits',
    'road',
    'weather',
    'alerts',
    'way',
  ] as const),
]);

interface UnderstoodBeside {
  readonly isOther: (at: number) => boolean;
  readonly topics: readonly AskedAbout[];
  readonly hasPlace: boolean;
  /** One crossing was, and no way from one place to another. */
  readonly isPlaceAlone: boolean;
  /** Unknown things that are taken over a border. */
  readonly carried: readonly string[];
  /** The lists read no topic. */
  readonly isUnlisted: boolean;
  /** How likely it is that something of the place itself is asked. */
  readonly sureOfPlace: number;
  readonly vocabulary: Vocabulary | undefined;
  /** A word that changes nothing of a question. */
  readonly isOrdinary: (word: string) => boolean;
}

/** Less likely than this, nothing of the place itself is asked where its name was all that was understood. */
const leastOfPlace = 0.25;

/** Something is asked, and neither whether one gets through nor of any time. */
function asksPlainly({ read }: TextRead, readings: TextRead['readings']): boolean {
  const isAsked = says(readings, 'yesNo') || says(readings, 'openly');
  const isOfWay = (['passing', 'carrying', 'traffic', 'exists'] as const).some((kind) => says(readings, kind));
  return isAsked && !isOfWay && timesIn(readings, read.used).size === 0;
}

/** Whether a place was understood, and whether it is one crossing and no way from one place to another. */
export function placeOf(found: Understanding['found'], { kind }: About) {
  const hasPlace = found.kind !== 'none' || kind === 'journey' || kind === 'country';
  return { hasPlace, isPlaceAlone: found.kind === 'answer' && kind === 'crossings' };
}

/** Things that are asked after, of which we know nothing, and conditions. */
export function notUnderstood(
  text: TextRead,
  readings: TextRead['readings'],
  {
    isOther,
    topics,
    hasPlace,
    isPlaceAlone,
    carried,
    isUnlisted,
    sureOfPlace,
    vocabulary,
    isOrdinary,
  }: UnderstoodBeside,
): Pick<Understanding, 'things' | 'conditions' | 'asides'> {
  const { tokens, read } = text;
  // What is sought at a place may be a service that no list has.
  const isService = isUnlisted && topics.every(({ topic, part }) => topic === 'services' && part === undefined);
  const isNothing = isPlaceAlone && isUnlisted && topics.length === 0;
  const isNone = (at: number) => isOther(at) || isDeed(tokens[at], vocabulary);
  const isOfElse = isNothing && sureOfPlace < leastOfPlace && asksPlainly(text, readings);
  const sought = isService ? thingsIn(tokens, readings, isOther) : carried;
  const things = isOfElse ? unknownAmong(tokens, readings, isNone) : sought;
  const every = [...text.readings, ...readings];
  const unasked = every.filter(({ meaning }) => isUnasked(meaning, topics));
  const { conditions, asides } = unreadIn(tokens, readings, {
    every: every.filter((word) => !unasked.includes(word)),
    isOther: (at) => isOther(at) || read.unread.includes(at),
    isOrdinary: (at) => isOrdinary(tokens[at]?.text ?? '') && !unasked.some(({ start }) => start === at),
    ...{ vocabulary, hasPlace, times: timesIn(readings, read.used) },
    asksState: topics.length === 0 || topics.some(({ topic }) => topic === 'status'),
    // Whoever wants to be told is asked of which place.
    isOfPlace: topics.slice(0, 1).every(({ topic }) => topic !== 'alerts' && !isRuleOfCountry(topic)),
    isOfThing: topics.some(({ topic }) => topic === 'customs'),
    isOfState: topics.every(({ topic }) => stateTopics.has(topic)),
  });
  const isLeft = (word: string) => !things.includes(word);
  return { things, conditions: conditions.filter(isLeft), asides: asides.filter(isLeft) };
}

/** An animal with which one goes, where nothing is asked of animals: the answer leaves it out. */
function isUnasked(meaning: TextRead['readings'][number]['meaning'], topics: readonly AskedAbout[]): boolean {
  const isOfAnimals = meaning.kind === 'aspect' && isAspectOf(meaning.aspect, { topic: 'customs', part: 'animals' });
  return isOfAnimals && !topics.some(({ topic }) => topic === 'customs');
}

/** The words that say when, "now" among them. */
function timesIn(readings: TextRead['readings'], used: ReadonlySet<number>): ReadonlySet<number> {
  const now = readings.filter(({ meaning }) => meaning.kind === 'moment' && meaning.role === 'now');
  return new Set([...used, ...now.map(({ start }) => start)]);
}

/** Weekends and holidays without a name. */
const ofSomeDay: ReadonlySet<string> = new Set(['weekend', 'someHoliday'] as const);

/** The moment, and how it was said; neither a name nor what nobody says of a time is a word of it that was not understood. */
export function timeWordsOf(
  { tokens, readings, matches, read: { moment, used, unread } }: TextRead,
  { isOrdinary }: Learned,
  clockOf: CountryCode | undefined,
): Pick<Understanding, 'moment' | 'said' | 'unread'> {
  const textOf = (at: number) => tokens[at]?.text ?? '';
  const times = new Set(readings.flatMap(({ meaning, start }) => (meaning.kind === 'moment' ? [start] : [])));
  // Of a day that was named it says no more than that it lies there.
  const weekday = moment.day !== undefined && 'weekday' in moment.day ? moment.day.weekday : undefined;
  const isOfDay = (at: number) =>
    moment.day !== undefined &&
    readings.some(
      ({ meaning, start }) =>
        meaning.kind === 'moment' &&
        (ofSomeDay.has(meaning.role) || (meaning.role === 'weekdays' && meaning.index + 1 === weekday)) &&
        start === at,
    );
  const isElse = (at: number) => isIn(matches, at) || isOfDay(at) || (isOrdinary(textOf(at)) && !times.has(at));
  const said = tokens.flatMap(({ text }, at) => (used.has(at) ? [text] : [])).join(' ');
  const left = runsOf(unread).filter((run) => !run.some(isElse));
  return { moment: { ...moment, ...given({ clockOf }) }, said, unread: left.flat().map(textOf) };
}

/** Words side by side: what stands before a name, as in "через Уч-Курган", is as little a time as the name. */
function runsOf(unread: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const at of unread) {
    const run = runs.at(-1);
    if (run?.at(-1) === at - 1) run.push(at);
    else runs.push([at]);
  }
  return runs;
}
