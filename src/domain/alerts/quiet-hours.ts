/**
 * When a chat is told without a sound. `usual`: at night, unless it is pressing, as each alert says itself; `evening`:
 * from eight in the evening to nine in the morning, whatever it is; `always`.
 */
export const quietHours = ['usual', 'evening', 'always'] as const;
export type QuietHours = (typeof quietHours)[number];

const evening = { from: 20, to: 9 };

/** @param hour on the clock of the crossing */
export function isQuiet(hours: QuietHours, hour: number): boolean {
  if (hours === 'evening') return hour >= evening.from || hour < evening.to;
  return hours === 'always';
}
