import { capital, type Localizer } from '#i18n/localizer.ts';
import { escapeHtml } from '../html.ts';
import { crossingName } from '../names.ts';
import { tripLines } from './alert.ts';
import { stateLine } from './parts.ts';
import type { AlertView, BesideView } from './view.ts';

/** For which other crossings the same holds. Where our earlier word has ended, how it is there now. Telegram's HTML. */
export function besideText(view: AlertView, others: readonly BesideView[], localizer: Localizer): string {
  if (others.length === 0) return '';
  if (view.kind === 'planned-end' && view.border) {
    const all = [view, ...others].map(({ status }) => crossingName(status.crossing, localizer));
    return escapeHtml(localizer.message('alert-crossings', { crossings: all.join('; ') }));
  }
  const { kind } = view;
  const names = others.map(({ status }) => {
    const name = crossingName(status.crossing, localizer);
    return kind === 'news' || kind === 'planned-end'
      ? name
      : `${name} (${stateLine(status, { precision: 'now' }, localizer)})`;
  });
  const trips = others.flatMap(({ status, trips: days }) =>
    days.flatMap((day) =>
      tripLines(day, localizer).map((line) => `${capital(crossingName(status.crossing, localizer))}. ${line}`),
    ),
  );
  return [localizer.message('alert-beside', { crossings: names.join('; ') }), ...trips].map(escapeHtml).join('\n');
}
