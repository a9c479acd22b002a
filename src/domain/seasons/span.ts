import { DateTime } from 'luxon';
import { type Crossing, firstPost } from '../crossing.ts';
import type { Traveller } from '../question.ts';
import { createLedger } from '../rules/ledger.ts';
import { workingBetween } from '../rules/timeline.ts';
import type { Statement } from '../statement.ts';
import type { State } from '../status.ts';
import { timelinesFor } from '../status-at.ts';
import { minuteMs } from '../time/clock.ts';

/** A stretch of time in which a crossing works, by its daily hours, or does not. */
export interface StateOfSpan {
  readonly from: DateTime;
  readonly until: DateTime;
  readonly state: State;
}

/** A stretch of time to ask about; nothing that was said after `now` is known. */
export interface AskedSpan {
  readonly from: DateTime;
  readonly until: DateTime;
  readonly now: DateTime;
}

/**
 * How a crossing works through a stretch of time: one row while it stays the same. A night on which it is shut by its
 * hours is no change, a whole day is. The rows follow each other without a gap from the first moment to the last.
 */
export function statesOver(
  crossing: Crossing,
  statements: readonly Statement[],
  traveller: Traveller,
  { from, until, now }: AskedSpan,
): readonly StateOfSpan[] {
  const ledger = createLedger(crossing, statements, { at: from.toMillis(), now: now.toMillis() });
  const { timelines } = timelinesFor(ledger, traveller);
  const { zone } = firstPost(crossing);
  const inZone = (moment: number) => DateTime.fromMillis(moment, { zone });
  // A change within a minute shows in the next one.
  const end = until.toMillis();
  const edge = (moment: number) => inZone(Math.min(Math.ceil(moment / minuteMs) * minuteMs, end));
  return workingBetween(timelines, { zone, from: from.toMillis(), to: end }).map((row) => {
    return { from: edge(row.from), until: edge(row.until), state: row.state };
  });
}
