import { DateTime } from 'luxon';
import type { Crossing } from '#domain/crossing.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { moment } from '../clocks.ts';
import { escapeHtml } from '../html.ts';

/** Under an answer: how old its notices are, or that there are none to know. Telegram's HTML. */
export function freshness(crossing: Crossing, at: number | null, localizer: Localizer): string {
  if (at === null) return escapeHtml(localizer.message('freshness-never'));
  const zone = crossing.posts[0].zone;
  return escapeHtml(
    localizer.message('freshness-stale', {
      moment: moment(DateTime.fromMillis(at, { zone }), crossing.posts, localizer),
    }),
  );
}
