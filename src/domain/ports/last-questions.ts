import type { ChatId } from '../alerts/chat.ts';
import type { PointInTime, Traveller } from '../question.ts';
import type { CountryCode } from '../texts.ts';
import type { AskedAbout } from '../topic.ts';

/**
 * What the last question of somebody was: what the next may leave out. Ids, a topic, a traveller and a moment; none of the
 * words.
 */
export interface LastQuestion {
  /** When it was asked, in milliseconds since 1970. */
  readonly at: number;
  readonly about: LastAbout;
  readonly topic: AskedAbout;
  readonly traveller: Traveller;
  /** None where it was about the present. */
  readonly moment?: LastMoment;
  /** *Can I make it*: the town that one leaves, as the data names it, and when; or when one arrives. */
  readonly journey?: { readonly from?: string; readonly leave?: string; readonly arrive?: string };
  /** What we asked back. */
  readonly asks?: 'crossing' | 'trip';
  /** It was the way back of the one before it. */
  readonly isBack?: true;
  /** The language it was answered in. */
  readonly language?: string;
}

export type LastAbout =
  /** Ids, in the order in which they were named. */
  | { readonly kind: 'crossings'; readonly crossings: readonly string[] }
  | { readonly kind: 'border'; readonly countries: readonly CountryCode[] }
  | { readonly kind: 'country'; readonly country: CountryCode; readonly side: 'entered' | 'left' }
  /** Ids of places. */
  | { readonly kind: 'journey'; readonly from: string; readonly to: string }
  /** No place at all. */
  | { readonly kind: 'nothing' };

/** In milliseconds since 1970. */
interface LastMoment extends Pick<PointInTime, 'precision'> {
  readonly at: number;
  readonly from: number;
  readonly until: number | null;
}

/** For so long the next question may leave out what the last one was about. */
export const followedForMinutes = 15;

/** Which crossing somebody asked about is offered again for so long. */
export const crossingKeptHours = 24;

/**
 * Whether a question at this moment may still leave out what that one was about.
 *
 * @example isFollowed({ ...last, at: 0 }, 15 * 60_000) //=> true
 */
export function isFollowed({ at }: Pick<LastQuestion, 'at'>, now: number): boolean {
  return now - at <= followedForMinutes * 60_000;
}

/**
 * What was asked last, so that the next question may leave it out. Of a chat there are several at once, each under its own
 * name: that of the chat itself, or of a message that was answered. In memory where the store is of one machine.
 *
 * @throws StoreUnavailable from every method.
 */
export interface LastQuestionStore {
  /** `undefined` when nothing was written, or its time is over. */
  read(chat: ChatId, name: string): Promise<LastQuestion | undefined>;
  /** Replaces the one of this name; it is forgotten after so many seconds. */
  write(chat: ChatId, name: string, last: LastQuestion, seconds: number): Promise<void>;
}
