import { given } from '../given.ts';
import type { DeliveryResult, SendResult } from './delivery.ts';

/** What is known of a delivery from the times that it was tried before. */
export interface EarlierTries {
  readonly failures: number;
  /** Nobody knows whether one of them arrived. */
  readonly mayHaveArrived: boolean;
}

/** How long a delivery, or everybody, waits. */
export interface RetryDelays {
  /** Before a delivery is tried again, for each time that it has failed; the last one repeats itself. */
  readonly backoffMs: readonly number[];
  /** How long everybody waits when nothing can be delivered. */
  readonly recheckMs: number;
}

/** What a few chats are told keeps everybody waiting for no longer. */
const longestPauseMs = 30_000;

/** When editors let alerts go on, they do so this late at most. */
const longestEditorsPauseMs = 5_000;

/** What the outbox commits after a delivery. */
export type DeliveryStep =
  /** The delivery is another worker's, who commits it. */
  | { readonly kind: 'leave' }
  /** The delivery becomes a receipt, and so do those of these other alerts to the same chat; no trouble is left. */
  | { readonly kind: 'receipt'; readonly also?: readonly string[] }
  /** The delivery is removed without a receipt. */
  | { readonly kind: 'remove' }
  /** The delivery is removed, and one to this chat is added. */
  | { readonly kind: 'redirect'; readonly to: number }
  /** The delivery waits this long, and everybody else goes on. */
  | ({ readonly kind: 'retry'; readonly afterMs: number } & EarlierTries)
  /** The delivery goes back as it was, and nobody delivers anything for this long. `trouble`: the code to show. */
  | { readonly kind: 'pause'; readonly forMs: number; readonly trouble: number | null };

/**
 * What becomes of a delivery in the outbox. A wait and a refusal of the bot are nobody's failure and are not counted.
 *
 * @param manyWait several chats were told to wait within a few seconds: then everybody does
 */
export function deliveryStep(
  result: DeliveryResult,
  before: EarlierTries,
  delays: RetryDelays,
  manyWait = false,
): DeliveryStep {
  switch (result.kind) {
    case 'delivered':
      return { kind: 'receipt', ...given({ also: result.also }) };
    case 'dropped':
      return { kind: 'remove' };
    case 'taken':
      return { kind: 'leave' };
    case 'moved':
      return { kind: 'redirect', to: result.to };
    case 'retry': {
      const failures = before.failures + 1;
      const mayHaveArrived = before.mayHaveArrived || result.mayHaveArrived;
      return { kind: 'retry', afterMs: backoff(failures, delays), failures, mayHaveArrived };
    }
    case 'later':
      return { kind: 'retry', afterMs: result.seconds * 1000, ...before };
    case 'wait':
      return manyWait
        ? { kind: 'pause', forMs: Math.min(result.seconds * 1000, longestPauseMs), trouble: null }
        : { kind: 'retry', afterMs: result.seconds * 1000, ...before };
    case 'paused':
      return { kind: 'pause', forMs: Math.min(delays.recheckMs, longestEditorsPauseMs), trouble: null };
    case 'blocked':
      return { kind: 'pause', forMs: delays.recheckMs, trouble: result.code };
  }
}

/** What a delivery has come to once Telegram has answered. */
export function deliveryResultOf(sent: SendResult): DeliveryResult {
  switch (sent.kind) {
    case 'arrived':
      return { kind: 'delivered' };
    case 'left':
    case 'refused':
      return { kind: 'dropped' };
    case 'moved':
      return { kind: 'moved', to: sent.to };
    case 'wait':
      return { kind: 'wait', seconds: sent.seconds };
    case 'blocked':
      return { kind: 'blocked', code: sent.code };
    case 'lost':
      return { kind: 'retry', mayHaveArrived: true };
  }
}

/**
 * A delivery of an alert that has been cancelled: whoever may have received what is now known to be wrong counts as a
 * receiver, and so gets the correction; nobody else hears of it.
 */
export function resultWhenCancelled(mayHaveArrived: boolean): DeliveryResult {
  return { kind: mayHaveArrived ? 'delivered' : 'dropped' };
}

function backoff(failures: number, { backoffMs }: RetryDelays): number {
  return backoffMs[Math.min(failures, backoffMs.length) - 1] ?? 0;
}
