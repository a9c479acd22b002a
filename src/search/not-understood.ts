import type { AskedAbout } from '#domain/topic.ts';
import type { Learned } from './learned/learned.ts';
import { isIn } from './parts/named.ts';
import { thingsIn, unreadIn } from './parts/unread.ts';
import type { Understanding } from './question.ts';
import type { TextRead } from './text-read.ts';
import type { Vocabulary } from './vocabulary.ts';

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
  /** Unknown things that are taken over a border. */
  readonly carried: readonly string[];
  /** The lists read no topic. */
  readonly isUnlisted: boolean;
  readonly vocabulary: Vocabulary | undefined;
  /** A word that changes nothing of a question. */
  readonly isOrdinary: (word: string) => boolean;
}

/** Things that are asked after, of which we know nothing, and conditions. */
export function notUnderstood(
  { tokens, read }: TextRead,
  readings: TextRead['readings'],
  { isOther, topics, hasPlace, carried, isUnlisted, vocabulary, isOrdinary }: UnderstoodBeside,
): Pick<Understanding, 'things' | 'conditions'> {
  // What is sought at a place may be a service that no list has.
  const isService = isUnlisted && topics.every(({ topic, part }) => topic === 'services' && part === undefined);
  const things = isService ? thingsIn(tokens, readings, isOther) : carried;
  const conditions = unreadIn(tokens, readings, {
    isOther: (at) => isOther(at) || read.unread.includes(at),
    isOrdinary: (at) => isOrdinary(tokens[at]?.text ?? ''),
    ...{ vocabulary, hasPlace },
    isOfState: topics.every(({ topic }) => stateTopics.has(topic)),
  });
  return { things, conditions: conditions.filter((word) => !things.includes(word)) };
}

/** The moment, and how it was said; neither a name nor what nobody says of a time is a word of it that was not understood. */
export function timeWordsOf(
  { tokens, readings, matches, read: { moment, used, unread } }: TextRead,
  { isOrdinary }: Learned,
): Pick<Understanding, 'moment' | 'said' | 'unread'> {
  const textOf = (at: number) => tokens[at]?.text ?? '';
  const times = new Set(readings.flatMap(({ meaning, start }) => (meaning.kind === 'moment' ? [start] : [])));
  // Of a day that was named it says no more than that it lies there.
  const isOfDay = (at: number) =>
    moment.day !== undefined &&
    readings.some(({ meaning, start }) => meaning.kind === 'moment' && meaning.role === 'weekend' && start === at);
  const isElse = (at: number) => isIn(matches, at) || isOfDay(at) || (isOrdinary(textOf(at)) && !times.has(at));
  const said = tokens.flatMap(({ text }, at) => (used.has(at) ? [text] : [])).join(' ');
  return { moment, said, unread: unread.filter((at) => !isElse(at)).map(textOf) };
}
