import { weekdayNames } from '#domain/time/hours.ts';
import type { TimeSetting } from './items.ts';

/** "Works Monday to Friday": the days of a timetable, as hours are written; no days of one week. */
export function weekdaysOf({ words, news, isSaidBehind }: TimeSetting): string | undefined {
  if (!news.has('timetable') || news.has('shut')) return undefined;
  for (const at of words.tokens.keys()) {
    const first = words.at(at, 'weekdays');
    const behind = at + (first?.length ?? 1);
    const isTo = words.at(behind, 'to') !== null || news.at(behind, 'through') !== undefined;
    const next = behind + (isTo ? 1 : 0);
    const last = words.at(next, 'weekdays');
    if (!first || !last || last.index <= first.index) continue;
    const end = next + last.length;
    const isUntil = isSaidBehind && news.at(end, 'until') !== undefined;
    if (!isTo && !isUntil && !words.tokens[next]?.joined) continue;
    words.use(at, end - at);
    return `${weekdayNames[first.index] ?? ''}-${weekdayNames[last.index] ?? ''}`;
  }
  return undefined;
}
