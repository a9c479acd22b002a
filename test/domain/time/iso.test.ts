import { expect, test } from 'vitest';
import { dateTimeIn } from '#domain/time/iso.ts';

test.each([
  { text: '2027-01-15T23:30+06:00', read: '2027-01-15T23:30:00.000+06:00' },
  { text: '2027-01-15', zone: 'Asia/Bishkek', read: '2027-01-15T00:00:00.000+06:00' },
  { text: '2028-02-29', zone: 'utc', read: '2028-02-29T00:00:00.000Z' },
  { text: '2027-02-29', zone: 'utc', read: null },
  { text: '2027-13-01', read: null },
  { text: 'tomorrow', read: null },
  { text: '', read: null },
])('"$text" is $read', ({ text, zone, read }) => expect(dateTimeIn(text, zone)?.toISO() ?? null).toBe(read));
