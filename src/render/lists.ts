import type { Catalogue, Crossing } from '#domain/crossing.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { shorten } from './fit.ts';
import { bold, escapeHtml } from './html.ts';
import { crossingName, flagsOf, townsOf } from './names.ts';

/** Longer questions are not repeated to the one who asked. */
const longestQuery = 60;

/** What holds at all of them has been told already (`offered`), or has not (`asked`). */
export type HowToChoose = 'asked' | 'offered';

/** Which of these is meant? With what tells them apart. Telegram's HTML, as everything here. */
export function choose(
  crossings: readonly Crossing[],
  how: HowToChoose,
  localizer: Localizer,
  catalogue: Catalogue,
): string {
  const heading =
    how === 'offered' ? escapeHtml(localizer.message('choose-offered')) : bold(localizer.message('choose'));
  return [heading, ...crossings.map((crossing) => line(crossing, localizer, catalogue))].join('\n');
}

/** Nothing was found: the nearest names, and the way to the list. */
export function none(
  near: readonly Crossing[],
  query: string | null | undefined,
  localizer: Localizer,
  catalogue: Catalogue,
): string {
  const asked = shorten(query ?? '', longestQuery);
  return [
    escapeHtml(asked === '' ? localizer.message('none') : localizer.message('none-query', { query: asked })),
    ...(near.length === 0 ? [] : [escapeHtml(localizer.message('none-near'))]),
    ...near.map((crossing) => line(crossing, localizer, catalogue)),
    escapeHtml(localizer.message('none-list')),
  ].join('\n');
}

function line(crossing: Crossing, localizer: Localizer, catalogue: Catalogue): string {
  const towns = townsOf(crossing, localizer);
  const name = { crossing: crossingName(crossing, localizer), flags: flagsOf(crossing, catalogue) };
  return escapeHtml(
    towns === '' ? localizer.message('choose-line', name) : localizer.message('choose-line-towns', { ...name, towns }),
  );
}
