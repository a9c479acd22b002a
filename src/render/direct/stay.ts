import { type Country, knowsStay } from '#domain/crossing.ts';
import type { CountryCode } from '#domain/texts.ts';
import { formatSaid } from '#i18n/dates.ts';
import { type Localizer, ofCountries } from '#i18n/localizer.ts';
import { whoSaid } from '#i18n/who.ts';
import { escapeHtml } from '../html.ts';

/** How long citizens of one country may stay in others, one line each, and who says so. Who is not listed is not known to us. */
export function stayLines(people: CountryCode, countries: readonly Country[], localizer: Localizer): readonly string[] {
  const citizens = localizer.country(people);
  const told = countries.map((country) => stayIn(country, people, citizens, localizer));
  const by = told.flatMap((one) => one.by);
  const sources = [...new Set(by.map((one) => `${whoSaid(one, localizer)}, ${formatSaid(one, localizer)}`))].join('; ');
  const source = sources === '' ? [] : [localizer.message('details-source', { sources })];
  const unknown = countries.filter((country) => !knowsStay(country, people));
  const of = ofCountries(
    unknown.map(({ code }) => code),
    localizer,
  );
  const whom = unknown.length === 0 ? [] : [localizer.message('ask-consulate', { count: unknown.length, of })];
  return [...told.flatMap(({ lines }) => lines), ...source, ...whom].map(escapeHtml);
}

/** Of whom nothing is told it is said, or that a list which names everybody who needs no visa does not name them. */
function unlisted({ code, visaFree }: Country, citizens: string, localizer: Localizer) {
  const into = localizer.countryForm(code, 'into') ?? localizer.country(code);
  if (visaFree === undefined) return { lines: [localizer.message('stay-unknown', { citizens, into })], by: [] };
  const words = { citizens, into, count: String(visaFree.countries) };
  const key = visaFree.isWhole ? 'stay-not-listed' : 'stay-list-unseen';
  return { lines: [localizer.message(key, words)], by: visaFree.by.slice(0, 1) };
}

function stayIn(country: Country, people: CountryCode, citizens: string, localizer: Localizer) {
  const inside = localizer.countryForm(country.code, 'inside') ?? localizer.country(country.code);
  const into = localizer.countryForm(country.code, 'into') ?? localizer.country(country.code);
  if (country.code === people) return { lines: [localizer.message('stay-own', { country: citizens })], by: [] };
  const terms = country.stay.filter((stay) => stay.citizens.includes(people));
  if (terms.length === 0) return unlisted(country, citizens, localizer);
  const lines = terms.map(({ visa, days, perDays, mostDays, mostPerDays }) => {
    const words = { citizens, inside, into, days: String(days ?? '') };
    if (mostDays !== undefined && visa === 'none') {
      return localizer.message('stay-most', { ...words, most: String(mostDays), per: String(mostPerDays) });
    }
    return perDays === undefined || visa === 'required'
      ? localizer.message('stay', { ...words, visa })
      : localizer.message('stay-per', { ...words, visa, per: String(perDays) });
  });
  return { lines, by: terms.flatMap(({ by }) => by.slice(0, 1)) };
}
