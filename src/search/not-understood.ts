import type { AskedAbout } from '#domain/topic.ts';
import { thingsIn, unreadIn } from './parts/unread.ts';
import type { Understanding } from './question.ts';
import { says } from './text/lexicon.ts';
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
  readonly vocabulary: Vocabulary | undefined;
}

/** Things that are asked after, of which we know nothing, and conditions. */
export function notUnderstood(
  { tokens, read }: TextRead,
  readings: TextRead['readings'],
  { isOther, topics, hasPlace, vocabulary }: UnderstoodBeside,
): Pick<Understanding, 'things' | 'conditions'> {
  const isGeneral = topics.every(
    ({ topic, part }) => part === undefined && (topic === 'status' || topic === 'customs'),
  );
  const mayAskOfThings = says(readings, 'carrying') ? isGeneral : topics.length === 0;
  const things = mayAskOfThings ? thingsIn(tokens, readings, { isOther, vocabulary }) : [];
  const conditions = unreadIn(tokens, readings, {
    isOther: (at) => isOther(at) || read.unread.includes(at),
    ...{ vocabulary, hasPlace },
    isOfState: topics.every(({ topic }) => stateTopics.has(topic)),
  });
  return { things, conditions: conditions.filter((word) => !things.includes(word)) };
}
