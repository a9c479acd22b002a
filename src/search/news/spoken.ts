import { DateTime } from 'luxon';
import type { Catalogue, Crossing } from '#domain/crossing.ts';
import type { NewsPost } from '#domain/notes/news.ts';
import type { CountryCode } from '#domain/texts.ts';
import { countriesIn } from '../direction/direction.ts';
import type { NameIndex } from '../names/index.ts';
import type { TextRead } from '../text-read.ts';
import type { NewsWords, ReadNewsWords } from './words.ts';

/** A post, and what is known of it as a whole. */
export interface SpokenPost {
  readonly post: NewsPost;
  readonly names: NameIndex;
  readonly news: NewsWords;
  readonly countries: readonly CountryCode[];
  readonly language: string;
  readonly catalogue: Catalogue;
  /** Whose clock the text names first. */
  readonly clock: CountryCode | undefined;
}

const sideBefore = ({ readings }: Pick<TextRead, 'readings'>, at: number) =>
  readings.some(({ meaning, start, length }) => meaning.kind === 'from' && start + length === at)
    ? ('from' as const)
    : null;

interface CountryAt {
  readonly start: number;
  readonly country: CountryCode;
  readonly side: 'from' | 'to' | 'toOrAt' | null;
}

/** Countries by their names and by those of their people: "the Chinese border". */
export function countriesAt(names: NameIndex, text: Pick<TextRead, 'tokens' | 'readings'>): readonly CountryAt[] {
  const ours = new Set(names.countries.values());
  const places = countriesIn(names, text);
  const people = text.readings.flatMap(({ meaning, start }) =>
    meaning.kind === 'citizenship' && ours.has(meaning.country) && !places.some((place) => place.start === start)
      ? [{ start, country: meaning.country, side: sideOfPeople(sideBefore(text, start)) }]
      : [],
  );
  return [...places, ...people].toSorted((one, other) => one.start - other.start);
}

/** "On the Russian side": nobody comes from there. */
const sideOfPeople = (side: CountryAt['side']) => (side === 'from' ? null : side);

const vocabularyOf = ({ names, language }: SpokenPost) =>
  names.linguistics.vocabularies.find((one) => one.language === language);

/** Every country that is named, once. */
export const countriesNamed = (
  names: NameIndex,
  text: Pick<TextRead, 'tokens' | 'readings'>,
): readonly CountryCode[] => [...new Set(countriesAt(names, text).map(({ country }) => country))];

const letters = { latin: /\p{Script=Latin}/u, cyrillic: /\p{Script=Cyrillic}/u } as const;

/** The language of a text; where questions would not tell it, the one of its letters that knows most of the words. */
export function languageOf(
  { tokens, language }: TextRead,
  { linguistics }: NameIndex,
  readWords: ReadNewsWords,
): string {
  if (language !== null) return language;
  const written = tokens.map(({ text }) => text).join(' ');
  const isOfScript = ({ script }: (typeof linguistics.vocabularies)[number]) => letters[script].test(written);
  const ours = linguistics.vocabularies.filter(isOfScript);
  const known = (ours.length > 0 ? ours : linguistics.vocabularies).map((one) => ({
    language: one.language,
    count: readWords(tokens, one.language).readings.filter(({ exact, ownScript }) => exact && ownScript).length,
  }));
  return known.toSorted((one, other) => other.count - one.count)[0]?.language ?? '';
}

/** How the language says the beginning and the end of a time. */
export const saidHow = (spoken: SpokenPost) => ({
  fromEndings: vocabularyOf(spoken)?.direction.fromEndings.split(' ').filter(Boolean) ?? [],
  isSaidBehind: isSaidBehind(spoken),
});

/** The language says "from", "to" and "until" behind a word. */
export const isSaidBehind = (spoken: SpokenPost) => (vocabularyOf(spoken)?.moment.untilAfter ?? '') !== '';

const besideClock = 2;

/** "Astana time": the first country whose clock the text names. */
export const clockNamed = (news: NewsWords): CountryCode | undefined =>
  news
    .of('clocks')
    .flatMap(({ meaning, start }) =>
      'country' in meaning && news.of('clock').some((word) => Math.abs(word.start - start) <= besideClock)
        ? [meaning.country]
        : [],
    )[0];

/** Whose clock it is at a crossing: the one that the text names, or that of who speaks. */
export const clockAt = ({ post, clock }: Pick<SpokenPost, 'post' | 'clock'>, { posts }: Crossing) =>
  posts.find(({ country }) => country === clock) ?? posts.find(({ country }) => country === post.source.country);

/** The time of publication on that clock. */
export function nowOf(spoken: Pick<SpokenPost, 'post' | 'clock'>, crossing: Crossing): DateTime {
  const { zone } = clockAt(spoken, crossing) ?? crossing.posts[0];
  return DateTime.fromISO(spoken.post.at, { zone });
}
