/** Random dates, close enough to each other and to the moment asked about that edges meet. */
import fc from 'fast-check';
import { day } from './calendar.ts';

export function dayText(wall: number): string {
  return new Date(wall * 60_000).toISOString().slice(0, 10);
}

export function ymd(date: string): number[] {
  const [year, month = 1, dayOfMonth = 1] = date.replace(/^\D+/, '').slice(0, 10).split('-').map(Number);
  return [year ?? 0, month - 1, dayOfMonth];
}

const clockTimes = fc.constantFrom('08:00', '18:00', '00:00', '12:00', '23:59', '09:30', '06:00', '22:00');

/** A day counted from the anchor, mostly near. */
export const dayOffset = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -3, max: 3 }) },
  { weight: 5, arbitrary: fc.integer({ min: -35, max: 35 }) },
  { weight: 3, arbitrary: fc.integer({ min: -400, max: 200 }) },
  { weight: 1, arbitrary: fc.integer({ min: -2400, max: -400 }) },
);

type Rough = 'day' | 'minute' | 'month' | 'year' | '~' | '<=' | '>=' | '<=month';

const precision: fc.Arbitrary<Rough> = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Rough>('day') },
  { weight: 4, arbitrary: fc.constant<Rough>('minute') },
  { weight: 2, arbitrary: fc.constantFrom<Rough>('month', '~') },
  { weight: 1, arbitrary: fc.constantFrom<Rough>('year', '<=', '>=', '<=month') },
);

export const dateFrom = (anchor: number, offset = dayOffset): fc.Arbitrary<string> =>
  fc.tuple(offset, precision, clockTimes).map(([days, how, time]) => {
    const date = dayText(anchor + days * day);
    if (how === 'minute') return `${date}T${time}`;
    if (how === 'month') return date.slice(0, 7);
    if (how === 'year') return date.slice(0, 4);
    if (how === '<=month') return `<=${date.slice(0, 7)}`;
    return how === 'day' ? date : `${how}${date}`;
  });

export const saidDate = (anchor: number) =>
  fc
    .oneof(
      { weight: 6, arbitrary: fc.integer({ min: -40, max: 0 }) },
      { weight: 3, arbitrary: fc.integer({ min: -800, max: 0 }) },
      { weight: 1, arbitrary: fc.integer({ min: -2400, max: 20 }) },
    )
    .chain((days) =>
      fc.oneof(
        { weight: 9, arbitrary: fc.constant(dayText(anchor + days * day)) },
        {
          weight: 1,
          arbitrary: fc.constantFrom(dayText(anchor + days * day).slice(0, 7), `~${dayText(anchor + days * day)}`),
        },
      ),
    );

export const monthDays = fc.oneof(
  fc.constantFrom('05-01', '10-31', '01-01', '12-31', '06-10', '03-01', '11-01', '06-30', '02-15'),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((parts) => parts.map((n) => String(n).padStart(2, '0')).join('-')),
);

export function rarely<T>(arbitrary: fc.Arbitrary<T>, oneIn: number): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: oneIn - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

export function without<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
