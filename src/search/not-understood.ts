import type { AskedAbout } from '#domain/topic.ts';
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
  readonly vocabulary: Vocabulary | undefined;
}

/** Things that are asked after, of which we know nothing, and conditions. */
export function notUnderstood(
  { tokens, read }: TextRead,
  readings: TextRead['readings'],
  { isOther, topics, hasPlace, carried, vocabulary }: UnderstoodBeside,
): Pick<Understanding, 'things' | 'conditions'> {
  const things = topics.length === 0 ? thingsIn(tokens, readings, isOther) : carried;
  const conditions = unreadIn(tokens, readings, {
    isOther: (at) => isOther(at) || read.unread.includes(at),
    ...{ vocabulary, hasPlace },
    isOfState: topics.every(({ topic }) => stateTopics.has(topic)),
  });
  return { things, conditions: conditions.filter((word) => !things.includes(word)) };
}
