import type { DraftSays, NewsFamily } from '#domain/notes/news.ts';
import { isDoubtful, type MomentWordsIn, momentWordsIn } from '../moment/words.ts';
import { tokensOf, tokensUnder } from '../text/tokens.ts';
import { readText, type TextRead } from '../text-read.ts';
import { type Excepted, exceptedIn } from './guards/excepted.ts';
import { partsThatAct } from './parts.ts';
import { type Sentence, sentencesOf, type UnitSetting } from './pieces.ts';
import type { NewsWords } from './words.ts';

/** The part of a sentence that says one thing. */
export interface Unit extends Pick<TextRead, 'tokens' | 'readings' | 'matches'> {
  readonly sentence: number;
  readonly isTitle: boolean;
  readonly asks: boolean;
  readonly news: NewsWords;
  readonly words: MomentWordsIn;
  /** Where words stand that are written as a name is. */
  readonly capitals: readonly number[];
  /** The language says "from", "for" and "until" behind a word. */
  readonly isSaidBehind: boolean;
  /** Whom it leaves out of what it says. */
  readonly excepted: Excepted;
  /** What it says by what was learned, where the lists do not tell. */
  readonly told?: DraftSays;
}

export function unitsOf(title: string, text: string, reading: UnitSetting): readonly Unit[] {
  return sentencesOf(title, text).flatMap((sentence, at) =>
    partsThatAct(sentence, reading).map((part) => unitOf(part, sentence, at, reading)),
  );
}

/** A name in quotation marks. */
const inQuotes = /(?<=[«"“„])\p{Lu}[^«»"“”„]*(?=[»"”“])/gu;

export function unitOf(
  text: string,
  { isTitle, asks }: Pick<Sentence, 'isTitle' | 'asks'>,
  sentence: number,
  { names, readWords, language }: UnitSetting,
): Unit {
  const { linguistics } = names;
  const { tokens, readings, matches: found } = readText(names, linguistics.clean(text), language);
  const capitals = new Set(text.match(/\p{Lu}[\p{L}'’ʻ]*/gu)?.map((word) => linguistics.clean(word)));
  const isCapital = (at: number) => capitals.has(tokens[at]?.text ?? '');
  const quoted = new Set(
    tokensOf(linguistics.clean(text.match(inQuotes)?.join(' ') ?? ''), linguistics).map((token) => token.text),
  );
  const matches = found.filter((match) => match.mistakes === 0 || tokensUnder(match).some(isCapital));
  // "Келерки маусымга чейин", without a number, is no June of another language.
  const isWordOfItsOwn = (reading: (typeof readings)[number]) =>
    language !== null &&
    reading.language !== language &&
    reading.ending !== '' &&
    tokens[reading.start - 1]?.number !== true &&
    isDoubtful(reading, linguistics.vocabularies);
  const timed = readings.filter((reading) => !isWordOfItsOwn(reading));
  const words = momentWordsIn(tokens, timed, linguistics);
  const named = [...tokens.keys()].filter((at) => isCapital(at) && (at > 0 || quoted.has(tokens[at]?.text ?? '')));
  const all = readWords(tokens, language);
  const vocabulary = linguistics.vocabularies.find((one) => one.language === language);
  const excepted = exceptedIn({ tokens, matches, news: all }, endingsOf(vocabulary?.direction.fromEndings));
  return {
    ...{ tokens, readings, sentence, isTitle, asks, words, excepted },
    matches: matches.filter((match) => !excepted.matches.includes(match)),
    capitals: named,
    isSaidBehind: (vocabulary?.moment.untilAfter ?? '') !== '',
    news: excepted.isUnclear ? all : all.without(excepted.tokens),
  };
}

/** A name of crossings or of a town near one, and of no other place. */
export const isNamed = ({ named }: Pick<Unit['matches'][number], 'named'>): boolean => named.length > 0;

/** Whether a part has a word of one of these families. */
export const hasSome = ({ news }: Pick<Unit, 'news'>, families: readonly NewsFamily[]): boolean =>
  families.some((family) => news.has(family));

/** Where a part says "not". */
export const notsIn = ({ readings }: Pick<Unit, 'readings'>): readonly number[] =>
  readings.flatMap(({ meaning, start }) => (meaning.kind === 'not' ? [start] : []));

/** The clause of a part, between marks, that each word stands in. */
export function clausesOf({ tokens }: Pick<Unit, 'tokens'>): readonly number[] {
  let clause = 0;
  return tokens.map(({ gap }, at) => {
    if (at > 0 && /[,;:—–]/u.test(gap)) clause += 1;
    return clause;
  });
}

/** Whether a clause ends with that word. */
export const isLastOfClause = ({ tokens }: Pick<Unit, 'tokens'>, at: number): boolean => {
  const clauses = clausesOf({ tokens });
  return at in tokens && clauses[at + 1] !== clauses[at];
};

const endingsOf = (list = '') => list.split(' ').filter(Boolean);
