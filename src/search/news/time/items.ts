import type { DateTime } from 'luxon';
import type { Around } from '../../moment/named-days.ts';
import type { MomentWordsIn } from '../../moment/words.ts';
import type { AskedMoment } from '../../question.ts';
import type { NewsWords } from '../words.ts';

/** What times are read with. */
export interface TimeSetting {
  readonly words: MomentWordsIn;
  readonly news: NewsWords;
  readonly around: Around;
  /** Endings that say "from", where the language puts them behind a number. */
  readonly fromEndings: readonly string[];
  /** The language says "since" and "until" behind a time. */
  readonly isSaidBehind: boolean;
  /** Where "not" stands. */
  readonly nots: readonly number[];
}

/** A day or a time, and where it stands. */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly point?: AskedMoment;
  readonly time?: number;
  readonly second?: number;
  /** The day is one of several. */
  readonly isRough?: true;
  /** The last day of a stretch, so that it is in it. */
  readonly isWhole?: true;
}

/** A day, perhaps with a time: as the calendar and the clock of who speaks show it. */
export interface Stamp {
  readonly day: DateTime;
  /** Minutes after midnight. */
  readonly time?: number;
  /** Its weekday alone was said. */
  readonly isWeekday?: true;
}
