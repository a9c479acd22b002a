import { isByDaylight } from '#domain/status.ts';
import { moment, momentUntil } from '../clocks.ts';
import { againstRecord, isSureOf } from './certainty.ts';
import type { CardContext } from './context.ts';
import { reasonsInLine } from './reasons.ts';
import { endsByDark } from './timetable.ts';

/** How many facts fit under a title in a list of results. */
const factsAtMost = 2;

/** Until when it stays so, or else why and what is planned; and how sure that is; or what speaks against it. One line, plain. */
export function summary(context: CardContext): string {
  const { status, localizer, posts } = context;
  const { state, becomes, until, sure } = status;
  const [against] = againstRecord(context);
  if (against !== undefined) return against.replace(/\.$/u, '');
  const reasons = reasonsInLine(context);
  const isForeseen = state === 'open' && until !== null && !endsByDark(status) && !isByDaylight(status);
  const end = isForeseen
    ? [
        becomes === 'closed'
          ? localizer.message('closes', { clocks: moment(until, posts, localizer) })
          : localizer.message('known-until', { until: momentUntil(until, posts, { localizer, isDaySaid: true }) }),
      ]
    : reasons.slice(0, factsAtMost).map((reason) => reason.replace(/\.$/u, ''));
  const how = isSureOf(status) ? [localizer.message('certainty', { sure })] : [];
  return [...end, ...how].join(' · ');
}
