import { type Crossing, clockPost, firstPost } from '#domain/crossing.ts';
import { isPlan } from '#domain/rules/reports.ts';
import type { ClosedStatement, EdgeStatement, Statement, WarningStatement } from '#domain/statement.ts';
import { type Dated, isRough, type MonthDay, wholeDay } from '#domain/time/dated.ts';

/** When something that was said begins and ends. */
export interface EventDates {
  readonly what: 'opens' | 'closes' | 'closed' | 'warned';
  readonly from: Dated;
  readonly until: Dated | null;
  /** It is a plan, or nobody knows the day. */
  readonly isTentative: boolean;
  /** What tells one year of a yearly halt from the next; empty for what happens once. */
  readonly year: string;
}

/** The dates that a statement gives a calendar: none for what has no day of its own. `year`: the present one. */
export function eventDatesOf(statement: Statement, crossing: Crossing, year: number): readonly EventDates[] {
  switch (statement.says) {
    case 'opens':
    case 'closes':
      return [edgeDates(statement)];
    case 'closed':
      return closureDates(statement, crossing, year);
    case 'warning':
      return warningDates(statement);
    default:
      return [];
  }
}

function edgeDates(statement: EdgeStatement): EventDates {
  const { says, date } = statement;
  const isTentative = isPlan(statement) || isRough(date);
  return { what: says, from: date, until: isRough(date) ? date : null, isTentative, year: '' };
}

/** A warning without an end is about no day of its own. */
function warningDates({ from, until }: WarningStatement): readonly EventDates[] {
  return until === undefined ? [] : [{ what: 'warned', from, until, isTentative: true, year: '' }];
}

function closureDates({ period, ends, posts }: ClosedStatement, crossing: Crossing, year: number): EventDates[] {
  if (period.every === 'once') {
    const { from, until = null } = period;
    const isTentative = ends === 'planned' || isRough(from) || (until !== null && isRough(until));
    return [{ what: 'closed', from, until, isTentative, year: '' }];
  }
  const { zone } = posts === undefined ? firstPost(crossing) : clockPost(crossing, { posts });
  const { years } = period;
  return [year - 1, year, year + 1]
    .filter((one) => years === undefined || (years.from <= one && one <= (years.to ?? one)))
    .map((one) => {
      const wraps = isBefore(period.until, period.from);
      return {
        what: 'closed',
        from: dayOf(period.from, one, zone),
        until: dayOf(period.until, wraps ? one + 1 : one, zone),
        isTentative: ends === 'planned',
        year: String(one),
      };
    });
}

function dayOf({ month, day }: MonthDay, year: number, zone: string): Dated {
  return wholeDay(zone, year, month, day);
}

function isBefore(one: MonthDay, other: MonthDay): boolean {
  return one.month < other.month || (one.month === other.month && one.day < other.day);
}
