import { given } from '#domain/given.ts';
import { isAlwaysOpen, type Status } from '#domain/status.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { type CardContext, type CardOptions, createCardContext } from '../card/context.ts';
import { escapeHtml } from '../html.ts';
import { briefLine, hoursLine, openedLine, openedOn, repairedLine, worksOn } from './state-line.ts';

export interface ListOptions extends CardOptions {
  /** For which of the crossings it is asked: those that are shut, opened again, rebuilt, or that work round the clock. */
  readonly only?: 'shut' | 'opened' | 'repaired' | 'always' | undefined;
  /** The hours of each were asked for, and not how sure its state is. */
  readonly isOfHours?: boolean | undefined;
  /** The days for which it is asked, where it is more than one. */
  readonly days?: string | undefined;
}

/** The crossings of a border by how they stand for whoever asks. */
export interface Groups {
  readonly open: readonly Status[];
  readonly others: readonly Status[];
  readonly unknown: readonly Status[];
  readonly shut: readonly Status[];
}

type Only = NonNullable<ListOptions['only']>;

/** How a group is headed, how its crossings are told, and what is said where there is none. */
interface Listing {
  readonly heading: 'overview-closed' | 'overview-opened' | 'overview-repaired' | 'overview-always';
  readonly names: 'borders-closed' | 'borders-opened' | 'borders-repaired' | 'borders-always';
  readonly none: 'overview-none-closed' | 'overview-none-opened' | 'overview-none-repaired' | 'overview-none-always';
  readonly line: (context: CardContext) => string;
  readonly of: (groups: Groups) => readonly Status[];
}

const all = ({ open, others, unknown, shut }: Groups) => [...open, ...others, ...unknown, ...shut];
const notShut = ({ open, others, unknown }: Groups) => [...open, ...others, ...unknown];
/** Works are told of, or it was shut for them and nobody has told that it works again. */
const isRebuilt = (status: Status) => worksOn(status) !== undefined || isShutForWorks(status);

function isShutForWorks({ state, closure }: Status): boolean {
  return state !== 'open' && closure?.says === 'closed' && closure.cause === 'repair';
}

export const listings: Readonly<Record<Only, Listing>> = {
  shut: {
    ...{ heading: 'overview-closed', names: 'borders-closed', none: 'overview-none-closed' },
    line: briefLine,
    of: ({ shut }) => shut,
  },
  opened: {
    ...{ heading: 'overview-opened', names: 'borders-opened', none: 'overview-none-opened' },
    line: openedLine,
    of: (groups) =>
      notShut(groups)
        .filter((status) => openedOn(status) !== undefined)
        .toSorted((one, other) => (openedOn(other)?.first ?? 0) - (openedOn(one)?.first ?? 0)),
  },
  repaired: {
    ...{ heading: 'overview-repaired', names: 'borders-repaired', none: 'overview-none-repaired' },
    line: repairedLine,
    of: (groups) => all(groups).filter(isRebuilt),
  },
  always: {
    ...{ heading: 'overview-always', names: 'borders-always', none: 'overview-none-always' },
    line: briefLine,
    of: ({ open, others }) => [...open, ...others].filter(isAlwaysOpen),
  },
};

/** One of many, by what was asked of them. */
export function lineOf({ isOfHours }: ListOptions): (context: CardContext) => string {
  return isOfHours === true ? hoursLine : briefLine;
}

/** Those that were asked for; none where all are. */
export function listed(groups: Groups, only: ListOptions['only']): readonly Status[] {
  return only === undefined ? [] : listings[only].of(groups);
}

/** With what their names are led in. */
export function namesKey(only: Only): Listing['names'] {
  return listings[only].names;
}

/** Under its words a group of crossings, a line each. */
export function rowsUnder(
  key: Listing['heading'] | 'overview-others' | 'overview-unknown',
  group: readonly Status[],
  { localizer, how, line = lineOf(how) }: Said & Partial<Pick<Listing, 'line'>>,
): readonly string[] {
  if (group.length === 0) return [];
  return [
    escapeHtml(localizer.message(key)),
    ...group.map((status) => line(createCardContext(status, localizer, how))),
  ];
}

interface Said {
  readonly localizer: Localizer;
  readonly how: ListOptions;
}

/** What is told first where some were asked for, and which crossings that names; where there is none, that there is none. */
export function listedFirst(groups: Groups, said: Said) {
  const { only } = said.how;
  if (only === undefined) return { rows: [], told: [] };
  const { heading, none, line } = listings[only];
  const asked = listed(groups, only);
  const rows =
    asked.length === 0 ? [escapeHtml(said.localizer.message(none))] : rowsUnder(heading, asked, { ...said, line });
  if (only === 'opened' && asked.length > 0)
    return { rows: [...rows, ...rowsUnder('overview-closed', groups.shut, said)], told: [...asked, ...groups.shut] };
  if (only !== 'shut') return { rows, told: asked };
  const beside = unlisted(groups);
  return { rows: [...rows, ...besideRows(beside, said)], told: [...asked, ...beside.flatMap(({ group }) => group)] };
}

/** Beside what is shut of several borders: what is being rebuilt, or was shut when anybody last told of it. Those that some alone may pass fit no screen. */
export function besideListed(groups: Groups, said: Said): readonly string[] {
  const beside = said.how.only === 'shut' ? unlisted({ ...groups, others: groups.others.filter(isRebuilt) }) : [];
  return besideRows(beside, said);
}

function besideRows(beside: readonly Beside[], said: Said): readonly string[] {
  return beside.flatMap(({ key, group, line }) => rowsUnder(key, group, { ...said, ...given({ line }) }));
}

interface Beside extends Partial<Pick<Listing, 'line'>> {
  readonly key: 'overview-repaired' | 'overview-others' | 'overview-unknown';
  readonly group: readonly Status[];
}

/** Who asks what is shut is told of what is shut to them, or being rebuilt, as well. */
function unlisted(groups: Groups): readonly Beside[] {
  const { others, unknown, shut } = groups;
  const rebuilt = all(groups).filter((status) => isRebuilt(status) && !shut.includes(status));
  const isElse = (status: Status) => !rebuilt.includes(status);
  return [
    { key: 'overview-repaired', group: rebuilt, line: repairedLine },
    { key: 'overview-others', group: others.filter(isElse) },
    { key: 'overview-unknown', group: unknown.filter((status) => status.closure !== null && isElse(status)) },
  ];
}
