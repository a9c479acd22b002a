import type { MomentDraft, MomentWordsIn } from './words.ts';

type Part = 'morning' | 'afternoon' | 'evening' | 'night';

/** What a part of the day stands for when no hour is named, in minutes. */
const usualTime = { morning: 9 * 60, afternoon: 14 * 60, evening: 19 * 60, night: 23 * 60 } as const;
const parts = Object.keys(usualTime) as Part[];
const noon = 12 * 60;
const midnight = 24 * 60;

/** A clock time, or what a part of the day stands for. */
export function readTimeOfDay(words: MomentWordsIn, moment: MomentDraft, part: PartOfDay | null): void {
  for (const at of words.tokens.keys()) {
    const time = clockAt(words, at, part?.part ?? null);
    if (time === null) continue;
    moment.time = time;
    return;
  }
  if (words.find('noon')) moment.time = noon;
  else if (words.find('midnight')) moment.time = midnight;
  else if (part) {
    words.use(part.start, part.length);
    moment.time = usualTime[part.part];
  }
}

export interface PartOfDay {
  readonly part: Part;
  readonly start: number;
  readonly length: number;
}

/** "in the evening": it also says which seven o'clock is meant. */
export function partOfDayIn(words: MomentWordsIn): PartOfDay | null {
  for (const part of parts) {
    const found = words.find(part);
    if (found) return { part, ...found };
  }
  return null;
}

function clockAt(words: MomentWordsIn, at: number, part: Part | null): number | null {
  const token = words.tokens[at];
  if (!token || words.used.has(at)) return null;
  const exact = /^(\d{1,2})[:.-](\d\d)$/u.exec(token.text);
  const whole = exact ? null : words.number(at);
  const [hours, minutes] = exact ? [Number(exact[1]), Number(exact[2])] : [whole?.value ?? 99, 0];
  const isEndOfDay = exact !== null && hours === 24 && minutes === 0;
  if ((hours > 23 && !isEndOfDay) || minutes > 59) return null;
  const after = at + (whole?.length ?? 1);
  const half = words.at(after, 'am') ? 'am' : words.at(after, 'pm') ? 'pm' : null;
  if (!exact && !half && !isTimeOfDay(words, at, after, token.number)) return null;
  words.use(at, after - at + (half ? 1 : 0));
  return onTheClock(hours, half ?? part) * 60 + minutes;
}

/** A bare number is an hour only when something beside it says so. */
function isTimeOfDay(words: MomentWordsIn, at: number, after: number, digits: boolean): boolean {
  const next = words.tokens[after];
  const isDuration = (['minutes', 'days', 'weeks'] as const).some((role) => words.at(after, role));
  if (words.beside.counted(next?.word ?? '') || (isDuration && !parts.some((part) => words.at(after, part))))
    return false;
  if (parts.some((part) => words.before(at, part) ?? words.at(after, part))) return true;
  if (words.at(after, 'hours') && parts.some((part) => words.at(after + 1, part))) return true;
  if (words.at(at - 1, 'hours') ?? (next?.glued ? words.at(after, 'hours') : null)) return true;
  if (digits && !next && words.used.has(at - 1)) return true;
  if (digits && next?.glued && words.beside.numberEndings(next.word)) return true;
  return words.at(at - 1, 'at') !== null && (digits || !next?.glued);
}

function onTheClock(hours: number, part: Part | 'am' | 'pm' | null): number {
  if (part === 'pm' || part === 'evening') return hours < 12 ? hours + 12 : hours;
  if (part === 'afternoon') return hours < 7 ? hours + 12 : hours;
  if (part === 'am') return hours === 12 ? 0 : hours;
  if (part === 'night') return hours === 12 ? 24 : hours >= 8 && hours < 12 ? hours + 12 : hours;
  return hours;
}
