import { dayNumber, type Parts } from './calendar.ts';
import { type ReadingTable, type Rung, readingTables, rungs } from './reading-table.ts';

/** What a stranger finds in a text: lines with their dates and hours. */
export interface Line {
  readonly text: string;
  readonly dates: readonly Found[];
  /** Minutes after midnight; 1440 for 24:00. */
  readonly times: readonly number[];
}

/** A date as it is printed. Without a year it is of this one, or of the year at the head of its line. */
export interface Found extends Parts {
  readonly words: string;
  readonly at: number;
  /** The year stands there. */
  readonly dated: boolean;
}

export function tableOf(language: string): ReadingTable {
  const table = readingTables[language];
  if (table === undefined) throw new Error(`no stranger here reads ${language}`);
  return table;
}

export function readLines(text: string, language: string, thisYear: number): readonly Line[] {
  return text.split('\n').map((line) => {
    const headYear = /^(\d{4})[^:,.]{0,8}:/u.exec(line)?.[1];
    const year = headYear === undefined ? thisYear : Number(headYear);
    return { text: line, dates: readDates(line, language, year), times: readTimes(line) };
  });
}

function readTimes(line: string): readonly number[] {
  return [...line.matchAll(/(?<![\d:])(\d{1,2}):(\d\d)(?![\d:])/gu)].map(([, hour, minute]) => {
    return Number(hour) * 60 + Number(minute);
  });
}

const patterns = new Map<string, { readonly date: RegExp; readonly monthOf: ReadonlyMap<string, number> }>();

function patternsOf(language: string) {
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const { months, date } = tableOf(language);
  const forms = months.flatMap((all, index) => all.split(' ').map((form) => [form, index + 1] as const));
  const any = forms.map(([form]) => form).toSorted((a, b) => b.length - a.length);
  // A month in English is known by its capital: "may" is none.
  const pattern = `(?<![\\p{L}\\d])${date.replace('M', `(?:${any.join('|')})`)}(?!\\p{L})`;
  const made = {
    date: new RegExp(pattern, language === 'en' ? 'gu' : 'giu'),
    monthOf: new Map(forms.map(([form, month]) => [form.toLowerCase(), month])),
  };
  patterns.set(language, made);
  return made;
}

/** An address and the name of a site: what stands in them is no word about a crossing. */
const addresses = /https?:\/\/[^\s)]+|[\p{L}\d-]+\.[a-z]{2,}/gu;

function readDates(printed: string, language: string, thisYear: number): readonly Found[] {
  const { date, monthOf } = patternsOf(language);
  const line = printed.replaceAll(addresses, (address) => '.'.repeat(address.length));
  const withMonth = [...line.matchAll(date)].map((match): Found => {
    const { day, month = '', year } = match.groups ?? {};
    return {
      words: match[0],
      at: match.index,
      dated: year !== undefined,
      year: year === undefined ? thisYear : Number(year),
      month: monthOf.get(month.toLowerCase()) ?? 0,
      ...(day === undefined ? {} : { day: Number(day) }),
    };
  });
  const rest = withMonth.reduce((left, { words }) => left.replace(words, ' '.repeat(words.length)), line);
  const years = [...rest.matchAll(/(?<![\d:.-])(?:19|20)\d\d(?![\d:]\d)/gu)].map((match): Found => {
    return { words: match[0], at: match.index, dated: true, year: Number(match[0]) };
  });
  return [...withSpans(withMonth, line), ...years];
}

/** What stands between the two ends of a span. */
const between = /^(?: | to | по |–| – )$/u;
/** Before the second end of a span: the day of the first, which shares its month. */
const firstDay = /(?<![\p{L}\d])(\d{1,2})(?: to | по |–)$/u;

/** The two ends of a span share what is said once: the month, or the year. */
function withSpans(dates: readonly Found[], line: string): readonly Found[] {
  const whole = dates.map((found, index): Found => {
    const [before, after] = [dates[index - 1], dates[index + 1]];
    const isAfter = before?.dated === true && between.test(line.slice(before.at + before.words.length, found.at));
    const isBefore = after?.dated === true && between.test(line.slice(found.at + found.words.length, after.at));
    const follows = (one: Parts, other: Parts) => dayNumber({ ...other, year: 0 }) >= dayNumber({ ...one, year: 0 });
    const year =
      isAfter && follows(before, found) ? before.year : isBefore && follows(found, after) ? after.year : undefined;
    return found.dated || year === undefined ? found : { ...found, year, dated: true };
  });
  return whole.flatMap((found) => {
    const day = found.day === undefined ? null : firstDay.exec(line.slice(0, found.at));
    return day === null ? [found] : [{ ...found, words: day[1] ?? '', at: day.index, day: Number(day[1]) }, found];
  });
}

/** How sure a line says that it is, and where the rest of it begins; `null` where it says nothing of the kind. */
export function sureIn(line: string, language: string): { rung: Rung; rest: string } | null {
  const { sure } = tableOf(language);
  const rung = rungs.find((one) => line.startsWith(`${sure[one]}.`));
  return rung === undefined ? null : { rung, rest: line.slice(sure[rung].length + 1).trim() };
}
