import type { Delivery, DeliveryOptions, DeliveryResult } from '#domain/ports/outbox.ts';

/** What somebody who starts a worker need not choose. */
const usualDeliveryOptions = {
  atOnce: 100,
  deadAfterMs: 15_000,
  recheckMs: 30_000,
  backoffMs: [1_000, 5_000, 30_000, 120_000, 300_000],
};
export type CompleteDeliveryOptions = Required<DeliveryOptions>;

export function withDefaults(work: DeliveryOptions): CompleteDeliveryOptions {
  return { ...usualDeliveryOptions, ...work };
}

/** A fault of ours in the middle of a delivery must not lose it: it is tried again, and may have arrived. */
export async function deliverSafely(delivery: Delivery, work: CompleteDeliveryOptions): Promise<DeliveryResult> {
  try {
    return await work.deliver(delivery);
  } catch (error) {
    work.report(error);
    return { kind: 'again', mayHaveArrived: true };
  }
}

/** How long to wait after so many failures; the last pause repeats itself. */
export function backoff(failures: number, { backoffMs }: CompleteDeliveryOptions): number {
  return backoffMs[Math.min(failures, backoffMs.length) - 1] ?? 0;
}
