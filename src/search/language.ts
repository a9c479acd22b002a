import type { Reading } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { vocabularies } from './words/languages.ts';

/**
 * The language a person writes in, or `null` where the words do not tell.
 *
 * `named` are the tokens that name places: a Kazakh spelling of a name does not make a Kazakh question.
 */
export function languageOf(
  tokens: readonly Token[],
  readings: readonly Reading[],
  named: (token: number) => boolean,
): string | null {
  const votes = new Map<string, number>();
  const vote = (language: string, weight: number) => votes.set(language, (votes.get(language) ?? 0) + weight);
  for (const [at, token] of tokens.entries()) {
    if (named(at) || token.number) continue;
    for (const { language, letters, leaning } of vocabularies) {
      if ([...letters].some((letter) => token.text.includes(letter))) vote(language, 2);
      if ([...leaning].some((letter) => token.text.includes(letter))) vote(language, 0.5);
    }
  }
  const speakers = new Map<number, Set<string>>();
  for (const { start, length, language, ownScript } of readings) {
    const token = tokens[start];
    if (!token || named(start) || (!ownScript && token.word.length * length < 4)) continue;
    speakers.set(start, (speakers.get(start) ?? new Set()).add(ownScript ? language : `~${language}`));
  }
  for (const spoken of speakers.values()) {
    const own = [...spoken].filter((language) => !language.startsWith('~'));
    const heard = own.length > 0 ? own : [...spoken].map((language) => language.slice(1));
    for (const language of heard) vote(language, (own.length > 0 ? 1 : 0.6) / heard.length);
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 0.45 || (second && first[1] - second[1] < 0.1)) return null;
  return first[0];
}
