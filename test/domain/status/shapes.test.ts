import { describe, expect, test } from 'vitest';
import type { Crossing, Post } from '#domain/crossing.ts';
import type { Status } from '#domain/status.ts';
import { ask, type Jotted, local, verdict } from '../build.ts';

/**
 * Every shape of schedule that is met at these borders, asked as a traveller would. A row reads: when, who asks, the
 * answer, and what else is claimed of it: until when, the next opening, the hours of the day. Times are on the clock in
 * Bishkek; `never` is a moment that nobody can name.
 */
interface Shape {
  readonly shape: string;
  readonly between?: Pick<Crossing, 'posts'>;
  readonly ledger: readonly Jotted[];
  readonly rows: Readonly<Record<string, string>>;
}

const by = 'authority service 2026-06-01';
const hours = (text: string, rest: object = {}): Jotted => ({ says: 'hours', hours: text, by, ...rest });
const closure = (from: string, rest: object = {}): Jotted => ({ says: 'closed', from, by, ...rest });

const post = (id: string, zone: string): Post => ({ id, country: id.slice(0, 2).toUpperCase(), zone, towns: [] });
const withUzbekistan: Pick<Crossing, 'posts'> = { posts: [post('kg', 'Asia/Bishkek'), post('uz', 'Asia/Tashkent')] };
const withChina: Pick<Crossing, 'posts'> = {
  posts: [
    post('kg-line', 'Asia/Bishkek'),
    post('kg', 'Asia/Bishkek'),
    post('cn', 'Asia/Shanghai'),
    post('cn-hall', 'Asia/Shanghai'),
  ],
};

const lunchBySeason = 'May-Sep 09:00-13:30,16:30-20:00; Oct-Apr 09:00-14:00,16:00-19:00';
const first = closure('2026-06-15', { id: 'first', until: '2026-06-19', ends: 'certain' });
const saidAgain = {
  supersedes: 'first',
  until: '2026-06-20T08:00',
  ends: 'certain',
  by: 'authority service 2026-06-09',
};

const shapes: readonly Shape[] = [
  {
    shape: 'round the clock, on trial until a date, then unknown',
    ledger: [hours('24/7', { since: '2026-06-01', until: '2026-06-30', ends: 'planned' })],
    rows: {
      'on the last day of the trial': '2026-06-30T23:00: open, hours, confirmed; until 2026-07-01T00:00',
      'on the day after': '2026-07-01T12:00: unknown, expired, unsure; next never',
    },
  },
  {
    shape: 'the same interval printed in two clocks',
    between: withUzbekistan,
    ledger: [hours('09:00-13:00', { posts: ['kg'] }), hours('08:00-12:00', { posts: ['uz'] })],
    rows: { 'is one interval': '2026-06-10T12:59: open, hours, confirmed; until 2026-06-10T13:00; hours 09:00-13:00' },
  },
  {
    shape: 'the same interval printed in two clocks',
    between: withUzbekistan,
    ledger: [hours('09:00-13:00')],
    rows: {
      'read on one clock for both it would be three hours':
        '2026-06-10T12:59: open, hours, confirmed; hours 10:00-13:00',
    },
  },
  {
    shape: 'several controls on a side, each with its own hours',
    between: withChina,
    ledger: [
      hours('24/7', { posts: ['kg-line'] }),
      hours('09:00-18:00', { posts: ['kg'] }),
      hours('12:00-20:00', { posts: ['cn'] }),
      hours('10:30-19:00', { posts: ['cn-hall'] }),
    ],
    rows: {
      'the last to open opens the row, the first to shut shuts it':
        '2026-06-10T11:00: open, hours, confirmed; until 2026-06-10T17:00; hours 10:00-17:00',
      'when one of four is shut': '2026-06-10T17:30: closed, hours, confirmed; next 2026-06-11T10:00',
    },
  },
  {
    shape: 'a lunch break',
    ledger: [hours('24/7', { posts: ['kg'] }), hours('08:00-12:00,13:00-17:00', { posts: ['kz'] })],
    rows: {
      'at noon on their clock':
        '2026-06-10T13:30: closed, hours, confirmed; next 2026-06-10T14:00; hours 09:00-13:00 14:00-18:00',
    },
  },
  {
    shape: 'a lunch break that moves with the season',
    between: withChina,
    ledger: [hours(lunchBySeason)],
    rows: {
      'in summer both sides are back by half past four':
        '2026-09-30T15:30: closed, hours, announced; next 2026-09-30T16:30; hours 09:00-11:30 16:30-18:00',
      'in winter it begins and ends at other times':
        '2026-10-01T09:30: open, hours, announced; until 2026-10-01T12:00; hours 09:00-12:00 16:00-17:00',
    },
  },
  {
    shape: 'weekdays only',
    ledger: [hours('Mo-Fr 09:00-18:00')],
    rows: {
      'on Friday evening one waits for Monday':
        '2026-06-12T18:30: closed, hours, confirmed; next 2026-06-15T10:00; hours 10:00-18:00',
    },
  },
  {
    shape: 'shut on Sundays only',
    ledger: [hours('24/7', { posts: ['kg'] }), hours('24/7; Su off', { posts: ['kz'] })],
    rows: {
      'Sunday begins and ends on their clock':
        '2026-06-14T00:30: open, hours, confirmed; until 2026-06-14T01:00; hours 00:00-01:00',
      'and so does Monday': '2026-06-15T00:30: closed, hours, confirmed; next 2026-06-15T01:00; hours 01:00-24:00',
    },
  },
  {
    shape: 'over midnight',
    ledger: [hours('Fr 22:00-06:00', { posts: ['kg'] }), hours('24/7', { posts: ['kz'] })],
    rows: {
      'the shift belongs to the day on which it begins':
        '2026-06-13T02:00: open, hours, confirmed; until 2026-06-13T06:00; hours 00:00-06:00',
    },
  },
  {
    shape: 'by daylight',
    ledger: [hours('sunrise-sunset')],
    rows: {
      'with the place known, from sunrise to sunset':
        '2026-06-10T12:00: open, hours, confirmed; until 2026-06-10T20:20; hours 05:04-20:20',
    },
  },
  {
    shape: 'by daylight',
    between: withUzbekistan,
    ledger: [hours('sunrise-sunset')],
    rows: { 'with no place known': '2026-06-10T12:00: unknown, no-hours, unsure' },
  },
  {
    shape: 'each kind of traffic with its own calendar',
    ledger: [
      hours('Mo-Fr 09:00-18:00', { traffic: ['car', 'bus', 'foot'] }),
      hours('24/7', { traffic: ['truck'] }),
      closure('2026-06-10', { until: '2026-06-10', ends: 'certain', traffic: ['bus'] }),
    ],
    rows: {
      'on a weekend a car waits': '2026-06-13T12:00 traffic=car: closed, hours, confirmed; next 2026-06-15T10:00',
      'and a lorry does not': '2026-06-13T12:00 traffic=truck: open, hours, confirmed; until never',
      'a day without buses stops no car': '2026-06-10T12:00 traffic=car: open, hours, confirmed',
      'but every bus': '2026-06-10T12:00 traffic=bus: closed, closure, confirmed; next 2026-06-11T10:00',
    },
  },
  {
    shape: 'citizenship',
    ledger: [
      hours('24/7'),
      { says: 'admits', admits: { people: 'everyone' }, by },
      closure('2026-06-08', { people: 'citizens', cause: 'epidemic' }),
      closure('2026-06-09', { people: ['TJ'] }),
    ],
    rows: {
      'a closure for citizens of both sides spares a third country’s':
        '2026-06-10T12:00 people=foreigners: open, hours, confirmed',
      'but not the citizens': '2026-06-10T12:00 people=KZ: closed, closure, confirmed',
      'nor those whom another closure names': '2026-06-10T12:00 people=TJ: closed, closure, confirmed',
      'unasked, it is answered for whoever may pass': '2026-06-10T12:00: open, hours, confirmed',
    },
  },
  {
    shape: 'a closure to the minute, told again with other hours',
    ledger: [hours('24/7'), first, closure('2026-06-16T22:00', saidAgain)],
    rows: {
      'it begins when the later notice says': '2026-06-15T12:00: open, hours, confirmed; until 2026-06-16T22:00',
      'and ends when it says': '2026-06-19T12:00: closed, closure, confirmed; next 2026-06-20T08:00',
    },
  },
  {
    shape: 'a closure to the minute, told again with other hours',
    ledger: [hours('24/7'), first],
    rows: {
      'before anybody knew of it, the first counted':
        '2026-06-15T12:00: closed, closure, confirmed; next 2026-06-20T00:00',
    },
  },
  {
    shape: 'an end that is planned, and one that is certain',
    ledger: [hours('24/7'), closure('2026-06-08', { until: '2026-06-10' })],
    rows: {
      'planned: nobody promises the morning after':
        '2026-06-10T12:00: closed, closure, confirmed; until 2026-06-11T00:00; next never',
      'planned and past: neither open nor closed':
        '2026-06-11T12:00: unknown, reopening-unconfirmed, unsure; next never',
    },
  },
  {
    shape: 'an end that is planned, and one that is certain',
    ledger: [hours('24/7'), closure('2026-06-08', { until: '2026-06-10', ends: 'certain' })],
    rows: { 'certain: it opens': '2026-06-10T12:00: closed, closure, confirmed; next 2026-06-11T00:00' },
  },
  {
    shape: 'one direction only',
    ledger: [hours('24/7'), closure('2026-06-08', { toward: 'KZ' })],
    rows: {
      out: '2026-06-10T12:00 toward=KZ: closed, closure, confirmed',
      'and back': '2026-06-10T12:00 toward=KG: open, hours, confirmed',
    },
  },
  {
    shape: 'a season over the new year',
    ledger: [hours('24/7'), { says: 'season', season: '11-15..03-15', by }],
    rows: {
      'New Year’s night changes nothing': '2026-12-31T23:59: open, hours, typical; until 2027-03-02T00:00',
      'in summer it is shut, until nobody knows':
        '2026-07-15T12:00: closed, season, announced; until 2026-11-01T00:00; next never',
    },
  },
  {
    shape: 'both sides are needed',
    ledger: [hours('24/7', { posts: ['kg'], by: 'guide page' })],
    rows: { 'one side says nothing, and nobody ever saw traffic': '2026-06-10T12:00: unknown, no-hours, unsure' },
  },
  {
    shape: 'both sides are needed',
    ledger: [hours('08:00-12:00', { posts: ['kg'] })],
    rows: { 'one side says nothing, the other is shut': '2026-06-10T14:00: closed, hours, confirmed' },
  },
];

const claims = {
  until: ({ until }: Status) => local(until) ?? 'never',
  next: ({ next }: Status) => local(next) ?? 'never',
  hours({ window }: Status) {
    const day = local(window[0]?.[0] ?? null)?.slice(0, 10) ?? '';
    const time = (text: string | null) => (text?.startsWith(day) ? text.slice(11) : '24:00');
    return window.map(([from, to]) => `${time(local(from))}-${time(local(to))}`).join(' ');
  },
};

const claimed = (claim: keyof typeof claims, status: Status) => `${claim} ${claims[claim](status)}`;

describe.each(shapes)('$shape', ({ ledger, between, rows }) => {
  test.each(Object.entries(rows))('%s', (_, row) => {
    const [answer = '', ...more] = row.split('; ');
    const [, at = '', asker = '', said] = /^(\S+)((?: \w+=\w+)*): (.+)$/.exec(answer) ?? [];
    const who = Object.fromEntries([...asker.matchAll(/(\w+)=(\w+)/g)].map(([, key, value]) => [key, value]));
    const status = ask(ledger, { at, ...who }, between);
    expect(verdict(status)).toBe(said);
    expect(more.map((claim) => claimed(claim.split(' ')[0] as keyof typeof claims, status))).toEqual(more);
  });
});
