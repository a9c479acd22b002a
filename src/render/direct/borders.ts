import type { Catalogue, CountryCode } from '#domain/crossing.ts';
import type { Status } from '#domain/status.ts';
import { capital, type Localizer, ofCountries } from '#i18n/localizer.ts';
import { createCardContext } from '../card/context.ts';
import { bold, escapeHtml } from '../html.ts';
import { borderName, crossingName } from '../names.ts';
import { besideListed, type ListOptions, listed, listings } from './listed.ts';
import { countsOf, grouped, groupsOf, momentLines, overviewOrder, whomAsked } from './overview.ts';
import { briefLine, hoursLine } from './state-line.ts';
import { toldToWork } from './told-to-work.ts';

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
  if (how.only !== undefined) return listedAt(counted, how.only, { localizer, how }, catalogue);
  return [
    bold(capital(localizer.message('borders-heading', { whom: whomAsked(localizer, how) }))),
    ...momentLines(statuses, localizer, how),
    ...counted.flatMap((border) => [
      countWithWorks(border, { localizer, how }, catalogue),
      ...withHours(border, { localizer, how }).map((status) => hoursLine(createCardContext(status, localizer, how))),
      ...(counted.length > mostNamed && how.only === undefined ? [] : namesOf(border, { localizer, how })),
    ]),
    escapeHtml(localizer.message('borders-choose')),
  ].join('\n');
}

/** Of all borders the crossings that were asked for, a line each under the name of their border; and those of which that is not known. */
function listedAt(
  counted: readonly CountedBorder[],
  only: NonNullable<ListOptions['only']>,
  said: Said,
  catalogue: Catalogue,
): string {
  const { localizer, how } = said;
  const statuses = counted.flatMap((border) => border.statuses);
  const { heading, none, line } = listings[only];
  const rows = counted.flatMap(({ countries, statuses: ofBorder }) => {
    const asked = listed(grouped(ofBorder, localizer, how), only);
    const name = escapeHtml(borderName(countries, localizer, catalogue));
    return asked.length === 0 ? [] : [name, ...asked.map((status) => line(createCardContext(status, localizer, how)))];
  });
  return [
    bold(localizer.message(rows.length === 0 ? none : heading)),
    ...momentLines(statuses, localizer, how),
    ...rows,
    ...besideListed(grouped(statuses, localizer, how), said),
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

/** Where many borders are counted nothing names those that work by the last word alone. */
function countWithWorks(border: CountedBorder, { localizer, how }: Said, catalogue: Catalogue): string {
  const count = borderCount(border, { localizer, how }, catalogue);
  const { unknown } = grouped(border.statuses, localizer, how);
  const works = toldToWork({ open: [], others: [], unknown, shut: [] }, localizer, how).statuses.length;
  return works === 0 ? count : `${count} · ${escapeHtml(localizer.message('borders-works', { count: String(works) }))}`;
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
