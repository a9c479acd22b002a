import type { Vocabulary } from '../vocabulary.ts';
import type { WordReading } from './lexicon.ts';
import type { Normalizer } from './normalize.ts';
import type { ParticlesApart } from './particles.ts';
import { isWithin, type Token, tokensUnder } from './tokens.ts';

/** How words are taken apart and folded. */
interface Spelling {
  readonly particlesApart: ParticlesApart;
  readonly normalizeWord: Normalizer['normalizeWord'];
}

const perLetter = 2;
const perLeaningLetter = 0.5;
const perWord = 1;
const perWordInAnotherScript = 0.6;
const perEnding = 0.5;
const perSpelling = 0.5;
const leastVotes = 0.45;
const leastLead = 0.1;

/** A word that names a place: with a case ending or without, and the languages that write the name as it is written. */
export interface PlaceWord {
  readonly isInflected: boolean;
  readonly speltIn: readonly string[];
}

/**
 * The language a person writes in, or `null` where the words do not tell.
 *
 * A Kazakh spelling of a name does not make a Kazakh question, but a case ending behind the name does, and where two have that
 * ending, how the name before it is spelt: `placeAt` tells which tokens name places, and which of those are inflected.
 */
export function languageOf(
  vocabularies: readonly Vocabulary[],
  tokens: readonly Token[],
  readings: readonly WordReading[],
  placeAt: (token: number) => PlaceWord | null,
  { particlesApart, normalizeWord }: Spelling,
): string | null {
  const votes = new Map<string, number>();
  const vote = (language: string, weight: number) => votes.set(language, (votes.get(language) ?? 0) + weight);
  for (const [at, token] of tokens.entries()) {
    const place = placeAt(at);
    const endings = place?.isInflected === true ? endingsOn(token, vocabularies, normalizeWord) : [];
    for (const language of endings) vote(language, perEnding / endings.length);
    // A name that those write so too who have no endings is spelt in nobody's way.
    const isShared = place?.speltIn.some((language) => !endings.includes(language)) === true;
    const spelling = isShared ? [] : endings.filter((language) => place?.speltIn.includes(language));
    if (spelling.length < endings.length)
      for (const language of spelling) vote(language, perSpelling / spelling.length);
    if (token.number || (place !== null && endings.length === 0)) continue;
    for (const vocabulary of vocabularies) {
      const { language } = vocabulary;
      const { letters, leaning, glued } = markedIn(vocabulary);
      if (isGlued(token, glued) || particlesApart(token, language) !== null) vote(language, perEnding);
      if (hasAny(token, letters)) vote(language, perLetter);
      if (place === null && hasAny(token, leaning)) vote(language, perLeaningLetter);
    }
  }
  const rankOf = createRankOf(vocabularies, tokens, readings);
  const isNamed = (at: number) => placeAt(at) !== null;
  for (const { languages, weight } of speakersOf(tokens, readings, { isNamed, rankOf })) {
    for (const language of languages) vote(language, weight / languages.size);
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < leastVotes || (second && first[1] - second[1] < leastLead)) return null;
  return first[0];
}

/** A question particle hangs on the word. */
function isGlued({ text }: Token, endings: readonly string[]): boolean {
  return text.length > 4 && endings.some((ending) => text.endsWith(ending));
}

const hasAny = ({ text }: Token, letters: readonly string[]) => letters.some((letter) => text.includes(letter));

/** Languages that put "from" and "to" behind the name, as this word does; in plain letters those too that have letters of their own. */
function endingsOn(
  { text, word, latin }: Token,
  vocabularies: readonly Vocabulary[],
  normalizeWord: Spelling['normalizeWord'],
): readonly string[] {
  const isPlain = !latin && !hasLettersOfOne(text, vocabularies);
  const ends = (ending: string) => text.endsWith(ending) || (isPlain && word.endsWith(normalizeWord(ending)));
  return vocabularies
    .filter((vocabulary) => markedIn(vocabulary).behindNames.some(ends))
    .map(({ language }) => language);
}

/** It has letters that one language alone has: it is not in plain letters. */
export function hasLettersOfOne(text: string, vocabularies: readonly Vocabulary[]): boolean {
  return vocabularies.some((vocabulary) => markedIn(vocabulary).letters.some((letter) => text.includes(letter)));
}

/** What shows a language, one by one: every word is looked at for all of it. */
interface Marks {
  readonly letters: readonly string[];
  readonly leaning: readonly string[];
  readonly glued: readonly string[];
  readonly behindNames: readonly string[];
}

const marks = new WeakMap<Vocabulary, Marks>();

function markedIn(vocabulary: Vocabulary): Marks {
  const known = marks.get(vocabulary);
  if (known !== undefined) return known;
  const { letters, leaning, asking, direction } = vocabulary;
  const endingsIn = (text: string) => text.split(' ').filter((ending) => ending !== '');
  const found = {
    ...{ letters: [...letters], leaning: [...leaning], glued: endingsIn(asking.glued) },
    behindNames: endingsIn(`${direction.fromEndings} ${direction.toEndings}`),
  };
  marks.set(vocabulary, found);
  return found;
}

/** For each word, the languages whose lists spell it most alike. */
function speakersOf(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  { isNamed, rankOf }: { readonly isNamed: (token: number) => boolean; readonly rankOf: RankOf },
) {
  const speakers = new Map<number, { languages: Set<string>; weight: number; likeness: number }>();
  for (const reading of readings) {
    const { start, length, language, ownScript, exact, likeness } = reading;
    const token = tokens[start];
    if (!token || isNamed(start) || (!ownScript && token.word.length * length < 4)) continue;
    const isOwn = ownScript && (exact || !token.latin);
    const [weight, rank] = isOwn ? [perWord, rankOf(reading) + 100] : [perWordInAnotherScript, likeness];
    const best = speakers.get(start);
    if (best && best.likeness > rank) continue;
    if (best?.likeness === rank) best.languages.add(language);
    else speakers.set(start, { languages: new Set([language]), weight, likeness: rank });
  }
  return speakers.values();
}

type RankOf = (reading: WordReading) => number;

/** So many letters at the end of a word may be an ending of the lender. */
const mostOfEnding = 1;

/**
 * How alike a word is spelt. What is borrowed as it is written, or but for a letter of its ending, speaks for those who borrow
 * it no more than for the lender.
 */
function createRankOf(
  vocabularies: readonly Vocabulary[],
  tokens: readonly Token[],
  readings: readonly WordReading[],
): RankOf {
  const isWritten = (one: WordReading) => {
    const letters = tokensUnder(one).reduce((sum, at) => sum + (tokens[at]?.word.length ?? 0), 0);
    return one.exact && one.ownScript && one.likeness >= letters + 1 - mostOfEnding;
  };
  const lent = vocabularies.flatMap(({ language, lends }) => {
    const own = lends === '' ? [] : readings.filter((one) => one.language === language && isWritten(one));
    return own.map((one) => ({ one, borrowers: lends.split(' ') }));
  });
  return ({ start, length, language, likeness }) => {
    const borrowed = lent.filter(({ borrowers }) => borrowers.includes(language)).map(({ one }) => one);
    const alike = borrowed.filter((one) => one.start === start && one.length === length);
    // Of a phrase that is borrowed word by word the lender has each word alone.
    const words = tokensUnder({ start, length }).map((at) => borrowed.filter((one) => isWithin(one, at)));
    const begun = length > 1 && words.every((one) => one.length > 0) ? (words[0] ?? []) : [];
    const likest = [...alike, ...begun].map((one) => one.likeness);
    return likest.length === 0 ? likeness : Math.min(likeness, Math.max(...likest));
  };
}
