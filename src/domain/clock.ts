import { DateTime } from 'luxon';

/**
 * Days on a post's own clock. A zone conversion is the dearest thing an answer does, so the starts of days are
 * remembered: they never change while the program runs.
 */
export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

const remembered = new Map<string, number>();
const rememberedAtMost = 20_000;

/** Epoch milliseconds at which a local day begins. A day past the end of its month runs on into the next. */
export function startOfDay(zone: string, year: number, month: number, day: number): number {
  const key = `${zone}|${year}|${month}|${day}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const start = DateTime.fromObject({ year, month, day: 1 }, { zone })
    .plus({ days: day - 1 })
    .startOf('day')
    .toMillis();
  if (remembered.size >= rememberedAtMost) remembered.clear();
  remembered.set(key, start);
  return start;
}

/** The local year of a moment. */
export function yearOf(zone: string, moment: number): number {
  return DateTime.fromMillis(moment, { zone }).year;
}
