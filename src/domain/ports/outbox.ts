import type { ChatId } from '../alerts/chat.ts';
import type { DeliveryResult } from '../alerts/delivery.ts';
import type { RetryDelays } from '../alerts/delivery-step.ts';
import type { StoppedBy } from '../alerts/notice.ts';

/**
 * The deliveries that wait: one for each alert and chat, kept across restarts, delivered at least once, corrections before
 * everything else. `AlertStore.handOver` adds them; workers in any process take them, each delivery in one worker at a time.
 */
export interface Outbox {
  /** How many wait, those included that are being sent or tried again. @throws StoreUnavailable */
  waiting(): Promise<{ readonly urgent: number; readonly other: number }>;
  /** When the oldest alert was raised of which a delivery waits, in epoch milliseconds; `null` where none waits. @throws StoreUnavailable */
  oldest(): Promise<number | null>;
  /** Why nothing can be delivered; `null` after the next delivery that arrives. @throws StoreUnavailable */
  trouble(): Promise<DeliveryTrouble | null>;
  /** Nobody is to be told anything until `resume`. False if an editor has paused it already. @throws StoreUnavailable */
  pause(by: StoppedBy): Promise<boolean>;
  /** False if it was not paused. @throws StoreUnavailable */
  resume(): Promise<boolean>;
  /** Who has paused it; `null` where nobody has. Whoever delivers asks, and answers `paused`. @throws StoreUnavailable */
  paused(): Promise<StoppedBy | null>;
  /** Starts a worker. It never throws: what goes wrong is reported, and tried again. */
  work(options: DeliveryOptions): DeliveryWorker;
  /** What the engine itself measures, in the format of Prometheus, where it measures anything. */
  metrics?(): Promise<string>;
}

/** One alert to one chat. */
export interface Delivery {
  readonly alert: string;
  readonly chat: ChatId;
  /** It may have arrived already: an earlier try was cut off in the middle. */
  readonly mayHaveArrived: boolean;
  /**
   * Asked right before it is sent, and holds it for another `deadAfterMs`. False where this process was silent for so long
   * that another one has it: then it is `taken`, and not sent.
   */
  isStillOurs(): Promise<boolean>;
}

/** Why nothing is delivered, and since when (epoch milliseconds). */
export interface DeliveryTrouble {
  readonly code: number;
  readonly since: number;
}

export interface DeliveryOptions extends Partial<RetryDelays> {
  /** Sent at even intervals, not in bursts; for all workers of the store together. */
  readonly perSecond: number;
  /** How many deliveries one worker sends at the same time at most. */
  readonly atOnce?: number;
  /** After this long without a sign of life a worker's deliveries are taken by another, as ones that may have arrived. */
  readonly deadAfterMs?: number;
  /** Called for each delivery; rejecting counts as `retry`, and as one that may have arrived. */
  deliver(delivery: Delivery): Promise<DeliveryResult>;
  /** Called with every error while delivering. */
  report(problem: unknown): void;
}

export interface DeliveryWorker {
  /** Takes nothing more, and resolves when what is being sent is sent and committed. */
  close(): Promise<void>;
}
