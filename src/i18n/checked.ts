import type { DateTime } from 'luxon';
import type { Crossing } from '#domain/crossing.ts';
import { clocks, moment } from './clocks.ts';
import { escapeHtml } from './html.ts';
import type { Voice } from './voice.ts';

/** "Checked: 14:05 Bishkek / 13:05 Almaty": the age of a card that stays where it was asked for. Telegram's HTML. */
export function checked(crossing: Crossing, at: DateTime, voice: Voice): string {
  return escapeHtml(voice.phrase('checked', { clocks: clocks(at, crossing.posts, voice) }));
}

/** "As of 22 November, 14:05 Bishkek / 13:05 Almaty": for a card that travels, where nobody sees when it was asked for. */
export function asOf(crossing: Crossing, at: DateTime, voice: Voice): string {
  return escapeHtml(voice.phrase('as-of', { moment: moment(at, crossing.posts, voice) }));
}
