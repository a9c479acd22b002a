import { type Want, wants } from '#domain/news/subscription.ts';

/** Wants as one number, a bit for each in the order of the domain's list. */
export function maskOf(wanted: readonly Want[]): number {
  return wants.reduce((mask, want, bit) => (wanted.includes(want) ? mask | (1 << bit) : mask), 0);
}

export function wantsIn(mask: number): readonly Want[] {
  return wants.filter((_, bit) => (mask & (1 << bit)) !== 0);
}
