import type { Quicker } from '#domain/reports/quickest.ts';
import { summaryOf, type ToldWait, type WaitSummary } from '#domain/reports/summary.ts';
import type { TravellerReport } from '#domain/reports/traveller-report.ts';
import { peopleOf, type ReportWindow } from '#domain/reports/window.ts';
import type { Status } from '#domain/status.ts';
import { formatDuration } from '#i18n/durations.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { escapeHtml } from './html.ts';
import { crossingName } from './names.ts';
import { describeScope } from './statement.ts';

/** What travellers told of now. */
interface Told {
  readonly travellers?: Status['travellers'] | undefined;
}

/** What was told of this hour in the past. */
interface Usual {
  readonly usual?: Status['usual'] | undefined;
}

/** What is said of single reports, bound to a language. */
export interface ReportTexts {
  /** What one traveller saw, and how long ago. Plain. */
  reported(report: TravellerReport): { readonly what: string; readonly ago: string };
  /** Where travellers waited less. Telegram's HTML. */
  quicker(here: ReportWindow, there: Quicker): string;
}

export function reportTexts(localizer: Localizer): ReportTexts {
  return {
    reported: (report) => reported(report, localizer),
    quicker: (here, there) => quicker(here, there, localizer),
  };
}

/** What travellers told of the queue: a line for each direction and class of vehicle, the newest first. Plain. */
export function queueLines({ travellers }: Told, localizer: Localizer): readonly string[] {
  return (travellers?.windows ?? []).flatMap((window) => {
    const summary = summaryOf(window);
    return summary === null
      ? []
      : [[waited(summary, window, localizer), ...asides(summary, window, localizer)].join(' ')];
  });
}

/** What was usual at this hour, by how many. Plain. */
export function usualLines({ usual = [] }: Usual, localizer: Localizer): readonly string[] {
  return usual.map((one) =>
    localizer.message('report-usual', {
      ...{ count: one.n, wait: formatDuration(one.upTo, localizer), scope: scopeOf(one, localizer) },
    }),
  );
}

/** How long the newest of a window waited, or half of many. Plain; nothing where nobody told. */
export function waitToldBy(window: ReportWindow, localizer: Localizer): string | null {
  const summary = summaryOf(window);
  if (summary === null) return null;
  const [newest] = summary.waits;
  return summary.median === null ? waitWords(newest, localizer) : formatDuration(summary.median, localizer);
}

function quicker(here: ReportWindow, { crossing, window }: Quicker, localizer: Localizer): string {
  return escapeHtml(
    localizer.message('alternatives-quicker', {
      name: crossingName(crossing, localizer),
      wait: waitToldBy(window, localizer) ?? '',
      here: waitToldBy(here, localizer) ?? '',
      scope: scopeOf(here, localizer),
    }),
  );
}

/** That somebody found it shut, how many and when; nothing where nobody did. Plain. */
export function shutLines({ travellers }: Told, localizer: Localizer): readonly string[] {
  const [newest, ...others] = travellers?.shut ?? [];
  if (newest === undefined) return [];
  const all = [newest, ...others];
  const count = peopleOf(all);
  const shut = localizer.message('report-shut', { count, ago: ago(newest, localizer) });
  const newPeople = peopleOf(all.filter(({ isNew }) => isNew));
  return [[shut, ...newLines({ people: count, newPeople }, localizer)].join(' ')];
}

/** Each report, newest first, for whoever asks why. Plain. */
export function reportLines({ travellers }: Told, localizer: Localizer): readonly string[] {
  const reports = (travellers?.windows ?? []).flatMap((window) => window.reports).toSorted((a, b) => b.at - a.at);
  return reports.map((report) =>
    localizer.message('report-each', { ...reported(report, localizer), scope: scopeOf(report, localizer) }),
  );
}

function reported(report: TravellerReport, localizer: Localizer): { readonly what: string; readonly ago: string } {
  const what =
    report.saw.what === 'shut' ? localizer.message('report-says-shut') : waitWords(toldIn(report), localizer);
  return { what, ago: ago(report, localizer) };
}

/** One person's word is called one person's. */
function waited({ waits, shortest, longest, median }: WaitSummary, window: ReportWindow, localizer: Localizer): string {
  const [newest, second] = waits;
  const scope = scopeOf(window, localizer);
  const last = { ago: ago(newest, localizer), scope };
  const wait = waitWords(newest, localizer);
  if (second === undefined) {
    const bare = formatDuration(newest.minutes, localizer);
    return localizer.message(newest.isOver ? 'report-one' : 'report-one-still', { wait: bare, ...last });
  }
  if (waits.length === 2) {
    return localizer.message('report-two', { first: wait, second: waitWords(second, localizer), ...last });
  }
  const range = {
    shortest: waitWords(shortest, localizer),
    longest: waitWords(longest, localizer),
  };
  if (median === null) return localizer.message('report-several', { count: waits.length, ...range, wait, ...last });
  return localizer.message('report-many', {
    count: String(waits.length),
    ...range,
    wait,
    median: formatDuration(median, localizer),
    ...last,
  });
}

/** Who is new to us, and what is far from the rest. */
function asides({ outliers }: WaitSummary, window: ReportWindow, localizer: Localizer): readonly string[] {
  return [...farLines(outliers, localizer), ...newLines(window, localizer)];
}

function newLines({ people, newPeople }: Pick<ReportWindow, 'people' | 'newPeople'>, localizer: Localizer) {
  if (newPeople === 0) return [];
  return [
    newPeople === people ? localizer.message('report-all-new') : localizer.message('report-new', { count: newPeople }),
  ];
}

function farLines(outliers: WaitSummary['outliers'], localizer: Localizer): readonly string[] {
  const [shortest, ...longer] = outliers.toSorted((a, b) => a.minutes - b.minutes);
  if (shortest === undefined) return [];
  const wait = waitWords(shortest, localizer);
  const longest = waitWords(longer.at(-1) ?? shortest, localizer);
  if (longer.length === 0) return [localizer.message('report-far', { wait })];
  const count = outliers.length;
  if (wait === longest) return [localizer.message('report-far-same', { count, wait })];
  return [localizer.message('report-far-some', { count, shortest: wait, longest })];
}

function waitWords({ minutes, isOver }: Pick<ToldWait, 'minutes' | 'isOver'>, localizer: Localizer): string {
  const wait = formatDuration(minutes, localizer);
  return isOver ? wait : localizer.message('report-still', { wait });
}

function toldIn({ saw }: TravellerReport): Pick<ToldWait, 'minutes' | 'isOver'> {
  return { minutes: saw.what === 'shut' ? 0 : saw.minutes, isOver: saw.what === 'passed' };
}

function scopeOf({ toward, vehicle }: Pick<ReportWindow, 'toward' | 'vehicle'>, localizer: Localizer): string {
  return describeScope({ toward, traffic: [vehicle] }, localizer);
}

function ago({ at }: { readonly at: number }, localizer: Localizer): string {
  const minutes = Math.max(0, Math.floor((localizer.now.toMillis() - at) / 60_000));
  if (minutes < 60) return localizer.message('ago-minutes', { count: minutes });
  return localizer.message('ago-hours', { count: Math.floor(minutes / 60) });
}
