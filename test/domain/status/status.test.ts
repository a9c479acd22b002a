import { describe, expect, test } from 'vitest';
import { ask, type Jotted, local, verdict } from '../build.ts';

/** Each test is one clause of the rules by which an answer is decided, in the words of a traveller. */

const roundTheClock = { says: 'hours', hours: '24/7', by: 'authority border-service 2026-06-01' } as const;
const daytime = { says: 'hours', hours: '08:00-18:00', by: 'authority border-service 2026-06-01' } as const;
const seenInSpring = { says: 'works', date: '2026-05-20', by: 'press paper 2026-05-20' } as const;
const noon = '2026-06-10T12:00';
const night = '2026-06-10T23:00';

const answer = (ledger: readonly Jotted[], at: string, rest: object = {}) => verdict(ask(ledger, { at, ...rest }));

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

describe('how sure a statement is', () => {
  test.each([
    { by: 'authority service 2026-05-20', sure: 'confirmed', who: 'an authority within thirty days' },
    { by: 'authority service 2025-01-10', sure: 'announced', who: 'an authority within two years' },
    { by: 'authority service 2022-01-10', sure: 'likely', who: 'an authority within five years' },
    { by: 'authority service 2020-01-10', sure: 'typical', who: 'an authority before that' },
    { by: 'press paper 2026-06-01', sure: 'likely', who: 'a newspaper within two years' },
    { by: 'carrier bus 2025-01-01', sure: 'likely', who: 'a carrier within two years' },
    { by: 'press paper 2023-01-01', sure: 'typical', who: 'a newspaper before that' },
    { by: 'traveller anna 2026-06-09', sure: 'typical', who: 'a traveller, however new' },
    { by: 'guide page 2026-06-09', sure: 'typical', who: 'a guide, however new' },
    { by: 'authority service', sure: 'typical', who: 'an authority without a date' },
  ])('$who: $sure', ({ by, sure }) => {
    expect(ask([{ says: 'hours', hours: '24/7', by }], { at: noon }).sure).toBe(sure);
  });

  test('anything about the future is at most announced', () => {
    expect(ask([roundTheClock], { at: '2026-06-12T12:00', now: noon }).sure).toBe('announced');
  });

  test('what was said after the present is not known', () => {
    expect(answer([{ ...roundTheClock, by: 'authority border-service 2026-06-11' }], noon)).toBe(
      'unknown, no-evidence, unsure',
    );
  });

  test('history is judged with everything known since: a word about an earlier day is as fresh as can be', () => {
    const told = {
      says: 'closed',
      from: '2026-01-01',
      until: '2026-01-10',
      ends: 'certain',
      by: 'authority s 2026-05-01',
    };
    expect(answer([told as Jotted], '2026-01-05T12:00', { now: noon })).toBe('closed, closure, confirmed');
  });

  test('two independent sightings within thirty days confirm that it works; the hours keep their own rung', () => {
    const season = { says: 'season', season: '05-01..10-31', by: 'guide page' } as const;
    const seen = (who: string) => ({ says: 'works', date: '2026-06-05', by: `traveller ${who} 2026-06-05` }) as const;
    expect(answer([roundTheClock, season, seen('anna'), seen('ben')], noon)).toBe('open, hours, confirmed');
    expect(answer([roundTheClock, season, seen('anna'), seen('anna')], noon)).toBe('open, hours, typical');
  });

  test('a rough date ages from its first day', () => {
    expect(ask([{ says: 'hours', hours: '24/7', by: 'authority s 2026-05' }], { at: noon }).sure).toBe('announced');
  });
});

describe('which standing statement counts', () => {
  const older = { says: 'hours', hours: '24/7', by: 'authority service 2025-06-01' } as const;

  test('the best rung wins: an authority over a newer traveller', () => {
    expect(answer([older, { says: 'hours', hours: '08:00-18:00', by: 'traveller anna 2026-06-01' }], night)).toBe(
      'open, hours, likely',
    );
  });

  test('a newer contradiction at that moment, by anyone but a guide, lowers it by one rung', () => {
    const anna = { says: 'hours', hours: '08:00-18:00', by: 'traveller anna 2026-06-01' } as const;
    expect(ask([older, anna], { at: noon }).sure).toBe('announced');
    expect(ask([older, anna], { at: night }).sure).toBe('likely');
    expect(ask([older, { ...anna, by: 'guide page 2026-06-01' }], { at: night }).sure).toBe('announced');
  });

  test('a contradiction never lowers it below typical', () => {
    const old = { says: 'hours', hours: '24/7', by: 'press paper 2020-06-01' } as const;
    const newer = { says: 'hours', hours: '08:00-18:00', by: 'guide page 2026-06-01' } as const;
    expect(ask([old, newer], { at: night }).sure).toBe('typical');
  });

  test('confirmed and announced count as one: the later said of two authorities wins', () => {
    const ledger = [older, { says: 'hours', hours: '08:00-18:00', by: 'authority other 2026-06-01' }] as const;
    expect(answer(ledger, night)).toBe('closed, hours, confirmed');
  });

  test('within a rung guides come last, even newer ones', () => {
    const ledger = [
      { says: 'hours', hours: '24/7', by: 'traveller anna 2024-06-01' },
      { says: 'hours', hours: '08:00-18:00', by: 'guide page 2026-06-01' },
    ] as const;
    expect(answer(ledger, night)).toBe('open, hours, typical');
  });

  test('limited hours beat the standing ones while they last', () => {
    const limited = { ...daytime, since: '2026-06-09', until: '2026-06-11', by: 'authority border-service 2026-06-02' };
    expect(answer([roundTheClock, limited], night)).toBe('closed, hours, confirmed');
    expect(answer([roundTheClock, limited], '2026-06-12T23:00')).toBe('open, hours, confirmed');
  });

  test('of two words of the same day the lower in the file wins', () => {
    expect(answer([roundTheClock, daytime], night)).toBe('closed, hours, confirmed');
    expect(answer([daytime, roundTheClock], night)).toBe('open, hours, confirmed');
  });

  test('standing statements hold from `since`, or else from the day they were said', () => {
    const later = { ...roundTheClock, since: '2026-06-15' };
    expect(answer([daytime, later], night)).toBe('closed, hours, confirmed');
    expect(answer([daytime, later], '2026-06-15T23:00')).toBe('open, hours, confirmed');
    expect(answer([roundTheClock], '2026-05-01T12:00', { now: noon })).toBe('unknown, no-hours, unsure');
  });

  test('the whole answer is as sure as its weakest step, and the trust line names that step', () => {
    const bus = { says: 'season', season: 'year-round', by: 'carrier bus 2025-09-08' } as const;
    const status = ask([roundTheClock, bus], { at: noon });
    expect(status.sure).toBe('likely');
    expect(status.trustedTo?.by.who).toBe('bus');
    expect(status.decidedBy?.by.who).toBe('border-service');
  });

  test('all other values are kept as evidence and shown as conflicts', () => {
    const guide = { says: 'hours', hours: '08:00-18:00', by: 'guide old-page' } as const;
    const evidence = ask([guide, roundTheClock], { at: noon }).evidence;
    expect(evidence.map(({ statement, decides, conflicts }) => [statement.by.who, decides, conflicts])).toEqual([
      ['border-service', true, false],
      ['old-page', false, true],
    ]);
  });
});

describe('admits', () => {
  const citizens = { says: 'admits', admits: { people: 'citizens' }, by: 'authority service 2026-05-20' } as const;
  const lorries = { says: 'admits', admits: { traffic: ['truck'] }, by: 'authority service 2026-05-20' } as const;

  test('asked for somebody it bars: closed, because admits', () => {
    expect(answer([roundTheClock, citizens], noon, { people: 'foreigners' })).toBe('closed, admits, confirmed');
    expect(answer([roundTheClock, citizens], noon, { people: 'KG' })).toBe('open, hours, confirmed');
    expect(answer([roundTheClock, lorries], noon, { traffic: 'car' })).toBe('closed, admits, confirmed');
  });

  test('a bar that is only typical leaves it unknown', () => {
    const hearsay = { ...citizens, by: 'traveller anna 2026-05-20' };
    expect(answer([roundTheClock, hearsay], noon, { people: 'foreigners' })).toBe('unknown, admits, unsure');
  });

  test('for foreigners where nobody says who is admitted, at most typical', () => {
    expect(ask([roundTheClock], { at: noon, people: 'foreigners' }).sure).toBe('typical');
    expect(ask([roundTheClock], { at: noon }).sure).toBe('confirmed');
  });

  test('it outlasts a halt, so it is said first', () => {
    const halt = { says: 'closed', from: '2026-06-09', by: 'authority service 2026-06-09' } as const;
    expect(answer([roundTheClock, citizens, halt], noon, { people: 'foreigners' })).toBe('closed, admits, confirmed');
  });

  test('the unasked question is answered for the first admitted of car, foot, bus, truck', () => {
    expect(ask([roundTheClock], { at: noon }).traffic).toBe('car');
    expect(ask([roundTheClock, lorries], { at: noon }).traffic).toBe('truck');
    expect(ask([roundTheClock], { at: noon }, { kind: 'rail' }).traffic).toBe('train');
  });

  test('where citizens alone may pass, the most open result is the answer and the others are its limits', () => {
    const status = ask([roundTheClock, citizens], { at: noon });
    expect(status.state).toBe('open');
    expect(status.limits).toEqual([{ people: 'foreigners', state: 'closed', because: 'admits' }]);
  });

  test('a halt for the citizens of one country in one direction is a limit of that country and direction', () => {
    const halt = {
      says: 'closed',
      from: '2026-06-01',
      people: ['KG'],
      toward: 'KZ',
      cause: 'epidemic',
      by: 'authority service 2026-06-01',
    } as const;
    const status = ask([roundTheClock, halt], { at: noon });
    expect(status.state).toBe('open');
    expect(status.limits).toEqual([{ people: 'KG', toward: 'KZ', state: 'closed', because: 'closure' }]);
  });

  test('where nobody passes, the reason given is the one that most share', () => {
    const season = { says: 'season', season: '07-01..08-31', by: 'press paper 2026-01-01' } as const;
    const halt = { says: 'closed', from: '2026-06-01', people: ['KG'], by: 'authority service 2026-06-01' } as const;
    expect(answer([roundTheClock, season, halt], noon)).toBe('closed, season, likely');
  });

  test('other traffic that fares differently is a limit too', () => {
    const halt = {
      says: 'closed',
      from: '2026-06-01',
      traffic: ['truck'],
      by: 'authority service 2026-06-01',
    } as const;
    const status = ask([roundTheClock, halt], { at: noon });
    expect(status.limits).toEqual([{ traffic: 'truck', state: 'closed', because: 'closure' }]);
    expect(ask([roundTheClock, halt], { at: noon, traffic: 'car' }).limits).toEqual([]);
  });

  test('whoever asks for lorries learns as well that it is only the usual pattern that leaves the others out', () => {
    const lorriesOnly = { says: 'admits', admits: { traffic: ['truck'] }, by: 'guide old-page' } as const;
    const { limits } = ask([roundTheClock, lorriesOnly], { at: noon, traffic: 'truck' });
    expect(limits).toContainEqual({ traffic: 'car', state: 'unknown', because: 'admits' });
  });
});

describe('a halt', () => {
  const halt = (changes: object): Jotted =>
    ({ says: 'closed', from: '2026-06-01', by: 'authority service 2026-06-01', ...changes }) as Jotted;
  const seen = (date: string, by: string): Jotted => ({ says: 'works', date, by: `${by} ${date.slice(0, 10)}` });

  test('is not contradicted by traffic that was seen before it began', () => {
    const conflictsWith = (sighting: Jotted) =>
      ask([roundTheClock, halt({}), sighting], { at: '2026-06-10T12:00' }).evidence.find(
        ({ statement }) => statement.says === 'works',
      )?.conflicts;
    expect(conflictsWith(seen('2026-05-28T10:00', 'traveller cyclist'))).toBe(false);
    expect(conflictsWith(seen('2026-06-03T10:00', 'traveller cyclist'))).toBe(true);
  });

  test('in force it closes, whichever of several it is', () => {
    expect(answer([roundTheClock, halt({})], noon)).toBe('closed, closure, confirmed');
    const other = halt({ posts: ['kz'], from: '2026-06-05' });
    expect(answer([roundTheClock, halt({ until: '2026-06-07', ends: 'certain' }), other], noon)).toMatch(
      /^closed, closure/,
    );
  });

  test('it ends at a certain end', () => {
    const status = ask([roundTheClock, halt({ until: '2026-06-10', ends: 'certain' })], { at: noon });
    expect(verdict(status)).toBe('closed, closure, confirmed');
    expect(local(status.next)).toBe('2026-06-11T00:00');
  });

  test('it ends at a later report of its scope by a source at least as trusted', () => {
    expect(answer([roundTheClock, halt({}), seen('2026-06-09', 'authority service')], noon)).toBe(
      'open, hours, confirmed',
    );
    expect(answer([roundTheClock, halt({}), seen('2026-06-09', 'press paper')], noon)).toBe(
      'closed, closure, confirmed',
    );
  });

  test('an `opens` said on its date is such a report', () => {
    const opened = { says: 'opens', date: '2026-06-08', by: 'authority service 2026-06-08' } as const;
    expect(answer([roundTheClock, halt({}), opened], noon)).toBe('open, hours, confirmed');
  });

  test('an `opens` of this morning, said today, is one too, from its hour on', () => {
    const opens = { says: 'opens', date: '2026-06-10T08:00', by: 'authority service 2026-06-10' } as const;
    expect(answer([roundTheClock, halt({}), opens], '2026-06-10T07:00')).toMatch(/^closed, closure/);
    expect(answer([roundTheClock, halt({}), opens], noon)).toMatch(/^open/);
  });

  test('a report that covers only one post ends no halt of both', () => {
    const report = { ...seen('2026-06-09', 'authority service'), posts: ['kg'] };
    expect(answer([roundTheClock, halt({}), report], noon)).toMatch(/^closed, closure/);
    expect(answer([roundTheClock, halt({ posts: ['kg'] }), report], noon)).toMatch(/^open/);
  });

  test('a report known only to the day ends no halt that began that day', () => {
    expect(answer([roundTheClock, halt({}), seen('2026-06-01', 'authority service')], noon)).toMatch(/^closed/);
    const evening = [halt({ from: '2026-06-01T10:00' }), seen('2026-06-01T20:00', 'authority service')];
    expect(answer([roundTheClock, ...evening], noon)).toMatch(/^open/);
  });

  test('without an end, later hours of such a source end it too', () => {
    const anew = { says: 'hours', hours: '24/7', since: '2026-06-08', by: 'authority service 2026-06-08' } as const;
    expect(answer([halt({}), anew], noon)).toBe('open, hours, confirmed');
    expect(answer([halt({}), { ...anew, by: 'press paper 2026-06-08' }], noon)).toBe('closed, closure, confirmed');
  });

  test('after a planned end it is unknown: never open and never closed', () => {
    const status = ask([roundTheClock, halt({ until: '2026-06-08' })], { at: noon });
    expect(verdict(status)).toBe('unknown, reopening-unconfirmed, unsure');
    expect(status.next).toBeNull();
  });

  test('while a planned end is still ahead, it changes nothing but the card', () => {
    const status = ask([roundTheClock, halt({ until: '2026-06-20' })], { at: noon });
    expect(verdict(status)).toBe('closed, closure, confirmed');
    expect(status.next).toBeNull();
    expect(status.expected?.kind).toBe('planned');
    expect(local(status.expected?.at ?? null)).toBe('2026-06-21T00:00');
  });

  test('after a planned end any report but a guide’s reopens it', () => {
    const planned = halt({ until: '2026-06-05' });
    expect(answer([roundTheClock, planned, seen('2026-06-08', 'traveller anna')], noon)).toBe('open, hours, typical');
    expect(answer([roundTheClock, planned, seen('2026-06-08', 'guide page')], noon)).toMatch(/^unknown, reopening/);
    expect(answer([roundTheClock, planned, seen('2026-06-03', 'traveller anna')], noon)).toMatch(/^unknown, reopening/);
  });

  test('after a planned end, hours or a season that began since reopen it', () => {
    const since = { says: 'hours', hours: '24/7', since: '2026-06-07', by: 'press paper 2026-06-07' } as const;
    expect(answer([halt({ until: '2026-06-05' }), since], noon)).toBe('open, hours, likely');
  });

  test('an `opens` said in advance is such a planned end; of two, the last said counts', () => {
    const plan = { says: 'opens', date: '2026-06-08', by: 'authority service 2026-06-03' } as const;
    expect(answer([roundTheClock, halt({}), plan], '2026-06-07T12:00')).toMatch(/^closed, closure/);
    expect(answer([roundTheClock, halt({}), plan], noon)).toMatch(/^unknown, reopening-unconfirmed/);
    expect(answer([roundTheClock, halt({ until: '2026-06-05' }), plan], '2026-06-07T12:00')).toMatch(
      /^closed, closure/,
    );
  });

  test('without an end, a halt for weather or road, or one told by the press, fades thirty days after it was last said', () => {
    const weather = halt({ cause: 'weather' });
    expect(answer([roundTheClock, weather], '2026-06-30T12:00')).toMatch(/^closed/);
    const status = ask([roundTheClock, weather], { at: noon });
    expect(local(status.until)).toBe('2026-07-01T00:00');
    expect(answer([roundTheClock, weather], '2026-07-01T00:00')).toMatch(/^unknown, reopening-unconfirmed/);
    expect(answer([roundTheClock, halt({ by: 'press paper 2026-06-01' })], '2026-07-02T12:00')).toMatch(/^unknown/);
    expect(answer([roundTheClock, halt({})], '2026-07-02T12:00')).toMatch(/^closed/);
  });

  test('a halt told only by travellers or guides is unknown, until its end or for thirty days', () => {
    const rumour = halt({ by: 'traveller anna 2026-06-01' });
    expect(answer([roundTheClock, rumour], noon)).toBe('unknown, closure, unsure');
    expect(answer([roundTheClock, rumour], '2026-07-02T12:00')).toMatch(/^open/);
    expect(answer([roundTheClock, halt({ by: 'traveller anna 2026-06-01', until: '2026-06-05' })], noon)).toMatch(
      /^open/,
    );
  });

  test('a halt that another supersedes is only history', () => {
    const first = halt({ id: 'first', until: '2026-06-20' });
    const anew = halt({
      supersedes: 'first',
      until: '2026-06-08',
      ends: 'certain',
      by: 'authority service 2026-06-05',
    });
    expect(answer([roundTheClock, first, anew], noon)).toMatch(/^open/);
  });

  test('a halt of every year is at most typical and ends for certain', () => {
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
    const rough = halt({ from: '2026-06', until: '~2026-08-10', ends: 'certain', by: 'authority s 2026-09-01' });
    const at = (moment: string) =>
      answer([{ ...roundTheClock, by: 'authority s 2026-01-01' }, rough], moment, { now: '2026-09-10T12:00' });
    expect(at('2026-05-31T12:00')).toMatch(/^open/);
    expect(at('2026-06-15T12:00')).toBe('unknown, rough-date, unsure');
    expect(at('2026-07-15T12:00')).toMatch(/^closed, closure/);
    expect(at('2026-08-12T12:00')).toBe('unknown, rough-date, unsure');
    expect(at('2026-08-14T00:00')).toMatch(/^open/);
  });

  test('`closes` at a crossing without a season is a halt without an end', () => {
    const closes = { says: 'closes', date: '2026-06-05', by: 'authority service 2026-06-05' } as const;
    expect(answer([roundTheClock, closes], '2026-06-05T12:00')).toMatch(/^open/);
    expect(answer([roundTheClock, closes], noon)).toMatch(/^closed, closure/);
  });
});

describe('the season', () => {
  const summer = { says: 'season', season: '05-01..10-31', by: 'authority service 2026-01-10' } as const;
  const ledger = [{ ...roundTheClock, by: 'authority service 2025-06-01' }, summer];

  test('more than fourteen days outside a standing edge it is closed', () => {
    const status = ask(ledger, { at: '2026-04-10T12:00' });
    expect(verdict(status)).toBe('closed, season, announced');
    expect(status.next).toBeNull();
    expect(status.expected?.kind).toBe('usual');
    expect(local(status.expected?.at ?? null)).toBe('2026-05-01T00:00');
  });

  test('up to fourteen days from it, on either side, nobody knows', () => {
    expect(answer(ledger, '2026-04-16T23:59')).toMatch(/^closed/);
    expect(answer(ledger, '2026-04-17T00:00')).toBe('unknown, season-edge, unsure');
    expect(answer(ledger, '2026-05-15T00:00')).toBe('unknown, season-edge, unsure');
    expect(answer(ledger, '2026-05-15T00:01')).toMatch(/^open/);
  });

  test('the doubt ends on a whole minute, the first that answers otherwise', () => {
    const { until } = ask(ledger, { at: '2026-05-03T12:00' });
    expect(until?.toISO({ suppressMilliseconds: true })).toBe('2026-05-15T00:01:00+06:00');
  });

  test('near an edge the dates of past years are given', () => {
    const past = { says: 'opens', date: '2025-05-20', by: 'press paper 2025-05-20' } as const;
    const status = ask([...ledger, past], { at: '2026-05-03T12:00' });
    expect(status.edge?.kind).toBe('opens');
    expect(status.edge?.past.map((one) => one.date.text)).toEqual(['2025-05-20']);
  });

  test('an announced opening replaces the standing edge nearest to it; the others stay', () => {
    const opens = { says: 'opens', date: '2026-06-10', by: 'authority service 2026-04-20' } as const;
    expect(answer([...ledger, opens], '2026-06-09T12:00')).toBe('closed, season, announced');
    expect(answer([...ledger, opens], '2026-06-10T00:00')).toMatch(/^open/);
    expect(answer([...ledger, opens], '2026-11-05T12:00')).toBe('unknown, season-edge, unsure');
  });

  test('inside the season it is at most typical, unless this year’s opening was said', () => {
    expect(ask(ledger, { at: '2026-07-10T12:00' }).sure).toBe('typical');
    const opens = { says: 'opens', date: '2026-05-10', by: 'authority service 2026-04-20' } as const;
    expect(ask([...ledger, opens], { at: '2026-07-10T12:00' }).sure).toBe('announced');
  });

  test('a report lets the answer go on for thirty days', () => {
    const seen = { says: 'works', date: '2026-03-20', by: 'authority service 2026-03-20' } as const;
    const status = ask([...ledger, seen], { at: '2026-04-10T12:00' });
    expect(status.state).toBe('open');
    expect(local(status.until)).toBe('2026-04-19T00:00');
  });

  test('or until the first closing edge after the sighting, whichever comes first', () => {
    const seen = { says: 'works', date: '2026-10-25', by: 'authority service 2026-10-25' } as const;
    const status = ask([...ledger, seen], { at: '2026-10-28T12:00' });
    expect(status.state).toBe('open');
    expect(local(status.until)).toBe('2026-11-01T00:00');
  });

  test('a report on a lower rung than the rule’s does not', () => {
    const seen = { says: 'works', date: '2026-03-20', by: 'traveller anna 2026-03-20' } as const;
    expect(answer([...ledger, seen], '2026-04-10T12:00')).toMatch(/^closed, season/);
  });

  test('a season may wrap the new year', () => {
    const winter = [ledger[0] as Jotted, { ...summer, season: '11-01..03-31' }];
    expect(answer(winter, '2027-01-15T12:00')).toMatch(/^open/);
    expect(answer(winter, '2026-07-15T12:00')).toMatch(/^closed, season/);
  });
});

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
});

test('nothing known: unknown, no evidence', () => {
  expect(answer([], noon)).toBe('unknown, no-evidence, unsure');
});

test('last heard is the newest word that is not a guide’s, in its own precision', () => {
  const status = ask(
    [
      roundTheClock,
      { says: 'works', date: '2026-05', by: 'carrier bus 2026-05' },
      { ...daytime, by: 'guide page 2026-06-05' },
    ],
    { at: noon },
  );
  expect(status.lastHeard?.date.text).toBe('2026-06-01');
});

test('a warning is shown with every answer it touches and decides nothing', () => {
  const snow = {
    says: 'warning',
    from: '2026-06-08',
    until: '2026-06-12',
    cause: 'weather',
    by: 'authority s 2026-06-08',
  } as const;
  const status = ask([roundTheClock, snow], { at: noon });
  expect(status.state).toBe('open');
  expect(status.warnings).toHaveLength(1);
  expect(ask([roundTheClock, snow], { at: '2026-06-14T12:00' }).warnings).toHaveLength(0);
});

test('ageing is no change: a statement that grows older does not end an answer', () => {
  expect(ask([roundTheClock], { at: noon }).until).toBeNull();
});
