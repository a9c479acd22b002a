import type { AskedAbout } from '#domain/topic.ts';
import { says, type WordReading } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { asksGate } from './manner.ts';
import { isDeed, isDone, unknownAmong } from './unread.ts';

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
  // "Көмүрдү алып өтсөм": right before what is done to it the ending is no verb's.
  const isDoneTo = (at: number) =>
    isDone(tokens[at], vocabulary) &&
    readings.some(({ meaning, start }) => meaning.kind === 'carrying' && start === at + 1);
  const isNoThing = (at: number) => isOther(at) || (isDeed(tokens[at], vocabulary) && !isDoneTo(at));
  const unknown = unknownAmong(tokens, readings, isNoThing);
  return unknown.map((word) => bare(word, vocabulary?.frames.objects ?? ''));
}

const shortestThing = 3;

/** A thing without the ending of what is done to it. */
function bare(word: string, objects: string): string {
  const hung = objects.split(/\s+/u).filter((ending) => ending !== '' && word.endsWith(ending));
  const [ending] = hung.toSorted((one, other) => other.length - one.length);
  const left = ending === undefined ? word : word.slice(0, -ending.length);
  return left.length < shortestThing ? word : left;
}

/** A thing that is taken along is goods, whatever it is; whether it is let through is no question of who may pass. */
export function asGoods(topics: readonly AskedAbout[]): readonly AskedAbout[] {
  return [{ topic: 'customs', part: 'goods' }, ...topics.filter(({ topic }) => topic !== 'customs')];
}
