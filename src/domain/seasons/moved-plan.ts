import { statementsOfKind, type WeighedStatements } from '../rules/ledger.ts';
import { saidInAdvance } from '../rules/reports.ts';
import type { EdgeStatement, Statement } from '../statement.ts';
import { dayMs } from '../time/clock.ts';

/** Two plans this near to each other are about the same opening or closing. */
export const samePlanMs = 183 * dayMs;

/** A plan that the same kind of plan was said after. */
export function isMoved(statement: Statement, ledger: WeighedStatements): boolean {
  if (statement.says !== 'opens' && statement.says !== 'closes') return false;
  const plans = statementsOfKind(ledger, statement.says).filter(saidInAdvance);
  const own = plans.find((plan) => plan.statement === statement);
  const near = ({ date }: EdgeStatement) => Math.abs(date.first - statement.date.first) < samePlanMs;
  return own !== undefined && plans.some((plan) => plan.saidFirst > own.saidFirst && near(plan.statement));
}
