import { type DayPart, partsOfDay } from '../text/moment-words.ts';
import { pointAt } from './combine.ts';
import type { AskedMoment } from './points.ts';
import { endOf, type Point } from './points.ts';
import type { MomentWordsIn } from './words.ts';

/** What a part of the day stands for when no hour is named, in minutes. */
const usualTime: Readonly<Record<DayPart, number>> = {
  ...{ dawn: 6 * 60, morning: 9 * 60, afternoon: 14 * 60 },
  ...{ evening: 19 * 60, night: 23 * 60 },
};

export interface PartOfDay {
  readonly part: DayPart;
  readonly start: number;
  readonly length: number;
}

export const usualTimeOf = (part: DayPart): number => usualTime[part];

/** "in the evening": it also says which seven o'clock is meant. What is said first counts. */
export function partOfDayIn(words: MomentWordsIn): PartOfDay | null {
  const found = partsOfDay.flatMap((part): readonly PartOfDay[] => {
    const said = words.find(part);
    return said ? [{ part, start: said.start, length: said.length }] : [];
  });
  return found.toSorted((a, b) => a.start - b.start || b.length - a.length)[0] ?? null;
}

export function partAt(words: MomentWordsIn, at: number): PartOfDay | null {
  for (const part of partsOfDay) {
    const found = words.at(at, part);
    if (found) return { part, start: at, length: found.length };
  }
  return null;
}

/** An hour of the twelve, in a half or a part of the day, as one of the twenty-four. */
export function onTheClock(hours: number, part: DayPart | 'am' | 'pm' | null): number {
  if (part === 'pm' || part === 'evening') return hours < 12 ? hours + 12 : hours;
  if (part === 'afternoon') return hours < 7 ? hours + 12 : hours;
  if (part === 'am') return hours === 12 ? 0 : hours;
  if (part === 'night') return hours === 12 ? 24 : hours >= 8 && hours < 12 ? hours + 12 : hours;
  return hours;
}

/** "В ночь на субботу", "сенбіге қараған түні": the night that ends in a day, which begins at midnight; or nothing. */
export function nightInto(words: MomentWordsIn): AskedMoment | null {
  for (const at of words.tokens.keys()) {
    const night = nightBefore(words, at) ?? nightBetween(words, at) ?? nightBehind(words, at);
    if (night === null || night.value.day === undefined) continue;
    words.use(night.start, night.length);
    return { ...night.value, time: 0 };
  }
  return null;
}

function nightBefore(words: MomentWordsIn, at: number): Point | null {
  const said = words.at(at, 'nightInto');
  const day = said && pointAt(words, at + said.length);
  return day && { start: at, length: endOf(day) - at, value: day.value };
}

/** So many words stand at most between the two days of a night: "в ночь с 31-го декабря на 1 января". */
const longestDay = 4;

/** "В ночь с пятницы на субботу", "с пятницы на субботу ночью". */
function nightBetween(words: MomentWordsIn, at: number): Point | null {
  const named = words.at(at, 'nightFrom');
  const from = named ?? words.at(at, 'since');
  if (from === null) return null;
  const night = partOfDayIn(words);
  if (named === null && night?.part !== 'night') return null;
  for (let to = at + from.length + 1; to <= at + from.length + longestDay; to += 1) {
    const into = words.at(to, 'into');
    const day = into && pointAt(words, to + into.length);
    if (!day) continue;
    if (named === null && night) words.use(night.start, night.length);
    return { start: at, length: endOf(day) - at, value: day.value };
  }
  return null;
}

/** "Ишембиден жекшембиге караган түнү": the day before it may be named too. */
function nightBehind(words: MomentWordsIn, at: number): Point | null {
  const first = pointAt(words, at);
  const second = first && pointAt(words, endOf(first));
  for (const day of [first, second]) {
    const said = day && words.at(endOf(day), 'nightIntoAfter');
    if (said) return { start: at, length: endOf(day) + said.length - at, value: day.value };
  }
  return null;
}
