import type { Delivery, Verdict, Work } from '#domain/news/contracts.ts';

/** What somebody who starts a worker need not choose. */
export const usualWork = {
  atOnce: 100,
  deadAfterMs: 15_000,
  recheckMs: 30_000,
  backoffMs: [1_000, 5_000, 30_000, 120_000, 300_000],
};
export type WholeWork = Required<Work>;

export function whole(work: Work): WholeWork {
  return { ...usualWork, ...work };
}

/** A fault of ours in the middle of a delivery must not lose it: it is tried again, and may have arrived. */
export async function judge(delivery: Delivery, work: WholeWork): Promise<Verdict> {
  try {
    return await work.deliver(delivery);
  } catch (error) {
    work.report(error);
    return { kind: 'again', perhapsTold: true };
  }
}

/** How long to wait after so many failures; the last pause repeats itself. */
export function backoff(failures: number, { backoffMs }: WholeWork): number {
  return backoffMs[Math.min(failures, backoffMs.length) - 1] ?? 0;
}
