import { type Catalogue, type Country, knowsStay } from '#domain/crossing.ts';
import type { CountryCode } from '#domain/texts.ts';
import { formatSaid } from '#i18n/dates.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { whoSaid } from '#i18n/who.ts';
import { escapeHtml } from '../html.ts';
import { whomToAsk } from '../whom-to-ask.ts';

/** How long citizens of one country may stay in others, one line each, and who says so. Who is not listed is not known to us. */
export function stayLines(
  people: CountryCode,
  countries: readonly Country[],
  localizer: Localizer,
  catalogue: Catalogue,
): readonly string[] {
  const citizens = localizer.country(people);
  const told = countries.map((country) => stayIn(country, people, citizens, localizer));
  const by = told.flatMap((one) => one.by);
  const sources = [...new Set(by.map((one) => `${whoSaid(one, localizer)}, ${formatSaid(one, localizer)}`))].join('; ');
  const source = sources === '' ? [] : [localizer.message('details-source', { sources })];
  const unknown = countries.filter((country) => !knowsStay(country, people));
  const whom = whomToAsk(
    unknown.map(({ code }) => code),
    localizer,
    catalogue,
  );
  return [...[...told.flatMap(({ lines }) => lines), ...source].map(escapeHtml), ...whom];
}

function stayIn(country: Country, people: CountryCode, citizens: string, localizer: Localizer) {
  const inside = localizer.countryForm(country.code, 'inside') ?? localizer.country(country.code);
  if (country.code === people) return { lines: [localizer.message('stay-own', { country: citizens })], by: [] };
  const terms = country.stay.filter((stay) => stay.citizens.includes(people));
  if (terms.length === 0) return { lines: [localizer.message('stay-unknown', { citizens, inside })], by: [] };
  const lines = terms.map(({ visa, days, perDays, mostDays, mostPerDays }) => {
    const words = { citizens, inside, days: String(days ?? '') };
    if (mostDays !== undefined && visa === 'none') {
      return localizer.message('stay-most', { ...words, most: String(mostDays), per: String(mostPerDays) });
    }
    return perDays === undefined || visa === 'required'
      ? localizer.message('stay', { ...words, visa })
      : localizer.message('stay-per', { ...words, visa, per: String(perDays) });
  });
  return { lines, by: terms.flatMap(({ by }) => by.slice(0, 1)) };
}
