import type { DateTime } from 'luxon';
import type { Expected, Status } from '../status.ts';
import type { Decision, Layout } from './decide.ts';
import { wordsThatSay } from './ledger.ts';
import { seasonRuleAt } from './season.ts';

/** The date to name where nobody can say when it opens: a plan for the halt, or the season's announced or usual opening. */
export function expectedFor(layout: Layout, decision: Decision, inZone: (moment: number) => DateTime): Expected | null {
  const { at } = layout.ledger;
  const planned = decision.halt?.plannedEnd ?? null;
  if (planned !== null && planned > at) {
    return { kind: 'planned', at: inZone(planned), ...(decision.decidedBy ? { by: decision.decidedBy } : {}) };
  }
  if (decision.because !== 'season') return null;
  for (const seasons of layout.seasons) {
    const rule = seasonRuleAt(seasons, at);
    const opening = rule && seasons.edgesOf(rule).find((edge) => edge.kind === 'opens' && edge.first > at);
    if (opening) {
      const word = opening.word?.statement ?? rule.statement;
      return { kind: opening.word === null ? 'usual' : 'planned', at: inZone(opening.first), by: word };
    }
  }
  return null;
}

/** The season's rule that counts. */
export function seasonOf(layout: Layout, at: number): Status['season'] {
  const [seasons] = layout.seasons;
  return seasons === undefined ? null : (seasonRuleAt(seasons, at)?.statement ?? null);
}

/** Near an edge of the season: when it fell in past years, oldest first. */
export function edgeOf(layout: Layout, decision: Decision): Status['edge'] {
  if (decision.nearEdge === null) return null;
  const { kind } = decision.nearEdge;
  const past = wordsThatSay(layout.ledger, kind)
    .map((word) => word.statement)
    .filter((statement) => statement.date.first <= layout.ledger.at)
    .sort((a, b) => a.date.first - b.date.first);
  return { kind, past };
}

/** Trial hours that ended without a word, and what held before them. */
export function expiredOf(decision: Decision): Status['expired'] {
  const post = decision.posts.find((one) => one.because === 'expired');
  if (decision.because !== 'expired' || !post?.trial) return null;
  return { trial: post.trial.statement, before: post.standing?.statement ?? null };
}
