import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { endQuestionsFor, isStale, remindersFor } from '#domain/alerts/reminder.ts';
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

describe('whether a planned end stands is asked', () => {
  function asked(now: string, jotted: Jotted, published = '2027-06-10T12:00', ended = false): readonly string[] {
    const crossing = aCrossing([jotted]);
    const [statement] = crossing.statements;
    if (statement === undefined) throw new Error('no statement');
    const base = { id: 'n1', crossing: crossing.id, written: {}, editor: 1, supersedes: null };
    const end = ended ? ({ how: 'retracted', at: 1, editor: 1 } as const) : null;
    const notice = { ...base, publishedAt: bishkek(published).toMillis(), ended: end };
    return endQuestionsFor(crossing, [{ notice, statement }], bishkek(now)).map(({ id }) => id);
  }
  const halt: Jotted = { says: 'closed', from: '2027-06-10', until: '2027-06-20', by: 'authority guards 2027-06-10' };

  test.each([
    ['the day before, from nine', '2027-06-19T09:00', halt, ['ends-n1-2027-06-20']],
    ['not before nine', '2027-06-19T08:59', halt, []],
    ['not two days before', '2027-06-18T12:00', halt, []],
    ['not on the day', '2027-06-20T12:00', halt, []],
    ['of an end at an hour', '2027-06-19T12:00', { ...halt, until: '2027-06-20T18:00' }, ['ends-n1-2027-06-20']],
    ['the day before the last of a month', '2027-06-29T12:00', { ...halt, until: '2027-06' }, ['ends-n1-2027-06-30']],
    ['not of an end that is certain', '2027-06-19T12:00', { ...halt, ends: 'certain' }, []],
    ['of hours on trial', '2027-06-19T12:00', { ...hours('planned') }, ['ends-n1-2027-06-20']],
    ['not of hours that end for certain', '2027-06-19T12:00', { ...hours('certain') }, []],
  ] as const)('%s', (_, now, jotted, ids) => {
    expect(asked(now, jotted as Jotted)).toEqual(ids);
  });

  test('not of whoever has published it on the same day, nor of a notice that is over', () => {
    expect(asked('2027-06-19T12:00', halt, '2027-06-19T00:00')).toEqual([]);
    expect(asked('2027-06-19T12:00', halt, '2027-06-18T23:59')).toHaveLength(1);
    expect(asked('2027-06-19T12:00', halt, undefined, true)).toEqual([]);
  });

  function hours(ends: 'planned' | 'certain'): Jotted {
    return { says: 'hours', hours: '24/7', since: '2027-06-10', until: '2027-06-20', ends, by: halt.by } as Jotted;
  }
});
