/** What a place offers, where several things of it are asked for: a bed and a meal, a toilet and a filling station. */
import { type AskedAbout, askedKey } from '#domain/topic.ts';
import type { DirectAnswer } from '#render/direct/direct-answer.ts';
import type { DirectQuestion } from './direct-question.ts';

type Named = DirectQuestion['words']['named'];

const atLarge: AskedAbout = { topic: 'services' };

export function isOffered(named: Named): boolean {
  return named.some(({ of }) => of === atLarge.topic);
}

/** Behind a bed or fuel stands what else was named. */
export function withOffered(topics: readonly AskedAbout[], named: Named): readonly AskedAbout[] {
  const isAsked = topics.some(({ topic }) => topic === atLarge.topic);
  const isTold = topics.some((asked) => askedKey(asked) === atLarge.topic);
  if (!isAsked || isTold || !isOffered(named)) return topics;
  return topics.flatMap((asked) => (asked.topic === atLarge.topic ? [asked, atLarge] : [asked]));
}

/** That nothing is known of two of them is said once, with the words for both. */
export function offeredAtOnce(answers: readonly DirectAnswer[], named: Named): readonly DirectAnswer[] {
  const unknown = answers.filter(({ asked, notes, nextBest }) => {
    const isNamed = named.some(({ of }) => of === askedKey(asked));
    return asked.topic === atLarge.topic && isNamed && notes.length + nextBest.length === 0;
  });
  const [first, ...more] = unknown;
  if (first === undefined || more.length === 0) return answers;
  const keys = unknown.map(({ asked }) => askedKey(asked));
  const things = named.flatMap(({ of, word }) => (keys.includes(of) ? [word] : []));
  return answers.flatMap((one) =>
    one === first ? [{ ...one, asked: atLarge, things }] : more.includes(one) ? [] : [one],
  );
}
