import { DateTime } from 'luxon';
import { parseHours } from '#domain/time/hours.ts';
import { hoursAt } from '#domain/time/hours-at.ts';

export const bishkek = 'Asia/Bishkek';
export const karkyra = { lat: 42.8, lon: 79.19, withinKm: 4 };

/** A row of a table: at this time on the post's clock it is so, until that time. */
export interface Row {
  readonly at: string;
  readonly is: 'open' | 'closed' | 'unknown';
  readonly until: string | null;
}

export function answer(text: string, at: string, zone: string, position?: typeof karkyra) {
  const { state, until } = hoursAt(parseHours(text), DateTime.fromISO(at, { zone }).toMillis(), zone, position);
  return { at, is: state, until: until === null ? null : localTime(until, zone) };
}

const localTime = (moment: number, zone: string) =>
  DateTime.fromMillis(moment, { zone }).toFormat("yyyy-MM-dd'T'HH:mm");
