import type { Country, Crossing, Town } from '#domain/crossing.ts';
import type { Aspect } from '#domain/notes/aspects.ts';
import type { DirectNote } from '#domain/notes/direct-notes.ts';
import type { PointInTime } from '#domain/question.ts';
import type { BesideCars, Traffic } from '#domain/statement.ts';
import type { Status } from '#domain/status.ts';
import type { CountryCode } from '#domain/texts.ts';
import type { AskedAbout } from '#domain/topic.ts';
import type { WatchSet } from '../clocks.ts';
import type { ClocksCompared, DaylightTold } from './clocks.ts';

/** What is asked and what we have no news of: it is said before what is known beside it. */
export type Unsaid =
  | 'weather'
  | 'road'
  | 'reason'
  | 'price'
  | 'fare'
  | 'quietest'
  | 'guards'
  | 'queue-end'
  | 'shift-change'
  | 'renewal'
  | 'renews'
  | 'renews-not'
  | 'visa-there'
  | 'transit-visa';

/** What answers a question directly, in the kinds of fact that the data has. */
export interface DirectAnswer {
  readonly asked: AskedAbout;
  readonly crossing?: Crossing | undefined;
  /** Those whose rules were asked for. */
  readonly countries: readonly CountryCode[];
  /** What was asked for and means nothing to us, as it was written. */
  readonly things?: readonly string[];
  /** To what the topic was narrowed, with the word for it where one names the thing. */
  readonly aspects?: readonly { readonly aspect: Aspect; readonly word?: string }[];
  /** Of the one that was named alone. */
  readonly side?: CountryCode;
  /** A plain *yes* or *no* was asked for. */
  readonly verdict: boolean;
  readonly notes: readonly DirectNote[];
  /** What is told of the same at another crossing, where nothing is told of this one. */
  readonly nextBest: readonly DirectNote[];
  /** It answers as well: it is told before that we have nothing of just what was asked. */
  readonly nextFirst?: boolean;
  /** How long citizens of a country may stay, where that was asked and by whom. */
  readonly stay?: { readonly people: CountryCode; readonly countries: readonly Country[] } | undefined;
  /** Days that were said, and whether one may stay so long. */
  readonly daysHeld?: { readonly days: number; readonly is: 'within' | 'over' };
  /** Whose citizens the notes are told of, where several peoples were named. */
  readonly ofPeople?: CountryCode;
  /** What the clocks of these countries show was asked for, at this moment. */
  readonly clock?: { readonly at: PointInTime['at']; readonly countries: readonly CountryCode[] };
  /** How clocks differ, or what an hour on the one is on the others. */
  readonly clocks?: ClocksCompared;
  /** When it is light was asked for; `null`: it is not known where. */
  readonly daylight?: DaylightTold | null;
  /** Which way to set one's watch was asked for, at this moment and on the way there. */
  readonly watch?: WatchSet | undefined;
  /** The queue of this moment was asked for. */
  readonly isOfNow: boolean;
  /** Whoever asks stands in it. */
  readonly isThere?: boolean;
  /** Who or what asks of waits that are told of cars alone. */
  readonly unlike?: BesideCars;
  /** An hour that was asked about and is not the present. */
  readonly hour?: PointInTime['at'];
  /** The countries of which nothing is told, where yes or no was asked of either. */
  readonly silent?: readonly CountryCode[];
  /** What was asked as well and nobody has told us. */
  readonly unsaid?: readonly Unsaid[];
  /** A ban of one country, and the country that they want to enter in spite of it. */
  readonly ban?: { readonly of: CountryCode; readonly into: CountryCode };
  /** What travellers told of it. */
  readonly travellers?: Status['travellers'];
  /** What travellers told of this hour in the past. */
  readonly usual?: Status['usual'];
  /** Who or what may pass, where that was asked. */
  readonly admits?:
    | {
        readonly what: Traffic | 'foreigners' | 'citizens';
        readonly verdict: 'yes' | 'unsaid' | 'no';
        /** Not of them, but of lorries it is told that they pass. */
        readonly isOfLorries?: true;
      }
    | undefined;
  /** The drive from a town, where that was asked and is known. */
  readonly drive?: Town | undefined;
}

/** A direct answer in Telegram's HTML, and whether all that it says is that we have nothing. */
export interface DirectText {
  readonly html: string;
  readonly isNothing: boolean;
}

/** What was asked and the notes that answer it; beside them what else is told, if anything. */
export type DirectTold = Pick<DirectAnswer, 'asked' | 'notes'> & Partial<DirectAnswer>;

export const nothingElse = { countries: [], nextBest: [], verdict: false, isOfNow: false } as const;
