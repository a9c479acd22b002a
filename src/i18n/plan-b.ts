import type { Alternative } from '#domain/nearby.ts';
import { durationWords } from './durations.ts';
import { escapeHtml } from './html.ts';
import { crossingName } from './names.ts';
import { listOf, type Voice } from './voice.ts';

/** Other ways over the same border that are open at that time, each as sure as it is. Telegram's HTML, or nothing. */
export function planB(alternatives: readonly Alternative[], tense: 'now' | 'then', voice: Voice): string {
  if (alternatives.length === 0) return '';
  const names = alternatives.map((one) =>
    voice.phrase('planb-one', {
      name: crossingName(one.crossing, voice),
      details: [...farWords(one, voice), voice.phrase('sure', { sure: one.status.sure }).toLowerCase()].join(', '),
    }),
  );
  return escapeHtml(voice.phrase(tense === 'now' ? 'planb-now' : 'planb-then', { names: listOf(names, voice) }));
}

function farWords({ km, drive }: Alternative, voice: Voice): readonly string[] {
  const duration = drive === undefined ? '' : durationWords(drive.minutes, voice);
  return [
    ...(km === null ? [] : [voice.phrase('planb-far', { km: String(Math.round(km)) })]),
    ...(drive === undefined ? [] : [voice.phrase(drive.estimated ? 'planb-drive-about' : 'planb-drive', { duration })]),
  ];
}
