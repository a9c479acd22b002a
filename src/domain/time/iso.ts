import { DateTime } from 'luxon';

/**
 * A moment as ISO 8601 writes it; `null` for what is none, such as 30 February.
 *
 * @param zone where it stands without an offset; without a zone an offset stays as it is written
 */
export function dateTimeIn(text: string, zone?: string): DateTime | null {
  // Luxon may be set to throw, or to hand back an invalid date.
  try {
    const read = DateTime.fromISO(text, zone === undefined ? { setZone: true } : { zone });
    return read.isValid ? read : null;
  } catch {
    return null;
  }
}
