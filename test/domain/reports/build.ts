import { DateTime } from 'luxon';
import type { TravellerReport } from '#domain/reports/traveller-report.ts';

export const zone = 'Asia/Bishkek';

/** A moment of the day of these tests, on Bishkek's clock. */
export function clock(text: string): number {
  return DateTime.fromISO(text.includes('T') ? text : `2026-06-10T${text}`, { zone }).toMillis();
}

let count = 0;

/** "anna 14:05 passed 40", "ben 14:10 shut gate", "new-carl 14:20 waiting 90 toward=KG by=truck". */
export function told(text: string): TravellerReport {
  const [person = '', time = '', what, ...rest] = text.split(' ');
  const minutes = Number(rest.find((word) => /^\d+$/.test(word)) ?? 0);
  const named = (name: string) => rest.find((word) => word.startsWith(`${name}=`))?.split('=')[1];
  return {
    id: String(++count),
    person,
    isNew: person.startsWith('new'),
    crossing: 'pass',
    toward: named('toward') ?? 'KZ',
    vehicle: (named('by') ?? 'car') as TravellerReport['vehicle'],
    at: clock(time),
    saw: what === 'shut' ? { what } : { what: what as 'passed' | 'waiting', minutes },
    atGate: rest.includes('gate'),
  };
}
