import { DateTime } from 'luxon';
import type { Crossing } from '#domain/crossing.ts';
import { moment } from './clocks.ts';
import { escapeHtml } from './html.ts';
import type { Voice } from './voice.ts';

/** Under an answer: how old its notices are, or that there are none to know. Telegram's HTML. */
export function heard(crossing: Crossing, at: number | null, voice: Voice): string {
  if (at === null) return escapeHtml(voice.phrase('heard-never'));
  const zone = crossing.posts[0].zone;
  return escapeHtml(
    voice.phrase('heard-as-of', { moment: moment(DateTime.fromMillis(at, { zone }), crossing.posts, voice) }),
  );
}
