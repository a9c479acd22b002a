import type { MomentDraft, MomentWordsIn } from './words.ts';

const weekendStarts = 6;
const relative = [
  ['afterTomorrow', 2],
  ['tomorrow', 1],
  ['today', 0],
  ['yesterday', -1],
] as const;

/** A date, "tomorrow" or a weekday. */
export function readDay(words: MomentWordsIn, moment: MomentDraft): void {
  const date = readNumericDate(words) ?? readWordyDate(words);
  if (date) {
    moment.day = date;
    return;
  }
  for (const [role, inDays] of relative) {
    const found = words.find(role);
    if (!found) continue;
    words.use(found.start, found.length);
    moment.day = { inDays };
    return;
  }
  if (!moment.day) readWeekday(words, moment);
}

/** A month without a day. Months that are everyday words too ("may") need a word beside them. */
export function readMonth(words: MomentWordsIn, moment: MomentDraft): void {
  if (moment.day) return;
  for (const start of words.tokens.keys()) {
    const month = words.at(start, 'months');
    const isDoubtful = words.at(start, 'doubtfulMonths') !== null;
    const isSaid = [start - 1, start + 1].some((at) => words.at(at, 'inMonth') !== null || isYear(words, at));
    if (!month || (isDoubtful && !isSaid)) continue;
    words.use(start, month.length);
    const year = yearBeside(words, start, start + month.length);
    moment.month = { month: month.index + 1, ...(year ? { year } : {}) };
    return;
  }
}

function readWeekday(words: MomentWordsIn, moment: MomentDraft): void {
  const weekday = words.find('weekdays');
  const weekend = weekday ? null : words.find('weekend');
  const found = weekday ?? weekend;
  if (!found) return;
  words.use(found.start, found.length);
  moment.day = { weekday: weekday ? weekday.index + 1 : weekendStarts };
}

type DateRead = { month: number; day: number; year?: number };
const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const dated = (day: number, month: number, year?: number): DateRead | null =>
  day >= 1 && day <= (daysIn[month - 1] ?? 0) ? { month, day, ...(year ? { year } : {}) } : null;
const fullYear = (text: string | undefined) =>
  text === undefined ? undefined : text.length === 2 ? 2000 + Number(text) : Number(text);

function readNumericDate(words: MomentWordsIn): DateRead | null {
  for (const [at, { text, number }] of words.tokens.entries()) {
    if (!number) continue;
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text);
    const local = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/u.exec(text);
    const date = iso
      ? dated(Number(iso[3]), Number(iso[2]), Number(iso[1]))
      : local && (local[2] === '.' || local[4]) && !isClock(words, at, local[3], local[4])
        ? dated(Number(local[1]), Number(local[3]), fullYear(local[4]))
        : null;
    if (!date) continue;
    words.use(at, 1);
    return date;
  }
  return null;
}

/** "at 10.05" is a time of day; "10.05" is the tenth of May. */
function isClock(words: MomentWordsIn, at: number, second: string | undefined, year: string | undefined): boolean {
  if (year !== undefined || second?.length !== 2) return false;
  return words.before(at, 'hours') !== null || words.beside.beforeClock(words.tokens[at - 1]?.word ?? '');
}

/** A year we know nothing of is still the year that was asked about. */
const fourDigitYear = /^(?:19|2[01])\d\d$/u;

function readWordyDate(words: MomentWordsIn): DateRead | null {
  for (const start of words.tokens.keys()) {
    const month = words.at(start, 'months');
    if (!month) continue;
    const before = dayBefore(words, start);
    const after = before ? null : dayAfter(words, start + month.length);
    const day = before ?? after;
    const date = day && dated(day.value, month.index + 1);
    if (!day || !date) continue;
    words.use(Math.min(day.at, start), Math.abs(day.at - start) + Math.max(month.length, 1));
    const year = yearBeside(words, Math.min(day.at, start), Math.max(day.at + 1, start + month.length));
    return year ? { ...date, year } : date;
  }
  return null;
}

function dayBefore(words: MomentWordsIn, month: number): { value: number; at: number } | null {
  let at = month - 1;
  while (words.beside.ordinals(words.tokens[at]?.word ?? '')) at -= 1;
  const day = words.number(at);
  return day && day.value <= 31 ? { value: day.value, at } : null;
}

function dayAfter(words: MomentWordsIn, at: number): { value: number; at: number } | null {
  const text = words.tokens[at]?.text ?? '';
  const isHour = (['am', 'pm', 'hours'] as const).some((role) => words.at(at + 1, role));
  return /^\d{1,2}$/u.test(text) && !isHour ? { value: Number(text), at } : null;
}

const isYear = (words: MomentWordsIn, at: number) => fourDigitYear.test(words.tokens[at]?.text ?? '');

function yearBeside(words: MomentWordsIn, from: number, to: number): number | undefined {
  for (const at of [to, from - 1, from - 2]) {
    const text = words.tokens[at]?.text ?? '';
    if (!fourDigitYear.test(text) || words.used.has(at)) continue;
    if (at === from - 2 && !words.beside.years(words.tokens[from - 1]?.word ?? '')) continue;
    words.use(at, 1);
    return Number(text);
  }
  return undefined;
}
