import type { Item, TimeSetting } from './items.ts';

/** "Not from the 18th but from the 28th", "instead of the 20th". */
export function isDenied({ start, end }: Item, { nots, news, words, isSaidBehind }: TimeSetting): boolean {
  const isNot = (at: number) => nots.includes(at) || news.at(at, 'detour') !== undefined;
  if (isSaidBehind) return isNot(end) || (words.tokens[end]?.joined === true && isNot(end + 1));
  const isInstead = news.of('detour').some((one) => one.start + one.length === start);
  return isNot(start - 1) || isInstead || (news.at(start - 1, 'since') !== undefined && nots.includes(start - 2));
}

/** How near a date stands to "planned for". */
const besidePlan = 2;

/** "The closing planned for the 16th was put off": the day on which nothing happens now. */
export function isFormer({ start, end }: Item, { news, isSaidBehind }: TimeSetting): boolean {
  if (!(['moved', 'extend', 'lifted'] as const).some((family) => news.has(family))) return false;
  return news.of('planned').some((plan) => {
    const gap = isSaidBehind ? plan.start - end : start - plan.start - plan.length;
    return gap >= 0 && gap <= besidePlan;
  });
}
