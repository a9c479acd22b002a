import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import type { Traveller } from '#domain/question.ts';
import { statusSeen } from '#domain/reports/status-seen.ts';
import { aCrossing, type Jotted, local, verdict } from '../build.ts';
import { clock, told, zone } from './build.ts';

const open: readonly Jotted[] = [{ says: 'hours', hours: '24/7', by: 'authority service 2026-05-20' }];
const name = { en: 'travellers', ru: 'путники', ky: 'жолоочулар', kk: 'жолаушылар' };

function ask(ledger: readonly Jotted[], reports: readonly string[], at: string, traveller: Traveller = {}) {
  const crossing = aCrossing(ledger);
  const moment = DateTime.fromMillis(clock(at), { zone });
  const question = { traveller, moment: { at: moment, now: moment, precision: 'now' } } as const;
  return statusSeen(crossing, crossing.statements, question, { reports: reports.map(told), name });
}

describe('somebody tells that it is shut', () => {
  test.each([
    ['one is only shown', ['anna 14:00 shut gate'], 'open, hours, confirmed'],
    ['two away from the gate are not enough', ['anna 14:00 shut', 'ben 14:05 shut'], 'open, hours, confirmed'],
    ['two, one of them at the gate', ['anna 14:00 shut gate', 'ben 14:05 shut'], 'unknown, travellers, unsure'],
    ['one person twice is one', ['anna 13:00 shut gate', 'anna 14:05 shut gate'], 'open, hours, confirmed'],
    ['three', ['anna 14:00 shut', 'ben 14:05 shut', 'carl 14:06 shut'], 'unknown, travellers, unsure'],
    [
      'somebody passed later',
      ['anna 14:00 shut gate', 'ben 14:05 shut', 'carl 14:06 passed 5'],
      'open, hours, confirmed',
    ],
    [
      'to wait is not to pass',
      ['anna 14:00 shut gate', 'ben 14:05 shut', 'carl 14:06 waiting 5'],
      'unknown, travellers, unsure',
    ],
    [
      'new people do not count',
      ['new-a 14:00 shut gate', 'new-b 14:05 shut', 'new-c 14:06 shut'],
      'open, hours, confirmed',
    ],
    [
      'nor anybody among a crowd of them',
      ['anna 14:00 shut gate', 'ben 14:05 shut', 'new-a 14:06 shut', 'new-b 14:06 shut', 'new-c 14:06 waiting 5'],
      'open, hours, confirmed',
    ],
    [
      'lorries speak of lorries',
      ['anna 14:00 shut gate by=truck', 'ben 14:05 shut by=truck'],
      'open, hours, confirmed',
    ],
  ])('%s', (_, reports, expected) => {
    expect(verdict(ask(open, reports, '14:10'))).toBe(expected);
  });

  test('it is doubted until too few of them hold', () => {
    const status = ask(open, ['anna 14:00 shut gate', 'ben 14:05 shut'], '14:10');
    expect([local(status.until), status.becomes, local(status.next)]).toEqual([
      '2026-06-10T17:00',
      'open',
      '2026-06-10T17:00',
    ]);
  });

  test("an authority's word of the last day leaves a line, and a later one nothing", () => {
    const reports = ['anna 14:00 shut gate', 'ben 14:05 shut'];
    const before = { says: 'works', date: '2026-06-09T15:00', by: 'authority service 2026-06-09T15:00' } as const;
    const after = { says: 'works', date: '2026-06-10T14:06', by: 'authority service 2026-06-10T14:06' } as const;
    const line = ask([...open, before], reports, '14:10');
    expect([line.state, line.travellers?.shut.length, local(line.until), line.becomes]).toEqual([
      'open',
      2,
      '2026-06-10T15:00',
      'unknown',
    ]);
    const nothing = ask([...open, after], reports, '14:10');
    expect([nothing.state, nothing.travellers?.shut.length]).toEqual(['open', 0]);
  });

  test('told while the rules call it shut it only confirms, also when it opens since', () => {
    const hours: readonly Jotted[] = [{ says: 'hours', hours: '15:00-18:00', by: 'authority service 2026-05-20' }];
    const status = ask(hours, ['anna 14:00 shut gate', 'ben 14:05 shut'], '16:30');
    expect([status.state, status.travellers?.shut]).toEqual(['open', []]);
  });
});

describe('people passed', () => {
  const two = ['anna 13:00 passed 40', 'ben 14:00 passed 60'];

  test.each<[string, readonly Jotted[], string]>([
    [
      'closed by an authority',
      [...open, { says: 'closed', from: '2026-06-01', by: 'authority service 2026-06-01' }],
      'closed',
    ],
    ['closed by press', [...open, { says: 'closed', from: '2026-06-01', by: 'press paper 2026-06-01' }], 'closed'],
    ['out of season', [...open, { says: 'season', season: '08-01..10-31', by: 'guide page 2020-01-01' }], 'closed'],
    ['near an edge', [...open, { says: 'season', season: '06-15..10-31', by: 'guide page 2020-01-01' }], 'unknown'],
    [
      'past a planned end',
      [...open, { says: 'closed', from: '2026-06-01', until: '2026-06-05', by: 'authority service 2026-06-01' }],
      'unknown',
    ],
    [
      'trial hours that ended',
      [{ says: 'hours', hours: '24/7', until: '2026-06-05', ends: 'planned', by: 'authority service 2026-05-01' }],
      'unknown',
    ],
  ])('and it opens nothing: %s', (_, ledger, expected) => {
    expect(ask(ledger, two, '14:10').state).toBe(expected);
    expect(verdict(ask(ledger, two, '14:10'))).toBe(verdict(ask(ledger, [], '14:10')));
  });

  test('two show that one works of which nobody said anything, for three hours', () => {
    expect(verdict(ask([], two.slice(0, 1), '14:10'))).toBe('unknown, no-evidence, unsure');
    const status = ask([], two, '14:10');
    expect([verdict(status), local(status.until), status.becomes]).toEqual([
      'open, works, likely',
      '2026-06-10T17:00',
      'unknown',
    ]);
    expect(ask([], ['anna 10:00 passed 40', 'ben 13:00 passed 60'], '14:10').state).toBe('unknown');
    expect(ask([], ['anna 13:00 passed 40 toward=KG', 'ben 14:00 passed 60'], '14:10').state).toBe('unknown');
    expect(ask([], ['anna 13:00 waiting 40', 'ben 14:00 passed 60'], '14:10').state).toBe('unknown');
  });

  test('two end what only hearsay had shut, and what is open by a sighting is surer', () => {
    const hearsay: Jotted = { says: 'closed', from: '2026-06-10T12:00', by: 'traveller dan 2026-06-10T12:00' };
    expect(verdict(ask([...open, hearsay], two.slice(0, 1), '14:10'))).toBe('unknown, closure, unsure');
    expect(verdict(ask([...open, hearsay], two, '14:10'))).toBe('open, hours, likely');
    const later: Jotted = { ...hearsay, from: '2026-06-10T13:30', by: 'traveller dan 2026-06-10T13:30' };
    expect(ask([...open, later], two, '14:10').state).toBe('unknown');
    const works: Jotted = { says: 'works', date: '2025-06-01', by: 'traveller dan 2025-06-01' };
    expect(verdict(ask([works], [], '14:10'))).toBe('open, works, typical');
    expect(verdict(ask([works], two, '14:10'))).toBe('open, works, likely');
  });
});

test('a question about another direction or tomorrow hears nothing of it', () => {
  const reports = ['anna 14:00 shut gate', 'ben 14:05 shut'];
  expect(ask(open, reports, '14:10', { toward: 'KG' }).state).toBe('open');
  expect(ask(open, reports, '14:10', { toward: 'KG' }).travellers).toBeUndefined();
  expect(ask(open, reports, '2026-06-11T14:10').state).toBe('open');
  expect(ask(open, reports, '2026-06-11T14:10').travellers).toEqual({ windows: [], shut: [] });
});
