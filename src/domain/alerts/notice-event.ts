import type { DateTime } from 'luxon';
import type { Crossing } from '../crossing.ts';
import type { Statement } from '../statement.ts';

/** A statement that was published, with everything that was known before it and all that is known with it. */
export interface NoticeEvent {
  readonly crossing: Crossing;
  readonly statement: Statement;
  readonly before: readonly Statement[];
  readonly after: readonly Statement[];
  readonly now: DateTime;
}
