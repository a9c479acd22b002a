import { type Country, textIn } from '#domain/crossing.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { bold, escapeHtml } from '../html.ts';

/** Whom to call, in each country, one number a line, and that nobody here can. */
export function emergency(countries: readonly Country[], localizer: Localizer): string {
  const lines = countries
    .filter(({ emergency: numbers }) => numbers.length > 0)
    .flatMap(({ flag, name, emergency: numbers }) => [
      bold(`${flag} ${textIn(name, localizer.language)}`),
      ...numbers.map(({ number, meaning }) =>
        escapeHtml(localizer.message('details-number', { number, meaning: textIn(meaning, localizer.language) })),
      ),
    ]);
  return [...lines, escapeHtml(localizer.message('emergency-bot'))].join('\n');
}
