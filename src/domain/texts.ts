/** A text for people, by language. The data has every language of the locales, the reference language first. */
export type Texts = Readonly<Record<string, string>>;

/** A name as somebody typed it: under the code for a language that nobody told (ISO 639-2). */
export function asTyped(name: string): Texts {
  return { und: name };
}

/** The name, if it is only known as somebody typed it. */
export function typedName({ und }: Texts): string | undefined {
  return und;
}

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
