import type { Item, TimeSetting } from './items.ts';

/** "The end of this week", "the end of the month", in either order: the last day of it. */
export function stretchEndsIn({ words, around }: Pick<TimeSetting, 'words' | 'around'>): readonly Item[] {
  return words.tokens.flatMap((_, at) => {
    const end = words.at(at, 'end');
    if (!end) return [];
    const behind = at + end.length;
    const near = [behind, behind + 1, at - 1].filter((where) => words.at(where, 'months') === null);
    const unit = near.find((where) => words.at(where, 'weeks') ?? words.at(where, 'monthUnit'));
    if (unit === undefined) return [];
    const [start, last] = [Math.min(at, unit), Math.max(behind, unit + 1)];
    const ahead = [start - 1, unit - 1].some((beside) => words.at(beside, 'next')) ? 1 : 0;
    const lastDay = around.here.plus({ months: ahead }).endOf('month');
    const day = words.at(unit, 'weeks')
      ? { weekday: 7, ahead }
      : { month: lastDay.month, day: lastDay.day, year: lastDay.year };
    words.use(start, last - start);
    return [{ start, end: last, point: { day }, isWhole: true }];
  });
}
