import type { SpeltRight } from './mistyped.ts';
import type { ParticlesApart } from './particles.ts';
import type { Token } from './tokens.ts';

interface Spellers {
  readonly speltRight: SpeltRight;
  readonly particlesApart: ParticlesApart;
  /** A word that names a place, or nearly. */
  readonly isName: (token: Token, at: number) => boolean;
  /** A name, or a word that means anything or is one of every day. */
  readonly isKnown: (token: Token, at: number) => boolean;
}

/**
 * The text as it is spelt: with a space before a particle that was written on its word, and its mistyped words put right where
 * these mean something to us; `null` where nothing changed. Names are left as they are.
 */
export function respelt(
  cleaned: string,
  { tokens, language }: { readonly tokens: readonly Token[]; readonly language: string },
  { speltRight, particlesApart, isName, isKnown }: Spellers,
): string | null {
  const rightOf = (token: Token, at: number) => {
    if (token.number || isName(token, at)) return null;
    return particlesApart(token, language) ?? (isKnown(token, at) ? null : speltRight(token, language));
  };
  let text = '';
  let end = 0;
  for (const [at, token] of tokens.entries()) {
    const start = cleaned.indexOf(token.text, end);
    text += cleaned.slice(end, start) + (rightOf(token, at) ?? token.text);
    end = start + token.text.length;
  }
  text += cleaned.slice(end);
  return text === cleaned ? null : text;
}
