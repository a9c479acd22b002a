import type { Catalogue, CountryCode } from '#domain/crossing.ts';
import type { Status } from '#domain/status.ts';
import { capital, type Localizer, ofCountries } from '#i18n/localizer.ts';
import { type CardOptions, createCardContext } from '../card/context.ts';
import { bold, escapeHtml } from '../html.ts';
import { borderName } from '../names.ts';
import { countsOf, momentLines, whomAsked } from './overview.ts';
import { briefLine } from './state-line.ts';

/** A border, and how each of its crossings stands. */
export interface CountedBorder {
  readonly countries: readonly CountryCode[];
  readonly statuses: readonly Status[];
}

interface Said {
  readonly localizer: Localizer;
  readonly how: CardOptions;
}

/** How many crossings of each border a car or a walker may use, a line each. */
export function borders(counted: readonly CountedBorder[], { localizer, how }: Said, catalogue: Catalogue): string {
  const statuses = counted.flatMap((border) => border.statuses);
  return [
    bold(capital(localizer.message('borders-heading', { whom: whomAsked(localizer, how) }))),
    ...momentLines(statuses, localizer, how),
    ...counted.map((border) => borderCount(border, { localizer, how }, catalogue)),
    escapeHtml(localizer.message('borders-choose')),
  ].join('\n');
}

/** How many crossings of one border a car or a walker may use. */
export function borderCount(
  { countries, statuses }: CountedBorder,
  { localizer, how }: Said,
  catalogue: Catalogue,
): string {
  const border = borderName(countries, localizer, catalogue);
  const { open, all } = countsOf(statuses, localizer, how);
  return escapeHtml(localizer.message('borders-line', { border, open, all }));
}

/** Crossings of a border, a line each: as they stand, in the order in which they are given. */
export function borderPage(
  countries: readonly CountryCode[],
  statuses: readonly Status[],
  { localizer, how }: Said,
): string {
  return [
    bold(localizer.message('overview-heading', { countries: ofCountries(countries, localizer) })),
    ...statuses.map((status) => briefLine(createCardContext(status, localizer, how))),
  ].join('\n');
}
