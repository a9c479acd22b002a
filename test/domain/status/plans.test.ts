import { describe, expect, test } from 'vitest';
import type { Expected, Status } from '#domain/status.ts';
import { ask, type Jotted, local } from '../build.ts';

/** What is to come, and by whose word: no date is told that nobody named, and no plan as a promise. */

const always: Jotted = { says: 'hours', hours: '24/7', by: 'authority service 2025-08-25' };
const gate: Jotted = { says: 'hours', hours: '09:00-18:00', by: 'authority service 2026-04-01' };
const season: Jotted = { says: 'season', season: '05-01..10-31', by: 'authority service 2026-04-01' };
const snow = (more: object): Jotted => ({
  says: 'closed',
  from: '2026-11-27',
  cause: 'weather',
  by: 'authority service 2026-11-27',
  ...more,
});
const opens = (date: string): Jotted => ({ says: 'opens', date, by: 'authority border 2026-11-28' });
const told = (plan: Expected | null) => plan && [plan.kind, plan.date.text, plan.by.by.who];

describe('I read "planned reopening: 28 December", and nobody had named that day', () => {
  const nothing = { expected: null, due: null, next: null };

  test('a halt without an end is trusted for thirty days, and those are nobody’s plan', () => {
    const ledger = [always, snow({})];
    expect(ask(ledger, { at: '2026-11-28T05:00' })).toMatchObject({ state: 'closed', ...nothing });
    const later = ask(ledger, { at: '2026-12-28T05:00' });
    expect(later).toMatchObject({ state: 'unknown', because: 'reopening-unconfirmed', ...nothing });
  });

  test('nor are they where the press told of it, or only travellers', () => {
    for (const by of ['press paper 2026-11-27', 'traveller anna 2026-11-27']) {
      expect(ask([always, snow({ cause: 'other', by })], { at: '2026-11-28T05:00' })).toMatchObject({
        expected: null,
        due: null,
      });
    }
  });
});

describe('they said 2 December, then the card spoke of the old date: of two plans the last said counts', () => {
  const closure = snow({ until: '2026-12-10' });

  test('an earlier opening, whose day has passed without a word', () => {
    const status = ask([always, closure, opens('2026-12-02')], { at: '2026-12-05T12:00', now: '2026-11-29T12:00' });
    expect(status).toMatchObject({ state: 'unknown', because: 'reopening-unconfirmed' });
    expect(told(status.due)).toEqual(['planned', '2026-12-02', 'border']);
  });

  test('a later opening, for whatever day is asked', () => {
    const ask15 = (at: string) => ask([always, closure, opens('2026-12-15')], { at, now: '2026-11-29T12:00' });
    expect(told(ask15('2026-12-12T12:00').expected)).toEqual(['planned', '2026-12-15', 'border']);
    for (const at of ['2026-12-20T12:00', '2027-03-15T12:00', '2027-05-05T12:00']) {
      expect(told(ask15(at).due)).toEqual(['planned', '2026-12-15', 'border']);
    }
  });

  test('to the minute, a minute after it', () => {
    const status = ask([always, closure, opens('2026-12-03T09:00')], { at: '2026-12-03T09:01' });
    expect(told(status.due)).toEqual(['planned', '2026-12-03T09:00', 'border']);
  });
});

describe('how firm an opening is', () => {
  test.each([
    { what: 'a certain end', ledger: [always, snow({ until: '2026-12-01', ends: 'certain' })], is: 'certain' },
    { what: 'a planned end', ledger: [always, snow({ until: '2026-12-01' })], is: 'planned' },
    { what: 'what travellers say', ledger: [always, snow({ until: '2026-12-01', by: 'traveller a' })], is: 'planned' },
  ])('$what is $is, and the day after the last one covered', ({ ledger, is }) => {
    expect(told(ask(ledger, { at: '2026-11-28T05:00' }).expected)?.slice(0, 2)).toEqual([is, '2026-12-02']);
  });

  test('the usual season is usual', () => {
    expect(told(ask([season, gate], { at: '2026-12-28T05:00' }).expected)).toEqual(['usual', '2027-05-01', 'service']);
  });

  test('an announced opening of the season is a plan, and names who announced it', () => {
    const announced: Jotted = { says: 'opens', date: '2026-05-10', by: 'authority border 2026-04-28' };
    const { expected, next } = ask([season, gate, announced], { at: '2026-04-29T12:00' });
    expect(local(next)).toBe('2026-05-10T10:00');
    expect(told(expected)).toEqual(['planned', '2026-05-10', 'border']);
  });
});

describe('I came back in the morning and it was shut for good: what begins is no closing time', () => {
  const coming = ({ ahead }: Status) => ahead && [ahead.because, ahead.date.text, ahead.by.by.who];

  test('a halt later today, with its reason, its source and no end', () => {
    const status = ask([always, snow({ from: '2026-11-28T18:00' })], { at: '2026-11-28T05:20' });
    expect(coming(status)).toEqual(['closure', '2026-11-28T18:00', 'service']);
    expect(status.ahead?.ends).toBeNull();
    expect(local(status.ahead?.at ?? null)).toBe(local(status.until));
  });

  test('a halt of the next days stands beside the closing time of today', () => {
    const status = ask([gate, snow({ from: '2026-11-30', until: '2026-12-10' })], { at: '2026-11-28T12:00' });
    expect(local(status.until)).toBe('2026-11-28T18:00');
    expect(coming(status)).toEqual(['closure', '2026-11-30', 'service']);
    expect(told(status.ahead?.ends ?? null)).toEqual(['planned', '2026-12-11', 'service']);
  });

  test('the announced end of a season is its last day, by whoever announced it', () => {
    const closes: Jotted = { says: 'closes', date: '2026-10-20', by: 'authority border 2026-10-01' };
    const seen: Jotted = { says: 'works', date: '2026-10-05', by: 'authority service 2026-10-05' };
    const status = ask([season, always, closes, seen], { at: '2026-10-10T12:00' });
    expect(coming(status)).toEqual(['season', '2026-10-20', 'border']);
  });

  test('by the usual season alone nobody knows from a fortnight before it ends', () => {
    const status = ask([season, always], { at: '2026-10-10T12:00' });
    expect(coming(status)).toEqual(['season-edge', '2026-10-31', 'service']);
    expect(local(status.ahead?.at ?? null)).toBe('2026-10-18T00:00');
  });

  test('new hours, from the day their source named', () => {
    const anew: Jotted = {
      says: 'hours',
      hours: '08:00-20:00',
      since: '2026-12-01',
      by: 'authority border 2026-11-28',
    };
    expect(coming(ask([always, anew], { at: '2026-11-28T12:00' }))).toEqual(['hours', '2026-12-01', 'border']);
  });

  test('closing time alone is no news', () => {
    expect(ask([gate], { at: '2026-06-01T12:00' }).ahead).toBeNull();
  });

  test('nor is what lies months ahead, while other things change before', () => {
    expect(ask([gate, snow({ from: '2027-03-01' })], { at: '2026-11-28T12:00' }).ahead).toBeNull();
  });
});
