/** Minutes after midnight on the post's own clock; `end` may pass 1440 (over midnight) and `null` is an end nobody stated. */
export interface Span {
  readonly start: number | 'sunrise' | null;
  readonly end: number | 'sunset' | null;
}

/** One rule: on which days, and when. Later rules override earlier ones for the days they name. */
export interface HoursRule {
  /** Months 1 to 12; all without. */
  readonly months?: readonly number[];
  /** Weekdays, Monday is 1; all without. */
  readonly weekdays?: readonly number[];
  /** `off`: shut; `unknown`: nobody has stated it; spans are sorted. */
  readonly times: 'off' | 'unknown' | readonly Span[];
}

/** Standing hours of a post, in the subset of the OpenStreetMap `opening_hours` language that the data uses. */
export interface Hours {
  /** As written: `Mo-Fr 09:00-18:00; Sa 10:00-14:00`. */
  readonly text: string;
  readonly rules: readonly HoursRule[];
}

/** All day, on all days. */
export function alwaysOpen(hours: Hours): boolean {
  const [rule, ...others] = hours.rules;
  if (rule === undefined || others.length > 0 || rule.months || rule.weekdays || typeof rule.times === 'string')
    return false;
  return rule.times.length === 1 && rule.times[0]?.start === 0 && rule.times[0]?.end === 24 * 60;
}

/** Whether they say of any day when it is open. */
export function statesHours({ rules }: Hours): boolean {
  return rules.some(({ times }) => typeof times !== 'string');
}

/** Of a day with such times nobody named an hour: it depends on the light. */
export function followsSun(rule: HoursRule | undefined): boolean {
  if (rule === undefined || typeof rule.times === 'string') return false;
  return rule.times.some(({ start, end }) => start === 'sunrise' || end === 'sunset');
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
export const weekdayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

const minutesPerDay = 1440;

const allowed =
  'allowed are 24/7, times such as 08:00-18:00, 08:00-12:00,13:00-17:00, 22:00-06:00, sunrise-sunset, ?-18:00 or 08:00-?, ' +
  'and off or unknown, each after months (May-Sep or Jan,Feb) and weekdays (Mo-Fr or Mo,We) where they differ, ' +
  'with "; " between rules';

/**
 * Reads the hours of a post as they are written in the data.
 *
 * @throws Error saying what is wrong with the text and what is allowed instead
 */
export function parseHours(text: string): Hours {
  try {
    if (/,\s/.test(text)) throw new Error('there is a space after a comma');
    const rules = text.split(';').map((rule) => parseRule(rule.trim()));
    const hidesOthers = rules.slice(1).some(({ months, weekdays }) => !months && !weekdays);
    if (hidesOthers) throw new Error('a rule for every day hides the rules before it; it comes first');
    return { text, rules };
  } catch (problem) {
    throw new Error(`hours "${text}": ${(problem as Error).message}; ${allowed}`, { cause: problem });
  }
}

function parseRule(text: string): HoursRule {
  if (text === '') throw new Error('a rule is empty');
  const words = text.split(/\s+/);
  const months = startsWithName(words[0], monthNames) ? namesIn(words.shift() ?? '', monthNames) : undefined;
  const weekdays = startsWithName(words[0], weekdayNames) ? namesIn(words.shift() ?? '', weekdayNames) : undefined;
  const days = { ...(months && { months }), ...(weekdays && { weekdays }) };
  const [word, ...rest] = words;
  if (word === undefined) throw new Error(`"${text}" names days but no times`);
  if (/^\d\d?(-[A-Z]|$)/.test(word)) throw new Error('hours name whole months; a season has days');
  if (rest.length > 0 && /^[A-Za-z]/.test(word)) {
    throw new Error(`"${word}" is neither months (Jan to Dec) nor weekdays (Mo to Su), in this order`);
  }
  if (rest.length > 0) throw new Error(`"${rest.join(' ')}" comes after the times, which end a rule`);
  if (word === '24/7' && (months || weekdays))
    throw new Error('24/7 stands for every day; on some days write 00:00-24:00');
  return { ...days, times: timesIn(word) };
}

function startsWithName(word: string | undefined, names: readonly string[]): boolean {
  return word !== undefined && names.includes(/^[A-Za-z]+/.exec(word)?.[0] ?? '');
}

/** `Jan,Feb`, `Sa-Mo` or `Mo-We,Fr` as numbers from 1, in the order of the calendar. */
function namesIn(list: string, names: readonly string[]): number[] {
  const numbers = new Set<number>();
  for (const item of list.split(',')) {
    const ends = item.split('-').map((name) => names.indexOf(name));
    const [from, to = from] = ends;
    if (from === undefined || to === undefined || ends.includes(-1) || ends.length > 2) {
      throw new Error(`"${item}" is not one of ${names.join(' ')}, or a range of two`);
    }
    const count = ((to - from + names.length) % names.length) + 1;
    for (let step = 0; step < count; step++) numbers.add(((from + step) % names.length) + 1);
  }
  return [...numbers].sort((a, b) => a - b);
}

function timesIn(word: string): HoursRule['times'] {
  if (word === 'off' || word === 'closed') return 'off';
  if (word === 'unknown') return 'unknown';
  if (word === '24/7') return [{ start: 0, end: minutesPerDay }];
  const spans = word.split(',').map(parseSpan);
  spans.sort((a, b) => usualMinute(a.start) - usualMinute(b.start));
  spans.forEach((span, index) => {
    const following = spans[index + 1];
    if (following && usualMinute(following.start) < usualMinute(span.end ?? minutesPerDay)) {
      throw new Error(`the times in "${word}" overlap`);
    }
  });
  return spans;
}

function parseSpan(text: string): Span {
  const [from = '', to, ...more] = text.split('-');
  if (to === undefined || more.length > 0) throw new Error(`"${text}" is not a time span`);
  const start = from === 'sunrise' ? from : minuteOf(from);
  const end = to === 'sunset' ? to : minuteOf(to);
  if (start === null && end === null) throw new Error('"?-?" says nothing; write unknown');
  if (start === minutesPerDay) throw new Error(`"${text}" starts at the end of the day; write 00:00`);
  if (start === end) throw new Error(`"${text}" starts and ends at the same time; write 00:00-24:00 for a whole day`);
  if (typeof start !== 'number' && end === 0) throw new Error(`"${text}" ends as the day begins; write 24:00`);
  if ((start === 'sunrise' || end === 'sunset') && usualMinute(end ?? minutesPerDay) <= usualMinute(start)) {
    throw new Error(`"${text}" is over before it begins on most days`);
  }
  const overMidnight = typeof start === 'number' && typeof end === 'number' && end < start;
  return { start, end: overMidnight ? end + minutesPerDay : end };
}

function minuteOf(text: string): number | null {
  if (text === '?') return null;
  const [, hour, minute] = /^(\d\d):([0-5]\d)$/.exec(text) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  if (!(minutes <= minutesPerDay)) throw new Error(`"${text}" is not a time from 00:00 to 24:00`);
  return minutes;
}

/** Where a span lies for sorting: the sun is taken to rise at six and to set at six. */
function usualMinute(edge: number | 'sunrise' | 'sunset' | null): number {
  if (edge === 'sunrise') return 6 * 60;
  if (edge === 'sunset') return 18 * 60;
  return edge ?? 0;
}
