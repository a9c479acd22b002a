import type { DateTime } from 'luxon';
import type { Crossing } from '../crossing.ts';
import type { Statement } from '../statement.ts';
import { seasonHistory } from './season-history.ts';

/** Of a time that is gone: does nobody tell that it was open then? `months`: where no single day is asked about. */
export function isUntold(
  crossing: Crossing,
  statements: readonly Statement[],
  { months, at, now }: { readonly months: readonly number[]; readonly at: DateTime; readonly now: DateTime },
): boolean {
  const { years } = seasonHistory(crossing, statements, { at, now, months });
  const year = years.find((one) => one.year === at.year);
  return year === undefined || ![year.onDay, ...year.inMonths].includes('open');
}
