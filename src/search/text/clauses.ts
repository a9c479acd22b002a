import { topicSaidBy } from '#domain/notes/aspects.ts';
import { type AskedAbout, askedKey } from '#domain/topic.ts';
import type { WordReading } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** What is a question by itself, wherever it stands. */
const ofGates: ReadonlySet<AskedAbout['topic']> = new Set([
  ...(['status', 'hours', 'season', 'admits', 'waits', 'distance', 'way'] as const),
]);

/** "Is it open and do I need a visa": of questions that are joined the one that was asked first is answered first. */
export function inClauses(
  topics: readonly AskedAbout[],
  tokens: readonly Token[],
  { readings, isJourney }: { readonly readings: readonly WordReading[]; readonly isJourney: boolean },
): readonly AskedAbout[] {
  // Between two places what stands behind a comma is asked of the way.
  const signs = isJourney ? /[?,]/u : /\?/u;
  const joining = new Set(readings.flatMap((word) => (isJoining(word) ? [word.start] : [])));
  const ends = tokens.flatMap(({ gap }, at) => (signs.test(gap) || joining.has(at) ? [at] : []));
  const [first] = topics;
  if (ends.length === 0 || first === undefined) return topics;
  const clauseOf = (asked: AskedAbout) => {
    const starts = readings.filter(({ meaning }) => isOf(meaning, asked)).map(({ start }) => start);
    return starts.length === 0 ? undefined : ends.filter((end) => end <= Math.min(...starts)).length;
  };
  const own = clauseOf(first);
  const earlier = topics.find((asked) => {
    const clause = clauseOf(asked);
    return own !== undefined && clause !== undefined && clause < own && ofGates.has(asked.topic);
  });
  return earlier === undefined ? topics : [earlier, ...topics.filter((asked) => asked !== earlier)];
}

/** What asks in a clause, and what says that they go. */
const asking: ReadonlySet<string> = new Set([...(['yesNo', 'openly', 'exists', 'when'] as const)]);
const going: ReadonlySet<string> = new Set(['passing', 'carrying', 'leaving', 'arriving'] as const);

/**
 * "Is it open, I take my father to the doctor": a topic whose words stand in a clause in which they go, name no post and ask
 * nothing only tells why, where another clause asks of the gate.
 */
export function isToldApart(
  topic: AskedAbout['topic'],
  tokens: readonly Token[],
  { readings, isPost }: { readonly readings: readonly WordReading[]; readonly isPost: (token: number) => boolean },
): boolean {
  const begins = [...tokens.keys()].filter((at) => at === 0 || /[,.;:!?…()\n]/u.test(tokens[at]?.gap ?? ''));
  const clauseOf = (at: number) => begins.findLast((begin) => begin <= at) ?? 0;
  const isGate = ({ meaning }: WordReading) => meaning.kind === 'topic' && ofGates.has(meaning.topic);
  const own = readings.filter(({ meaning }) => meaning.kind === 'topic' && meaning.topic === topic);
  const gates = readings.filter(isGate).map(({ start }) => clauseOf(start));
  const asked = new Set([
    ...readings.filter(({ meaning }) => asking.has(meaning.kind)).map(({ start }) => clauseOf(start)),
    ...[...tokens.keys()].filter(isPost).map(clauseOf),
    ...gates,
  ]);
  const told = new Set(readings.filter(({ meaning }) => going.has(meaning.kind)).map(({ start }) => clauseOf(start)));
  const isTold = (clause: number) => told.has(clause) && !asked.has(clause);
  return gates.length > 0 && own.length > 0 && own.every(({ start }) => isTold(clauseOf(start)));
}

const isJoining = ({ meaning, length }: WordReading) => meaning.kind === 'joins' && length === 1;

function isOf(meaning: WordReading['meaning'], asked: AskedAbout): boolean {
  if (meaning.kind === 'aspect') return topicSaidBy(meaning.aspect) === askedKey(asked);
  return meaning.kind === 'topic' && askedKey(meaning) === askedKey(asked);
}
