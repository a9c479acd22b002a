import { type Catalogue, type CountryCode, textIn } from '#domain/crossing.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { escapeHtml, link } from './html.ts';

/** Whom to ask where nobody has told us: the border services of the countries. One line of HTML, or none. */
export function whomToAsk(
  codes: readonly CountryCode[],
  localizer: Localizer,
  catalogue: Catalogue,
): readonly string[] {
  const services = servicesOf(codes, localizer, catalogue);
  return services.length === 0 ? [] : [`${escapeHtml(localizer.message('advice-ask'))} ${services.join(', ')}`];
}

/** The border services of countries, each with its link where it has one. */
export function servicesOf(
  codes: readonly CountryCode[],
  localizer: Localizer,
  { countries, sources }: Catalogue,
): readonly string[] {
  return codes.flatMap((code) => {
    const key = countries.find((country) => country.code === code)?.borderService;
    const service = sources.find(({ id }) => id === key);
    if (service === undefined) return [];
    const name = textIn(service.name, localizer.language);
    return [service.url === undefined ? escapeHtml(name) : link(service.url, name)];
  });
}
