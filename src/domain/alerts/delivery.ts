import type { PointInTime } from '../question.ts';
import type { ChatId } from './chat.ts';

/** What somebody is told: Telegram's HTML, and whether it makes a sound. */
export interface AlertMessage {
  readonly html: string;
  readonly silent: boolean;
  readonly language: string;
  /** The crossing that it is about, for the buttons. */
  readonly crossing: string;
  /** `unwatch` ends the watching of the day that `moment` names. */
  readonly buttons: readonly ('card' | 'why' | 'mute' | 'unwatch')[];
  /** Where it tells of several crossings: those whose news `mute` silences, each by its name. */
  readonly mutes?: readonly { readonly crossing: string; readonly name: string }[];
  /** What is asked in it, and answered by taps. */
  readonly asks?: AlertQuestion;
  /** The moment that the card under it is for; the present without one. */
  readonly moment?: PointInTime;
}

/** How a trip on that day went; or whether the end stands that a notice plans. */
export type AlertQuestion =
  | { readonly of: 'trip'; readonly date: string }
  | { readonly of: 'planned-end'; readonly notice: string };

/** What became of sending it. */
export type SendResult =
  | { readonly kind: 'arrived' }
  /** The chat is to wait. */
  | { readonly kind: 'wait'; readonly seconds: number }
  /** The chat does not want us: it has left, or blocked the bot. */
  | { readonly kind: 'left' }
  /** The chat has another number now. */
  | { readonly kind: 'moved'; readonly to: ChatId }
  /** This chat cannot be told this. */
  | { readonly kind: 'refused'; readonly why: string }
  /** Telegram does not let the bot in, whoever the message is for. */
  | { readonly kind: 'blocked'; readonly code: number; readonly why: string }
  /** Nobody knows whether it arrived. */
  | { readonly kind: 'lost'; readonly why: string };

/** What became of a delivery, as the outbox is told. */
export type DeliveryResult =
  /** `also`: the message told of these alerts too. */
  | { readonly kind: 'delivered'; readonly also?: readonly string[] }
  /** It is not to be delivered, or cannot be. */
  | { readonly kind: 'dropped' }
  /** The chat has another number now: it is to be delivered to that one. */
  | { readonly kind: 'moved'; readonly to: ChatId }
  /** To be tried again later. `mayHaveArrived`: nobody knows whether it did this time. */
  | { readonly kind: 'retry'; readonly mayHaveArrived: boolean }
  /** Not now: it is nobody's failure, and everybody else goes on. */
  | { readonly kind: 'later'; readonly seconds: number }
  /** An editor has paused everything. */
  | { readonly kind: 'paused' }
  /** Another worker has it now. */
  | { readonly kind: 'taken' }
  /** The chat waits. */
  | { readonly kind: 'wait'; readonly seconds: number }
  /** Nothing can be delivered to anybody until an operator sees to it: everybody waits, and tries now and then. */
  | { readonly kind: 'blocked'; readonly code: number };

/** Tells one chat, once, in one of its topics where it has any. Rejecting counts as `lost`. */
export type SendAlert = (chat: ChatId, message: AlertMessage, topic: number | null) => Promise<SendResult>;

/** An answer of the Bot API as far as it decides what becomes of a message. */
export interface ApiAnswer {
  readonly ok: boolean;
  readonly error_code?: number | undefined;
  readonly description?: string | undefined;
  readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number } | undefined;
}

/** 400, 403 and 429 speak of one chat, 401, 404 and 409 of us; 5xx of nobody in particular. */
export function sendResultOf({ ok, error_code: code = 500, description: why = '', parameters }: ApiAnswer): SendResult {
  if (ok) return { kind: 'arrived' };
  if (parameters?.migrate_to_chat_id !== undefined) return { kind: 'moved', to: parameters.migrate_to_chat_id };
  if (code === 429) return { kind: 'wait', seconds: parameters?.retry_after ?? 1 };
  if (code === 403) return { kind: 'left' };
  if (code === 401 || code === 404 || code === 409) return { kind: 'blocked', code, why };
  if (code >= 400 && code < 500) return { kind: 'refused', why };
  return { kind: 'lost', why: `${code} ${why}` };
}
