import { tableOf } from '../read.ts';
import type { Reading, Rule } from './rule.ts';

/** A bar as one card says it: whom it names, and in which words. */
export interface Bar {
  readonly whom: string;
  readonly words: string;
  /** The sign of the card. */
  readonly state: string;
}

export function barsIn({ lines, language }: Reading): readonly Bar[] {
  const { bar, whom } = tableOf(language);
  const state = /^\P{L}+/u.exec(lines[0]?.text ?? '')?.[0].trim() ?? '';
  return lines.slice(1).flatMap(({ text }) => {
    if (!bar.test(text)) return [];
    const named = Object.keys(whom).filter((one) => whom[one]?.test(text));
    return named.length === 0 ? [] : [{ whom: named.join(), words: text, state }];
  });
}

/** `check` of one text has nothing to compare: several cards of one moment are read together. */
export const bars: Omit<Rule, 'check'> & {
  compare: (cards: readonly Reading[], looked: () => void) => readonly string[];
} = {
  name: 'bars',
  says: 'who is let through is said in the same words, whether the gate is open, shut or unknown',
  compare(cards, looked) {
    const all = cards.flatMap(barsIn);
    return [...Map.groupBy(all, ({ whom }) => whom).values()].flatMap((same) => {
      if (new Set(same.map(({ state }) => state)).size > 1) looked();
      const words = new Set(same.map((one) => one.words));
      return words.size < 2 ? [] : [[...words].join(' / ')];
    });
  },
};
