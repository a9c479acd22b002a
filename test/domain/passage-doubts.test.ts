import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { passageOf } from '#domain/passage.ts';
import { aCrossing, type Jotted } from './build.ts';
import { always, both, clock, kg, kz, made, town } from './departure.ts';

describe('what is not sure gets no plain yes', () => {
  test('a drive that is only estimated: 100 km are two hours', () => {
    const passage = made([both], { from: 'Saty', leave: '10:00' });
    expect(passage).toMatchObject({ verdict: 'tight', estimated: true, slackMinutes: 290 });
    expect(clock(passage.arrivals[0]?.at ?? null)).toBe('12:00');
  });

  test('an estimate round the clock, too', () => {
    expect(made([always], { from: 'Saty', leave: '10:00' })).toMatchObject({ verdict: 'tight', slackMinutes: null });
  });

  test('usual hours only: with time to spare it is unknown, with little it is tight, too late is no', () => {
    const usual = { ...both, by: 'guide old-page' };
    expect(made([usual], { leave: '10:00' })).toMatchObject({ verdict: 'unknown', state: 'open', sure: 'typical' });
    expect(made([usual], { leave: '12:00' })).toMatchObject({ verdict: 'tight' });
    expect(made([usual], { leave: '13:30' })).toMatchObject({ verdict: 'no' });
  });

  test('one gate that is only usual makes the whole only usual', () => {
    const kzOnly = { ...both, posts: ['kz'] };
    const guide: Jotted = { says: 'hours', hours: '08:00-18:00', posts: ['kg'], by: 'guide old-page' };
    expect(made([kzOnly, guide], { leave: '09:00' })).toMatchObject({ verdict: 'unknown', sure: 'typical' });
  });

  test('where nobody has told of a queue, a little time is little', () => {
    const quiet = { posts: [kg, kz] as const, betweenPosts: { minutes: 10, by: [] } };
    const alone = (leave: string) => {
      const crossing = aCrossing([both], { ...quiet, posts: [kg, kz] });
      const leaving = DateTime.fromISO(`2026-11-24T${leave}`, { zone: 'Asia/Almaty' });
      return passageOf(crossing, crossing.statements, {
        traveller: { toward: 'KG' },
        from: town('Almaty'),
        leave: leaving,
        now: leaving,
      });
    };
    expect(alone('12:49')).toMatchObject({ verdict: 'tight', slackMinutes: 1 });
    expect(alone('10:50')).toMatchObject({ verdict: 'yes', slackMinutes: 120 });
  });

  test('only the usual queue is known: that is the margin', () => {
    const short = { waits: { usualMinutes: 60, by: [] } };
    expect(made([both], { leave: '11:50' }, short)).toMatchObject({ verdict: 'yes', slackMinutes: 60 });
    expect(made([both], { leave: '11:51' }, short)).toMatchObject({ verdict: 'no', slackMinutes: 59 });
  });
});

describe('when one arrives', () => {
  test('a closure: no, because of the closure, and nothing about hours', () => {
    const closure: Jotted = {
      says: 'closed',
      from: '2026-11-20',
      until: '2026-11-30',
      by: 'authority border 2026-11-20',
    };
    expect(made([both, closure], { leave: '10:00' })).toMatchObject({
      verdict: 'no',
      because: 'closure',
      slackMinutes: null,
    });
  });

  test('a closure that begins before one gets there is lateness', () => {
    const closure: Jotted = { says: 'closed', from: '2026-11-24T14:00', by: 'authority border 2026-11-24' };
    const asked = { leave: '10:00', now: '2026-11-24T09:00' };
    // 14:00 in Bishkek is an hour before the first post is reached.
    expect(made([always, closure], asked)).toMatchObject({ verdict: 'no', because: 'closure', slackMinutes: -70 });
  });

  test('out of season: no', () => {
    const season: Jotted = { says: 'season', season: '05-01..09-30', by: 'authority border 2026-05-01' };
    expect(made([both, season], { leave: '10:00' })).toMatchObject({ verdict: 'no', because: 'season' });
  });

  test('hours that nobody knows: unknown, with no slack made up', () => {
    expect(made([], { leave: '10:00' })).toMatchObject({
      verdict: 'unknown',
      sure: 'unsure',
      slackMinutes: null,
      latestDeparture: null,
    });
  });

  test('citizens only: a foreigner does not get through, a citizen does', () => {
    const bar: Jotted = { says: 'admits', admits: { people: 'citizens' }, by: 'authority border 2026-11-01' };
    expect(made([always, bar], { leave: '10:00', people: 'foreigners' })).toMatchObject({
      verdict: 'no',
      because: 'admits',
    });
    expect(made([always, bar], { leave: '10:00', people: 'KG' })).toMatchObject({ verdict: 'yes' });
  });

  test('a closure of one direction stops only those who go that way', () => {
    const closure: Jotted = { says: 'closed', from: '2026-11-20', toward: 'KZ', by: 'authority border 2026-11-20' };
    expect(made([always, closure], { toward: 'KZ', leave: '10:00' })).toMatchObject({ verdict: 'no' });
    expect(made([always, closure], { toward: 'KG', leave: '10:00' })).toMatchObject({ verdict: 'yes' });
  });

  test('lorries only: a car does not get through', () => {
    const bar: Jotted = { says: 'admits', admits: { traffic: ['truck'] }, by: 'authority border 2026-11-01' };
    expect(made([always, bar], { leave: '10:00', traffic: 'car' })).toMatchObject({ verdict: 'no', because: 'admits' });
    expect(made([always, bar], { leave: '10:00', traffic: 'truck' })).toMatchObject({ verdict: 'yes' });
  });
});
