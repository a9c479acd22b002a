import { lately } from './lately.ts';
import type { Normalizer } from './normalize.ts';

/** A word or a number of the question. */
export interface Token {
  /** As written, in lower case. */
  readonly text: string;
  /** Folded, long letters kept. */
  readonly word: string;
  readonly number: boolean;
  /** Nothing stands between it and the token before it: a case ending, the "pm" in "7pm". */
  readonly glued: boolean;
  /** The same, or a hyphen: "31-декабря". */
  readonly joined: boolean;
  readonly latin: boolean;
  /** What stands between it and the token before it, without spaces: a dash, an arrow, a comma, or nothing. */
  readonly gap: string;
}

/** Which tokens something covers. */
export function tokensUnder({ start, length }: { readonly start: number; readonly length: number }): readonly number[] {
  // `Array.from` with a function costs ten times as much, and this is asked of every word again and again.
  const tokens: number[] = [];
  for (let at = start; at < start + length; at += 1) tokens.push(at);
  return tokens;
}

/** Whether something covers a token. */
export function isWithin({ start, length }: { readonly start: number; readonly length: number }, at: number): boolean {
  return at >= start && at < start + length;
}

const pattern = /(?<number>\p{Nd}+(?:[:.,/-]\p{Nd}+)*)|\p{L}+(?:['’‘ʼ`´ʻ]\p{L}+)*/gu;
const mostTokens = 400;
/** No word that means anything here is longer. */
const longestWord = 40;

/** The tokens of a few short texts are remembered: one question is read for several ends. */
const textsRemembered = { atMost: 20, longest: 200 };
const known = new WeakMap<Normalizer['normalizeWord'], (cleaned: string) => readonly Token[]>();

/** Words and numbers in order. `cleaned` has been through `clean`. */
export function tokensOf(cleaned: string, { normalizeWord }: Pick<Normalizer, 'normalizeWord'>): readonly Token[] {
  const remembered =
    known.get(normalizeWord) ?? lately((text: string) => tokensIn(text, normalizeWord), textsRemembered);
  known.set(normalizeWord, remembered);
  return remembered(cleaned);
}

function tokensIn(cleaned: string, normalizeWord: Normalizer['normalizeWord']): readonly Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const match of cleaned.matchAll(pattern)) {
    const text = match[0];
    if (text.length > longestWord) continue;
    tokens.push({
      text,
      word: normalizeWord(text),
      number: match.groups?.['number'] !== undefined,
      glued: match.index === end,
      joined: match.index === end || (match.index === end + 1 && /[-–]/u.test(cleaned.charAt(end))),
      latin: /\p{Script=Latin}/u.test(text),
      gap: cleaned.slice(Math.max(end, 0), match.index).trim(),
    });
    end = match.index + text.length;
    if (tokens.length === mostTokens) break;
  }
  return tokens;
}
