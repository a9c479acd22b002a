import type { MomentWordsIn } from '../../moment/words.ts';
import type { Item } from './items.ts';

/** "The end of this week", in either order: its Sunday. */
export function weekEndsIn(words: MomentWordsIn): readonly Item[] {
  return words.tokens.flatMap((_, at) => {
    const end = words.at(at, 'end');
    const week = [at + (end?.length ?? 1), at + (end?.length ?? 1) + 1, at - 1].find((near) => words.at(near, 'weeks'));
    if (!end || week === undefined) return [];
    const [start, last] = [Math.min(at, week), Math.max(at + end.length, week + 1)];
    const isNext = [start - 1, week - 1].some((beside) => words.at(beside, 'next'));
    words.use(start, last - start);
    return [{ start, end: last, point: { day: { weekday: 7, ahead: isNext ? 1 : 0 } }, isWhole: true }];
  });
}
