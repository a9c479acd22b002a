import { type Country, textIn } from '#domain/crossing.ts';
import { lately } from './lately.ts';
import { type Lexicon, says } from './lexicon.ts';
import type { Normalizer } from './normalize.ts';
import { wordsIn } from './phrases.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Words of a language that nobody here speaks, as the data has them. */
export interface Glossary {
  /** ISO 639-1. */
  readonly language: string;
  /** The language in which its words are told. */
  readonly into: string;
  /** Words of it → the words and phrases that they stand for; "" for those that say nothing. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Name there → what the place is called. */
  readonly places: Readonly<Record<string, readonly string[]>>;
  /** The word that an ending puts before its word, or "" → the endings, between spaces. */
  readonly endings: Readonly<Record<string, string>>;
}

/** A text word by word in a language that is spoken, or `null` where it is in no language of a glossary. */
export type GlossOf = (cleaned: string) => string | null;

interface Parts {
  readonly glossaries: readonly Glossary[];
  /** What they are called in a language that is not spoken here, Unicode knows. */
  readonly countries: readonly Named[];
  readonly normalizer: Normalizer & Pick<Lexicon, 'readingsOf'>;
  /** Whether a folded word is one of a language that is spoken here. */
  readonly isOurs: (word: string) => boolean;
  /** Whether a folded word is the name of a place. */
  readonly isPlace: IsPlace;
}

type Named = Pick<Country, 'code' | 'name'>;
type IsPlace = (word: string) => boolean;

const longestPhrase = 4;
const mostEndings = 3;
const shortestStem = 2;
/** What shows a language: words of its glossary that none of ours has, and the share of words that the glossary knows. */
const enough = [
  { own: 1, share: 0.6 },
  { own: 2, share: 0.34 },
] as const;

export function createGloss({ glossaries, countries, normalizer, isOurs, isPlace }: Parts): GlossOf {
  // What asks in a language that is spoken here is of that one.
  const asks = (word: string) => says(normalizer.readingsOf(tokensOf(word, normalizer)), 'yesNo');
  const readers = glossaries.map((glossary) => createReader(wordsOf(glossary, countries, normalizer)));
  /** Those in whose glossaries a word may be. */
  const readersOf = lately((word) => readers.filter(({ mayShow }) => mayShow(word)));
  return (cleaned) => {
    const tokens = tokensOf(cleaned, normalizer);
    const showing = new Set(tokens.flatMap(({ word, number }) => (number ? [] : readersOf(word))));
    const read = readers
      .filter((reader) => showing.has(reader))
      .map((reader) => reader.read(tokens))
      .filter((pieces) => pieces.some(isOwn(isOurs)) && !pieces.some(({ by, stem }) => by === 'nothing' && asks(stem)))
      .map((pieces) => pieces.map((piece) => withPlace(piece, isPlace)))
      .filter((pieces) => isOf(pieces, isOurs));
    const [best] = read.sort((a, b) => countOf('glossary', b) - countOf('glossary', a));
    return best?.flatMap(({ gap, ahead, said }) => [gap, ...ahead, said]).join(' ') ?? null;
  };
}

interface Stem {
  readonly stem: string;
  /** What its endings put before it. */
  readonly ahead: readonly string[];
}

/** A word or a phrase, and what stands for it. */
interface Piece {
  readonly words: readonly string[];
  /** Its last word without the endings. */
  readonly stem: string;
  readonly gap: string;
  readonly ahead: readonly string[];
  readonly said: string;
  readonly by: 'glossary' | 'place' | 'number' | 'nothing';
  readonly stems: readonly Stem[];
}

const countOf = (by: Piece['by'], pieces: readonly Piece[]) => pieces.filter((piece) => piece.by === by).length;

const isOwn = (isOurs: Parts['isOurs']) => (piece: Piece) =>
  piece.by === 'glossary' && ![...piece.words.slice(0, -1), piece.stem].every(isOurs) && !piece.words.every(isOurs);

function isOf(pieces: readonly Piece[], isOurs: Parts['isOurs']): boolean {
  const own = pieces.filter(isOwn(isOurs)).length;
  const glossed = countOf('glossary', pieces);
  const share = glossed / (glossed + countOf('nothing', pieces));
  return enough.some((one) => own >= one.own && share >= one.share);
}

function withPlace(piece: Piece, isPlace: IsPlace): Piece {
  const place = piece.by === 'nothing' ? piece.stems.find(({ stem }) => isPlace(stem)) : undefined;
  return place ? { ...piece, ahead: place.ahead, said: place.stem, by: 'place' } : piece;
}

/** A glossary by the folded words. */
interface Words {
  readonly said: ReadonlyMap<string, { readonly said: string; readonly by: 'glossary' | 'place' }>;
  /** The first words of its phrases. */
  readonly begins: ReadonlySet<string>;
  /** Whether a word may be the last one of something that the glossary has, or has to be cut up first. */
  readonly mayShow: (word: string) => boolean;
  /** Every stem of a word, the fullest first. */
  readonly stemsOf: (word: string) => readonly Stem[];
}

function wordsOf(
  { language, into, words, places, endings }: Glossary,
  countries: readonly Named[],
  normalizer: Normalizer,
): Words {
  const keyOf = (text: string) =>
    tokensOf(normalizer.clean(text), normalizer)
      .map(({ word }) => word)
      .join(' ');
  const listed = (lists: Glossary['words'], by: 'glossary' | 'place') =>
    Object.entries(lists).flatMap(([told, list]) =>
      list.map((one) => [keyOf(one), { said: told.toLowerCase(), by }] as const),
    );
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  const named = countries.map(({ code, name }) => [textIn(name, into), [regions.of(code) ?? code]] as const);
  const said = new Map([
    ...listed(Object.fromEntries(named), 'place'),
    ...listed(places, 'place'),
    ...listed(words, 'glossary'),
  ]);
  const cases = Object.entries(endings).flatMap(([ahead, list]) =>
    wordsIn(list).map((ending) => ({ ahead, ending: normalizer.normalizeWord(ending) })),
  );
  /** Whose endings there are is said before whither: behind what says nothing stands no case. */
  function stemsOf(word: string, ahead: readonly string[] = [], left = mostEndings): readonly Stem[] {
    const shorter = cases.filter(
      (one) =>
        word.length - one.ending.length >= shortestStem &&
        word.endsWith(one.ending) &&
        (left === mostEndings || one.ahead === ''),
    );
    const more = left === 0 ? [] : shorter;
    return [
      { stem: word, ahead },
      ...more.flatMap((one) =>
        stemsOf(word.slice(0, -one.ending.length), one.ahead === '' ? ahead : [one.ahead, ...ahead], left - 1),
      ),
    ];
  }
  const begins = new Set(
    [...said.keys()].filter((key) => key.includes(' ')).map((key) => key.slice(0, key.indexOf(' '))),
  );
  const ends = new Set(
    [...said].filter(([, { by }]) => by === 'glossary').map(([key]) => key.slice(key.lastIndexOf(' ') + 1)),
  );
  return {
    ...{ said, begins, stemsOf: lately((word) => stemsOf(word)) },
    mayShow: (word) => isHan(word) || stemsOf(word).some(({ stem }) => ends.has(stem)),
  };
}

const isHan = (word: string) => /\p{Script=Han}/u.test(word);

/** Reads a text by a glossary. */
interface Reader extends Pick<Words, 'mayShow'> {
  read(tokens: readonly Token[]): readonly Piece[];
}

function createReader({ said, begins, mayShow, stemsOf }: Words): Reader {
  function phraseAt(
    tokens: readonly Token[],
    at: number,
    stems: readonly (readonly Stem[])[],
  ): Omit<Piece, 'gap' | 'stems'> | null {
    const longest = begins.has(tokens[at]?.word ?? '') ? longestPhrase : 1;
    for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
      const words = tokens.slice(at, at + length).map(({ word }) => word);
      for (const { stem, ahead } of stems[at + length - 1] ?? []) {
        const found = said.get([...words.slice(0, -1), stem].join(' '));
        if (found) return { ...found, ahead, words, stem };
      }
    }
    return null;
  }
  return {
    mayShow,
    read(all) {
      const tokens = all.flatMap((token) => charactersIn(token, said));
      const stems = tokens.map(({ word, number }) => (number ? [] : stemsOf(word)));
      const pieces: Piece[] = [];
      for (let at = 0; at < tokens.length; at += pieces.at(-1)?.words.length ?? 1) {
        const { gap, word, text, number } = tokens[at] as Token;
        const alone = { words: [word], stem: word, ahead: [], said: text, by: number ? 'number' : 'nothing' } as const;
        pieces.push({ ...(phraseAt(tokens, at, stems) ?? alone), gap, stems: stems[at] ?? [] });
      }
      return pieces;
    },
  };
}

/** What is written without spaces is cut where the longest words that are known end. */
function charactersIn(token: Token, said: Words['said']): readonly Token[] {
  if (!isHan(token.word)) return [token];
  const letters = [...token.word];
  const cut: string[] = [];
  for (let at = 0; at < letters.length; at += [...(cut.at(-1) ?? '')].length) {
    let length = letters.length - at;
    while (length > 1 && !said.has(letters.slice(at, at + length).join(''))) length -= 1;
    cut.push(letters.slice(at, at + length).join(''));
  }
  return cut.map((text, at) => ({ ...token, text, word: text, gap: at === 0 ? token.gap : '' }));
}
