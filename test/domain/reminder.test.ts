import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { isStale, remindersFor } from '#domain/alerts/reminder.ts';
import { aCrossing, type Jotted } from './build.ts';

const season: Jotted = { says: 'season', season: '05-01..10-31', by: 'guide old-page' };
const opens = (date: string, by = 'authority guards 2027-04-20', id = ''): Jotted => ({
  says: 'opens',
  date,
  by,
  ...(id && { id }),
});

function reminders(now: string, ledger: readonly Jotted[], trips: readonly string[] = []): string[] {
  const crossing = aCrossing(ledger);
  return remindersFor(crossing, crossing.statements, trips, bishkek(now)).map(({ id }) => id);
}
const bishkek = (text: string) => DateTime.fromISO(text, { zone: 'Asia/Bishkek' });

test('on the day before an announced opening subscribers are reminded, from nine o’clock', () => {
  const ledger = [season, opens('2027-05-15')];
  expect(reminders('2027-05-14T08:59', ledger)).toEqual([]);
  expect(reminders('2027-05-14T09:00', ledger)).toEqual(['opens-pass-2027-05-15']);
  expect(reminders('2027-05-14T20:00', ledger)).toEqual(['opens-pass-2027-05-15']);
  expect(reminders('2027-05-13T12:00', ledger)).toEqual([]);
  expect(reminders('2027-05-15T06:59', ledger)).toEqual([]);
});

test('on the morning of an announced opening whoever wants openings is told, before the gate opens', () => {
  const ledger = [season, opens('2027-05-15')];
  expect(reminders('2027-05-15T07:00', ledger)).toEqual(['opens-today-pass-2027-05-15']);
  expect(reminders('2027-05-15T21:00', ledger)).toEqual(['opens-today-pass-2027-05-15']);
  expect(reminders('2027-05-16T07:00', ledger)).toEqual([]);
});

test('an opening that was said on its own day was told then, and is not told again', () => {
  const closed: Jotted = { says: 'closed', from: '2027-05-10', by: 'authority guards 2027-05-10' };
  expect(reminders('2027-05-15T12:00', [closed, opens('2027-05-15', 'authority guards 2027-05-15')])).toEqual([]);
});

test('nine o’clock is that of the first post, wherever the machine is', () => {
  const crossing = aCrossing([season, opens('2027-05-15')]);
  const at = (text: string) => remindersFor(crossing, crossing.statements, [], DateTime.fromISO(text, { zone: 'utc' }));
  expect(at('2027-05-14T02:59')).toHaveLength(0);
  expect(at('2027-05-14T03:00')).toHaveLength(1);
});

test('an opening that is only usual is never announced', () => {
  expect(reminders('2027-04-30T12:00', [season])).toEqual([]);
  expect(reminders('2027-05-14T12:00', [season, opens('2027-05-15', 'traveller anna 2027-05-10')])).toEqual([]);
});

test('an opening that was put off is not announced', () => {
  const putOff: Jotted = { ...opens('2027-06-01', 'authority guards 2027-05-12'), supersedes: 'first' };
  expect(reminders('2027-05-14T12:00', [season, opens('2027-05-15', undefined, 'first'), putOff])).toEqual([]);
  const closed: Jotted = { says: 'closed', from: '2027-05-10', until: '2027-05-31', by: 'authority guards 2027-05-12' };
  expect(reminders('2027-05-14T12:00', [season, opens('2027-05-15'), closed])).toEqual([]);
});

test('a trip is remembered 14, 3 and 1 days before, and the day after it says that it is over', () => {
  const daysBefore = (now: string) => reminders(`${now}T09:00`, [], ['2027-05-15']);
  expect(daysBefore('2027-05-01')).toEqual(['trip-pass-2027-05-15-14']);
  expect(daysBefore('2027-05-02')).toEqual([]);
  expect(daysBefore('2027-05-12')).toEqual(['trip-pass-2027-05-15-3']);
  expect(daysBefore('2027-05-14')).toEqual(['trip-pass-2027-05-15-1']);
  expect(daysBefore('2027-05-15')).toEqual([]);
  expect(daysBefore('2027-05-16')).toEqual(['over-pass-2027-05-15']);
  expect(daysBefore('2027-06-16')).toEqual(['over-pass-2027-05-15']);
});

test('a reminder that could not be sent on its day is dropped, the end of a trip is not', () => {
  const crossing = aCrossing([]);
  const raisedAt = bishkek('2027-05-14T09:00').toMillis();
  const base = { crossing: 'pass', raisedAt, date: '2027-05-15' };
  const trip = { ...base, id: 'a', kind: 'trip', daysBefore: 1 } as const;
  expect(isStale(trip, crossing, bishkek('2027-05-14T23:59'))).toBe(false);
  expect(isStale(trip, crossing, bishkek('2027-05-15T00:00'))).toBe(true);
  expect(isStale({ ...base, id: 'b', kind: 'trip-over' }, crossing, bishkek('2027-06-15T00:00'))).toBe(false);
});
