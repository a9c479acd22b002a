import type { DateTime } from 'luxon';
import type { Crossing } from '#domain/crossing.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { clocks, moment } from '../clocks.ts';
import { escapeHtml } from '../html.ts';

/** "Checked: 14:05 Bishkek / 13:05 Almaty": the age of a card that stays where it was asked for. Telegram's HTML. */
export function checked(crossing: Crossing, at: DateTime, localizer: Localizer): string {
  return escapeHtml(localizer.message('checked', { clocks: clocks(at, crossing.posts, localizer) }));
}

/** "As of 22 November, 14:05 Bishkek / 13:05 Almaty": for a card that travels, where nobody sees when it was asked for. */
export function asOf(crossing: Crossing, at: DateTime, localizer: Localizer): string {
  return escapeHtml(localizer.message('as-of', { moment: moment(at, crossing.posts, localizer) }));
}
