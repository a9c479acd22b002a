/** The hours of each post; where nobody states any, daylight, if traffic was told of. */
import { gateAt, lightAt } from './calendar.ts';
import { fiveYears, guide, isReport, type Ledger, never, type Statement, traveller } from './ledger.ts';
import { isSeenAfter, type PostView } from './post.ts';
import { holds, lapsedTrial, winnersAt } from './standing.ts';
import { openness, worst } from './verdict.ts';

export function hoursStep(posts: readonly PostView[], heard: readonly Statement[], ledger: Ledger) {
  return (minute: number): string => {
    const verdict = worst(posts.map((view) => postStep(view, heard, ledger, minute)));
    if (verdict !== null) return verdict;
    return posts.every(({ hours }) => winnersAt(hours, minute)[0] !== null) ? 'open hours' : 'open works';
  };
}

function postStep(view: PostView, heard: readonly Statement[], ledger: Ledger, minute: number): string | null {
  const by = (one: Statement | null) => {
    const state = one && stateBy(one, view, minute);
    if (state === 'open') return null;
    if (state === 'closed') return 'closed hours';
    const isShutByAnother = one !== null && view.hours.some((other) => maySayShut(other, view, minute));
    return isShutByAnother ? 'unknown no-hours' : byDaylight(view, heard, ledger, minute);
  };
  const winners = winnersAt(view.hours, minute);
  const trial = lapsedTrial(view.hours, minute);
  if (trial && isSeenAfter(trial, view.reports, minute)) return by(winners[0] ?? trial);
  if (trial) {
    const verdict = by(winners[0] ?? trial);
    const isAgreed = winners[0] && openness(verdict ?? 'open') === openness(by(trial) ?? 'open');
    return isAgreed && openness(verdict ?? 'open') !== 1 ? verdict : 'unknown expired';
  }
  const verdicts = winners.map(by);
  return verdicts.every((verdict) => verdict === verdicts[0]) ? (verdicts[0] ?? null) : 'unknown rough-date';
}

function stateBy(one: Statement, view: PostView, minute: number) {
  return gateAt(view.rules.get(one) ?? [], minute, view.post.zone, view.sun);
}

/** A statement in force, of somebody who knows more than a passer-by, has it shut then. */
function maySayShut(one: Statement, view: PostView, minute: number): boolean {
  return one.kind !== guide && one.kind !== traveller && holds(one, minute) && stateBy(one, view, minute) === 'closed';
}

function byDaylight({ post, sun }: PostView, heard: readonly Statement[], ledger: Ledger, minute: number) {
  if (!heard.some((one) => tellsOfTraffic(one, ledger.asked.at, minute))) {
    return heard.some((one) => one.says !== 'warning') ? 'unknown no-hours' : 'unknown no-evidence';
  }
  if (ledger.row.kind === 'rail') return null;
  if (sun === undefined) return 'unknown no-hours';
  return lightAt(minute, post.zone, sun) ? null : 'unknown no-hours';
}

/** Within five years of the moment asked about, and by this minute. */
function tellsOfTraffic(one: Statement, at: number, minute: number): boolean {
  const told = one.kind === guide ? undefined : trafficSince(one);
  return told !== undefined && told <= minute && at - told <= fiveYears;
}

/** Rules tell of traffic from when they were said, sightings from when something was seen, closures at a certain end. */
function trafficSince(one: Statement): number | undefined {
  if (isReport(one)) return one.date?.first;
  if (one.says === 'hours' || one.says === 'season') {
    return one.said ? Math.min(one.said.first, one.until?.last ?? never) : undefined;
  }
  const isCertainEnd = one.says === 'closed' && one.from !== null && one.jot['ends'] === 'certain';
  return isCertainEnd ? one.until?.last : undefined;
}
