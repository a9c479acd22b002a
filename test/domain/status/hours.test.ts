import { describe, expect, test } from 'vitest';
import type { Crossing } from '#domain/crossing.ts';
import { createLedger } from '#domain/rules/ledger.ts';
import { stateAt } from '#domain/rules/timeline.ts';
import { timelinesFor } from '#domain/status-at.ts';
import { aCrossing, ask, type Jotted, local, verdict } from '../build.ts';
import { answer, daytime, night, noon, roundTheClock } from './usual.ts';

/** The hours of each post, on its own clock; where nobody states any, daylight. */

describe('the clocks', () => {
  test('two gates that both keep 08:00–18:00 are open together for nine hours, because the clocks differ', () => {
    const status = ask([daytime], { at: noon });
    expect(status.window.map((pair) => pair.map(local))).toEqual([['2026-06-10T09:00', '2026-06-10T18:00']]);
    expect(local(status.until)).toBe('2026-06-10T18:00');
  });

  test('before 1 March 2024 the clocks agreed, and the same two gates were open for ten', () => {
    const old = { ...daytime, by: 'authority border-service 2024-02-01' };
    const status = ask([old], { at: '2024-02-15T12:00' });
    expect(status.window.map((pair) => pair.map(local))).toEqual([['2024-02-15T08:00', '2024-02-15T18:00']]);
  });

  test('at night it says when it opens', () => {
    const status = ask([daytime], { at: night });
    expect(verdict(status)).toBe('closed, hours, confirmed');
    expect(local(status.next)).toBe('2026-06-11T09:00');
  });
});

const seenInSpring = { says: 'works', date: '2026-05-20', by: 'press paper 2026-05-20' } as const;

describe('the hours of each post', () => {
  test('any post shut: closed, because hours', () => {
    const early = { ...daytime, hours: '08:00-12:00', posts: ['kz'], by: 'authority kz 2026-06-01' };
    expect(answer([roundTheClock, early], '2026-06-10T14:00')).toBe('closed, hours, confirmed');
  });

  test('hours nobody states: where traffic was told of within five years, open from sunrise to sunset', () => {
    const status = ask([seenInSpring], { at: noon });
    expect(verdict(status)).toBe('open, works, likely');
    expect(status.posts.map((post) => [post.state, post.today])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(answer([seenInSpring], night)).toBe('unknown, no-hours, unsure');
  });

  test('where no post is placed, the nearest town is near enough for the sun', () => {
    const name = { en: 'Kegen', ru: 'Кеген', ky: 'Кеген', kk: 'Кеген' };
    const gate = { country: 'KG', zone: 'Asia/Bishkek', towns: [] };
    const posts: Crossing['posts'] = [
      { ...gate, id: 'kg' },
      { ...gate, id: 'kz', country: 'KZ' },
    ];
    expect(verdict(ask([seenInSpring], { at: noon }, { posts }))).toBe('unknown, no-hours, unsure');
    const towns = [{ name }, { name, position: { lat: 43.021, lon: 79.221 } }];
    const placed: Crossing['posts'] = [posts[0], { ...posts[1], towns }];
    const status = ask([seenInSpring], { at: noon }, { posts: placed });
    expect(verdict(status)).toBe('open, works, likely');
    expect(local(status.until)).toBe('2026-06-10T20:21');
  });

  test('at most typical without a fresh sighting', () => {
    expect(answer([{ ...seenInSpring, date: '2024-05-20', by: 'press paper 2024-05-20' }], noon)).toBe(
      'open, works, typical',
    );
    expect(answer([{ ...seenInSpring, date: '2020-05-20', by: 'press paper 2020-05-20' }], noon)).toMatch(
      /^unknown, no-hours/,
    );
  });

  test('by rail always', () => {
    expect(verdict(ask([seenInSpring], { at: night }, { kind: 'rail' }))).toBe('open, works, likely');
  });

  test('past the planned end of trial hours: what both agree on still holds, the rest nobody knows', () => {
    const before = { ...daytime, by: 'authority service 2025-01-01' };
    const trial = {
      ...roundTheClock,
      since: '2025-12-01',
      until: '2026-06-05',
      ends: 'planned',
      by: 'authority service 2025-12-01',
    };
    expect(answer([before, trial], '2026-06-04T23:00')).toMatch(/^open, hours/);
    expect(answer([before, trial], noon)).toBe('open, hours, likely');
    const status = ask([before, trial], { at: night });
    expect(verdict(status)).toBe('unknown, expired, unsure');
    expect(status.expired?.before?.hours.text).toBe('08:00-18:00');
    const seen = { says: 'works', date: '2026-06-08', by: 'traveller anna 2026-06-08' } as const;
    expect(answer([before, trial, seen], night)).toBe('closed, hours, typical');
  });

  test('of a gate whose trial has ended without news nobody knows for as long as the other may not shut', () => {
    const by = 'authority service 2025-01-01';
    const [whole, days] = [
      { ...roundTheClock, posts: ['kg'], until: '2026-06-05', ends: 'planned', by },
      { ...daytime, posts: ['kz'], by },
    ] as const;
    const stateUntil = (ledger: readonly Jotted[]) => {
      const crossing = aCrossing(ledger);
      const at = Date.parse('2026-06-10T12:00+06:00');
      const { timelines } = timelinesFor(createLedger(crossing, crossing.statements, { at, now: at }), {});
      const [{ state, holdsUntil, stateUntil }] = [stateAt(timelines, at)];
      return [state, stateUntil > holdsUntil];
    };
    // In the dark nobody knows of the second gate either; shut it never is. One with hours of its own is, every evening.
    const seen = { says: 'works', date: '2026-06-01', by: 'press paper 2026-06-01' } as const;
    expect(stateUntil([whole, seen])).toEqual(['unknown', true]);
    expect(stateUntil([whole, days])).toEqual(['unknown', false]);
  });
});
