import type { DateTime } from 'luxon';
import { type Crossing, firstPost } from '../crossing.ts';
import { announced, createLedger } from '../rules/ledger.ts';
import type { SeasonStatement, Statement } from '../statement.ts';
import type { SeasonDoubt } from '../status.ts';
import { knowsSeason, seasonHistory } from './season-history.ts';

/** What is asked: the months, the moment from which the rule is weighed, and the present. */
interface AskedMonths {
  readonly months: readonly number[];
  readonly at: DateTime;
  readonly now: DateTime;
}

/**
 * The first of these months that was never open in any year on record, though the rule has it open. An authority's word of
 * the last two years outweighs the record; anybody else's does not, and neither does no word at all.
 */
export function seasonDoubt(
  crossing: Crossing,
  statements: readonly Statement[],
  { months, at, now }: AskedMonths,
  rule: SeasonStatement | null,
): SeasonDoubt | null {
  if (!knowsSeason(statements) || isOfAuthority(crossing, rule, { at, now })) return null;
  const history = seasonHistory(crossing, statements, { at, now, months });
  const never = history.months.find(({ open, of, isRule }) => isRule && open === 0 && of > 0);
  return never === undefined ? null : { month: never.month, years: never.of };
}

function isOfAuthority(
  crossing: Crossing,
  rule: SeasonStatement | null,
  { at, now }: Omit<AskedMonths, 'months'>,
): boolean {
  if (rule === null) return false;
  const [weighed] = createLedger(crossing, [rule], { at: at.toMillis(), now: now.toMillis() }).statements;
  return weighed !== undefined && weighed.level <= announced;
}

/** The months of a stretch of time, each once. */
export function monthsBetween(crossing: Crossing, from: DateTime, until: DateTime): readonly number[] {
  const { zone } = firstPost(crossing);
  const first = from.setZone(zone).startOf('month');
  const last = until.minus({ minutes: 1 }).setZone(zone);
  const count = Math.min(12, Math.floor(last.diff(first, 'months').months) + 1);
  return Array.from({ length: Math.max(1, count) }, (_, index) => first.plus({ months: index }).month);
}
