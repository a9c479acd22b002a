import type { DateTime } from 'luxon';
import { type Catalogue, type CountryCode, type Post, textIn } from '#domain/crossing.ts';
import type { Attribution } from '#domain/statement.ts';
import type { Messages } from './messages.ts';
import type { Translate, Variables } from './translate.ts';

/** One language at one moment: everything that is said in an answer is said with it. Texts are plain, not yet HTML. */
export interface Voice {
  readonly language: string;
  /** Dates of the present year are said without it. */
  readonly now: DateTime;
  readonly phrase: <K extends keyof Messages>(key: K, ...variables: Variables<K>) => string;
  /** A country's name, or its code where the catalogue does not know it. */
  readonly country: (code: CountryCode) => string;
}

export function createVoice(translate: Translate, catalogue: Catalogue, language: string, now: DateTime): Voice {
  return {
    language,
    now,
    phrase: (key, ...variables) => oneStop(translate(language, key, ...variables)),
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
export function postName(post: Post, voice: Voice): string {
  return post.name === undefined ? voice.country(post.country) : textIn(post.name, voice.language);
}

export function whoSaid(by: Attribution, voice: Voice): string {
  return textIn(by.name, voice.language);
}

/** For words that begin a line. */
export function capital(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}

/** "A, B and C", joined by our own words because Intl forgets the "and" of some languages. */
export function listOf(
  items: readonly string[],
  voice: Voice,
  last: 'list-and' | 'list-countries' = 'list-and',
): string {
  const end = items.at(-1) ?? '';
  if (items.length < 2) return end;
  return voice.phrase(last, { list: items.slice(0, -1).join(', '), last: end });
}
