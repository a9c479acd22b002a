import type { SpeltRight } from './mistyped.ts';
import type { Token } from './tokens.ts';

/**
 * The text with its mistyped words as they are spelt, where these mean something to us; `null` where there is none. `isKnown`: a
 * word that means anything, names a place, nearly names one or is one of every day is left as it is.
 */
export function respelt(
  cleaned: string,
  { tokens, language }: { readonly tokens: readonly Token[]; readonly language: string },
  { speltRight, isKnown }: { readonly speltRight: SpeltRight; readonly isKnown: (token: number) => boolean },
): string | null {
  let text = '';
  let end = 0;
  for (const [at, token] of tokens.entries()) {
    const right = token.number || isKnown(at) ? null : speltRight(token, language);
    const start = cleaned.indexOf(token.text, end);
    text += cleaned.slice(end, start) + (right ?? token.text);
    end = start + token.text.length;
  }
  text += cleaned.slice(end);
  return text === cleaned ? null : text;
}
