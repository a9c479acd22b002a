import { isDated, isLater, type Times } from '../time/times.ts';
import type { Unit } from '../units.ts';
import { causesIn, type NewsWords } from '../words.ts';

/** What lets people through more slowly, and shuts nobody out. */

/** How near one word of a phrase stands to the other. */
const beside = 5;

/** "Only four windows of eight". */
export const isServedByFew = ({ news }: Unit) =>
  news.of('booths').some(({ start }) => news.of('only').some((only) => Math.abs(only.start - start) <= beside));

/** "The system does not work": everybody passes more slowly. */
export const isSystemDown = ({ news }: Unit) =>
  news.of('systems').some(({ start }) => news.of('failing').some((fails) => Math.abs(fails.start - start) <= beside));

/** Works on the road or at the post, from a day to a day, while nothing is shut. */
export const isWorked = ({ news }: Unit, times: Times, whole: NewsWords) =>
  !(['shut', 'limit'] as const).some((family) => whole.has(family)) &&
  causesIn(news).includes('repair') &&
  isDated(times) &&
  (times.until !== undefined || isLater(times));

/** "A limit for lorries", "only forty a day": that many are let through. */
export const isMetered = ({ news, tokens }: Unit, whole: NewsWords) =>
  whole.has('daily') &&
  !whole.has('shut') &&
  (news.has('limit') || (news.has('daily') && news.has('only') && tokens.some(({ number }) => number)));
