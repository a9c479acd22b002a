import type { Alternative } from '#domain/nearby.ts';
import { escapeHtml } from './html.ts';
import { crossingName } from './names.ts';
import { listOf, type Voice } from './voice.ts';

/** Other ways over the same border that are open at that time, each as sure as it is. Telegram's HTML, or nothing. */
export function planB(alternatives: readonly Alternative[], tense: 'now' | 'then', voice: Voice): string {
  if (alternatives.length === 0) return '';
  const names = alternatives.map(({ crossing, km, status }) => {
    const sure = voice.phrase('sure', { sure: status.sure }).toLowerCase();
    const name = crossingName(crossing, voice);
    return km === null
      ? voice.phrase('planb-one-somewhere', { name, sure })
      : voice.phrase('planb-one', { name, sure, km: String(Math.round(km)) });
  });
  return escapeHtml(voice.phrase(tense === 'now' ? 'planb-now' : 'planb-then', { names: listOf(names, voice) }));
}
