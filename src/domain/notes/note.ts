import type { Attribution, Traffic } from '../statement.ts';
import type { CountryCode, Texts } from '../texts.ts';
import type { Hours } from '../time/hours.ts';
import type { Aspect } from './aspects.ts';
import type { NotePart, NoteTopic } from './note-topics.ts';

/** What a guide would print about one topic, with who says so. */
export interface Note {
  /** Where it stands and how it is called there: `KG-KZ/queue-camera`. Of a note that has no name: none. */
  readonly id?: string;
  readonly topic: NoteTopic;
  readonly part?: NotePart;
  /** The post it is about; the whole crossing without one. */
  readonly post?: string;
  /** Holds only for those who go there. */
  readonly toward?: CountryCode;
  /** Holds only for them; for everybody without. */
  readonly citizens?: readonly CountryCode[];
  /** It tells of stays of up to so many days. */
  readonly upToDays?: number;
  /** Holds only for vehicles registered there. */
  readonly plates?: readonly CountryCode[];
  /** Holds only for vehicles registered anywhere else. */
  readonly exceptPlates?: readonly CountryCode[];
  /** Holds only at these borders, or where none is asked about. */
  readonly borders?: readonly string[];
  /** The hours of the week of which alone it tells, by the clock of the first post; and whether it doubts that it is open then. */
  readonly during?: Hours;
  readonly doubts?: true;
  /** It leaves open what is asked, and whom to ask is told with it. */
  readonly leavesOpen?: true;
  /** Of whose passing it tells, where it tells of several. */
  readonly tells?: readonly Traffic[];
  /** The ids of the two places between which it runs. */
  readonly joins?: readonly [string, string];
  /** What it speaks of where that is less than its topic, or more. */
  readonly of?: readonly Aspect[];
  /** What it says to a plain yes-or-no question. */
  readonly verdict?: 'yes' | 'no' | 'depends';
  /** The answer in one sentence that is true without its question. */
  readonly short?: Texts;
  readonly text: Texts;
  readonly by: readonly Attribution[];
  /** True where sources disagree about it. */
  readonly disputed: boolean;
}
