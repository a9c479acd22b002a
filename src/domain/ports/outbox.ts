import type { ChatId } from '../alerts/chat.ts';
import type { DeliveryResult } from '../alerts/delivery.ts';
import type { RetryDelays } from '../alerts/delivery-step.ts';

/** One delivery for each alert and chat, at least once, corrections before everything else. */
export interface Outbox {
  /** How many wait, those that wait for another try included. */
  waiting(): Promise<{ readonly urgent: number; readonly other: number }>;
  /** `null` while deliveries go out. */
  trouble(): Promise<DeliveryTrouble | null>;
  work(work: DeliveryOptions): DeliveryWorker;
  /** What the engine itself measures, in the format of Prometheus, where it measures anything. */
  metrics?(): Promise<string>;
}

/** Telling one chat of one alert. */
export interface Delivery {
  readonly alert: string;
  readonly chat: ChatId;
  /** It may have arrived already: whoever was telling it died, or lost the line, in the middle. */
  readonly mayHaveArrived: boolean;
}

/** Why nothing is delivered, and since when (epoch milliseconds). */
export interface DeliveryTrouble {
  readonly code: number;
  readonly since: number;
}

export interface DeliveryOptions extends Partial<RetryDelays> {
  /** Smoothly, not in bursts; for all workers together. */
  readonly perSecond: number;
  /** How many deliveries one worker has under way at most. */
  readonly atOnce?: number;
  /** After this long without a sign of life a worker's deliveries are given to another. */
  readonly deadAfterMs?: number;
  deliver(delivery: Delivery): Promise<DeliveryResult>;
  /** Told of everything that went wrong while delivering. */
  report(problem: unknown): void;
}

export interface DeliveryWorker {
  /** Takes nothing more, and resolves when what is under way is done. */
  close(): Promise<void>;
}
