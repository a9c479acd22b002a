import type { DateTime } from 'luxon';
import { type Crossing, firstPost } from '../crossing.ts';
import { announced, confirmed, createLedger } from '../rules/ledger.ts';
import type { SeasonStatement, Statement } from '../statement.ts';
import type { SeasonDoubt } from '../status.ts';
import { knowsSeason, seasonHistory, yearsToTell } from './season-history.ts';

/** Of the years on record; at most so many of them say that a month was seldom open. */
const seldomShare = 1 / 3;

/** What is asked: the months, the moment from which the rule is weighed, and the present. */
interface AskedMonths {
  readonly months: readonly number[];
  readonly at: DateTime;
  readonly now: DateTime;
}

/**
 * The first of these months that was never or seldom open in the years on record, though the rule has it open. An authority
 * outweighs the record; anybody else does not.
 */
export function seasonDoubt(
  crossing: Crossing,
  statements: readonly Statement[],
  { months, at, now }: AskedMonths,
  rule: SeasonStatement | null,
): SeasonDoubt | null {
  if (!knowsSeason(statements) || isOfAuthority(crossing, statements, rule, { at, now })) return null;
  const history = seasonHistory(crossing, statements, { at, now, months });
  const seldom = history.months.find(({ open, of, isRule }) => isRule && of > 0 && open / of <= seldomShare);
  return seldom === undefined ? null : { month: seldom.month, open: seldom.open, years: seldom.of };
}

/**
 * The first of these months of which no year on record tells that it was open, where nobody has told its season or its hours:
 * that it was seen working once says nothing of it.
 */
export function untoldDoubt(
  crossing: Crossing,
  statements: readonly Statement[],
  { months, at, now }: AskedMonths,
): SeasonDoubt | null {
  const isRuled = statements.some(({ says }) => says === 'season' || says === 'hours');
  if (isRuled || isOfAuthority(crossing, statements, null, { at, now })) return null;
  const untold = seasonHistory(crossing, statements, { at, now, months }).months.find(({ open }) => open === 0);
  return untold === undefined ? null : { month: untold.month, open: 0, years: untold.of };
}

/** Which sentence tells of a doubt: against a rule, or where none is told and few years or none are on record. */
export function againstRecordIn(doubt: SeasonDoubt, rule: SeasonStatement | null) {
  return rule === null ? monthOnRecord(doubt) : 'against-record';
}

/** Which sentence tells in how many years a month was open. */
export function monthOnRecord({ open, years }: Pick<SeasonDoubt, 'open' | 'years'>) {
  if (years === 0) return 'years-month-untold';
  return open === 0 && years < yearsToTell ? 'years-month-few' : 'years-month-share';
}

/** It says now that it is open, or has said lately that it is open all year. */
function isOfAuthority(
  crossing: Crossing,
  statements: readonly Statement[],
  rule: SeasonStatement | null,
  { at, now }: Omit<AskedMonths, 'months'>,
): boolean {
  const ledger = createLedger(crossing, statements, { at: at.toMillis(), now: now.toMillis() });
  return ledger.statements.some(({ statement, level }) =>
    statement === rule ? level <= announced : level === confirmed && isOpening(statement),
  );
}

function isOpening({ says }: Statement): boolean {
  return says === 'opens' || says === 'works';
}

/** The months of a stretch of time, each once. */
export function monthsBetween(crossing: Crossing, from: DateTime, until: DateTime): readonly number[] {
  const { zone } = firstPost(crossing);
  const first = from.setZone(zone).startOf('month');
  const last = until.minus({ minutes: 1 }).setZone(zone);
  const count = Math.min(12, Math.floor(last.diff(first, 'months').months) + 1);
  return Array.from({ length: Math.max(1, count) }, (_, index) => first.plus({ months: index }).month);
}
