import { describe, expect, test } from 'vitest';
import { ask, type Jotted, local, verdict } from '../build.ts';
import { answer, noon, roundTheClock } from './usual.ts';

/** When a closure begins, what ends it, and what is only unknown. */

describe('a closure', () => {
  const closure = (changes: object): Jotted =>
    ({ says: 'closed', from: '2026-06-01', by: 'authority service 2026-06-01', ...changes }) as Jotted;
  const seen = (date: string, by: string): Jotted => ({ says: 'works', date, by: `${by} ${date.slice(0, 10)}` });

  test('is not contradicted by traffic that was seen before it began', () => {
    const conflictsWith = (sighting: Jotted) =>
      ask([roundTheClock, closure({}), sighting], { at: '2026-06-10T12:00' }).evidence.find(
        ({ statement }) => statement.says === 'works',
      )?.conflicts;
    expect(conflictsWith(seen('2026-05-28T10:00', 'traveller cyclist'))).toBe(false);
    expect(conflictsWith(seen('2026-06-03T10:00', 'traveller cyclist'))).toBe(true);
  });

  test('in force it closes, whichever of several it is', () => {
    expect(answer([roundTheClock, closure({})], noon)).toBe('closed, closure, confirmed');
    const other = closure({ posts: ['kz'], from: '2026-06-05' });
    expect(answer([roundTheClock, closure({ until: '2026-06-07', ends: 'certain' }), other], noon)).toMatch(
      /^closed, closure/,
    );
  });

  test('it ends at a certain end', () => {
    const status = ask([roundTheClock, closure({ until: '2026-06-10', ends: 'certain' })], { at: noon });
    expect(verdict(status)).toBe('closed, closure, confirmed');
    expect(local(status.next)).toBe('2026-06-11T00:00');
  });

  test('it ends at a later report of its scope by a source at least as trusted', () => {
    expect(answer([roundTheClock, closure({}), seen('2026-06-09', 'authority service')], noon)).toBe(
      'open, hours, confirmed',
    );
    expect(answer([roundTheClock, closure({}), seen('2026-06-09', 'press paper')], noon)).toBe(
      'closed, closure, confirmed',
    );
  });

  test('an `opens` said on its date is such a report', () => {
    const opened = { says: 'opens', date: '2026-06-08', by: 'authority service 2026-06-08' } as const;
    expect(answer([roundTheClock, closure({}), opened], noon)).toBe('open, hours, confirmed');
  });

  test('an `opens` of this morning, said today, is one too, from its hour on', () => {
    const opens = { says: 'opens', date: '2026-06-10T08:00', by: 'authority service 2026-06-10' } as const;
    expect(answer([roundTheClock, closure({}), opens], '2026-06-10T07:00')).toMatch(/^closed, closure/);
    expect(answer([roundTheClock, closure({}), opens], noon)).toMatch(/^open/);
  });

  test('a report that covers only one post ends no closure of both', () => {
    const report = { ...seen('2026-06-09', 'authority service'), posts: ['kg'] };
    expect(answer([roundTheClock, closure({}), report], noon)).toMatch(/^closed, closure/);
    expect(answer([roundTheClock, closure({ posts: ['kg'] }), report], noon)).toMatch(/^open/);
  });

  test('a report known only to the day ends no closure that began that day', () => {
    expect(answer([roundTheClock, closure({}), seen('2026-06-01', 'authority service')], noon)).toMatch(/^closed/);
    const evening = [closure({ from: '2026-06-01T10:00' }), seen('2026-06-01T20:00', 'authority service')];
    expect(answer([roundTheClock, ...evening], noon)).toMatch(/^open/);
  });

  test('without an end, later hours of such a source end it too', () => {
    const anew = { says: 'hours', hours: '24/7', since: '2026-06-08', by: 'authority service 2026-06-08' } as const;
    expect(answer([closure({}), anew], noon)).toBe('open, hours, confirmed');
    expect(answer([closure({}), { ...anew, by: 'press paper 2026-06-08' }], noon)).toBe('closed, closure, confirmed');
  });

  test('after a planned end it is unknown: never open and never closed', () => {
    const status = ask([roundTheClock, closure({ until: '2026-06-08' })], { at: noon });
    expect(verdict(status)).toBe('unknown, reopening-unconfirmed, unsure');
    expect(status.next).toBeNull();
  });

  test('while a planned end is still ahead, it changes nothing but the card', () => {
    const status = ask([roundTheClock, closure({ until: '2026-06-20' })], { at: noon });
    expect(verdict(status)).toBe('closed, closure, confirmed');
    expect(status.next).toBeNull();
    expect(status.expected?.kind).toBe('planned');
    expect(local(status.expected?.at ?? null)).toBe('2026-06-21T00:00');
  });

  test('after a planned end any report but a guide’s reopens it', () => {
    const planned = closure({ until: '2026-06-05' });
    expect(answer([roundTheClock, planned, seen('2026-06-08', 'traveller anna')], noon)).toBe('open, hours, typical');
    expect(answer([roundTheClock, planned, seen('2026-06-08', 'guide page')], noon)).toMatch(/^unknown, reopening/);
    expect(answer([roundTheClock, planned, seen('2026-06-03', 'traveller anna')], noon)).toMatch(/^unknown, reopening/);
  });

  test('after a planned end, hours or a season that began since reopen it', () => {
    const since = { says: 'hours', hours: '24/7', since: '2026-06-07', by: 'press paper 2026-06-07' } as const;
    expect(answer([closure({ until: '2026-06-05' }), since], noon)).toBe('open, hours, likely');
  });

  test('an `opens` said in advance is such a planned end; of two, the last said counts', () => {
    const plan = { says: 'opens', date: '2026-06-08', by: 'authority service 2026-06-03' } as const;
    expect(answer([roundTheClock, closure({}), plan], '2026-06-07T12:00')).toMatch(/^closed, closure/);
    expect(answer([roundTheClock, closure({}), plan], noon)).toMatch(/^unknown, reopening-unconfirmed/);
    expect(answer([roundTheClock, closure({ until: '2026-06-05' }), plan], '2026-06-07T12:00')).toMatch(
      /^closed, closure/,
    );
  });

  test('without an end, a closure for weather or road, or one told by the press, fades thirty days after it was last said', () => {
    const weather = closure({ cause: 'weather' });
    expect(answer([roundTheClock, weather], '2026-06-30T12:00')).toMatch(/^closed/);
    const status = ask([roundTheClock, weather], { at: noon });
    expect(local(status.until)).toBe('2026-07-01T00:00');
    expect(answer([roundTheClock, weather], '2026-07-01T00:00')).toMatch(/^unknown, reopening-unconfirmed/);
    expect(answer([roundTheClock, closure({ by: 'press paper 2026-06-01' })], '2026-07-02T12:00')).toMatch(/^unknown/);
    expect(answer([roundTheClock, closure({})], '2026-07-02T12:00')).toMatch(/^closed/);
  });

  test('a closure told only by travellers or guides is unknown, until its end or for thirty days', () => {
    const rumour = closure({ by: 'traveller anna 2026-06-01' });
    expect(answer([roundTheClock, rumour], noon)).toBe('unknown, closure, unsure');
    expect(answer([roundTheClock, rumour], '2026-07-02T12:00')).toMatch(/^open/);
    expect(answer([roundTheClock, closure({ by: 'traveller anna 2026-06-01', until: '2026-06-05' })], noon)).toMatch(
      /^open/,
    );
  });

  test('a closure that another supersedes is only history', () => {
    const first = closure({ id: 'first', until: '2026-06-20' });
    const anew = closure({
      supersedes: 'first',
      until: '2026-06-08',
      ends: 'certain',
      by: 'authority service 2026-06-05',
    });
    expect(answer([roundTheClock, first, anew], noon)).toMatch(/^open/);
  });

  test('a closure of every year is at most typical and ends for certain', () => {
    const holiday = {
      says: 'closed',
      from: '06-10',
      until: '06-10',
      cause: 'holiday',
      by: 'authority s 2026-06-01',
    } as const;
    const status = ask([roundTheClock, holiday], { at: noon });
    expect(verdict(status)).toBe('closed, closure, typical');
    expect(local(status.next)).toBe('2026-06-11T00:00');
    expect(answer([roundTheClock, { ...holiday, years: { from: 2027 } }], noon)).toMatch(/^open/);
  });

  test('inside the span of a rough date the state is unknown, outside it the edge decides', () => {
    const rough = closure({ from: '2026-06', until: '~2026-08-10', ends: 'certain', by: 'authority s 2026-09-01' });
    const at = (moment: string) =>
      answer([{ ...roundTheClock, by: 'authority s 2026-01-01' }, rough], moment, { now: '2026-09-10T12:00' });
    expect(at('2026-05-31T12:00')).toMatch(/^open/);
    expect(at('2026-06-15T12:00')).toBe('unknown, rough-date, unsure');
    expect(at('2026-07-15T12:00')).toMatch(/^closed, closure/);
    expect(at('2026-08-12T12:00')).toBe('unknown, rough-date, unsure');
    expect(at('2026-08-14T00:00')).toMatch(/^open/);
  });

  test('`closes` at a crossing without a season is a closure without an end', () => {
    const closes = { says: 'closes', date: '2026-06-05', by: 'authority service 2026-06-05' } as const;
    expect(answer([roundTheClock, closes], '2026-06-05T12:00')).toMatch(/^open/);
    expect(answer([roundTheClock, closes], noon)).toMatch(/^closed, closure/);
  });
});
