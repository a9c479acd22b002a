import type { DateTime } from 'luxon';
import { type Catalogue, type Country, type CountryCode, type Post, type Texts, textIn } from '#domain/crossing.ts';
import type { Messages } from './messages.ts';
import type { Translate, Variables } from './translate.ts';

/** One language at one moment: everything that is said in an answer is said with it. Texts are plain, not yet HTML. */
export interface Localizer {
  readonly language: string;
  readonly now: DateTime;
  /** Dates of this year are said without it; `null`: every date says its year. */
  readonly year: number | null;
  readonly message: <K extends keyof Messages>(key: K, ...variables: Variables<K>) => string;
  /** A country's name: ours where the catalogue has it, else what Unicode calls it. */
  readonly country: (code: CountryCode) => string;
  /** A form of its name that a sentence needs, or `null` where the data has none. */
  readonly countryForm: (code: CountryCode, form: 'side' | 'of' | 'inside' | 'into') => string | null;
  /** Its place among the countries of the data: sentences that compare two begin with the first. */
  readonly countryOrder: (code: CountryCode) => number;
}

export function createLocalizer(
  translate: Translate,
  catalogue: Catalogue,
  language: string,
  now: DateTime,
): Localizer {
  const find = (code: CountryCode): Country | undefined =>
    catalogue.countries.find((candidate) => candidate.code === code);
  const inLanguage = (texts: Texts | undefined) => (texts === undefined ? null : textIn(texts, language));
  return {
    language,
    now,
    year: now.year,
    message: (key, ...variables) => oneStop(translate(language, key, ...variables)),
    country: (code) => inLanguage(find(code)?.name) ?? regionName(code, language),
    countryForm: (code, form) => inLanguage(find(code)?.[form]),
    countryOrder: (code) => catalogue.countries.findIndex((candidate) => candidate.code === code),
  };
}

/** Their long names in Unicode say under whom they stand, which nobody asks who holds their passport. */
const plainlyNamed: ReadonlySet<CountryCode> = new Set(['HK', 'MO']);

/** Of a country that the data has no file of; its code where even Unicode has no name. */
function regionName(code: CountryCode, language: string): string {
  const style = plainlyNamed.has(code) ? ({ style: 'short' } as const) : {};
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code', ...style }).of(code) ?? code;
}

/** An abbreviation at the end of a sentence ("2027 г.") brings a full stop of its own. */
function oneStop(text: string): string {
  return text.replace(/(\p{L})\.\.(?!\.)/gu, '$1.');
}

/** A nameless post is called by its country. */
export function postName(post: Post, localizer: Localizer): string {
  return post.name === undefined ? localizer.country(post.country) : textIn(post.name, localizer.language);
}

/** "(Citizens of) Kyrgyzstan and Kazakhstan". */
export function ofCountries(codes: readonly CountryCode[], localizer: Localizer): string {
  const names = codes.map((code) => localizer.countryForm(code, 'of') ?? localizer.country(code));
  return listOf(names, localizer, 'list-countries');
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
