import { describe, expect, test } from 'vitest';
import { ask, type Jotted, local, verdict } from '../build.ts';

/** Answers that were once wrong, in the words of the traveller who would have been misled. */

const roundTheClock = { says: 'hours', hours: '24/7', by: 'authority service 2026-06-01' } as const;
const summer = { says: 'season', season: '05-01..10-31', by: 'press paper 2026-01-10' } as const;
const noon = '2026-06-10T12:00';

const answer = (ledger: readonly Jotted[], at: string, rest: object = {}) => verdict(ask(ledger, { at, ...rest }));

describe('a statement about one gate is not one about both', () => {
  const oneGate = { says: 'opens', date: '2026-04-01', posts: ['kg'], by: 'press paper 2026-04-01' } as const;

  test('one gate opened early: the other still keeps to its season', () => {
    expect(answer([roundTheClock, summer, oneGate], '2026-04-03T12:00')).toMatch(/^closed, season/);
  });

  test('both gates were seen at work, each by somebody else: the season goes on', () => {
    const seen = { says: 'works', date: '2026-03-30', posts: ['kg'], by: 'press paper 2026-03-30' } as const;
    const across = { ...seen, posts: ['kz'], by: 'carrier bus 2026-03-30' };
    const hours = { ...roundTheClock, by: 'authority service 2025-06-01' };
    expect(answer([hours, summer, seen], '2026-04-03T12:00')).toMatch(/^closed, season/);
    expect(answer([hours, summer, seen, across], '2026-04-03T12:00')).toMatch(/^open/);
  });

  test('traffic at one gate does not revive the trial hours of the other', () => {
    const daytime = { says: 'hours', hours: '08:00-18:00', by: 'authority service 2025-01-01' } as const;
    const trial = {
      ...roundTheClock,
      since: '2026-01-01',
      until: '2026-06-05',
      ends: 'planned',
      posts: ['kz'],
    } as const;
    const seen = { says: 'works', date: '2026-06-08', posts: ['kg'], by: 'traveller anna 2026-06-08' } as const;
    const kyrgyz = { ...roundTheClock, posts: ['kg'] };
    expect(answer([daytime, kyrgyz, trial, seen], '2026-06-10T23:00')).toMatch(/^unknown, expired/);
  });
});

test('lorries were seen in winter: whoever drives one may hope, whoever drives a car may not', () => {
  const seen = { says: 'works', date: '2026-03-30', traffic: ['truck'], by: 'press paper 2026-03-30' } as const;
  const ledger = [{ ...roundTheClock, by: 'authority service 2025-06-01' }, summer, seen];
  expect(answer(ledger, '2026-04-03T12:00', { traffic: 'truck' })).toMatch(/^open/);
  expect(answer(ledger, '2026-04-03T12:00', { traffic: 'car' })).toMatch(/^closed, season/);
});

test('a holiday at one gate is a day on that gate’s own clock', () => {
  const holiday = {
    says: 'closed',
    from: '06-11',
    until: '06-11',
    posts: ['kz'],
    by: 'authority service 2026-06-01',
  } as const;
  const status = ask([roundTheClock, holiday], { at: noon });
  expect(local(status.until)).toBe('2026-06-11T01:00');
});

test('a gate shut on every day of the year stays shut, however far one looks', () => {
  const always = { says: 'closed', from: '01-01', until: '12-31', by: 'authority service 2026-06-01' } as const;
  expect(ask([roundTheClock, always], { at: noon }).until).toBeNull();
});

test('a citizen of a third country whom a source names gets an answer of their own', () => {
  const transit = { ...roundTheClock, people: ['TJ'] } as const;
  const citizens = {
    says: 'hours',
    hours: '08:00-18:00',
    people: 'citizens',
    by: 'authority service 2026-06-01',
  } as const;
  expect(answer([transit, citizens], '2026-06-10T23:00')).toMatch(/^open/);
});

describe('a bar known only roughly', () => {
  test('“since June, citizens only”: in June a foreigner is told that nobody knows', () => {
    const bar = {
      says: 'admits',
      admits: { people: 'citizens' },
      since: '2026-06',
      by: 'authority service 2026-05-20',
    } as const;
    expect(answer([roundTheClock, bar], noon, { people: 'foreigners' })).toBe('unknown, rough-date, unsure');
    expect(answer([roundTheClock, bar], '2026-07-01T12:00', { people: 'foreigners' })).toMatch(/^closed, admits/);
  });

  test('of two bars the certain one is the answer', () => {
    const hearsay = { says: 'admits', admits: { people: 'citizens' }, by: 'traveller anna 2026-05-20' } as const;
    const lorries = { says: 'admits', admits: { traffic: ['truck'] }, by: 'authority service 2026-05-20' } as const;
    expect(answer([roundTheClock, hearsay, lorries], noon, { people: 'foreigners', traffic: 'car' })).toBe(
      'closed, admits, confirmed',
    );
  });
});

describe('a closure', () => {
  const closure = (changes: object): Jotted =>
    ({ says: 'closed', from: '2026-06-01', by: 'authority service 2026-06-01', ...changes }) as Jotted;

  test('hours that begin “about 20 June” do not open the gate on the 17th', () => {
    const anew = { ...roundTheClock, since: '~2026-06-20', by: 'authority service 2026-06-15' } as const;
    expect(answer([roundTheClock, closure({}), anew], '2026-06-18T12:00')).toBe('unknown, rough-date, unsure');
    expect(answer([roundTheClock, closure({}), anew], '2026-06-24T12:00')).toMatch(/^open/);
  });

  test('hours said “in June” do not end a closure that was said on the 9th', () => {
    const anew = { ...roundTheClock, by: 'authority service 2026-06' };
    expect(answer([anew, closure({ from: '2026-05-30', by: 'authority service 2026-06-09' })], noon)).toMatch(
      /^closed, closure/,
    );
  });

  test('it ended for certain, though nobody remembers on which day it began', () => {
    const rough = closure({ from: '2026-06', until: '2026-06-08', ends: 'certain' });
    expect(answer([roundTheClock, rough], '2026-06-08T12:00')).toBe('unknown, rough-date, unsure');
    expect(answer([roundTheClock, rough], noon)).toMatch(/^open/);
  });

  test('a certain end counts, though somebody may have seen it working before', () => {
    const seen = { says: 'works', date: '2026-06', by: 'authority service 2026-06-20' } as const;
    const over = closure({
      from: '2026-05-20',
      until: '2026-06-15',
      ends: 'certain',
      by: 'authority service 2026-05-20',
    });
    const ledger = [{ ...roundTheClock, by: 'authority service 2026-05-01' }, over, seen];
    const at = (moment: string) => answer(ledger, moment, { now: '2026-06-25T12:00' });
    expect(at(noon)).toBe('unknown, rough-date, unsure');
    expect(at('2026-06-16T12:00')).toMatch(/^open/);
  });

  test('after its certain end daylight opens a gate whose hours nobody knows, and one is told when', () => {
    const certain = closure({ until: '2026-06-11T12:00', ends: 'certain' });
    const status = ask([certain], { at: noon });
    expect(verdict(status)).toBe('closed, closure, confirmed');
    expect(local(status.next)).toBe('2026-06-11T12:00');
  });

  test('an opening planned for next winter is no end of last winter’s yearly holiday', () => {
    const holiday = {
      says: 'closed',
      from: '01-01',
      until: '01-01',
      ends: 'planned',
      by: 'authority service',
    } as const;
    const plan = { says: 'opens', date: '2026-12-31', by: 'authority service 2026-12-01' } as const;
    expect(answer([roundTheClock, holiday, plan], '2026-12-10T12:00')).not.toMatch(/^closed/);
  });

  test('a rumour of snow without an end is doubted for thirty days, or until it may have begun', () => {
    const rumour = closure({ from: '2026', cause: 'weather', by: 'traveller anna 2026-06-01' });
    expect(answer([roundTheClock, rumour], '2026-08-10T12:00')).toBe('unknown, rough-date, unsure');
  });
});

test('of three statements with rough dates any may hold: nobody knows as long as one of them differs', () => {
  const ledger = [
    { says: 'hours', hours: '24/7', since: '2026', until: '2026-12-01', by: 'authority service 2026-06-01' },
    { says: 'hours', hours: '08:00-12:00', until: '2026-06', by: 'authority service 2026-06-01' },
    { says: 'hours', hours: '08:00-12:00', by: 'press paper 2025-06-01' },
  ] as const;
  expect(answer(ledger, '2026-06-10T14:00')).toBe('unknown, rough-date, unsure');
});

test('a season that ends as another begins goes on', () => {
  const winter = { says: 'season', season: '11-01..03-31', by: 'authority service 2025-10-01' } as const;
  const opens = { says: 'opens', date: '2026-04-01', by: 'authority service 2026-03-31' } as const;
  const hours = { ...roundTheClock, by: 'authority service 2025-06-01' };
  expect(answer([hours, winter, opens], '2026-05-10T12:00')).toMatch(/^open/);
});

test('hours for some that ended a year ago still tell that those people pass', () => {
  const ended = {
    says: 'hours',
    hours: '08:00-18:00',
    people: 'citizens',
    until: '2026-05-01',
    by: 'press paper 2025-01-01',
  } as const;
  expect(answer([ended], noon)).toBe('open, works, typical');
});

describe('a trial that ended, which the hours of the other gate never make certain', () => {
  const trial = { says: 'hours', hours: '24/7', until: '2026-05-01', ends: 'planned' } as const;
  const unclear: readonly Jotted[] = [
    { ...trial, posts: ['kg'], by: 'authority service 2026-01-01' },
    { says: 'hours', hours: '09:00-18:00', posts: ['kz'], by: 'authority guards 2026-01-01' },
  ];
  const ahead = (ledger: readonly Jotted[], at: string) => {
    const { state, until, becomes } = ask(ledger, { at });
    return [state, until && local(until), becomes];
  };

  test('is shut when the other gate is, and unknown between', () => {
    // Six in the evening by the clock of the other gate.
    expect(ahead(unclear, noon)).toEqual(['unknown', '2026-06-10T19:00', 'closed']);
  });

  test('without an end in sight has none; a closure two years ahead is found to the day', () => {
    const never: readonly Jotted[] = [
      { ...trial, by: 'authority service 2026-01-01' },
      { says: 'hours', hours: '09:00-?', posts: ['kz'], by: 'press paper 2025-01-01' },
    ];
    expect(ahead(never, noon)).toEqual(['unknown', null, undefined]);
    const closure: Jotted = {
      ...{ says: 'closed', from: '2028-06-01', until: '2028-06-09', ends: 'certain', cause: 'repairs' },
      by: 'authority service 2026-06-01',
    };
    const [state, until, becomes] = ahead([...never, closure], noon);
    expect([state, String(until).slice(0, 10), becomes]).toEqual(['unknown', '2028-06-01', 'closed']);
  });
});
