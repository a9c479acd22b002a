import { partAt as partOfDayAt } from '../../moment/parts-of-day.ts';
import type { DayPart } from '../../text/moment-words.ts';
import type { Item, TimeSetting } from './items.ts';

/** A day with the part of it that hangs on it: where both begin and end, and which part it is. */
export interface DayWithPart extends Pick<Item, 'start' | 'end'> {
  readonly part?: DayPart | 'midnight';
}

/** "The morning of 8 December", "полуночи 22 декабря", "8 желтоқсан таңға": the part belongs to its day. */
export function withDayPart(
  { start, end, point, time }: Item,
  { words, news, isSaidBehind }: TimeSetting,
): DayWithPart {
  if (point?.day === undefined || time !== undefined) return { start, end };
  const partAt = (at: number) => (words.at(at, 'midnight') ? 'midnight' : partOfDayAt(words, at)?.part);
  if (isSaidBehind) {
    const at = words.tokens[end]?.joined && partAt(end) === undefined ? end + 1 : end;
    const part = partAt(at);
    return part ? { start, end: at + 1, part } : { start, end };
  }
  for (let at = start - 1; at >= Math.max(0, start - widest); at -= 1) {
    const part = partAt(at);
    if (part) return { start: at, end, part };
    if (news.at(at, 'marks') === undefined) break;
  }
  return { start, end };
}

const widest = 2;
