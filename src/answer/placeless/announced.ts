import { holidayWarnings } from '#domain/rules/warnings.ts';
import type { Status } from '#domain/status.ts';
import type { PlacelessQuestion } from './directly.ts';

/** No more crossings are named in one sentence. */
const mostNamed = 8;

/**
 * Of a border, before how it stands: that what was heard of it was not announced; of a day on which posts were shut in other
 * years, or a holiday that was named, which they are and that nobody has announced it. Telegram's HTML, or nothing.
 */
export function announcedOf(statuses: readonly Status[], { words, told }: PlacelessQuestion): string {
  const { renderer, moment } = told;
  const isRumour = words.hearsay === 'rumour';
  const rumour = isRumour ? renderer.html('rumour-none') : '';
  if (moment.precision === 'now') return rumour;
  const when = renderer.when(moment);
  const doubtful = statuses.filter((status) => status.state !== 'closed' && holidayWarnings(status).length > 0);
  const isHoliday = words.topics.some(({ topic }) => topic === 'holidays') || saysHoliday(words.moment.day);
  if (doubtful.length === 0) return isHoliday ? renderer.html('holiday-unannounced', { when }) : rumour;
  const names = doubtful.slice(0, mostNamed).map(({ crossing }) => renderer.crossingName(crossing));
  const more = doubtful.length - names.length;
  return renderer.html('holiday-shut-before', { when, names: names.join(', '), more });
}

function saysHoliday(day: PlacelessQuestion['words']['moment']['day']): boolean {
  return day !== undefined && 'holiday' in day;
}
