import type { Attribution } from '#domain/statement.ts';
import { formatSaid } from '#i18n/dates.ts';
import { formatAge } from '#i18n/durations.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { whoSaid } from '#i18n/who.ts';

/** Who said it and when, each with how long ago that is: "24.kg, 8 September 2025 (a year ago); …". Plain. */
export function sourcesOf(by: readonly Attribution[], localizer: Localizer): string {
  const words = by.map((one) => {
    const ago = one.date === undefined ? null : formatAge(one.date, localizer);
    return `${whoSaid(one, localizer)}, ${formatSaid(one, localizer)}${ago === null ? '' : ` (${ago})`}`;
  });
  return [...new Set(words)].join('; ');
}
