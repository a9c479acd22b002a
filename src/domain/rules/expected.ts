import type { DateTime } from 'luxon';
import { seasonRuleAt } from '../seasons/season.ts';
import type { Statement } from '../statement.ts';
import type { Expected, Status } from '../status.ts';
import { type Dated, isRough } from '../time/dated.ts';
import type { Decision, TravellerTimeline } from './decide.ts';
import { statementsOfKind } from './ledger.ts';
import { saidInAdvance } from './reports.ts';

type InZone = (moment: number) => DateTime;

/** The date to name for the opening: the end named for the closure, or the season's announced or usual opening. */
export function expectedFor(timeline: TravellerTimeline, decision: Decision, inZone: InZone): Expected | null {
  const { at } = timeline.ledger;
  if (decision.state === 'open') return null;
  const named = endOfClosure(decision, inZone);
  if (named !== null && comes(named.date) > at) return named;
  if (decision.because !== 'season') return null;
  for (const seasons of timeline.seasons) {
    const rule = seasonRuleAt(seasons, at);
    const opening = rule && seasons.edgesOf(rule).find((edge) => edge.kind === 'opens' && edge.first > at);
    if (!opening) continue;
    const { announcement, date } = opening;
    if (announcement === null) return expectedOn('usual', date, rule.statement, inZone);
    // Told on its day or after, it is a report and no plan.
    return expectedOn(saidInAdvance(announcement) ? 'planned' : 'certain', date, announcement.statement, inZone);
  }
  return null;
}

/** The announced reopening whose date has passed, where nobody told since that it came so. */
export function dueFor(timeline: TravellerTimeline, decision: Decision, inZone: InZone): Expected | null {
  if (decision.state !== 'unknown') return null;
  const named = endOfClosure(decision, inZone);
  return named !== null && comes(named.date) <= timeline.ledger.at ? named : null;
}

/** A rough date has come when its whole span has passed. */
const comes = (date: Dated) => (isRough(date) ? date.last : date.first);

/** The reopening that was named for the closure in force or in doubt. */
export function endOfClosure({ closure }: Pick<Decision, 'closure'>, inZone: InZone): Expected | null {
  if (closure === null || closure.plan === null) return null;
  const { kind, date, by } = closure.plan;
  return expectedOn(kind, date, by, inZone);
}

function expectedOn(kind: Expected['kind'], date: Dated, by: Statement, inZone: InZone): Expected {
  return { kind, at: inZone(date.first), date, by };
}

/** The season's rule that counts. */
export function seasonOf(timeline: TravellerTimeline, at: number): Status['season'] {
  const [seasons] = timeline.seasons;
  return seasons === undefined ? null : (seasonRuleAt(seasons, at)?.statement ?? null);
}

/** Near an edge of the season: when it fell in past years, oldest first. */
export function edgeOf(timeline: TravellerTimeline, decision: Decision): Status['edge'] {
  if (decision.seasonEdge === null || decision.state !== 'unknown') return null;
  const { kind } = decision.seasonEdge;
  const past = statementsOfKind(timeline.ledger, kind)
    .map((weighed) => weighed.statement)
    .filter((statement) => statement.date.first <= timeline.ledger.at)
    .sort((a, b) => a.date.first - b.date.first);
  return { kind, past };
}

/** Trial hours that ended without news, and what held before them. */
export function expiredOf(decision: Decision): Status['expired'] {
  const post = decision.posts.find((one) => one.because === 'expired');
  if (decision.because !== 'expired' || !post?.trial) return null;
  return { trial: post.trial.statement, before: post.standing?.statement ?? null };
}
