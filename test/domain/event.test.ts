import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { alertKindsTouchedBy, certaintyOf, isNightAt, isPressing, tripsTouchedBy } from '#domain/alerts/event.ts';
import { hoursChange } from '#domain/alerts/hours-change.ts';
import type { NoticeEvent } from '#domain/alerts/notice-event.ts';
import { aCrossing, type Jotted } from './build.ts';

const bishkek = (text: string) => DateTime.fromISO(text, { zone: 'Asia/Bishkek' });
const roundTheClock: Jotted = { says: 'hours', hours: '24/7', by: 'authority guards 2026-05-01' };

/** The last of the ledger is what was published just now. */
function news(now: string, published: Jotted, ledger: readonly Jotted[] = [roundTheClock]): NoticeEvent {
  const crossing = aCrossing([...ledger, published]);
  const statement = crossing.statements.at(-1);
  if (statement === undefined) throw new Error('nothing was published');
  const before = crossing.statements.slice(0, -1);
  return {
    crossing: { ...crossing, statements: before },
    statement,
    before,
    after: crossing.statements,
    now: bishkek(now),
  };
}

test.each([
  { says: 'opens', date: '2026-07-01', wants: ['opening'] },
  { says: 'closes', date: '2026-10-01', wants: ['closing'] },
  { says: 'closed', from: '2026-06-20', wants: ['closure'] },
  { says: 'warning', from: '2026-06-10', wants: ['closure'] },
  { says: 'hours', hours: '08:00-18:00', wants: ['closing', 'hours'] },
  { says: 'season', season: '05-01..10-31', wants: ['opening', 'closing'] },
] as const)('that it $says is for those who want $wants', ({ wants, ...published }) => {
  const told = news('2026-06-11T12:00', { ...published, by: 'authority guards 2026-06-11' });
  expect(alertKindsTouchedBy(told)).toEqual(wants);
});

test('a season that is only usual is never news', () => {
  const told = { says: 'season', season: '05-01..10-31' } as const;
  expect(alertKindsTouchedBy(news('2026-06-11T12:00', { ...told, by: 'guide old-page' }))).toEqual([]);
  expect(alertKindsTouchedBy(news('2026-06-11T12:00', { ...told, by: 'traveller anna 2026-06-11' }))).toEqual([]);
});

test('that it was seen working is news only where it was not open before', () => {
  const seen: Jotted = { says: 'works', date: '2026-06-11T10:00', by: 'authority guards 2026-06-11' };
  const closure: Jotted = { says: 'closed', from: '2026-06-01', cause: 'weather', by: 'authority guards 2026-06-01' };
  expect(alertKindsTouchedBy(news('2026-06-11T12:00', seen))).toEqual([]);
  expect(alertKindsTouchedBy(news('2026-06-11T12:00', seen, [roundTheClock, closure]))).toEqual(['opening']);
});

test('a trip is touched when its day changes, and not when another does', () => {
  const closure: Jotted = {
    says: 'closed',
    from: '2026-06-20',
    until: '2026-06-22',
    by: 'authority guards 2026-06-11',
  };
  const told = news('2026-06-11T12:00', closure);
  expect(tripsTouchedBy(told, ['2026-06-15', '2026-06-20', '2026-06-22'])).toEqual(['2026-06-20', '2026-06-22']);
});

test('a trip that is over is touched by nothing', () => {
  const closure: Jotted = { says: 'closed', from: '2026-06-01', by: 'authority guards 2026-06-11' };
  expect(tripsTouchedBy(news('2026-06-11T12:00', closure), ['2026-06-10', '2026-06-11'])).toEqual(['2026-06-11']);
});

test.each([
  { now: '2026-06-11T21:59', night: false },
  { now: '2026-06-11T22:00', night: true },
  { now: '2026-06-12T06:59', night: true },
  { now: '2026-06-12T07:00', night: false },
])('at $now people sleep: $night', ({ now, night }) => {
  expect(isNightAt(aCrossing([]), bishkek(now))).toBe(night);
});

test.each([
  { from: '2026-06-12T05:00', pressing: true, why: 'it closes within six hours' },
  { from: '2026-06-12T05:01', pressing: false, why: 'there is time until the morning' },
  { from: '2026-06-11T22:00', pressing: true, why: 'it has just closed' },
])('at 23:00 a closure from $from wakes people: $pressing ($why)', ({ from, pressing }) => {
  const told = news('2026-06-11T23:00', { says: 'closed', from, by: 'authority guards 2026-06-11' });
  expect(isPressing(told)).toBe(pressing);
});

test.each([
  { by: 'authority guards 2026-06-11', date: '2026-06-10', sure: 'confirmed' },
  { by: 'authority guards 2026-06-11', date: '2026-07-01', sure: 'announced' },
  { by: 'press paper 2026-06-11', date: '2026-06-10', sure: 'likely' },
  { by: 'traveller anna 2026-06-11', date: '2026-06-10', sure: 'typical' },
])('what $by says about $date is $sure', ({ by, date, sure }) => {
  expect(certaintyOf(news('2026-06-11T12:00', { says: 'opens', date, by }))).toBe(sure);
});

const longer: Jotted = { says: 'hours', hours: '06:00-22:00', by: 'authority guards 2026-06-11' };
const byDay: Jotted = { says: 'hours', hours: '08:00-18:00', by: 'authority guards 2026-05-01' };

test.each([
  ['a cut from round the clock', '08:00-20:00', roundTheClock, 'shorter', ['closing', 'hours']],
  ['an hour later in the morning', '09:00-18:00', byDay, 'shorter', ['closing', 'hours']],
  ['longer hours', '06:00-22:00', byDay, 'longer', ['hours']],
  ['other hours, that lose the morning', '10:00-20:00', byDay, 'other', ['closing', 'hours']],
  ['the same hours', '08:00-18:00', byDay, 'other', ['hours']],
  ['a day off', 'Mo-Sa 08:00-18:00; Su off', byDay, 'shorter', ['closing', 'hours']],
] as const)('%s: whoever would be stranded hears of it who wants closings', (_, hours, before, change, wants) => {
  const told = news('2026-06-11T12:00', { says: 'hours', hours, by: 'authority guards 2026-06-11' }, [before]);
  expect(hoursChange(told)).toBe(change);
  expect(alertKindsTouchedBy(told)).toEqual(wants);
});

test('a halt does not hide that the gate is to work less', () => {
  const halt: Jotted = { says: 'closed', from: '2026-06-01', cause: 'weather', by: 'authority guards 2026-06-01' };
  const told: Jotted = { says: 'hours', hours: '08:00-20:00', by: 'authority guards 2026-06-11' };
  expect(hoursChange(news('2026-06-11T12:00', told, [roundTheClock, halt]))).toBe('shorter');
});

test('of hours that nobody had stated before, none are longer or shorter', () => {
  expect(hoursChange(news('2026-06-11T12:00', longer, []))).toBe('other');
});

test('a bar on admission reaches whoever wants closings; letting everybody through does not', () => {
  const by = 'authority guards 2026-06-11';
  const citizens: Jotted = { says: 'admits', admits: { people: 'citizens' }, by: 'authority guards 2026-05-01' };
  const bar = news('2026-06-11T12:00', { ...citizens, by });
  expect(alertKindsTouchedBy(bar)).toContain('closing');
  const lorries: Jotted = { says: 'admits', admits: { traffic: ['truck'] }, by };
  expect(alertKindsTouchedBy(news('2026-06-11T12:00', lorries))).toContain('closing');
  const all: Jotted = { says: 'admits', admits: { people: 'everyone' }, by };
  expect(alertKindsTouchedBy(news('2026-06-11T12:00', all, [roundTheClock, citizens]))).not.toContain('closing');
});

test('a bar that begins at once is worth waking somebody for, and so are hours that shut the gate within six', () => {
  const by = 'authority guards 2026-06-11';
  const bar: Jotted = { says: 'admits', admits: { people: 'citizens' }, by };
  expect(isPressing(news('2026-06-11T05:40', bar))).toBe(true);
  const cut: Jotted = { says: 'hours', hours: '08:00-20:00', by };
  expect(isPressing(news('2026-06-11T15:30', cut))).toBe(true);
  expect(isPressing(news('2026-06-11T12:00', cut))).toBe(false);
});
