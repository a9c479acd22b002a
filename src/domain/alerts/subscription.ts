/** What a chat wants to hear about a crossing. */
export const alertKinds = ['opening', 'closing', 'closure', 'hours', 'queue'] as const;
export type AlertKind = (typeof alertKinds)[number];

/** What somebody hears who does not choose: queues come and go, and are for whoever asks for them. */
export const usualAlertKinds: readonly AlertKind[] = alertKinds.filter((kind) => kind !== 'queue');

/**
 * Hours were left out of the usual kinds once. Whoever had not chosen has the first hint, given by the stores, until the
 * second says that they were told.
 */
export const hoursAddedHint = 'hours-added';
export const hoursToldHint = 'hours-told';

/** How many subscriptions and trips one chat may have, together. */
export const subscriptionsAtMost = 20;

/** A chat that wants alerts about a crossing. */
export interface Subscription {
  /** The crossing's id. */
  readonly crossing: string;
  readonly alertKinds: readonly AlertKind[];
  /** Kept, but not told anything. */
  readonly muted: boolean;
}

/** A crossing and a date that somebody watches: told of whatever touches the date, until it has passed. */
export interface Trip {
  /** The crossing's id. */
  readonly crossing: string;
  /** A day on the first post's clock, `2027-05-01`. */
  readonly date: string;
}

/** As one number, a bit for each kind in the order of `alertKinds`: stores hold it, so the order never changes. */
export function toBitmask(kinds: readonly AlertKind[]): number {
  return alertKinds.reduce((mask, kind, bit) => (kinds.includes(kind) ? mask | (1 << bit) : mask), 0);
}

export function fromBitmask(mask: number): readonly AlertKind[] {
  return alertKinds.filter((_, bit) => (mask & (1 << bit)) !== 0);
}
