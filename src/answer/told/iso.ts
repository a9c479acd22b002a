import type { DateTime } from 'luxon';

/** To the second: the present has more, and nobody asks for it. */
export function iso(moment: DateTime): string {
  return moment.startOf('second').toISO({ suppressMilliseconds: true }) ?? '';
}
