import { type Catalogue, type Country, type CountryCode, type Crossing, textIn } from '#domain/crossing.ts';
import type { Topic } from '#domain/topic.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { escapeHtml } from '../html.ts';

/**
 * Whom to call, where safety is the topic. Who needs help may be on either side: each number stands once, with what it is
 * for on each; the destination comes first.
 */
export function numberParagraphs(
  crossing: Crossing,
  topic: Topic,
  { localizer, catalogue, toward }: { localizer: Localizer; catalogue: Catalogue; toward?: CountryCode | undefined },
): readonly string[] {
  if (topic !== 'safety') return [];
  const codes = new Set(crossing.posts.map(({ country }) => country));
  const countries = catalogue.countries
    .filter(({ code, emergency }) => codes.has(code) && emergency.length > 0)
    .toSorted((a, b) => Number(b.code === toward) - Number(a.code === toward));
  if (countries.length === 0) return [];
  const country = countries.map(({ name }) => textIn(name, localizer.language)).join(', ');
  const numbers = new Set(countries.flatMap(({ emergency }) => emergency.map(({ number }) => number)));
  const lines = [...numbers].map((number) =>
    localizer.message('details-number', { number, meaning: meaningOf(number, countries, localizer) }),
  );
  return [[localizer.message('details-emergency', { country }), ...lines].map(escapeHtml).join('\n')];
}

/** Whose it is stands before a meaning, unless it means the same in all of these countries. */
function meaningOf(number: string, countries: readonly Country[], { language }: Localizer): string {
  const meanings = countries.flatMap(({ flag, emergency }) =>
    emergency.filter((one) => one.number === number).map(({ meaning }) => ({ flag, text: textIn(meaning, language) })),
  );
  const [first, ...others] = meanings;
  if (first && meanings.length === countries.length && others.every(({ text }) => text === first.text))
    return first.text;
  return meanings.map(({ flag, text }) => `${flag} ${text}`).join('; ');
}
