import { clausesOf, type Unit } from '../units.ts';
import type { NewsWords } from '../words.ts';
import type { Times } from './times.ts';

const clockText = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

export const aroundTheClock = '24/7';

/** The hours of a timetable, in one part. */
export function hoursIn(news: NewsWords, { clock, weekdays }: Times): string | null {
  if (!news.has('timetable')) return null;
  const hours = hoursText(ofDay(clock));
  if (hours !== null && weekdays !== undefined) return `${weekdays} ${hours}`;
  // "Instead of round the clock".
  const isWhole = news
    .of('roundTheClock')
    .some(({ start }) => !news.of('detour').some((instead) => instead.start + instead.length === start));
  return hours ?? (isWhole ? aroundTheClock : null);
}

const [hour, noon, longestDay] = [60, 12 * 60, 14 * 60];

/** "From nine to five": it works by day. */
function ofDay({ from, until, ...clock }: Times['clock']): Times['clock'] {
  if (from === undefined || until === undefined) return clock;
  const isByDay = until < from && from < noon && until % hour === 0 && until + noon - from <= longestDay;
  return { from, until: isByDay ? until + noon : until };
}

export function hoursText(clock: Times['clock']): string | null {
  if (clock.from === undefined || clock.until === undefined) return null;
  return `${clockText(clock.from)}-${clockText(clock.until)}`;
}

/** "Opens at 8 and closes at 20", "starts at 8 and closes at 20". */
export function openAndShut({ news }: Unit, { clock: { on, next, from, until } }: Times): string | null {
  if (!news.has('shut') || on === undefined) return null;
  if (next !== undefined && (news.has('willOpen') || news.has('timetable')))
    return hoursText({ from: on, until: next });
  const isStart = news.of('dayBegins').some(({ start }) => news.of('shut').some((shut) => shut.start > start));
  return isStart && from !== undefined && until === undefined && on > from ? hoursText({ from, until: on }) : null;
}

/** "Shut at night: vehicles pass between 06:00 and 22:00": the hours stand in a clause that says that it works. */
export function hoursBeside(unit: Unit, { clock }: Times): string | null {
  const { news, tokens, words } = unit;
  if (!news.has('shut')) return null;
  const clauses = clausesOf(unit);
  const clausesWith = (family: 'shut' | 'timetable') => news.of(family).map(({ start }) => clauses[start]);
  const isHour = (at: number) => /^\d{1,2}:\d\d$/u.test(tokens[at]?.text ?? '') || words.at(at, 'hours') !== null;
  const hours = [...tokens.keys()].filter(isHour).map((at) => clauses[at]);
  const shut = clausesWith('shut');
  const isOfWork = hours.every((clause) => clausesWith('timetable').includes(clause) && !shut.includes(clause));
  return hours.length > 0 && isOfWork ? hoursText(clock) : null;
}
