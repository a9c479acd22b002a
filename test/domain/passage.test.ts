import { describe, expect, test } from 'vitest';
import type { Post } from '#domain/crossing.ts';
import type { Jotted } from './build.ts';
import { always, both, clock, kg, kz, made, put } from './departure.ts';

describe('two gates that both say 08:00–18:00, an hour apart', () => {
  // The Kyrgyz gate shuts at 17:00 by Almaty's clock, and is reached ten minutes after the Kazakh one.
  test.each([
    { leave: '10:00', verdict: 'yes', slackMinutes: 170, latest: '10:50' },
    { leave: '10:50', verdict: 'yes', slackMinutes: 120, latest: '10:50' },
    { leave: '10:51', verdict: 'tight', slackMinutes: 119, latest: '10:50' },
    { leave: '12:20', verdict: 'tight', slackMinutes: 30, latest: '10:50' },
    { leave: '12:21', verdict: 'no', slackMinutes: 29, latest: '10:50' },
    { leave: '12:50', verdict: 'no', slackMinutes: 0, latest: '10:50' },
    { leave: '13:00', verdict: 'no', slackMinutes: -10, latest: '10:50' },
  ])('from Almaty at $leave: $verdict, $slackMinutes min', ({ leave, verdict, slackMinutes, latest }) => {
    const passage = made([both], { leave });
    expect(passage).toMatchObject({ verdict, slackMinutes, estimated: false });
    expect(clock(passage.latestDeparture)).toBe(latest);
  });

  test('each post is reached on its own clock, the second after the usual queue', () => {
    const { arrivals } = made([both], { leave: '10:00' });
    expect(arrivals.map(({ post, at }) => `${post.id} ${clock(at)}`)).toEqual(['kz 14:00', 'kg 15:40']);
  });

  test('the other way, the Kazakh gate shuts last and the Kyrgyz one first', () => {
    const passage = made([both], { toward: 'KZ', leave: '15:00' });
    expect(passage).toMatchObject({ verdict: 'tight', slackMinutes: 90 });
    expect(passage.arrivals.map(({ post, at }) => `${post.id} ${clock(at)}`)).toEqual(['kg 16:30', 'kz 16:10']);
    expect(clock(passage.closes)).toBe('18:00');
  });

  test('the other way too early for the gate that opens an hour later', () => {
    // 08:15 in Bishkek is 07:15 in Almaty: the first gate is open, the second is not yet.
    const passage = made([both], { toward: 'KZ', leave: '06:45' });
    expect(passage).toMatchObject({ verdict: 'no', earlyMinutes: 35, slackMinutes: null, latestDeparture: null });
    expect(clock(passage.opens)).toBe('09:00');
  });

  test('too early for both: the gate that opens last is named', () => {
    const passage = made([both], { toward: 'KZ', leave: '05:30' });
    expect(passage).toMatchObject({ verdict: 'no', earlyMinutes: 110 });
    expect(clock(passage.opens)).toBe('09:00');
  });
});

test('before 1 March 2024 both sides kept one clock, and the same departure was in time', () => {
  const hours = { ...both, by: 'authority border 2024-02-01' };
  expect(made([hours], { leave: '2024-02-27T12:00', now: '2024-02-27T09:00' })).toMatchObject({ slackMinutes: 110 });
  expect(made([hours], { leave: '2024-03-05T12:00', now: '2024-03-05T09:00' })).toMatchObject({ slackMinutes: 50 });
});

test('no departure is called safe that ends before a shut gate, in the lunch break or before the morning', () => {
  const lunch: Jotted = { says: 'hours', hours: '08:00-12:00,13:00-18:00', by: 'authority border 2026-11-01' };
  const long = { waits: { usualMinutes: 30, worstMinutes: 360, by: [] } };
  expect(made([lunch], { arrive: '16:00' }, long).latestDeparture).toBeNull();
  expect(made([lunch], { arrive: '10:00' }, long).latestDeparture).toBeNull();
  const longer = { waits: { usualMinutes: 30, worstMinutes: 450, by: [] } };
  expect(made([lunch], { arrive: '16:00' }, longer).latestDeparture).toBeNull();
});

test('arriving at the first post needs no town', () => {
  const passage = made([both], { arrive: '14:00' });
  expect(passage).toMatchObject({ verdict: 'yes', slackMinutes: 170, from: null, leave: null });
  expect(clock(passage.latestDeparture)).toBe('14:50');
});

test('round the clock nothing shuts: no slack, no last departure', () => {
  const passage = made([always], { leave: '23:30' });
  expect(passage).toMatchObject({ verdict: 'yes', slackMinutes: null, latestDeparture: null, closes: null });
});

test('over midnight: an evening departure meets the night shift of the next day', () => {
  const night = { ...both, hours: '20:00-06:00' };
  const passage = made([night], { leave: '21:00' });
  expect(passage).toMatchObject({ verdict: 'yes', slackMinutes: 230 });
  expect(passage.closes?.toISODate()).toBe('2026-11-25');
});

test('a lunch break in the way is lateness by its beginning, and the next opening is named', () => {
  const lunch = { ...both, hours: '08:00-12:00,13:00-18:00' };
  // Both gates rest: the Kazakh one at its own noon, the Kyrgyz one an hour before.
  const passage = made([lunch], { leave: '08:05' });
  expect(passage).toMatchObject({ verdict: 'no', because: 'hours' });
  expect(clock(passage.opens)).toBe('14:00');
});

test('three posts: every one has to be open when it is reached', () => {
  const middle: Post = { id: 'mid', country: 'KG', zone: 'Asia/Bishkek', towns: [] };
  const shut: Jotted = { says: 'hours', hours: '08:00-15:00', posts: ['mid'], by: 'authority border 2026-11-02' };
  const passage = made([both, shut], { leave: '10:30' }, { posts: [kg, middle, kz] });
  expect(passage.arrivals.map(({ post }) => post.id)).toEqual(['kz', 'mid', 'kg']);
  // Reached at 14:40 by Almaty, 15:40 by Bishkek.
  expect(passage).toMatchObject({ verdict: 'no', slackMinutes: -40 });
});

test('the queue is counted once, however many posts there are', () => {
  const middle: Post = { id: 'mid', country: 'KG', zone: 'Asia/Bishkek', towns: [] };
  const { arrivals } = made([always], { leave: '10:00' }, { posts: [kg, middle, kz] });
  expect(arrivals.map(({ at }) => at.toUTC().toFormat('HH:mm'))).toEqual(['09:00', '09:40', '09:50']);
});

describe('what stands in the way of an answer', () => {
  test.each([
    { what: 'a country it does not lead to', asked: { toward: 'CN', leave: '10:00' }, problem: 'no-direction' },
    { what: 'no time', asked: {}, problem: 'unsaid' },
    { what: 'a town of the other side', asked: { from: 'Karakol', leave: '10:00' }, problem: 'town-beyond' },
    {
      what: 'a town without kilometres',
      asked: { toward: 'KZ', from: 'Tyup', leave: '10:00' },
      problem: 'drive-unknown',
    },
    { what: 'an arrival in the past', asked: { arrive: '10:00', now: '2026-11-24T10:01' }, problem: 'arrival-past' },
    { what: 'a drive that is over', asked: { leave: '10:00', now: '2026-11-24T14:01' }, problem: 'arrival-past' },
  ])('$what: $problem', ({ asked, problem }) => {
    expect(put([both], asked)).toBe(problem);
  });

  test('whoever is on the road already may still ask', () => {
    expect(made([both], { leave: '10:00', now: '2026-11-24T13:59' })).toMatchObject({ verdict: 'yes' });
  });
});
