import type { WordReading } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';

/** No stay is longer than a year. */
const mostDays = 366;

/** "92 days", "20 күн … 15 күн": every number of days that was said. */
export function daysSaid(tokens: readonly Token[], readings: readonly WordReading[]): readonly number[] {
  const units = new Set(
    readings.flatMap(({ meaning, start }) => (meaning.kind === 'moment' && meaning.role === 'days' ? [start] : [])),
  );
  return tokens.flatMap(({ number, text }, at) => {
    const days = Number(text);
    return number && units.has(at + 1) && days > 0 && days <= mostDays ? [days] : [];
  });
}
