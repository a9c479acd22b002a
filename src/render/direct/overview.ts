import type { CountryCode } from '#domain/crossing.ts';
import { isForPeople } from '#domain/nearby.ts';
import { isDoubted } from '#domain/rules/warnings.ts';
import { certainties, type Status } from '#domain/status.ts';
import { formatDated } from '#i18n/dates.ts';
import { type Localizer, listOf, ofCountries } from '#i18n/localizer.ts';
import { askedLines } from '../card/asked.ts';
import { type CardContext, type CardOptions, createCardContext } from '../card/context.ts';
import { onlyOnes } from '../card/limits.ts';
import { bold, escapeHtml } from '../html.ts';
import { crossingName } from '../names.ts';
import { waitToldBy } from '../reports.ts';
import { type Groups, type ListOptions, lineOf, listed, listedFirst, namesKey, rowsUnder } from './listed.ts';
import { isToldToWork } from './state-line.ts';
import { dayOfWord, rebuiltLine, toldToWork } from './told-to-work.ts';

export type { ListOptions } from './listed.ts';

/** No more open crossings of one border are told of at once, nor more lines of all. */
const atMost = 5;
const mostRows = 8;

/** The crossings of a border in the order in which they are told: what is asked for, what is open to everybody, to some, the rest. */
export function overviewOrder(statuses: readonly Status[], localizer: Localizer, how: ListOptions): readonly Status[] {
  const groups = grouped(statuses, localizer, how);
  const { told } = listedFirst(groups, { localizer, how });
  const rest = [...groups.open, ...groups.others, ...groups.unknown, ...groups.shut];
  return [...told, ...rest.filter((status) => !told.includes(status))];
}

interface Overview {
  readonly localizer: Localizer;
  readonly how: ListOptions;
  /** Those of other borders that may be meant. */
  readonly others?: readonly Status[] | undefined;
}

/** How many crossings of a border a car or a walker may use, each with how sure; or those of them that were asked for. */
export function overview(
  countries: readonly CountryCode[],
  statuses: readonly Status[],
  { localizer, how, others: elsewhere = [] }: Overview,
): string {
  const isNow = how.precision === 'now';
  return [
    bold(localizer.message('overview-heading', { countries: ofCountries(countries, localizer) })),
    ...momentLines(statuses, localizer, how),
    ...rowsOf(statuses, localizer, how),
    ...(isNow ? queues(statuses, localizer) : []).map(escapeHtml),
    ...newest(statuses, localizer).map(escapeHtml),
    ...(elsewhere.length === 0
      ? []
      : [escapeHtml(localizer.message('overview-elsewhere', countsOf(elsewhere, localizer, how)))]),
  ].join('\n');
}

/** Under its own words each group of those that are told, and how many are not. */
function rowsOf(statuses: readonly Status[], localizer: Localizer, how: ListOptions): readonly string[] {
  const groups = grouped(statuses, localizer, how);
  const { open, others, unknown, shut } = groups;
  const said = { localizer, how };
  const first = listedFirst(groups, said);
  const more = (told: readonly Status[]) => {
    const count = statuses.length - new Set(told).size;
    return count > 0 ? [escapeHtml(localizer.message('overview-more', { count: String(count) }))] : [];
  };
  // Of a single crossing its own line tells all.
  const counts = statuses.length > 1 ? countLines(statuses, groups, localizer, how) : [];
  // How many are open says nothing of which work round the clock.
  if (first.told.length > 0) return [...first.rows, ...(how.only === 'always' ? [] : counts), ...more(first.told)];
  const told = open.slice(0, atMost);
  const rest = [...unknown, ...shut].slice(0, Math.max(atMost - told.length, mostRows - told.length - others.length));
  const isTold = (status: Status) => rest.includes(status);
  return [
    ...[...first.rows, ...counts, ...told.map((status) => lineOf(how)(createCardContext(status, localizer, how)))],
    ...rowsUnder('overview-others', others, said),
    ...rowsUnder('overview-unknown', unknown.filter(isTold), said),
    ...rowsUnder('overview-closed', shut.filter(isTold), said),
    ...more([...told, ...others, ...rest]),
  ];
}

function countLines(
  statuses: readonly Status[],
  groups: Groups,
  localizer: Localizer,
  how: CardOptions,
): readonly string[] {
  const { open } = groups;
  const isSure =
    how.precision === 'now' && open.some(({ sure }) => certainties.indexOf(sure) < certainties.indexOf('typical'));
  const isGone = statuses.some(({ untold }) => untold === true);
  const all = String(statuses.length);
  const whom = whomAsked(localizer, how);
  const key = isGone ? 'overview-past' : isSure ? 'overview-open' : 'overview-should';
  const counted = (count: number) => localizer.message(key, { open: count, all, whom });
  const works = toldToWork(groups, localizer, how);
  const { byHours, statuses: working } = works;
  const date = dayOfWord(works, localizer, how);
  // Some are known to work by the days alone that were named for them.
  if (isGone || date === '') return [escapeHtml(counted(undoubted(open)))];
  const rebuilt = rebuiltLine(statuses, localizer);
  const lines =
    byHours === 0
      ? [localizer.message('overview-works', { open: working.length, all, whom, date }), ...rebuilt]
      : [counted(byHours), localizer.message('overview-works-more', { count: working.length }), ...rebuilt];
  return lines.map(escapeHtml);
}

type NamesKey = ReturnType<typeof namesKey> | 'borders-open' | 'borders-worked' | 'borders-closed';

/** The crossings of a border that are only named, under the words for each group: those that were asked for, or that one may use. */
export function groupsOf(
  statuses: readonly Status[],
  localizer: Localizer,
  how: ListOptions,
): readonly (readonly [key: NamesKey, group: readonly Status[]])[] {
  const groups = grouped(statuses, localizer, how);
  if (how.only !== undefined) return [[namesKey(how.only), listed(groups, how.only)]];
  const isUnsure = (status: Status) => isToldToWork(status) || status.because === 'expired';
  const unsure = [...groups.open.filter(isDoubted), ...groups.unknown].filter(
    (status) => isUnsure(status) || (status.because === 'works' && isDoubted(status)),
  );
  // Of a day it is told which of them are shut on that day, and not which have been for years.
  const shut = how.precision === 'day' ? groups.shut.filter(({ because }) => because === 'hours') : [];
  return [
    ['borders-open', groups.open.filter((status) => !isDoubted(status)).slice(0, atMost)],
    ['borders-worked', unsure.slice(0, atMost)],
    ['borders-closed', shut.slice(0, atMost)],
  ];
}

/** How many of these the asked traffic may use, else a car or a walker. */
export function countsOf(statuses: readonly Status[], localizer: Localizer, how: CardOptions) {
  const { open } = grouped(statuses, localizer, how);
  return { open: undoubted(open), all: String(statuses.length), whom: whomAsked(localizer, how) };
}

/** What is open against the record, or against holidays of other years, is told, and not counted. */
function undoubted(open: readonly Status[]): number {
  return open.filter((status) => !isDoubted(status)).length;
}

/** "Cars or walkers", or the traffic that was asked for. */
export function whomAsked(localizer: Localizer, { traveller }: CardOptions): string {
  return localizer.message('overview-whom', { traffic: traveller?.traffic ?? 'other' });
}

/** For when it is told, unless it is now. */
export function momentLines([first]: readonly Status[], localizer: Localizer, how: ListOptions): readonly string[] {
  if (how.days !== undefined) return [escapeHtml(localizer.message('asked-days', { days: how.days }))];
  return first === undefined ? [] : askedLines(createCardContext(first, localizer, how)).map(escapeHtml);
}

/** Those that the asked traffic may use, that others alone may, of which nobody knows, and that are shut. */
export function grouped(statuses: readonly Status[], localizer: Localizer, how: CardOptions): Groups {
  const contexts = statuses.map((status) => createCardContext(status, localizer, how));
  const isOpen = ({ status }: CardContext) => status.state === 'open';
  const isAsked = how.traveller?.traffic !== undefined;
  const isForAll = (context: CardContext) => isAsked || (isForPeople(context.status) && onlyOnes(context) === null);
  const of = (keep: (context: CardContext) => boolean) => contexts.filter(keep).map(({ status }) => status);
  const unknown = of(({ status }) => status.state === 'unknown');
  return {
    open: of((context) => isOpen(context) && isForAll(context)),
    others: of((context) => isOpen(context) && !isForAll(context)),
    unknown: [...unknown.filter(isToldToWork), ...unknown.filter((status) => !isToldToWork(status))],
    shut: of(({ status }) => status.state === 'closed'),
  };
}

/** Where travellers told how long they waited. */
function queues(statuses: readonly Status[], localizer: Localizer): readonly string[] {
  const told = statuses.flatMap(({ crossing, travellers }) => {
    const [window] = travellers?.windows ?? [];
    const wait = window === undefined ? null : waitToldBy(window, localizer);
    return wait === null
      ? []
      : [localizer.message('overview-queue-one', { name: crossingName(crossing, localizer), wait })];
  });
  return told.length === 0 ? [] : [localizer.message('overview-queue', { names: listOf(told, localizer) })];
}

/** "No closure known" is as good as the newest word. */
function newest(statuses: readonly Status[], localizer: Localizer): readonly string[] {
  const words = statuses.flatMap(({ lastHeard }) => lastHeard ?? []);
  const last = words.toSorted((a, b) => b.date.last - a.date.last)[0];
  return last === undefined ? [] : [localizer.message('overview-newest', { date: formatDated(last.date, localizer) })];
}
