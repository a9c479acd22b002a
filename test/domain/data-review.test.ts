import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { reviewData } from '#domain/data-review.ts';
import { aCrossing, type Jotted } from './build.ts';

const now = DateTime.fromISO('2026-11-22T12:00', { zone: 'Asia/Bishkek' });

function check(...ledgers: readonly (readonly Jotted[])[]) {
  return reviewData({ crossings: ledgers.map((ledger, index) => aCrossing(ledger, { id: `pass-${index}` })) }, now);
}

/** What comes due at a crossing with this ledger, in a few words. */
function due(...ledger: readonly Jotted[]): readonly string[] {
  return check(ledger).due.map(({ what, date, passed }) => `${what} ${date.text}${passed ? ', passed' : ''}`);
}

test('the crossing that was last heard of longest ago comes first, one never heard of before all', () => {
  const { silent } = check(
    [{ says: 'works', date: '2026-11-20', by: 'press paper 2026-11-20' }],
    [{ says: 'hours', hours: '24/7', by: 'guide page 2026-11-21' }],
    [{ says: 'works', date: '2022-01-17', by: 'authority service 2022-01-17' }],
  );
  expect(silent.map(({ crossing, days }) => [crossing.id, days])).toEqual([
    ['pass-1', null],
    ['pass-2', 1770],
    ['pass-0', 2],
  ]);
});

test('a planned end within sixty days comes due, a later one not yet', () => {
  const closed = { says: 'closed', from: '2026-11-01', by: 'authority service 2026-11-01' } as const;
  expect(due({ ...closed, until: '2027-01-20' })).toEqual(['ends 2027-01-20']);
  expect(due({ ...closed, until: '2027-02-20' })).toEqual([]);
  expect(due({ ...closed, until: '2026-12-01', ends: 'certain' })).toEqual([]);
});

test('a planned end that passed without a word is asked about until somebody saw it working', () => {
  const closed = {
    says: 'closed',
    from: '2026-09-01',
    until: '2026-10-01',
    by: 'authority service 2026-09-01',
  } as const;
  expect(due(closed)).toEqual(['ends 2026-10-01, passed']);
  expect(due(closed, { says: 'works', date: '2026-09-15', by: 'press paper 2026-09-15' })).toHaveLength(1);
  expect(due(closed, { says: 'works', date: '2026-10-10', by: 'guide page 2026-10-10' })).toHaveLength(1);
  expect(due(closed, { says: 'works', date: '2026-10-10', by: 'traveller anna 2026-10-10' })).toEqual([]);
  expect(due(closed, { says: 'hours', hours: '24/7', by: 'press paper 2026-10-02' })).toEqual([]);
});

test('an opening said in advance comes due, one that was reported does not', () => {
  expect(due({ says: 'opens', date: '2026-12-01', by: 'authority service 2026-11-10' })).toEqual(['begins 2026-12-01']);
  expect(due({ says: 'opens', date: '2026-11-01', by: 'authority service 2026-10-10' })).toEqual([
    'begins 2026-11-01, passed',
  ]);
  expect(due({ says: 'opens', date: '2026-11-01', by: 'authority service 2026-11-01' })).toEqual([]);
});

test('the end of a trial, and hours announced for a day to come', () => {
  const trial = { says: 'hours', hours: '24/7', ends: 'planned', by: 'authority service 2026-06-01' } as const;
  expect(due({ ...trial, since: '2026-06-01', until: '2026-12-31' })).toEqual(['ends 2026-12-31']);
  expect(due({ ...trial, since: '2026-06-01', until: '2026-08-31' })).toEqual(['ends 2026-08-31, passed']);
  expect(due({ says: 'hours', hours: '24/7', since: '2026-12-15', by: 'authority service 2026-11-20' })).toEqual([
    'begins 2026-12-15',
  ]);
});

test('what another statement replaced is history, and history is not asked about', () => {
  const first = {
    says: 'closed',
    id: 'a',
    from: '2026-09-01',
    until: '2026-10-01',
    by: 'authority service 2026-09-01',
  } as const;
  const retold = {
    ...first,
    id: 'b',
    supersedes: 'a',
    until: '2026-12-24',
    by: 'authority service 2026-09-20',
  } as const;
  expect(due(first, retold)).toEqual(['ends 2026-12-24']);
});

test('sources that disagree: the statement that counts, and the one that stands against it', () => {
  const ledger = [
    { says: 'hours', hours: '09:00-18:00', by: 'guide undated' },
    { says: 'hours', hours: '24/7', by: 'authority service 2025-08-25' },
    { says: 'hours', hours: '08:30-18:00', by: 'guide planner 2026-09-17' },
  ] as const;
  const told = check(ledger).disputes.map(({ counts, against }) => [counts?.by.who, against.by.who]);
  expect(told).toEqual([['service', 'planner']]);
});

test('a sighting at a crossing that is said to be shut is a dispute', () => {
  const ledger = [
    { says: 'closed', from: '2026-11-01', by: 'authority service 2026-11-01' },
    { says: 'works', date: '2026-11-15', by: 'traveller anna 2026-11-15' },
  ] as const;
  const [dispute] = check(ledger).disputes;
  expect([dispute?.counts?.says, dispute?.against.says]).toEqual(['closed', 'works']);
});

test('statements without a link are listed, whether they still count or not', () => {
  expect(check([{ says: 'works', date: '2002', by: 'traveller two' }]).unlinked).toHaveLength(1);
});
