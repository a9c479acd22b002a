import { shipped } from './shipped.ts';

/** A text that people may come to read, and where it stands in the data. */
export interface Placed {
  readonly at: string;
  readonly language: string;
  readonly text: string;
}

const languages = ['en', 'ru', 'ky', 'kk'];

/** Every text of the data in every language: names, notes, meanings, warnings. A name that reads alike everywhere is one. */
export function placedTexts(): readonly Placed[] {
  const { crossings, countries, borders, sources } = shipped;
  return [
    ...crossings.flatMap((crossing) => textsIn(crossing, `crossings/${crossing.id}`)),
    ...countries.flatMap((country) => textsIn(country, `countries/${country.code}`)),
    ...borders.flatMap((border) => textsIn(border, `borders/${border.countries.join('-')}`)),
    ...sources.flatMap((source) => textsIn(source, `sources/${source.id}`)),
  ];
}

/** Walks through whatever was loaded: an object with a text in each language is one. Who said it is told by the sources. */
export function textsIn(value: unknown, at: string): readonly Placed[] {
  if (typeof value !== 'object' || value === null) return [];
  const fields = Object.entries(value).filter(([key]) => key !== 'by');
  if (languages.every((language) => typeof (value as Record<string, unknown>)[language] === 'string')) {
    return fields.map(([language, text]) => ({ at, language, text: String(text) }));
  }
  return fields.flatMap(([key, inner]) => textsIn(inner, `${at}.${key}`));
}
