import { holidayIds } from '#domain/seasons/holiday.ts';
import type { Traffic } from '#domain/statement.ts';
import type { CountryCode } from '#domain/texts.ts';
import { type AskedAbout, type AskedKey, askedAbout } from '#domain/topic.ts';
import { type MomentWords, type SmallTalk, smallTalk, type Vocabulary } from '../vocabulary.ts';
import { type Normalizer, withoutNg } from './normalize.ts';
import { endingOf, type ListedPhrase, phraseOf, withSoftened, wordsIn } from './phrases.ts';
import { type Token, tokensUnder } from './tokens.ts';

/** What a word can mean to us. */
export type Meaning =
  | {
      readonly kind:
        | 'stop'
        | 'border'
        | 'elsewhere'
        | 'noise'
        | 'from'
        | 'to'
        | 'toOrAt'
        | 'leaving'
        | 'arriving'
        | 'when'
        | 'yearly'
        | 'citizens'
        | 'foreigners'
        | 'passing'
        | 'openly'
        | 'yesNo'
        | 'not'
        | 'behind'
        | 'ahead'
        | 'slot'
        | 'slotAhead'
        | 'filler'
        | 'emergency';
    }
  | ({ readonly kind: 'topic' } & AskedAbout)
  | { readonly kind: 'smalltalk'; readonly what: SmallTalk }
  | { readonly kind: 'citizenship' | 'country'; readonly country: CountryCode }
  | { readonly kind: 'traffic'; readonly traffic: Traffic }
  | { readonly kind: 'moment'; readonly role: MomentRole; readonly index: number };

export type MomentRole = keyof MomentWords;

/** A meaning found in the text: in which language, from which token, over how many. */
export interface WordReading {
  readonly meaning: Meaning;
  readonly language: string;
  /** The language of the list is written in the alphabet of the text. */
  readonly ownScript: boolean;
  /** How much of the word the list spells out; more where it has the very letters of the text. */
  readonly likeness: number;
  /** The ending behind a word whose stem the list gives, folded. */
  readonly ending: string;
  /** The list has the very letters of the text, not only those they fold to. */
  readonly exact: boolean;
  readonly start: number;
  readonly length: number;
}

/** A word or a phrase of a list. */
interface Pattern extends ListedPhrase {
  readonly meaning: Meaning;
  readonly language: string;
  readonly latin: boolean;
  /** As it is written, a space between its words. */
  readonly length: number;
  /** The endings of its language, folded. */
  readonly endings: ReadonlySet<string>;
}

/** The words of all languages that mean something to us, with every meaning of each. */
export interface Lexicon {
  /** Every meaning of every word and phrase of the text. */
  readingsOf(tokens: readonly Token[]): readonly WordReading[];
  /** Whether a single folded word is in some list. */
  isKnownWord(word: string): boolean;
}

export function createLexicon(vocabularies: readonly Vocabulary[], normalizer: Normalizer): Lexicon {
  const beginningWith = createPatterns(vocabularies, normalizer);
  return {
    isKnownWord: (word) => beginningWith(word).some(({ words, elsewhere }) => words.length + elsewhere.length === 1),
    readingsOf: (tokens) =>
      [...tokens.entries()].flatMap(([start, token]) =>
        beginningWith(token.word).flatMap((pattern) => readingsAt(tokens, start, pattern)),
      ),
  };
}

/** The readings of a pattern that begins at a token: one for each of its parts, none where a part is missing. */
function readingsAt(tokens: readonly Token[], start: number, pattern: Pattern): readonly WordReading[] {
  const { meaning, language, latin, words, elsewhere, length: spelt, endings } = pattern;
  const stands = (part: ListedPhrase['words'], from: number) =>
    part.every((word, at) => endingOf(word, tokens[from + at]?.word, endings) !== null);
  if (!stands(words, start)) return [];
  const others = elsewhere.map((part) => ({ part, from: tokens.findIndex((_, from) => stands(part, from)) }));
  if (others.some(({ from }) => from < 0)) return [];
  return [{ part: words, from: start }, ...others].map(({ part, from }) => {
    const ending = part === words ? endingIn(pattern, tokens, start) : '';
    const exact = part.every(({ written }, at) => tokens[from + at]?.text.startsWith(written));
    const likeness = spelt + ending.length + (exact ? 1 : 0);
    const ownScript = latin === tokens[from]?.latin;
    return { meaning, language, ownScript, likeness, ending, exact, start: from, length: part.length };
  });
}

function endingIn({ words, endings }: Pattern, tokens: readonly Token[], start: number): string {
  const last = words.at(-1);
  if (last?.is !== 'stem') return '';
  return endingOf(last, tokens[start + words.length - 1]?.word, endings) ?? '';
}

/** Puts every list in, and finds the patterns that may begin at a word. */
function createPatterns(
  vocabularies: readonly Vocabulary[],
  { normalizeWord }: Normalizer,
): (word: string) => readonly Pattern[] {
  const whole = new Map<string, Pattern[]>();
  const beginnings = new Map<string, Pattern[]>();
  for (const vocabulary of vocabularies) {
    const { language, script, beside } = vocabulary;
    const endings = new Set(wordsIn(beside.endings).map(normalizeWord));
    for (const [list, meaning] of meaningsIn(vocabulary)) {
      for (const written of withSoftened(list, vocabulary.softened)) {
        const phrase = phraseOf(written, normalizeWord);
        const { words } = phrase;
        const [first] = words;
        if (first === undefined) continue;
        const patterns = first.is === 'whole' ? whole : beginnings;
        const { length } = words.map((word) => word.written).join(' ');
        const pattern = { ...phrase, meaning, language, latin: script === 'latin', length, endings };
        patterns.set(first.folded, [...(patterns.get(first.folded) ?? []), pattern]);
      }
    }
  }
  const shortest = Math.min(...[...beginnings.keys()].map(({ length }) => length));
  return (word) => {
    const found = [...new Set([word, withoutNg(word)])].flatMap((form) => whole.get(form) ?? []);
    for (let length = word.length; length >= shortest; length -= 1) {
      for (const pattern of beginnings.get(word.slice(0, length)) ?? []) {
        const [first] = pattern.words;
        if (first !== undefined && endingOf(first, word, pattern.endings) !== null) found.push(pattern);
      }
    }
    return found;
  };
}

/** Every list of a language with what its words mean. */
function* meaningsIn(words: Vocabulary): Generator<readonly [list: string, meaning: Meaning]> {
  yield [words.stop, { kind: 'stop' }];
  yield [words.border, { kind: 'border' }];
  yield [words.elsewhere, { kind: 'elsewhere' }];
  yield [words.noise, { kind: 'noise' }];
  yield [words.direction.from, { kind: 'from' }];
  yield [words.direction.to, { kind: 'to' }];
  yield [words.direction.toOrAt, { kind: 'toOrAt' }];
  yield [words.leaving, { kind: 'leaving' }];
  yield [words.arriving, { kind: 'arriving' }];
  yield [words.when, { kind: 'when' }];
  yield [words.yearly, { kind: 'yearly' }];
  yield [words.citizens, { kind: 'citizens' }];
  yield [words.foreigners, { kind: 'foreigners' }];
  yield [words.passing, { kind: 'passing' }];
  yield [words.asking.openly, { kind: 'openly' }];
  yield [words.asking.yesNo, { kind: 'yesNo' }];
  yield [words.asking.not, { kind: 'not' }];
  yield [words.frames.behind, { kind: 'behind' }];
  yield [words.frames.ahead, { kind: 'ahead' }];
  yield [words.frames.slots, { kind: 'slot' }];
  yield [words.frames.slotsAhead, { kind: 'slotAhead' }];
  yield [words.fillers, { kind: 'filler' }];
  yield [words.emergency, { kind: 'emergency' }];
  for (const [country, list] of Object.entries(words.countries)) yield [list, { kind: 'country', country }];
  for (const what of smallTalk) yield [words[what], { kind: 'smalltalk', what }];
  for (const [country, list] of Object.entries(words.citizenships)) yield [list, { kind: 'citizenship', country }];
  for (const [key, list] of Object.entries(words.topics))
    yield [list, { kind: 'topic', ...askedAbout(key as AskedKey) }];
  for (const [kind, list] of Object.entries(words.traffic)) yield [list, { kind: 'traffic', traffic: kind as Traffic }];
  const moment = Object.entries(words.moment) as [MomentRole, string | readonly string[]][];
  for (const [role, list] of moment) {
    const lists = role === 'holidays' ? holidayIds.map((id) => words.moment.holidays[id]) : [list].flat();
    for (const [index, each] of lists.entries()) yield [each, { kind: 'moment', role, index }];
  }
}

/** Whether some word means this. */
export function says(readings: readonly WordReading[], kind: Meaning['kind']): boolean {
  return readings.some(({ meaning }) => meaning.kind === kind);
}

/** Every token that means something. */
export function tokensRead(readings: readonly WordReading[]): ReadonlySet<number> {
  return new Set(readings.flatMap(tokensUnder));
}

/** Tokens of the official wrapping of post names, such as "road crossing point". */
export function noiseIn(readings: readonly WordReading[]): ReadonlySet<number> {
  const noise = readings.filter(({ meaning }) => meaning.kind === 'noise');
  return tokensRead(noise);
}
