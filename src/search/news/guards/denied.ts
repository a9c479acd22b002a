import type { NewsFamily } from '#domain/notes/news.ts';
import { isDated, type Times } from '../time/times.ts';
import type { Unit } from '../units.ts';
import type { NewsWords } from '../words.ts';

/** That something is not shut, and that it is not now. */
interface Denial {
  readonly denies: true;
  readonly deniesNow: boolean;
}

/** How near what was due stands to what should have been lifted. */
const besideLift = 5;

/** It is not shut: "has not shut", or "reports that it is shut are false", of a state and not of a day to come. */
export function deniedIn({ news }: Unit, times: Times): Denial | null {
  if (news.has('notShut')) return { denies: true, deniesNow: news.has('notShutNow') };
  const isBefore = (one: NewsFamily, other: NewsFamily) =>
    news.of(one).some(({ start }) => news.of(other).some((behind) => behind.start > start));
  // "The gates are open and the post about a shutdown was made up."
  if (isBefore('works', 'shut') && isBefore('shut', 'denial')) return { denies: true, deniesNow: true };
  const isState = news.of('shut').every(({ start }) => news.at(start, 'shutNow')) && news.has('shut');
  const isReason = (['because', 'open', 'willOpen', 'notOpen'] as const).some((family) => news.has(family));
  return news.has('denial') && isState && !isReason && !isDated(times) ? { denies: true, deniesNow: true } : null;
}

/** "The ban that was due to be lifted on the 20th": it was not. */
export const isDue = (news: NewsWords): boolean =>
  news.has('lifted') &&
  news.of('lifted').every((lift) => news.of('planned').some(({ start }) => Math.abs(start - lift.start) <= besideLift));

/** A bridge was taken away, and no ban. */
export const isOfBridge = (news: NewsWords): boolean => news.has('road') && !news.has('limit') && !news.has('shut');
