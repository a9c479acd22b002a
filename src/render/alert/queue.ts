import { formatDuration } from '#i18n/durations.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { describeScope } from '../statement.ts';
import type { AlertText, AlertView } from './view.ts';

/** That two travellers told of a queue much longer than usual. */
export function queueText(
  { waits, usual, toward, vehicle }: Extract<AlertView, { readonly kind: 'queue' }>,
  localizer: Localizer,
): AlertText {
  const [first, second, usually] = [...waits, usual].map((minutes) => formatDuration(minutes, localizer));
  const scope = describeScope({ toward, traffic: [vehicle] }, localizer);
  return {
    sign: '🕒',
    words: localizer.message('alert-queue'),
    lines: [
      localizer.message('alert-queue-waits', { first: first ?? '', second: second ?? '', scope }),
      localizer.message('alert-queue-usual', { usual: usually ?? '' }),
    ],
  };
}
