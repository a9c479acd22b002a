import type { Alternative } from '#domain/nearby.ts';
import { formatDuration } from '#i18n/durations.ts';
import { type Localizer, listOf } from '#i18n/localizer.ts';
import { escapeHtml } from '../html.ts';
import { crossingName } from '../names.ts';

/** Other ways over the same border that are open at that time. Telegram's HTML, or nothing. */
export function alternatives(
  alternatives: readonly Alternative[],
  tense: 'now' | 'then',
  localizer: Localizer,
): string {
  return escapeHtml(alternativesLine(alternatives, tense, localizer));
}

/** The same, plain: each way as sure as it is. */
export function alternativesLine(
  alternatives: readonly Alternative[],
  tense: 'now' | 'then',
  localizer: Localizer,
): string {
  if (alternatives.length === 0) return '';
  const names = alternatives.map((one) =>
    localizer.message('alternatives-one', {
      name: crossingName(one.crossing, localizer),
      details: [
        ...farWords(one, localizer),
        localizer.message('certainty', { sure: one.status.sure }).toLowerCase(),
      ].join(', '),
    }),
  );
  return localizer.message(tense === 'now' ? 'alternatives-now' : 'alternatives-then', {
    names: listOf(names, localizer),
  });
}

/** By road where that is known, else as the crow flies. */
function distanceWords(km: number | null, moreKm: number | undefined, localizer: Localizer): readonly string[] {
  if (moreKm !== undefined) return [localizer.message('alternatives-more', { km: String(moreKm) })];
  return km === null ? [] : [localizer.message('alternatives-far', { km: String(Math.round(km)) })];
}

function farWords({ km, drive, moreKm }: Alternative, localizer: Localizer): readonly string[] {
  const duration = drive === undefined ? '' : formatDuration(drive.minutes, localizer);
  return [
    ...distanceWords(km, moreKm, localizer),
    ...(drive === undefined
      ? []
      : [localizer.message(drive.estimated ? 'alternatives-drive-about' : 'alternatives-drive', { duration })]),
  ];
}
