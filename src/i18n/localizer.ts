import type { DateTime } from 'luxon';
import { type Catalogue, type CountryCode, type Post, textIn } from '#domain/crossing.ts';
import type { Attribution } from '#domain/statement.ts';
import type { Messages } from './messages.ts';
import type { Translate, Variables } from './translate.ts';

/** One language at one moment: everything that is said in an answer is said with it. Texts are plain, not yet HTML. */
export interface Localizer {
  readonly language: string;
  /** Dates of the present year are said without it. */
  readonly now: DateTime;
  readonly message: <K extends keyof Messages>(key: K, ...variables: Variables<K>) => string;
  /** A country's name, or its code where the catalogue does not know it. */
  readonly country: (code: CountryCode) => string;
}

export function createLocalizer(
  translate: Translate,
  catalogue: Catalogue,
  language: string,
  now: DateTime,
): Localizer {
  return {
    language,
    now,
    message: (key, ...variables) => oneStop(translate(language, key, ...variables)),
    country(code) {
      const country = catalogue.countries.find((candidate) => candidate.code === code);
      return country === undefined ? code : textIn(country.name, language);
    },
  };
}

/** An abbreviation at the end of a sentence ("2027 г.") brings a full stop of its own. */
function oneStop(text: string): string {
  return text.replace(/(\p{L})\.\.(?!\.)/gu, '$1.');
}

/** A nameless post is called by its country. */
export function postName(post: Post, localizer: Localizer): string {
  return post.name === undefined ? localizer.country(post.country) : textIn(post.name, localizer.language);
}

export function whoSaid(by: Attribution, localizer: Localizer): string {
  return textIn(by.name, localizer.language);
}

/** For words that begin a line. */
export function capital(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}

/** "A, B and C", joined by our own words because Intl forgets the "and" of some languages. */
export function listOf(
  items: readonly string[],
  localizer: Localizer,
  last: 'list-and' | 'list-countries' = 'list-and',
): string {
  const end = items.at(-1) ?? '';
  if (items.length < 2) return end;
  return localizer.message(last, { list: items.slice(0, -1).join(', '), last: end });
}
