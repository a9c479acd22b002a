import type { DateTime } from 'luxon';
import type { AskedInVainStore, CountedQuestion } from '#domain/ports/asked-in-vain.ts';

import type { AnswerQuestion } from './question.ts';

/**
 * The same answers; what was asked in words and in vain is counted after each. No answer waits for that or fails by it: a
 * count that the store does not take is lost.
 */
export function countInVain(answer: AnswerQuestion, store: Pick<AskedInVainStore, 'add'>): AnswerQuestion {
  return (asked) => {
    const answered = answer(asked);
    const { inVain = [] } = answered;
    // Inline questions name their topic: they come with every letter that is typed.
    if (asked.text === undefined || asked.topic !== undefined || inVain.length === 0) return answered;
    setImmediate(() => {
      for (const one of inVain) void store.add(one, monthOf(asked.now)).catch(() => {});
    });
    return answered;
  };
}

/** The month of a moment, everywhere the same. */
export function monthOf(at: DateTime): string {
  return at.toUTC().toFormat('yyyy-MM');
}

/** What was asked most, the months taken together. */
export function mostInVain(counted: readonly CountedQuestion[], atMost: number): readonly CountedQuestion[] {
  const sums = new Map<string, CountedQuestion>();
  for (const { topic, countries, count } of counted) {
    const key = [topic, ...countries].join(' ');
    sums.set(key, { topic, countries, count: count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums.values()].toSorted((one, other) => other.count - one.count).slice(0, atMost);
}
