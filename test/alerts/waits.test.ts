import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import type { Jotted } from '../domain/build.ts';
import { aWorld } from './told.ts';

const guards = { source: 'border-kg', date: '2027-04-20' };
const hours: Jotted = { says: 'hours', hours: '24/7', by: 'authority guards 2026-10-01' };
const [_aizada, _bolot, _group] = [11, 12, -1_002_147_483_647];

const bishkek = (text: string) => DateTime.fromISO(text, { zone: 'Asia/Bishkek' }).toMillis();

const headOf = (text: string | undefined) => text?.split('\n')[0];

const byDay: Jotted = { says: 'hours', hours: '08:00-18:00', by: 'authority guards 2027-05-01' };
/** On Bishkek's clock the two gates are open together from 09:00 to 18:00. */
const opensAtNine = {
  crossing: 'pass',
  want: 'next-opening',
  moment: bishkek('2027-06-20T09:00'),
  until: null,
} as const;

test('whoever waits for the opening is told once when it opens, and it ends itself', async () => {
  const world = await aWorld('2027-06-20T06:30', [byDay]);
  world.meets(1);
  await world.store.waits.put(1, opensAtNine);
  expect(await world.passes()).toEqual([]);
  world.setClock('2027-06-20T09:00');
  const [told, ...others] = await world.passes();
  expect(headOf(told?.text)).toBe('🟢 Open · Karkyra – Kegen');
  expect(told?.text).toContain('This was the only message.');
  expect(told?.buttons).toEqual(['Live answer', 'Why?']);
  expect(others).toEqual([]);
  expect(await world.store.waits.of(1)).toEqual([]);
  world.setClock('2027-06-21T09:00');
  expect(await world.passes()).toEqual([]);
});

test('whoever waits for the closing is told an hour before, in the words of what is only usual', async () => {
  const world = await aWorld('2027-06-20T12:00', [{ ...byDay, by: 'guide old-page' }]);
  world.meets(1);
  const wait = { ...opensAtNine, want: 'next-closing', moment: bishkek('2027-06-20T18:00') } as const;
  await world.store.waits.put(1, wait);
  world.setClock('2027-06-20T16:59');
  expect(await world.passes()).toEqual([]);
  world.setClock('2027-06-20T17:00');
  const told = await world.passes();
  expect(told.map(({ text }) => headOf(text))).toEqual(['🟡 Should close soon · Karkyra – Kegen']);
  expect(told[0]?.text).toContain('18:00 Bishkek / 17:00 Almaty');
  expect(await world.passes()).toEqual([]);
});

test('what was awaited makes a sound at night within the hour, and none later', async () => {
  const nightly: Jotted = { says: 'hours', hours: '02:00-04:00', by: 'authority guards 2027-05-01' };
  const wait = { ...opensAtNine, moment: bishkek('2027-06-20T03:00') };
  for (const [clock, silent] of [
    ['2027-06-20T03:10', false],
    ['2027-06-20T23:10', true],
  ] as const) {
    const world = await aWorld(clock, [silent ? { ...nightly, hours: '24/7' } : nightly]);
    world.meets(1);
    await world.store.waits.put(1, wait);
    expect((await world.passes()).map((one) => one.silent)).toEqual([silent]);
  }
});

test('where the moment passes as unknown that is told once, and the opening when it is known', async () => {
  const halt: Jotted = {
    says: 'closed',
    from: '2027-06-10',
    until: '2027-06-19',
    cause: 'weather',
    by: 'authority guards 2027-06-10',
  };
  const world = await aWorld('2027-06-20T12:00', [hours, halt]);
  world.meets(1);
  await world.store.waits.put(1, { ...opensAtNine, moment: bishkek('2027-06-20T00:00') });
  const [told] = await world.passes();
  expect(headOf(told?.text)).toBe('⚪ Unknown · Karkyra – Kegen');
  expect(told?.text).toContain('If we learn within 30 days, we will write.');
  world.setClock('2027-06-21T12:00');
  expect(await world.passes()).toEqual([]);
  await world.publishes('n1', { says: 'works', date: '2027-06-21', by: { ...guards, date: '2027-06-21' } });
  expect((await world.passes()).map(({ text }) => headOf(text))).toEqual(['🟢 Open · Karkyra – Kegen']);
  expect(await world.store.waits.of(1)).toEqual([]);
});

test('whoever waits and ends it before is not told', async () => {
  const world = await aWorld('2027-06-20T06:30', [byDay]);
  world.meets(1);
  await world.store.waits.put(1, opensAtNine);
  await world.store.waits.remove(1, opensAtNine);
  world.setClock('2027-06-20T09:00');
  expect(await world.passes()).toEqual([]);
});

test('that hours are among the usual kinds now is told once, with the first alert that comes', async () => {
  const world = await aWorld('2027-06-20T12:00', [hours]);
  await world.subscribes(1, 'en');
  await world.subscribes(2, 'en');
  await world.store.travellers.hintOnce(1, 'hours-added');
  const written = { says: 'closed', from: '2027-06-25', until: '2027-06-26', cause: 'repair', by: guards };
  await world.publishes('n1', written);
  const told = (await world.passes()).map(({ text }) =>
    text.includes('From now on we also write when the hours change.'),
  );
  expect(told).toEqual([true, false]);
  await world.publishes('n2', { ...written, from: '2027-07-25', until: '2027-07-26' });
  expect((await world.passes()).filter(({ text }) => text.includes('From now on'))).toEqual([]);
});
