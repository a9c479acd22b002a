import { type AlertKind, alertKinds } from '#domain/alerts/subscription.ts';

/** Wants as one number, a bit for each in the order of the domain's list. */
export function toBitmask(wanted: readonly AlertKind[]): number {
  return alertKinds.reduce((mask, want, bit) => (wanted.includes(want) ? mask | (1 << bit) : mask), 0);
}

export function fromBitmask(mask: number): readonly AlertKind[] {
  return alertKinds.filter((_, bit) => (mask & (1 << bit)) !== 0);
}
