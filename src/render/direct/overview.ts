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
import { briefLine } from './state-line.ts';

/** No more crossings of one border are told of at once. */
const atMost = 5;

/** The crossings of a border in the order in which they are told: what is open to everybody, to some, the rest. */
export function overviewOrder(statuses: readonly Status[], localizer: Localizer, how: CardOptions): readonly Status[] {
  const { open, others, rest } = sorted(statuses, localizer, how);
  return [...open, ...others, ...rest];
}

interface Overview {
  readonly localizer: Localizer;
  readonly how: CardOptions;
  /** Those of other borders that may be meant. */
  readonly others?: readonly Status[] | undefined;
}

/** How many crossings of a border a car or a walker may use, each with until when and how sure. */
export function overview(
  countries: readonly CountryCode[],
  statuses: readonly Status[],
  { localizer, how, others: elsewhere = [] }: Overview,
): string {
  const { open, others, rest } = sorted(statuses, localizer, how);
  const isNow = how.precision === 'now';
  const isSure = isNow && open.some(({ sure }) => certainties.indexOf(sure) < certainties.indexOf('typical'));
  const isGone = statuses.some(({ untold }) => untold === true);
  const counts = { open: undoubted(open), all: String(statuses.length), whom: whomAsked(localizer, how) };
  const told = open.slice(0, atMost);
  const shut = rest.slice(0, atMost - told.length);
  const line = (status: Status) => briefLine(createCardContext(status, localizer, how));
  const hidden = statuses.length - told.length - others.length - shut.length;
  return [
    bold(localizer.message('overview-heading', { countries: ofCountries(countries, localizer) })),
    ...momentLines(statuses, localizer, how),
    escapeHtml(localizer.message(isGone ? 'overview-past' : isSure ? 'overview-open' : 'overview-should', counts)),
    ...told.map(line),
    ...(others.length === 0 ? [] : [escapeHtml(localizer.message('overview-others')), ...others.map(line)]),
    ...(shut.length === 0 ? [] : [escapeHtml(localizer.message('overview-closed')), ...shut.map(line)]),
    ...(hidden > 0 ? [escapeHtml(localizer.message('overview-more', { count: String(hidden) }))] : []),
    ...(isNow ? queues(statuses, localizer) : []).map(escapeHtml),
    ...newest(statuses, localizer).map(escapeHtml),
    ...(elsewhere.length === 0
      ? []
      : [escapeHtml(localizer.message('overview-elsewhere', countsOf(elsewhere, localizer, how)))]),
  ].join('\n');
}

/** How many of these the asked traffic may use, else a car or a walker. */
export function countsOf(statuses: readonly Status[], localizer: Localizer, how: CardOptions) {
  const { open } = sorted(statuses, localizer, how);
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
export function momentLines([first]: readonly Status[], localizer: Localizer, how: CardOptions): readonly string[] {
  return first === undefined ? [] : askedLines(createCardContext(first, localizer, how)).map(escapeHtml);
}

function sorted(statuses: readonly Status[], localizer: Localizer, how: CardOptions) {
  const contexts = statuses.map((status) => createCardContext(status, localizer, how));
  const isOpen = ({ status }: CardContext) => status.state === 'open';
  const isAsked = how.traveller?.traffic !== undefined;
  const isForAll = (context: CardContext) => isAsked || (isForPeople(context.status) && onlyOnes(context) === null);
  const of = (keep: (context: CardContext) => boolean) => contexts.filter(keep).map(({ status }) => status);
  return {
    open: of((context) => isOpen(context) && isForAll(context)),
    others: of((context) => isOpen(context) && !isForAll(context)),
    rest: of((context) => !isOpen(context)),
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
