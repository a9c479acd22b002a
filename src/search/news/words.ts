import { type NewsFamily, newsFamilies } from '#domain/notes/news.ts';
import type { Cause, Traffic } from '#domain/statement.ts';
import type { CountryCode } from '#domain/texts.ts';
import type { Normalizer } from '../text/normalize.ts';
import { createPatternReader, type ListLanguage, type Reading } from '../text/patterns.ts';
import { wordsIn } from '../text/phrases.ts';
import { type Token, tokensUnder } from '../text/tokens.ts';

/** The words of one language by which a post is read. */
export type NewsVocabulary = Readonly<Record<NewsFamily, string>> & {
  /** What a gate does that is not shut, and how it is said that it does not. */
  readonly passing: string;
  readonly denied: string;
  /** What hangs on a place to say that something is there. */
  readonly thereEndings: string;
  /** What hangs on a verb to say "unless". */
  readonly unlessEndings: string;
  /** What hangs on a verb to say "if", at the end of its clause. */
  readonly ifEndings: string;
  readonly traffic: Readonly<Partial<Record<Traffic, string>>>;
  readonly cause: Readonly<Partial<Record<Cause, string>>>;
  readonly clocks: Readonly<Record<CountryCode, string>>;
};

/** What a word of a post means. */
type NewsMeaning =
  | { readonly family: NewsFamily }
  | { readonly family: 'traffic'; readonly traffic: Traffic }
  | { readonly family: 'cause'; readonly cause: Cause }
  | { readonly family: 'clocks'; readonly country: CountryCode };

/** Reads the words of a post, in its own language. */
export type ReadNewsWords = (tokens: readonly Token[], language: string) => NewsWords;

export function createReadNewsWords(
  languages: readonly (ListLanguage & { readonly news?: NewsVocabulary })[],
  normalizer: Normalizer,
): ReadNewsWords {
  const readers = new Map(
    languages.flatMap(({ news, ...of }) =>
      news ? [[of.language, createPatternReader([{ of, lists: meaningsIn(news) }], normalizer)] as const] : [],
    ),
  );
  const endings = new Map(
    languages.flatMap(({ news, language }) => (news ? [[language, endingsOf(news)] as const] : [])),
  );
  return (tokens, language) => {
    const hasEnding: NewsWords['hasEnding'] = (at, said) =>
      endings.get(language)?.[said].some((ending) => tokens[at]?.text.endsWith(ending)) ?? false;
    return newsWordsIn(readers.get(language)?.readingsOf(tokens) ?? [], hasEnding);
  };
}

const endingsOf = ({ thereEndings, unlessEndings, ifEndings }: NewsVocabulary) => ({
  there: wordsIn(thereEndings),
  unless: wordsIn(unlessEndings),
  if: wordsIn(ifEndings),
});

function* meaningsIn(news: NewsVocabulary): Generator<readonly [list: string, meaning: NewsMeaning]> {
  for (const family of newsFamilies) yield [news[family], { family }];
  yield [denialsIn(news), { family: 'shut' }];
  for (const [traffic, list] of Object.entries(news.traffic))
    yield [list, { family: 'traffic', traffic: traffic as Traffic }];
  for (const [cause, list] of Object.entries(news.cause)) yield [list, { family: 'cause', cause: cause as Cause }];
  for (const [country, list] of Object.entries(news.clocks)) yield [list, { family: 'clocks', country }];
}

/** "Does not work", "will not be let through": every word of passing, in every way to deny it. */
const denialsIn = ({ passing, denied }: NewsVocabulary): string =>
  wordsIn(denied)
    .flatMap((pattern) => wordsIn(passing).map((word) => pattern.replace('…', word)))
    .join(' ');

/** The words of a piece of a post, by what they mean. */
export interface NewsWords {
  readonly readings: readonly Reading<NewsMeaning>[];
  has(family: NewsMeaning['family']): boolean;
  of(family: NewsMeaning['family']): readonly Reading<NewsMeaning>[];
  at(token: number, family: NewsFamily): Reading<NewsMeaning> | undefined;
  /** An ending of the word says that what follows is there, or that something is so unless this is, or if it is. */
  hasEnding(token: number, said: 'there' | 'unless' | 'if'): boolean;
  /** The same without what those tokens say. */
  without(tokens: ReadonlySet<number>): NewsWords;
}

export const causesIn = (news: NewsWords): readonly Cause[] =>
  news.of('cause').flatMap(({ meaning }) => ('cause' in meaning ? [meaning.cause] : []));

/** What those words say one travels by. */
export const trafficsOf = (words: readonly Reading<NewsMeaning>[]): readonly Traffic[] =>
  words.flatMap(({ meaning }) => ('traffic' in meaning ? [meaning.traffic] : []));

/** A word of a longer phrase does not speak for itself. */
function newsWordsIn(all: readonly Reading<NewsMeaning>[], hasEnding: NewsWords['hasEnding']): NewsWords {
  const longest = new Map<number, number>();
  for (const { start, length } of all)
    for (const at of tokensUnder({ start, length })) longest.set(at, Math.max(longest.get(at) ?? 0, length));
  const readings = all.filter((reading) => tokensUnder(reading).every((at) => longest.get(at) === reading.length));
  const of = (family: NewsMeaning['family']) => readings.filter(({ meaning }) => meaning.family === family);
  return {
    readings,
    has: (family) => of(family).length > 0,
    of,
    at: (token, family) => of(family).find(({ start }) => start === token),
    hasEnding,
    without: (tokens) =>
      newsWordsIn(
        readings.filter((reading) => !tokensUnder(reading).some((at) => tokens.has(at))),
        hasEnding,
      ),
  };
}
