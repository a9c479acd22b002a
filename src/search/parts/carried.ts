import type { AskedAbout } from '#domain/topic.ts';
import { says, type WordReading } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { asksGate } from './manner.ts';
import { isDeed, unknownAmong } from './unread.ts';

/** Beside words of taking along these ask whether it is allowed. */
const allowing: ReadonlySet<AskedAbout['topic']> = new Set(['status', 'admits', 'overview', 'news'] as const);

/** What is taken over a border and means nothing to us ("a sword", "кылыч"), where nothing else that is taken was understood. */
export function carriedIn(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  {
    topics,
    isOther,
    vocabulary,
  }: {
    readonly topics: readonly AskedAbout[];
    readonly isOther: (token: number) => boolean;
    readonly vocabulary: Vocabulary | undefined;
  },
): readonly string[] {
  const mayBe = ({ topic, part }: AskedAbout) => allowing.has(topic) || (topic === 'customs' && part === undefined);
  // Whoever asks whether the gate itself is open tells why they go.
  const isOfGate = asksGate(readings) && !topics.some(({ topic }) => topic === 'customs');
  if (!says(readings, 'carrying') || !topics.every(mayBe) || isOfGate) return [];
  return unknownAmong(tokens, readings, (at) => isOther(at) || isDeed(tokens[at], vocabulary));
}

/** A thing that is taken along is goods, whatever it is; whether it is let through is no question of who may pass. */
export function asGoods(topics: readonly AskedAbout[]): readonly AskedAbout[] {
  return [{ topic: 'customs', part: 'goods' }, ...topics.filter(({ topic }) => topic !== 'customs')];
}
