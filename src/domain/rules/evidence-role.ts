import { isMoved, samePlanMs } from '../seasons/moved-plan.ts';
import { isSighting, type Statement } from '../statement.ts';
import type { Evidence, EvidenceRole } from '../status.ts';
import { beginningOf } from '../time/period.ts';
import type { Decision, TravellerTimeline } from './decide.ts';
import { sightingHoldsMs } from './ledger.ts';

/** How a statement bears on the answer for the moment asked; nothing is called agreeing that does not speak of it. */
export function roleOf(item: Omit<Evidence, 'role'>, timeline: TravellerTimeline, decision: Decision): EvidenceRole {
  const { statement, decides, conflicts, outdated } = item;
  const { at } = timeline.ledger;
  if (decides) return 'decides';
  if (isMoved(statement, timeline.ledger)) return 'replaced';
  if (outdated) return statement.says === 'closed' ? 'past' : 'outdated';
  if (conflicts) return 'contradicts';
  if ((beginningOf(statement.period)?.first ?? -Infinity) > at) return 'ahead';
  if (statement.says === 'warning' || isBar(statement)) return 'limits';
  return speaksOfAnswer(statement, decision, at) ? 'agrees' : isEvent(statement) ? 'past' : 'aside';
}

function isBar(statement: Statement): boolean {
  if (statement.says !== 'admits') return false;
  return statement.admits.people === 'citizens' || statement.admits.traffic !== undefined;
}

function isEvent(statement: Statement): boolean {
  return statement.says === 'opens' || statement.says === 'closes' || isSighting(statement);
}

function speaksOfAnswer(statement: Statement, { state, because, posts }: Decision, at: number): boolean {
  if (state === 'unknown') return false;
  if (statement.says === 'opens' || isSighting(statement)) {
    return state === 'open' && statement.date.last > at - sightingHoldsMs;
  }
  switch (statement.says) {
    case 'hours':
      return posts.length > 0;
    case 'season':
      return because === 'season' || posts.length > 0;
    case 'closed':
      return because === 'closure';
    case 'closes':
      return because === 'season' && statement.date.first > at - samePlanMs;
    case 'admits':
    case 'warning':
      return false;
  }
}
