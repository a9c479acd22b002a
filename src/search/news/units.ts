import type { NewsFamily } from '#domain/notes/news.ts';
import { type MomentWordsIn, momentWordsIn } from '../moment/words.ts';
import type { NameIndex } from '../names/index.ts';
import { tokensOf, tokensUnder } from '../text/tokens.ts';
import { readText, type TextRead } from '../text-read.ts';
import { type Sentence, sentencesOf } from './pieces.ts';
import type { NewsWords, ReadNewsWords } from './words.ts';

/** The part of a sentence that says one thing. */
export interface Unit extends Pick<TextRead, 'tokens' | 'readings' | 'matches'> {
  readonly sentence: number;
  readonly isTitle: boolean;
  readonly asks: boolean;
  readonly news: NewsWords;
  readonly words: MomentWordsIn;
  /** Where words stand that are written as a name is. */
  readonly capitals: readonly number[];
}

/** Words that say that something happens. */
const acts: readonly NewsFamily[] = [
  ...([
    'shut',
    'notShut',
    'notOpen',
    'open',
    'willOpen',
    'works',
    'queue',
    'waiting',
    'noQueue',
    'limit',
    'lifted',
  ] as const),
  ...(['extend', 'harder', 'detour', 'roadTo', 'unaffected', 'still', 'admits'] as const),
];

/** What posts are read with. */
export interface UnitSetting {
  readonly names: NameIndex;
  readonly readWords: ReadNewsWords;
  readonly language: string;
}

export function unitsOf(title: string, text: string, reading: UnitSetting): readonly Unit[] {
  return sentencesOf(title, text).flatMap((sentence, at) =>
    partsThatAct(sentence, reading).map((part) => unitOf(part, sentence, at, reading)),
  );
}

/** A part that says nothing by itself goes with the one before it, the first with the next. */
function partsThatAct({ parts }: Sentence, reading: UnitSetting): readonly string[] {
  const joined: { text: string; acts: boolean }[] = [];
  for (const part of parts) {
    const { isAct, isPast } = soundOf(part, reading);
    const last = joined.at(-1);
    if (last?.acts && !isAct && isPast) continue;
    if (last && (!isAct || !last.acts))
      joined[joined.length - 1] = { text: `${last.text}, ${part}`, acts: last.acts || isAct };
    else joined.push({ text: part, acts: isAct });
  }
  return joined.map((one) => one.text);
}

/** Whether a part says that something happens, and whether it tells of what was. */
function soundOf(part: string, { names, readWords, language }: UnitSetting) {
  const { linguistics } = names;
  const news = readWords(tokensOf(linguistics.clean(part), linguistics), language);
  return { isAct: acts.some((family) => news.has(family)), isPast: news.has('before') };
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
