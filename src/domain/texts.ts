/** A text for people, in each language of the data. `textIn` chooses; English stands in for a language without one. */
export interface Texts {
  readonly en: string;
  readonly ru: string;
  readonly ky: string;
  readonly kk: string;
  readonly [language: string]: string;
}

/** ISO 3166-1 alpha-2, such as `KG`. */
export type CountryCode = string;

export function textIn(texts: Texts, language: string): string {
  return texts[language] ?? texts.en;
}
