/** A text for people, by language. The data has every language of the locales, the reference language first. */
export type Texts = Readonly<Record<string, string>>;

/** ISO 3166-1 alpha-2: two capital letters. */
export type CountryCode = string;

/** The text in a language; the first one stands in where there is none. */
export function textIn(texts: Texts, language: string): string {
  return texts[language] ?? referenceText(texts);
}

/** The text in the reference language: what names a thing for operators and for programs. */
export function referenceText(texts: Texts): string {
  return Object.values(texts)[0] ?? '';
}
