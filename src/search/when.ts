import type { MomentRole, Reading } from './lexicon.ts';
import type { AskedMoment } from './question.ts';
import type { Token } from './tokens.ts';

/** The moment of a question, and which of its words said it. */
export interface MomentRead {
  readonly moment: AskedMoment;
  readonly used: ReadonlySet<number>;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type Part = 'morning' | 'afternoon' | 'evening' | 'night';

/** What a part of the day stands for when no hour is named, in minutes. */
const usualTime = { morning: 9 * 60, afternoon: 14 * 60, evening: 19 * 60, night: 23 * 60 } as const;
const parts = Object.keys(usualTime) as Part[];
const noon = 12 * 60;
const midnight = 24 * 60;
const weekendStarts = 6;

/** Reads "tomorrow at 7", "1-май", "кечки 8де", "in 3 days" … in any of the languages. */
export function momentIn(tokens: readonly Token[], readings: readonly Reading[]): MomentRead {
  const words = createMomentWords(tokens, readings);
  const moment: Writable<AskedMoment> = {};
  readDay(words, moment);
  readSpan(words, moment);
  readClock(words, moment);
  readMonth(words, moment);
  return { moment, used: words.used };
}

/** A cursor-free view of the text: which moment role stands where, and what is already used. */
interface MomentReader {
  readonly tokens: readonly Token[];
  readonly used: Set<number>;
  /** The longest phrase of this role that begins at the token. */
  at(token: number, role: MomentRole): { readonly index: number; readonly length: number } | null;
  find(role: MomentRole): { readonly start: number; readonly index: number; readonly length: number } | null;
  use(start: number, length: number): void;
  /** A plain number from digits or words. */
  number(token: number): { readonly value: number; readonly length: number } | null;
}

function createMomentWords(tokens: readonly Token[], readings: readonly Reading[]): MomentReader {
  const silenced = silencedBy(readings);
  const table = new Map<string, { index: number; length: number }>();
  for (const { meaning, start, length, ownScript } of readings) {
    if (meaning.kind !== 'moment') continue;
    const short = (tokens[start]?.word.length ?? 0) < 4;
    if ((short && !ownScript) || (length === 1 && silenced.has(start))) continue;
    const key = `${start} ${meaning.role}`;
    if ((table.get(key)?.length ?? 0) < length) table.set(key, { index: meaning.index, length });
  }
  const used = new Set<number>();
  const at = (token: number, role: MomentRole) => (used.has(token) ? null : (table.get(`${token} ${role}`) ?? null));
  return {
    tokens,
    used,
    at,
    find(role) {
      for (const start of tokens.keys()) {
        const found = at(start, role);
        if (found) return { start, ...found };
      }
      return null;
    },
    use(start, length) {
      for (let token = start; token < start + length; token += 1) used.add(token);
    },
    number(token) {
      const text = tokens[token]?.text ?? '';
      if (!used.has(token) && /^\d{1,4}$/u.test(text)) return { value: Number(text), length: 1 };
      const spelled = at(token, 'numbers');
      return spelled && { value: spelled.index + 1, length: spelled.length };
    },
  };
}

/** Words inside a longer greeting ("good morning") or a longer phrase ("эртең менен") do not speak for themselves. */
function silencedBy(readings: readonly Reading[]): ReadonlySet<number> {
  const silenced = new Set<number>();
  for (const { meaning, start, length } of readings) {
    if (length === 1 || (meaning.kind !== 'stop' && meaning.kind !== 'moment')) continue;
    for (let token = start; token < start + length; token += 1) silenced.add(token);
  }
  return silenced;
}

function readDay(words: MomentReader, moment: Writable<AskedMoment>): void {
  const date = readNumericDate(words) ?? readWordyDate(words);
  if (date) {
    moment.day = date;
    return;
  }
  for (const [role, inDays] of [
    ['afterTomorrow', 2],
    ['tomorrow', 1],
    ['today', 0],
    ['yesterday', -1],
  ] as const) {
    const found = words.find(role);
    if (!found) continue;
    words.use(found.start, found.length);
    moment.day = { inDays };
    return;
  }
}

type DateRead = { month: number; day: number; year?: number };
const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const dated = (day: number, month: number, year?: number): DateRead | null =>
  day >= 1 && day <= (daysIn[month - 1] ?? 0) ? { month, day, ...(year ? { year } : {}) } : null;
const fullYear = (text: string | undefined) =>
  text === undefined ? undefined : text.length === 2 ? 2000 + Number(text) : Number(text);

function readNumericDate(words: MomentReader): DateRead | null {
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
function isClock(words: MomentReader, at: number, second: string | undefined, year: string | undefined): boolean {
  if (year !== undefined || second?.length !== 2) return false;
  return [...'  '].some((_, back) => words.at(at - 1 - back, 'hours')) || words.tokens[at - 1]?.word === 'at';
}

const ordinalEndings = new Set(['st', 'nd', 'rd', 'th', 'go', 'e', 'çi', 'şi', 'inçi', 'inşi', 'of', 'ç']);
const yearWords = /^(?:goda|god|jil.*|g|j)$/u;

function readWordyDate(words: MomentReader): DateRead | null {
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

function dayBefore(words: MomentReader, month: number): { value: number; at: number } | null {
  let at = month - 1;
  while (ordinalEndings.has(words.tokens[at]?.word ?? '')) at -= 1;
  const day = words.number(at);
  return day && day.value <= 31 ? { value: day.value, at } : null;
}

function dayAfter(words: MomentReader, at: number): { value: number; at: number } | null {
  const text = words.tokens[at]?.text ?? '';
  if (!/^\d{1,2}$/u.test(text) || words.at(at + 1, 'pm') || words.at(at + 1, 'am') || words.at(at + 1, 'hours'))
    return null;
  return { value: Number(text), at };
}

function yearBeside(words: MomentReader, from: number, to: number): number | undefined {
  for (const at of [to, from - 1, from - 2]) {
    const text = words.tokens[at]?.text ?? '';
    if (!/^20\d\d$/u.test(text) || words.used.has(at)) continue;
    if (at === from - 2 && !yearWords.test(words.tokens[from - 1]?.word ?? '')) continue;
    words.use(at, 1);
    return Number(text);
  }
  return undefined;
}

/** "in 3 days", "через час", "эки күндөн кийин". */
function readSpan(words: MomentReader, moment: Writable<AskedMoment>): void {
  for (const start of words.tokens.keys()) {
    const number = words.number(start);
    const unitAt = start + (number?.length ?? 0);
    const unit = (['weeks', 'days', 'hours', 'minutes'] as const).find((role) => words.at(unitAt, role));
    if (!unit) continue;
    const introduced = words.at(start - 1, 'in') ?? (isArticle(words, start - 1) ? words.at(start - 2, 'in') : null);
    const later = words.at(unitAt + 1, 'later');
    if (!introduced && !later) continue;
    const count = number?.value ?? 1;
    if (count > 1000) continue;
    if (unit === 'days' || unit === 'weeks') moment.day ??= { inDays: count * (unit === 'weeks' ? 7 : 1) };
    else moment.inMinutes = count * (unit === 'hours' ? 60 : 1);
    words.use(start, unitAt + 1 - start);
    if (later) words.use(unitAt + 1, later.length);
    return;
  }
  readWeekday(words, moment);
}

const isArticle = (words: MomentReader, at: number) => ['a', 'an', 'bir'].includes(words.tokens[at]?.word ?? '');

function readWeekday(words: MomentReader, moment: Writable<AskedMoment>): void {
  if (moment.day) return;
  const weekday = words.find('weekdays');
  const weekend = weekday ? null : words.find('weekend');
  const found = weekday ?? weekend;
  if (!found) return;
  words.use(found.start, found.length);
  moment.day = { weekday: weekday ? weekday.index + 1 : weekendStarts };
}

function readClock(words: MomentReader, moment: Writable<AskedMoment>): void {
  const part = findPart(words);
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

function findPart(words: MomentReader): { part: Part; start: number; length: number } | null {
  for (const part of parts) {
    const found = words.find(part);
    if (found) return { part, ...found };
  }
  return null;
}

const caseEndings = /^(?:d|t|g|k)[aeou]n?$/u;
const notHours =
  /^(?:km|kilom.*|m|metr.*|som.*|tenge|dollar.*|prots.*|let|jaş.*|raz|kişi|çelovek.*|maşin.*|sutok|people|cars?|trucks?)$/u;

function clockAt(words: MomentReader, at: number, part: Part | null): number | null {
  const token = words.tokens[at];
  if (!token || words.used.has(at)) return null;
  const exact = /^(\d{1,2})[:.-](\d\d)$/u.exec(token.text);
  const whole = exact ? null : words.number(at);
  const [hours, minutes] = exact ? [Number(exact[1]), Number(exact[2])] : [whole?.value ?? 99, 0];
  if (hours > 24 || minutes > 59) return null;
  const after = at + (whole?.length ?? 1);
  const half = words.at(after, 'am') ? 'am' : words.at(after, 'pm') ? 'pm' : null;
  if (!exact && !half && !isTimeOfDay(words, at, after, token.number)) return null;
  words.use(at, after - at + (half ? 1 : 0));
  return onTheClock(hours, half ?? part) * 60 + minutes;
}

/** A bare number is an hour only when something beside it says so. */
function isTimeOfDay(words: MomentReader, at: number, after: number, digits: boolean): boolean {
  const next = words.tokens[after];
  const isDuration = (['minutes', 'days', 'weeks'] as const).some((role) => words.at(after, role));
  if (notHours.test(next?.word ?? '') || (isDuration && !parts.some((part) => words.at(after, part)))) return false;
  if (parts.some((part) => words.at(at - 1, part) ?? words.at(after, part))) return true;
  if (words.at(after, 'hours') && parts.some((part) => words.at(after + 1, part))) return true;
  if (words.at(at - 1, 'hours')) return true;
  if (digits && next?.glued && caseEndings.test(next.word)) return true;
  return words.at(at - 1, 'at') !== null && (digits || !next?.glued);
}

function onTheClock(hours: number, part: Part | 'am' | 'pm' | null): number {
  if (part === 'pm' || part === 'evening') return hours < 12 ? hours + 12 : hours;
  if (part === 'afternoon') return hours < 7 ? hours + 12 : hours;
  if (part === 'am') return hours === 12 ? 0 : hours;
  if (part === 'night') return hours === 12 ? 24 : hours >= 8 && hours < 12 ? hours + 12 : hours;
  return hours;
}

function readMonth(words: MomentReader, moment: Writable<AskedMoment>): void {
  if (moment.day) return;
  for (const start of words.tokens.keys()) {
    const month = words.at(start, 'months');
    if (
      !month ||
      (words.at(start, 'doubtfulMonths') && !words.at(start - 1, 'inMonth') && !words.at(start + 1, 'inMonth'))
    )
      continue;
    words.use(start, month.length);
    const year = yearBeside(words, start, start + month.length);
    moment.month = { month: month.index + 1, ...(year ? { year } : {}) };
    return;
  }
}
