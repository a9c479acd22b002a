import { describe, expect, test } from 'vitest';
import type { Crossing, Post } from '#domain/crossing.ts';
import { ask, type Jotted, local, verdict } from '../build.ts';

/** Every shape of schedule that is met at these borders, asked as a traveller would. Times are on the clock in Bishkek. */
interface Row {
  readonly it: string;
  readonly ledger: readonly Jotted[];
  readonly at: string;
  readonly who?: {
    readonly toward?: string;
    readonly traffic?: 'car' | 'bus' | 'truck' | 'foot';
    readonly people?: string;
  };
  readonly between?: Pick<Crossing, 'posts'>;
  readonly answer: string;
  readonly until?: string | null;
  readonly next?: string | null;
  readonly window?: readonly string[];
}

const by = 'authority service 2026-06-01';
const hours = (text: string, rest: object = {}): Jotted => ({ says: 'hours', hours: text, by, ...rest });
const halt = (from: string, rest: object = {}): Jotted => ({ says: 'closed', from, by, ...rest });

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

const shapes: Record<string, readonly Row[]> = {
  'round the clock, on trial until a date, then unknown': (() => {
    const ledger = [hours('24/7', { since: '2026-06-01', until: '2026-06-30', ends: 'planned' })];
    return [
      {
        it: 'on the last day of the trial',
        ledger,
        at: '2026-06-30T23:00',
        answer: 'open, hours, confirmed',
        until: '2026-07-01T00:00',
      },
      { it: 'on the day after', ledger, at: '2026-07-01T12:00', answer: 'unknown, expired, unsure', next: null },
    ];
  })(),

  'the same interval printed in two clocks': (() => {
    const ledger = [hours('09:00-13:00', { posts: ['kg'] }), hours('08:00-12:00', { posts: ['uz'] })];
    return [
      {
        it: 'is one interval',
        ledger,
        between: withUzbekistan,
        at: '2026-06-10T12:59',
        answer: 'open, hours, confirmed',
        until: '2026-06-10T13:00',
        window: ['09:00-13:00'],
      },
      {
        it: 'read on one clock for both it would be three hours',
        ledger: [hours('09:00-13:00')],
        between: withUzbekistan,
        at: '2026-06-10T12:59',
        answer: 'open, hours, confirmed',
        window: ['10:00-13:00'],
      },
    ];
  })(),

  'several controls on a side, each with its own hours': (() => {
    const ledger = [
      hours('24/7', { posts: ['kg-line'] }),
      hours('09:00-18:00', { posts: ['kg'] }),
      hours('12:00-20:00', { posts: ['cn'] }),
      hours('10:30-19:00', { posts: ['cn-hall'] }),
    ];
    return [
      {
        it: 'the last to open opens the row, the first to shut shuts it',
        ledger,
        between: withChina,
        at: '2026-06-10T11:00',
        answer: 'open, hours, confirmed',
        until: '2026-06-10T17:00',
        window: ['10:00-17:00'],
      },
      {
        it: 'when one of four is shut',
        ledger,
        between: withChina,
        at: '2026-06-10T17:30',
        answer: 'closed, hours, confirmed',
        next: '2026-06-11T10:00',
      },
    ];
  })(),

  'a lunch break': (() => {
    const ledger = [hours('24/7', { posts: ['kg'] }), hours('08:00-12:00,13:00-17:00', { posts: ['kz'] })];
    return [
      {
        it: 'at noon on their clock',
        ledger,
        at: '2026-06-10T13:30',
        answer: 'closed, hours, confirmed',
        next: '2026-06-10T14:00',
        window: ['09:00-13:00', '14:00-18:00'],
      },
    ];
  })(),

  'a lunch break that moves with the season': (() => {
    const text = 'May-Sep 09:00-13:30,16:30-20:00; Oct-Apr 09:00-14:00,16:00-19:00';
    const ledger = [hours(text)];
    return [
      {
        it: 'in summer both sides are back by half past four',
        ledger,
        between: withChina,
        at: '2026-09-30T15:30',
        answer: 'closed, hours, announced',
        next: '2026-09-30T16:30',
        window: ['09:00-11:30', '16:30-18:00'],
      },
      {
        it: 'in winter it begins and ends at other times',
        ledger,
        between: withChina,
        at: '2026-10-01T09:30',
        answer: 'open, hours, announced',
        until: '2026-10-01T12:00',
        window: ['09:00-12:00', '16:00-17:00'],
      },
    ];
  })(),

  'weekdays only': [
    {
      it: 'on Friday evening one waits for Monday',
      ledger: [hours('Mo-Fr 09:00-18:00')],
      at: '2026-06-12T18:30',
      answer: 'closed, hours, confirmed',
      next: '2026-06-15T10:00',
      window: ['10:00-18:00'],
    },
  ],

  'shut on Sundays only': (() => {
    const ledger = [hours('24/7', { posts: ['kg'] }), hours('24/7; Su off', { posts: ['kz'] })];
    return [
      {
        it: 'Sunday begins and ends on their clock',
        ledger,
        at: '2026-06-14T00:30',
        answer: 'open, hours, confirmed',
        until: '2026-06-14T01:00',
        window: ['00:00-01:00'],
      },
      {
        it: 'and so does Monday',
        ledger,
        at: '2026-06-15T00:30',
        answer: 'closed, hours, confirmed',
        next: '2026-06-15T01:00',
        window: ['01:00-24:00'],
      },
    ];
  })(),

  'over midnight': [
    {
      it: 'the shift belongs to the day on which it begins',
      ledger: [hours('Fr 22:00-06:00', { posts: ['kg'] }), hours('24/7', { posts: ['kz'] })],
      at: '2026-06-13T02:00',
      answer: 'open, hours, confirmed',
      until: '2026-06-13T06:00',
      window: ['00:00-06:00'],
    },
  ],

  'by daylight': [
    {
      it: 'with the place known, from sunrise to sunset',
      ledger: [hours('sunrise-sunset')],
      at: '2026-06-10T12:00',
      answer: 'open, hours, confirmed',
      until: '2026-06-10T20:20',
      window: ['05:04-20:20'],
    },
    {
      it: 'with no place known',
      ledger: [hours('sunrise-sunset')],
      between: withUzbekistan,
      at: '2026-06-10T12:00',
      answer: 'unknown, no-hours, unsure',
    },
  ],

  'each kind of traffic with its own calendar': (() => {
    const ledger = [
      hours('Mo-Fr 09:00-18:00', { traffic: ['car', 'bus', 'foot'] }),
      hours('24/7', { traffic: ['truck'] }),
      halt('2026-06-10', { until: '2026-06-10', ends: 'certain', traffic: ['bus'] }),
    ];
    return [
      {
        it: 'on a weekend a car waits',
        ledger,
        at: '2026-06-13T12:00',
        who: { traffic: 'car' },
        answer: 'closed, hours, confirmed',
        next: '2026-06-15T10:00',
      },
      {
        it: 'and a lorry does not',
        ledger,
        at: '2026-06-13T12:00',
        who: { traffic: 'truck' },
        answer: 'open, hours, confirmed',
        until: null,
      },
      {
        it: 'a day without buses stops no car',
        ledger,
        at: '2026-06-10T12:00',
        who: { traffic: 'car' },
        answer: 'open, hours, confirmed',
      },
      {
        it: 'but every bus',
        ledger,
        at: '2026-06-10T12:00',
        who: { traffic: 'bus' },
        answer: 'closed, closure, confirmed',
        next: '2026-06-11T10:00',
      },
    ];
  })(),

  citizenship: (() => {
    const ledger = [
      hours('24/7'),
      { says: 'admits', admits: { people: 'everyone' }, by } as const,
      halt('2026-06-08', { people: 'citizens', cause: 'epidemic' }),
      halt('2026-06-09', { people: ['TJ'] }),
    ];
    return [
      {
        it: 'a halt for citizens of both sides spares a third country’s',
        ledger,
        at: '2026-06-10T12:00',
        who: { people: 'foreigners' },
        answer: 'open, hours, confirmed',
      },
      {
        it: 'but not the citizens',
        ledger,
        at: '2026-06-10T12:00',
        who: { people: 'KZ' },
        answer: 'closed, closure, confirmed',
      },
      {
        it: 'nor those whom another halt names',
        ledger,
        at: '2026-06-10T12:00',
        who: { people: 'TJ' },
        answer: 'closed, closure, confirmed',
      },
      {
        it: 'unasked, it is answered for whoever may pass',
        ledger,
        at: '2026-06-10T12:00',
        answer: 'open, hours, confirmed',
      },
    ];
  })(),

  'a halt to the minute, told again with other hours': (() => {
    const first = halt('2026-06-15', { id: 'first', until: '2026-06-19', ends: 'certain' });
    const again = halt('2026-06-16T22:00', {
      supersedes: 'first',
      until: '2026-06-20T08:00',
      ends: 'certain',
      by: 'authority service 2026-06-09',
    });
    const ledger = [hours('24/7'), first, again];
    return [
      {
        it: 'it begins when the later notice says',
        ledger,
        at: '2026-06-15T12:00',
        answer: 'open, hours, confirmed',
        until: '2026-06-16T22:00',
      },
      {
        it: 'and ends when it says',
        ledger,
        at: '2026-06-19T12:00',
        answer: 'closed, closure, confirmed',
        next: '2026-06-20T08:00',
      },
      {
        it: 'before anybody knew of it, the first counted',
        ledger: [hours('24/7'), first],
        at: '2026-06-15T12:00',
        answer: 'closed, closure, confirmed',
        next: '2026-06-20T00:00',
      },
    ];
  })(),

  'an end that is planned, and one that is certain': [
    {
      it: 'planned: nobody promises the morning after',
      ledger: [hours('24/7'), halt('2026-06-08', { until: '2026-06-10' })],
      at: '2026-06-10T12:00',
      answer: 'closed, closure, confirmed',
      until: '2026-06-11T00:00',
      next: null,
    },
    {
      it: 'planned and past: neither open nor closed',
      ledger: [hours('24/7'), halt('2026-06-08', { until: '2026-06-10' })],
      at: '2026-06-11T12:00',
      answer: 'unknown, reopening-unconfirmed, unsure',
      next: null,
    },
    {
      it: 'certain: it opens',
      ledger: [hours('24/7'), halt('2026-06-08', { until: '2026-06-10', ends: 'certain' })],
      at: '2026-06-10T12:00',
      answer: 'closed, closure, confirmed',
      next: '2026-06-11T00:00',
    },
  ],

  'one direction only': (() => {
    const ledger = [hours('24/7'), halt('2026-06-08', { toward: 'KZ' })];
    return [
      { it: 'out', ledger, at: '2026-06-10T12:00', who: { toward: 'KZ' }, answer: 'closed, closure, confirmed' },
      { it: 'and back', ledger, at: '2026-06-10T12:00', who: { toward: 'KG' }, answer: 'open, hours, confirmed' },
    ];
  })(),

  'a season over the new year': (() => {
    const ledger = [hours('24/7'), { says: 'season', season: '11-15..03-15', by } as const];
    return [
      {
        it: 'New Year’s night changes nothing',
        ledger,
        at: '2026-12-31T23:59',
        answer: 'open, hours, typical',
        until: '2027-03-02T00:00',
      },
      {
        it: 'in summer it is shut, until nobody knows',
        ledger,
        at: '2026-07-15T12:00',
        answer: 'closed, season, announced',
        until: '2026-11-01T00:00',
        next: null,
      },
    ];
  })(),

  'both sides are needed': [
    {
      it: 'one side says nothing, and nobody ever saw traffic',
      ledger: [hours('24/7', { posts: ['kg'], by: 'guide page' })],
      at: '2026-06-10T12:00',
      answer: 'unknown, no-hours, unsure',
    },
    {
      it: 'one side says nothing, the other is shut',
      ledger: [hours('08:00-12:00', { posts: ['kg'] })],
      at: '2026-06-10T14:00',
      answer: 'closed, hours, confirmed',
    },
  ],
};

describe.each(Object.entries(shapes))('%s', (_, rows) => {
  test.each(rows)('$it', ({ ledger, at, who, between, answer, until, next, window }) => {
    const status = ask(ledger, { at, ...who }, between);
    expect(verdict(status)).toBe(answer);
    if (until !== undefined) expect(local(status.until)).toBe(until);
    if (next !== undefined) expect(local(status.next)).toBe(next);
    if (window !== undefined) {
      const day = local(status.window[0]?.[0] ?? null)?.slice(0, 10);
      const time = (text: string | null) => (text?.startsWith(day ?? '') ? text.slice(11) : '24:00');
      expect(status.window.map(([from, to]) => `${time(local(from))}-${time(local(to))}`)).toEqual(window);
    }
  });
});
