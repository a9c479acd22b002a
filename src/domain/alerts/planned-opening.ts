import { DateTime } from 'luxon';
import { type Crossing, clockPost } from '../crossing.ts';
import { withoutSuperseded } from '../rules/ledger.ts';
import type { Statement } from '../statement.ts';
import { type Dated, isRough } from '../time/dated.ts';

/** When somebody said that it will open: by an announcement, or by the end of a halt. */
export interface PlannedOpening {
  /** On the clock of the post it was said of; a day stays a day on every clock. */
  readonly at: DateTime;
  readonly precision: 'minute' | 'day';
  readonly statement: Statement;
}

/** The openings that were said, in the order in which they were; of two about the same the last said counts. */
export function plannedOpenings(crossing: Crossing, statements: readonly Statement[]): readonly PlannedOpening[] {
  return withoutSuperseded(statements).flatMap((statement) => {
    const { zone } = clockPost(crossing, statement);
    const date = dateOf(statement);
    if (date === undefined || isRough(date)) return [];
    const precision = date.precision === 'minute' ? 'minute' : 'day';
    // The last day of a halt is over when the crossing opens.
    const moment = statement.says === 'closed' ? date.last : date.first;
    return [{ at: DateTime.fromMillis(moment, { zone }), precision, statement }];
  });
}

/** The opening that was said last for that day. */
export function openingOn(day: string, openings: readonly PlannedOpening[]): PlannedOpening | null {
  return openings.findLast(({ at }) => at.toISODate() === day) ?? null;
}

/** Whom and what a statement speaks of, to compare it with another. */
export function isOfSameScope(one: Statement, other: Statement): boolean {
  const scope = ({ posts, toward, people, traffic }: Statement) => JSON.stringify([posts, toward, people, traffic]);
  return scope(one) === scope(other);
}

function dateOf(statement: Statement): Dated | undefined {
  if (statement.says === 'opens') return statement.date;
  return statement.says === 'closed' && statement.period.every === 'once' ? statement.period.until : undefined;
}
