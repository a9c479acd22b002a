import type { Status } from '#domain/status.ts';
import { formatDatedAs, formatMonthDay, partsOf } from '#i18n/dates.ts';
import { whoSaid } from '#i18n/who.ts';
import { moment } from '../clocks.ts';
import { describeSeason } from '../hours.ts';
import { shutLines } from '../reports.ts';
import { describeStatement } from '../statement.ts';
import { warningLines } from './certainty.ts';
import { aheadLines } from './coming/ahead.ts';
import { closureLines, endLines, reopeningLines } from './coming/closures.ts';
import { type CardContext, datedOnClocks } from './context.ts';
import { isOffRails } from './headline.ts';
import { closingLines, describeSide, hoursLines, hoursOnClocks, openingLines } from './timetable.ts';
import { toldHoursLines } from './told-hours.ts';

/** What holds and until when, or why nobody knows and what is known instead. */
export function reasonLines(context: CardContext): readonly string[] {
  const [first, ...others] = factLines(context);
  const facts = first === undefined ? [] : [first, ...toldHoursLines(context), ...others];
  return withAhead(context, [...facts, ...knownLines(context)]);
}

/** The same for a single line, where a list under a heading has no room. */
export function reasonsInLine(context: CardContext): readonly string[] {
  const lines = factLines(context);
  // What was told since a plan came due says more than that it may be open or shut.
  const isDue = context.status.because === 'reopening-unconfirmed' && context.status.due !== null;
  const [warning] = isDue ? warningLines(context) : [];
  return withAhead(context, warning === undefined ? lines : [...lines.slice(0, 1), warning, ...lines.slice(1)]);
}

function withAhead(context: CardContext, lines: readonly string[]): readonly string[] {
  const { ahead, until } = context.status;
  const coming = aheadLines(context);
  const isNext = ahead !== null && until !== null && ahead.at <= until;
  return isNext ? [...coming, ...lines] : [...lines, ...coming];
}

function factLines(context: CardContext): readonly string[] {
  const { status, localizer } = context;
  switch (status.because) {
    case 'hours':
      return status.state === 'open' ? closingLines(context) : openingLines(context);
    case 'works':
      return [...worksLines(context), ...closingLines(context)];
    case 'season':
      return seasonLines(context);
    case 'closure':
      return status.state === 'unknown'
        ? [localizer.message('closure-unofficial'), ...closureLines(context)]
        : closureLines(context);
    case 'admits':
      if (status.state === 'unknown') return [localizer.message('admits-unconfirmed')];
      return isOffRails(status) ? [localizer.message('no-rails')] : [];
    case 'season-edge':
      return edgeLines(context);
    case 'rough-date':
      return status.decidedBy === null
        ? []
        : [localizer.message('rough-date', { fact: describeStatement(status.decidedBy, status.crossing, localizer) })];
    case 'reopening-unconfirmed':
      return reopeningLines(context);
    case 'no-hours':
      return knowsOneSide(status) ? sideLines(context) : [localizer.message('no-hours')];
    case 'expired':
      return expiredLines(context);
    case 'travellers':
      return shutLines(status, localizer);
    case 'no-evidence': {
      const never = context.tense === 'present' && status.lastHeard === null;
      return [localizer.message(never ? 'no-evidence' : 'no-evidence-then')];
    }
  }
}

/** Trains pass by night as well. */
function worksLines({ status, localizer, tense }: CardContext): readonly string[] {
  const line = localizer.message(tense === 'present' ? 'works-hours-unknown' : 'no-hours');
  return tense === 'past' || status.crossing.kind === 'rail' ? [line] : [line, localizer.message('works-daylight')];
}

function seasonLines(context: CardContext): readonly string[] {
  const { status, localizer, tense } = context;
  const lines =
    tense === 'present'
      ? []
      : [localizer.message('reason', { cause: localizer.message('cause', { cause: 'season' }) })];
  const { season } = status;
  if (season !== null && season.season !== 'year-round') {
    lines.push(localizer.message('season-usual', { months: describeSeason(season, localizer) }));
  }
  if (tense === 'past') return lines;
  if (status.next !== null || status.expected?.kind === 'planned') return [...lines, ...endLines(context)];
  if (season === null || season.season === 'year-round') return [...lines, ...endLines(context)];
  const { month, day } = season.season.from;
  const at = status.at.setZone(context.posts[0]?.zone ?? status.at.zone);
  const passed = at.month > month || (at.month === month && at.day > day);
  return [...lines, localizer.message('season-no-date', { year: String(at.year + Number(passed)) })];
}

function edgeLines({ status, localizer, tense }: CardContext): readonly string[] {
  if (status.edge === null) return [];
  const opens = status.edge.kind === 'opens';
  const soon = opens ? (['edge-opens', 'edge-opens-then'] as const) : (['edge-closes', 'edge-closes-then'] as const);
  const lines = tense === 'past' ? [] : [localizer.message(soon[tense === 'present' ? 0 : 1])];
  const dates = pastDates(status, (day) => formatMonthDay(day, localizer));
  if (dates !== '') lines.push(localizer.message(opens ? 'edge-opened' : 'edge-closed', { dates }));
  if (tense === 'present') lines.push(localizer.message('edge-no-word'));
  return lines;
}

/** The earliest and the latest day of past years: "1 May – 1 June". */
function pastDates({ edge }: Status, words: (day: { month: number; day: number }) => string): string {
  const days = (edge?.past ?? []).flatMap(({ date }) => {
    const { month, day } = partsOf(date);
    return month === undefined || day === undefined ? [] : [{ month, day }];
  });
  const sorted = days.toSorted((a, b) => a.month - b.month || a.day - b.day);
  return [...new Set([sorted[0], sorted.at(-1)].flatMap((day) => (day === undefined ? [] : [words(day)])))].join(' – ');
}

/** Of the day that was asked about the hours of one side are known. */
function knowsOneSide({ posts }: Status): boolean {
  return posts.some(({ state }) => state !== null);
}

/** The hours of each side, those that are known first. */
function sideLines(context: CardContext): readonly string[] {
  const { status, localizer } = context;
  return status.posts
    .toSorted((one, other) => Number(one.hours === undefined) - Number(other.hours === undefined))
    .map(({ post, hours }) => localizer.message('side-hours', describeSide(post, hours, context)));
}

/** Where the hours are not known: what else is, as a list. */
function knownLines(context: CardContext): readonly string[] {
  const { status, localizer } = context;
  if (status.because !== 'no-hours') return [];
  const known: string[] = [];
  const works = status.evidence.find(({ statement }) => statement.says === 'works')?.statement;
  if (works?.says === 'works') {
    known.push(
      localizer.message('known-works', { date: datedOnClocks(works.date, context), who: whoSaid(works.by, localizer) }),
    );
  }
  for (const { post, hours } of knowsOneSide(status) ? [] : status.posts) {
    if (hours !== undefined) known.push(localizer.message('known-hours', describeSide(post, hours, context)));
  }
  if (status.season !== null)
    known.push(localizer.message('known-season', { months: describeSeason(status.season, localizer) }));
  return known.length === 0 ? [] : [localizer.message('what-is-known'), ...known];
}

function expiredLines(context: CardContext): readonly string[] {
  const { status, localizer } = context;
  if (status.expired === null) return hoursLines(context);
  const { trial, before } = status.expired;
  return [
    ...(trial.until === undefined
      ? []
      : [localizer.message('trial-ended', { on: formatDatedAs('on', trial.until, localizer) })]),
    localizer.message('trial-nothing-newer'),
    localizer.message('trial-hours', { hours: hoursOnClocks(trial, context) }),
    ...(before === null ? [] : [localizer.message('trial-before', { hours: hoursOnClocks(before, context) })]),
    ...(status.next === null
      ? []
      : [localizer.message('opens', { clocks: moment(status.next, context.posts, localizer) })]),
  ];
}
