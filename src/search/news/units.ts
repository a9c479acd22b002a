import type { DraftSays } from '#domain/notes/news.ts';
import { type MomentWordsIn, momentWordsIn } from '../moment/words.ts';
import { tokensOf, tokensUnder } from '../text/tokens.ts';
import { readText, type TextRead } from '../text-read.ts';
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
  const { tokens, readings, matches: all } = readText(names, linguistics.clean(text), language);
  const capitals = new Set(text.match(/\p{Lu}[\p{L}'’ʻ]*/gu)?.map((word) => linguistics.clean(word)));
  const isCapital = (at: number) => capitals.has(tokens[at]?.text ?? '');
  const quoted = new Set(
    tokensOf(linguistics.clean(text.match(inQuotes)?.join(' ') ?? ''), linguistics).map((token) => token.text),
  );
  const matches = all.filter((match) => match.mistakes === 0 || tokensUnder(match).some(isCapital));
  const words = momentWordsIn(tokens, readings, linguistics);
  const named = [...tokens.keys()].filter((at) => isCapital(at) && (at > 0 || quoted.has(tokens[at]?.text ?? '')));
  return {
    ...{ tokens, readings, matches, sentence, isTitle, asks, words },
    capitals: named,
    news: readWords(tokens, language),
  };
}

/** Where a part says "not". */
export const notsIn = ({ readings }: Pick<Unit, 'readings'>): readonly number[] =>
  readings.flatMap(({ meaning, start }) => (meaning.kind === 'not' ? [start] : []));
