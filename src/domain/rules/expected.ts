import type { DateTime } from 'luxon';
import { seasonRuleAt } from '../seasons/season.ts';
import type { Expected, Status } from '../status.ts';
import type { Decision, TravellerTimeline } from './decide.ts';
import { statementsOfKind } from './ledger.ts';

/** The date to name where nobody can say when it opens: a plan for the closure, or the season's announced or usual opening. */
export function expectedFor(
  timeline: TravellerTimeline,
  decision: Decision,
  inZone: (moment: number) => DateTime,
): Expected | null {
  const { at } = timeline.ledger;
  const planned = decision.closure?.plannedEnd ?? null;
  if (planned !== null && planned > at) {
    return { kind: 'planned', at: inZone(planned), ...(decision.decidedBy ? { by: decision.decidedBy } : {}) };
  }
  if (decision.because !== 'season') return null;
  for (const seasons of timeline.seasons) {
    const rule = seasonRuleAt(seasons, at);
    const opening = rule && seasons.edgesOf(rule).find((edge) => edge.kind === 'opens' && edge.first > at);
    if (opening) {
      const by = opening.announcement?.statement ?? rule.statement;
      return { kind: opening.announcement === null ? 'usual' : 'planned', at: inZone(opening.first), by };
    }
  }
  return null;
}

/** The season's rule that counts. */
export function seasonOf(timeline: TravellerTimeline, at: number): Status['season'] {
  const [seasons] = timeline.seasons;
  return seasons === undefined ? null : (seasonRuleAt(seasons, at)?.statement ?? null);
}

/** Near an edge of the season: when it fell in past years, oldest first. */
export function edgeOf(timeline: TravellerTimeline, decision: Decision): Status['edge'] {
  if (decision.nearEdge === null) return null;
  const { kind } = decision.nearEdge;
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
