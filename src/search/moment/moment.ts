import type { AskedMoment } from '../question.ts';
import type { WordReading } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { BesideWordsOf } from './beside.ts';
import { readDay, readMonth } from './dates.ts';
import { readSpan } from './spans.ts';
import { partOfDayIn, readTimeOfDay } from './time-of-day.ts';
import { type MomentDraft, momentWordsIn } from './words.ts';

/** The moment of a question, and which of its words said it. */
export interface ParsedMoment {
  readonly moment: AskedMoment;
  readonly used: ReadonlySet<number>;
}

/** Reads "tomorrow at 7", "1 May", "in 3 days" … in any of the languages. */
export function momentIn(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  beside: BesideWordsOf,
): ParsedMoment {
  const words = momentWordsIn(tokens, readings, beside);
  const moment: MomentDraft = {};
  readSpan(words, moment);
  // "tonight" is both a day and a part of it: the part is looked for before the day takes the word.
  const part = partOfDayIn(words);
  readDay(words, moment);
  readTimeOfDay(words, moment, part);
  readMonth(words, moment);
  return { moment, used: words.used };
}
