import type { Item, TimeSetting } from './items.ts';

/** "Not from the 18th but from the 28th". */
export function isDenied({ start, end }: Item, { nots, news, words, isSaidBehind }: TimeSetting): boolean {
  if (isSaidBehind) return nots.includes(end) || (words.tokens[end]?.joined === true && nots.includes(end + 1));
  return nots.includes(start - 1) || (news.at(start - 1, 'since') !== undefined && nots.includes(start - 2));
}
