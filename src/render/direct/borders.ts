import type { Catalogue, CountryCode } from '#domain/crossing.ts';
import type { Status } from '#domain/status.ts';
import { capital, type Localizer, ofCountries } from '#i18n/localizer.ts';
import { createCardContext } from '../card/context.ts';
import { bold, escapeHtml } from '../html.ts';
import { borderName, crossingName } from '../names.ts';
import type { ListOptions } from './listed.ts';
import { countsOf, groupsOf, momentLines, overviewOrder, whomAsked } from './overview.ts';
import { briefLine, hoursLine } from './state-line.ts';

/** A border, and how each of its crossings stands. */
export interface CountedBorder {
  readonly countries: readonly CountryCode[];
  readonly statuses: readonly Status[];
}

interface Said {
  readonly localizer: Localizer;
  readonly how: ListOptions;
}

/** The names of the crossings of more borders fit no screen. */
const mostNamed = 4;

/** How many crossings of each border a car or a walker may use, a line each. */
export function borders(counted: readonly CountedBorder[], { localizer, how }: Said, catalogue: Catalogue): string {
  const statuses = counted.flatMap((border) => border.statuses);
  return [
    bold(capital(localizer.message('borders-heading', { whom: whomAsked(localizer, how) }))),
    ...momentLines(statuses, localizer, how),
    ...counted.flatMap((border) => [
      borderCount(border, { localizer, how }, catalogue),
      ...withHours(border, { localizer, how }).map((status) => hoursLine(createCardContext(status, localizer, how))),
      ...(counted.length > mostNamed && how.only === undefined ? [] : namesOf(border, { localizer, how })),
    ]),
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

/** So many crossings of one border are told with their hours. */
const mostHours = 6;

/** Those of which anybody told the hours, and that are not shut for longer. */
function withHours({ statuses }: CountedBorder, { localizer, how }: Said): readonly Status[] {
  if (how.isOfHours !== true) return [];
  const known = overviewOrder(statuses, localizer, how).filter(
    ({ because, posts }) => because === 'hours' || posts.some(({ hours }) => hours !== undefined),
  );
  return known.filter(({ because }) => because !== 'closure' && because !== 'admits').slice(0, mostHours);
}

/** Which crossings those are that were asked for, and of which it is only told that they work. */
function namesOf(border: CountedBorder, { localizer, how }: Said): readonly string[] {
  const told = withHours(border, { localizer, how });
  return groupsOf(border.statuses, localizer, how).flatMap(([key, group]) => {
    const others = group.filter((status) => !told.includes(status));
    const names = others.map(({ crossing }) => crossingName(crossing, localizer)).join(', ');
    return names === '' ? [] : [escapeHtml(localizer.message(key, { names }))];
  });
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
