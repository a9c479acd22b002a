import { nothingRead, type Understanding } from '../question.ts';
import type { Normalizer } from '../text/normalize.ts';
import { wordsIn } from '../text/phrases.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { alone, type Vocabulary } from '../vocabulary.ts';

/** A longer message is about something. */
const mostWords = 4;

const answeredAs = { heard: 'heard', cancelled: 'stopping' } as const;

/**
 * Reads a message that asks for nothing: "ok", "понятно", "жок", "cancel", a thumb, nothing but marks; `undefined` where it
 * says anything else.
 */
export type ReadSaidAlone = (cleaned: string) => Understanding | undefined;

export function createSaidAlone(vocabularies: readonly Vocabulary[], normalizer: Normalizer): ReadSaidAlone {
  const phrases = phrasesOf(vocabularies, normalizer).toSorted((one, other) => other.words.length - one.words.length);
  return (cleaned) => {
    const tokens = tokensOf(cleaned, normalizer);
    if (tokens.length > mostWords) return undefined;
    if (tokens.length === 0) return marksIn(cleaned);
    const said = saidIn(tokens, phrases);
    if (said.length === 0) return undefined;
    const what = said.some(({ what: one }) => one === 'cancelled') ? 'cancelled' : 'heard';
    const [first = [], ...others] = said.map(({ languages }) => languages);
    const spoken = first.filter((one) => others.every((of) => of.includes(one)));
    return talk(answeredAs[what], spoken);
  };
}

/** Of a word that several languages share, none is the question's. */
function talk(what: 'heard' | 'stopping' | 'help', [first, ...others]: readonly string[]): Understanding {
  const about = { kind: 'smalltalk', what } as const;
  if (first === undefined) return { ...nothingRead, about };
  return { ...nothingRead, about, ...(others.length > 0 ? { alike: [first, ...others] } : { language: first }) };
}

/** A picture nods; marks alone ask what one may ask. */
function marksIn(cleaned: string): Understanding | undefined {
  if (cleaned.trim() === '') return undefined;
  return talk(/\p{Extended_Pictographic}/u.test(cleaned) ? 'heard' : 'help', []);
}

interface Phrase {
  readonly what: (typeof alone)[number];
  readonly language: string;
  readonly written: readonly string[];
  /** Folded. */
  readonly words: readonly string[];
}

function phrasesOf(vocabularies: readonly Vocabulary[], { normalizeWord }: Normalizer): readonly Phrase[] {
  return vocabularies.flatMap(({ language, alone: lists }) =>
    alone.flatMap((what) =>
      wordsIn(lists[what]).map((phrase) => {
        const written = phrase.split('_');
        return { what, language, written, words: written.map(normalizeWord) };
      }),
    ),
  );
}

/** The longest phrase at each place, with the languages that spell it most alike; nothing where a word is none of them. */
function saidIn(tokens: readonly Token[], phrases: readonly Phrase[]) {
  const said: { readonly what: Phrase['what']; readonly languages: readonly string[] }[] = [];
  for (let at = 0; at < tokens.length; ) {
    const here = phrases.filter(({ words }) => words.every((word, on) => tokens[at + on]?.word === word));
    const [longest] = here;
    if (longest === undefined) return [];
    const { length } = longest.words;
    const alike = here.filter(({ words }) => words.length === length);
    const spelt = alike.filter(({ written }) => written.every((word, on) => tokens[at + on]?.text === word));
    said.push({ what: longest.what, languages: (spelt.length > 0 ? spelt : alike).map(({ language }) => language) });
    at += length;
  }
  return said;
}
