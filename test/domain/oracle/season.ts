/** The season of one post: standing edges, each in doubt for fourteen days, or replaced by what was announced. */
import { day, type Edge, type Span, yearDay, yearIn } from './calendar.ts';
import { always, endOf, type Ledger, laterSaid, month, passed, type Statement, startOf } from './ledger.ts';
import type { PostView } from './post.ts';
import { isSeenAfter } from './post.ts';
import { lapsedTrial, winnersAt } from './standing.ts';

interface SeasonEdge extends Edge {
  readonly kind: 'opens' | 'closes';
  readonly isAnnounced: boolean;
}

export function isRuleOfTheYear(rule: Statement | null): rule is Statement {
  return rule !== null && rule.jot['season'] !== 'year-round';
}

/** What the season says at a minute. The edges of a rule's years are worked out once. */
export function seasonOf({ seasons, edges, reports }: PostView, ledger: Ledger): (minute: number) => string | null {
  const calendars = new Map<Statement, readonly SeasonEdge[]>();
  const calendarOf = (rule: Statement) => {
    const calendar = calendars.get(rule) ?? seasonEdges(rule, edges, ledger);
    calendars.set(rule, calendar);
    return calendar;
  };
  const by = (rule: Statement | null, minute: number) => {
    if (!isRuleOfTheYear(rule)) return null;
    const calendar = calendarOf(rule);
    const verdict = inYear(calendar, minute);
    return verdict !== null && isSeenWorking(rule, calendar, reports, minute) ? null : verdict;
  };
  return (minute) => {
    const verdicts = winnersAt(seasons, minute).map((rule) => by(rule, minute));
    if (verdicts.some((one) => one !== verdicts[0])) return 'unknown rough-date';
    const trial = lapsedTrial(seasons, minute);
    if (trial && !isSeenAfter(trial, reports, minute) && by(trial, minute) !== verdicts[0]) return 'unknown expired';
    return verdicts[0] ?? null;
  };
}

function inYear(calendar: readonly SeasonEdge[], minute: number): string | null {
  let isInside = false;
  for (const { kind, lo, hi, isAnnounced } of calendar) {
    if (isAnnounced && minute >= lo && minute < hi) return 'unknown rough-date';
    if (!isAnnounced && Math.abs(minute - lo) <= 14 * day) return 'unknown season-edge';
    if (minute >= lo) isInside = kind === 'opens';
  }
  return isInside ? null : 'closed season';
}

function isSeenWorking(
  rule: Statement,
  calendar: readonly SeasonEdge[],
  reports: readonly Statement[],
  minute: number,
): boolean {
  return reports.some(({ date, certainty }) => {
    if (date === null || certainty > rule.certainty) return false;
    if (passed(minute, startOf(date)) < 2 || minute >= date.first + month) return false;
    return !calendar.some(({ kind, lo }) => kind === 'closes' && lo > date.first && lo <= minute);
  });
}

interface StandingEdge {
  readonly kind: 'opens' | 'closes';
  readonly at: number;
  /** The announcement that replaces it. */
  by: Statement | null;
}

/** The edges of the years around: the standing ones, each replaced by what was announced nearest to it. */
function seasonEdges(rule: Statement, announcements: readonly Statement[], ledger: Ledger): SeasonEdge[] {
  const standing = standingEdges(rule, ledger);
  for (const one of announcements) {
    if (one.date === null) continue;
    const when = String(one.jot['date']).startsWith('<=') ? one.date.last : one.date.first;
    const nearest = standing
      .filter((edge) => edge.kind === one.says)
      .sort((a, b) => Math.abs(a.at - when) - Math.abs(b.at - when))[0];
    if (nearest && (nearest.by === null || laterSaid(one, nearest.by) > 0)) nearest.by = one;
  }
  return standing
    .flatMap((edge) => replaced(edge, standing))
    .sort((one, other) => one.lo - other.lo || Number(one.kind === 'opens') - Number(other.kind === 'opens'));
}

function standingEdges(rule: Statement, { row, asked }: Ledger): StandingEdge[] {
  const [from = '', to = ''] = String(rule.jot['season']).split('..');
  const zone = row.posts[0]?.zone ?? '';
  const now = yearIn(zone, asked.at);
  const standing: StandingEdge[] = [];
  for (let year = now - 12; year <= now + 6; year++) {
    standing.push({ kind: 'opens', at: yearDay(zone, year, from), by: null });
    standing.push({ kind: 'closes', at: yearDay(zone, year, to, 1), by: null });
  }
  return standing;
}

function replaced({ kind, at, by }: StandingEdge, standing: readonly StandingEdge[]): SeasonEdge[] {
  const usual = { kind, isAnnounced: false, lo: at, hi: at };
  if (by === null) return [usual];
  const said = { kind, isAnnounced: true, ...doubted(by, at) };
  // A closing before its own opening says nothing of the season that opens afterwards.
  const opening = standing.filter((edge) => edge.kind === 'opens' && edge.at < at).at(-1);
  const opened = opening?.by ? (opening.by.date as Span).first : (opening?.at ?? always);
  return kind === 'closes' && said.lo <= opened ? [said, usual] : [said];
}

/** A date bound from one side only is in doubt no further than fourteen days beyond the usual edge. */
function doubted(one: Statement, usual: number): Edge {
  const date = one.date as Span;
  const { lo, hi } = one.says === 'opens' ? startOf(date) : endOf(date);
  const bound = String(one.jot['date']).slice(0, 2);
  if (bound === '<=') return { lo: Math.min(hi, Math.max(lo, usual - 14 * day)), hi };
  if (bound === '>=') return { lo, hi: Math.max(lo, Math.min(hi, usual + 14 * day)) };
  return { lo, hi };
}
