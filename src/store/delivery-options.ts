import type { DeliveryResult } from '#domain/alerts/delivery.ts';
import type { Delivery, DeliveryOptions } from '#domain/ports/outbox.ts';

/** Defaults of a worker. */
const usualDeliveryOptions = {
  atOnce: 100,
  // As long as BullMQ itself waits: a machine that is busy with other things for a while is not a death.
  deadAfterMs: 30_000,
  recheckMs: 30_000,
  backoffMs: [1_000, 5_000, 30_000, 120_000, 300_000],
};
export type CompleteDeliveryOptions = Required<DeliveryOptions>;

export function withDefaults(options: DeliveryOptions): CompleteDeliveryOptions {
  return { ...usualDeliveryOptions, ...options };
}

/** An error in the middle of a delivery does not lose it: it is tried again, and may have arrived. */
export async function deliverSafely(delivery: Delivery, options: CompleteDeliveryOptions): Promise<DeliveryResult> {
  try {
    return await options.deliver(delivery);
  } catch (error) {
    options.report(error);
    return { kind: 'retry', mayHaveArrived: true };
  }
}
