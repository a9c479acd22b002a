import { expect, test } from 'vitest';
import type { TravellerReport } from '#domain/reports/traveller-report.ts';
import type { Opened } from '../place.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const noon = Date.UTC(2026, 5, 10, 12, 3, 7);

let count = 0;

function report(changes: Partial<TravellerReport> = {}): TravellerReport {
  const saw = { what: 'passed', minutes: 40 } as const;
  const who = { id: `r${++count}`, person: 'hash-anna', isNew: false, atGate: false };
  return { ...who, crossing: 'korday', toward: 'KZ', vehicle: 'car', at: noon, saw, ...changes };
}

/** What travellers reported. */
export function promisesAboutReports(opened: Opened): void {
  test('a report is there for everybody at once, and the version has grown', async () => {
    const { reports } = opened.store;
    const other = await opened.open();
    const before = await other.reports.version();
    const [first, second] = [report(), report({ person: 'hash-ben', at: noon + 1 })];
    expect([await reports.add(second), await reports.add(first)]).toEqual([null, null]);
    expect(await other.reports.version()).toBeGreaterThan(before);
    expect(await other.reports.since(noon)).toEqual([first, second]);
    expect(await other.reports.since(noon + 1)).toEqual([second]);
    expect(await other.reports.since(noon, second.at)).toEqual([first]);
    await other.close();
  });

  test('the same report again changes nothing', async () => {
    const { reports } = opened.store;
    const one = report();
    expect([await reports.add(one), await reports.add({ ...one, at: noon + hour })]).toEqual([null, null]);
    expect(await reports.since(0)).toEqual([one]);
  });

  test('one of a crossing and direction in half an hour, six in a day', async () => {
    const { reports } = opened.store;
    expect(await reports.add(report())).toBeNull();
    expect(await reports.add(report({ at: noon + 29 * minute }))).toBe('too-soon');
    expect(await reports.add(report({ at: noon + minute, toward: 'KG' }))).toBeNull();
    expect(await reports.add(report({ at: noon + minute, person: 'hash-ben' }))).toBeNull();
    expect(await reports.add(report({ at: noon + 30 * minute }))).toBeNull();
    for (const crossing of ['a', 'b', 'c']) expect(await reports.add(report({ crossing }))).toBeNull();
    expect(await reports.add(report({ crossing: 'd' }))).toBe('too-many');
    expect(await reports.add(report({ crossing: 'd', at: noon + day + hour }))).toBeNull();
  });

  test('the same holds of what is told afterwards, of a day that has passed', async () => {
    const { reports } = opened.store;
    for (const crossing of ['a', 'b', 'c', 'd', 'e']) expect(await reports.add(report({ crossing }))).toBeNull();
    expect(await reports.add(report({ crossing: 'a', at: noon - 29 * minute }))).toBe('too-soon');
    expect(await reports.add(report({ crossing: 'a', at: noon - 30 * minute }))).toBeNull();
    expect(await reports.add(report({ crossing: 'f', at: noon - 20 * hour }))).toBe('too-many');
    expect(await reports.add(report({ crossing: 'f', at: noon - day }))).toBeNull();
    expect((await reports.since(0)).map(({ at }) => at)[0]).toBe(noon - day);
  });

  test('of many taps at once one counts, in two processes', async () => {
    const other = await opened.open();
    const taps = [1, 2, 3].flatMap(() => [opened.store, other]).map(({ reports }) => reports.add(report()));
    const taken = (await Promise.all(taps)).filter((refusal) => refusal === null);
    expect(taken).toHaveLength(1);
    expect(await other.reports.since(0)).toHaveLength(1);
    await other.close();
  });

  test('whoever was waiting is through: the same report, once, and only by themselves', async () => {
    const { reports } = opened.store;
    const waiting = report({ saw: { what: 'waiting', minutes: 120 } });
    await reports.add(waiting);
    expect(await reports.complete(waiting.id, 'hash-ben', noon + hour)).toBe(false);
    expect(await reports.complete(waiting.id, waiting.person, noon + hour)).toBe(true);
    expect(await reports.complete(waiting.id, waiting.person, noon + 2 * hour)).toBe(false);
    const through = { ...waiting, at: noon + hour, saw: { what: 'passed', minutes: 180 } };
    expect(await reports.since(0)).toEqual([through]);
    expect(await reports.complete('nothing', waiting.person, noon)).toBe(false);
  });

  test('a location marks a report as from the gate, and only that of whoever sent it', async () => {
    const { reports } = opened.store;
    const one = report();
    await reports.add(one);
    const before = await reports.version();
    expect([await reports.markAtGate(one.id, 'hash-ben'), await reports.markAtGate('nothing', one.person)]).toEqual([
      false,
      false,
    ]);
    expect(await reports.markAtGate(one.id, one.person)).toBe(true);
    expect(await reports.version()).toBeGreaterThan(before);
    expect(await reports.since(0)).toEqual([{ ...one, atGate: true }]);
  });

  test('a wait of more than a day is not taken', async () => {
    const { reports } = opened.store;
    const waited = (minutes: number) => report({ saw: { what: 'passed', minutes }, crossing: `c${minutes}` });
    expect([await reports.add(waited(2400)), await reports.add(waited(1440))]).toEqual(['too-long', null]);
    expect(await reports.since(0)).toHaveLength(1);
  });

  test('a report is taken back by whoever told it, and struck by an editor', async () => {
    const { reports } = opened.store;
    const [mine, struck] = [report(), report({ person: 'hash-ben' })];
    await Promise.all([reports.add(mine), reports.add(struck)]);
    expect([await reports.withdraw(mine.id, 'hash-ben'), await reports.withdraw(mine.id, mine.person)]).toEqual([
      false,
      true,
    ]);
    const before = await reports.version();
    expect([await reports.strike(struck.id), await reports.strike(struck.id)]).toEqual([true, false]);
    expect(await reports.version()).toBeGreaterThan(before);
    expect(await reports.since(0)).toEqual([]);
  });

  test('of somebody silenced nothing is seen any more, also after they were forgotten; to them it looks as ever', async () => {
    const { reports } = opened.store;
    const one = report();
    await reports.add(one);
    await reports.add(report({ crossing: 'karasu' }));
    const before = await reports.version();
    expect([await reports.silence(one.id), await reports.silence('nothing')]).toEqual([true, false]);
    expect(await reports.version()).toBeGreaterThan(before);
    expect(await reports.since(0)).toEqual([]);
    const waiting = report({ at: noon + hour, saw: { what: 'waiting', minutes: 60 } });
    expect(await reports.add(waiting)).toBe('silenced');
    expect(await reports.add(report({ at: noon + hour + minute })), 'the limits are theirs too').toBe('too-soon');
    expect((await reports.of(one.person)).map(({ crossing }) => crossing).toSorted()).toEqual([
      ...['karasu', 'korday', 'korday'],
    ]);
    expect(await reports.markAtGate(waiting.id, one.person)).toBe(true);
    expect(await reports.complete(waiting.id, one.person, noon + 2 * hour)).toBe(true);
    expect(await reports.withdraw(waiting.id, one.person)).toBe(true);
    expect(await reports.since(0)).toEqual([]);
    const counted: TravellerReport[] = [];
    await reports.age(noon + 92 * day, (gone) => {
      counted.push(...gone);
      return new Map();
    });
    expect(counted, 'nor is anything of it counted').toEqual([]);
    await reports.forget(one.person);
    expect(await reports.add(report({ at: noon + day }))).toBe('silenced');
    expect(await reports.add(report({ person: 'hash-ben' }))).toBeNull();
  });

  test('what a person told is found and erased, and with it the day they were met', async () => {
    const { reports } = opened.store;
    const [first, second] = [report(), report({ crossing: 'karasu', at: noon + 1 })];
    for (const one of [second, first, report({ person: 'hash-ben' })]) await reports.add(one);
    expect(await reports.meet('hash-anna', '2026-06-01')).toBe('2026-06-01');
    expect(await reports.meet('hash-anna', '2026-06-10')).toBe('2026-06-01');
    expect(await reports.of('hash-anna')).toEqual([first, second]);
    await reports.forget('hash-anna');
    expect(await reports.of('hash-anna')).toEqual([]);
    expect(await opened.everything()).not.toContain('hash-anna');
    expect(await opened.everything()).toContain('hash-ben');
    expect(await reports.meet('hash-anna', '2026-06-10')).toBe('2026-06-10');
  });

  test('the key is that of who came first', async () => {
    const { reports } = opened.store;
    const other = await opened.open();
    expect(await reports.fingerprint('mine')).toBe('mine');
    expect(await other.reports.fingerprint('another')).toBe('mine');
    await other.close();
  });

  test('after three hours the exact time is gone', async () => {
    const { reports } = opened.store;
    const [old, fresh] = [report(), report({ crossing: 'karasu', at: noon + hour })];
    for (const one of [old, fresh]) await reports.add(one);
    for (const _ of [1, 2]) await reports.age(noon + 3 * hour, () => new Map());
    expect(await reports.since(0)).toEqual([{ ...old, at: Date.UTC(2026, 5, 10, 12) }, fresh]);
    expect(await opened.everything()).not.toContain(String(noon));
    expect(await opened.everything()).not.toContain(old.person + String(noon));
  });

  test('after ninety days only the counts are left, each counted once', async () => {
    const { reports } = opened.store;
    const other = await opened.open();
    const cell = { crossing: 'korday', toward: 'KZ', vehicle: 'car', weekday: 3, hour: 18 } as const;
    const countedAs = ({ saw }: TravellerReport) => ({ ...cell, upTo: saw.what === 'shut' ? Infinity : 45, count: 1 });
    const countsOf = (gone: readonly TravellerReport[]) => new Map(gone.map((one) => [one, countedAs(one)]));
    for (const person of ['hash-anna', 'hash-ben', 'hash-carl']) await reports.add(report({ person }));
    await reports.add(report({ person: 'hash-dan', saw: { what: 'shut' } }));
    const fresh = report({ person: 'hash-emma', at: noon + day });
    await reports.add(fresh);
    const later = noon + 90 * day;
    await Promise.all([reports.age(later, countsOf), other.reports.age(later, countsOf)]);
    expect((await reports.since(0)).map(({ id }) => id)).toEqual([fresh.id]);
    const counted = await other.reports.counted();
    expect(counted.toSorted((a, b) => a.upTo - b.upTo)).toEqual([
      { ...cell, upTo: 45, count: 3 },
      { ...cell, upTo: Infinity, count: 1 },
    ]);
    expect(await opened.everything()).not.toContain('hash-anna');
    await other.close();
  });
}
