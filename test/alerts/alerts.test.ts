import { expect, test } from 'vitest';
import type { Jotted } from '../domain/build.ts';
import { aWorld } from './told.ts';

const guards = { source: 'border-kg', date: '2027-04-20' };
const season: Jotted = { says: 'season', season: '05-01..10-31', by: 'guide old-page' };
const hours: Jotted = { says: 'hours', hours: '24/7', by: 'authority guards 2026-10-01' };
const [aizada, bolot, group] = [11, 12, -1_002_147_483_647];

const headOf = (text: string | undefined) => text?.split('\n')[0];

test('a traveller who subscribed in Kyrgyz hears of the opening in Kyrgyz, and of the correction', async () => {
  const world = await aWorld('2027-04-20T12:00', [season, hours]);
  await world.subscribes(aizada, 'ky');
  await world.subscribes(group, 'kk');
  await world.publishes('n1', { says: 'opens', date: '2027-05-01', by: guards });
  const news = await world.passes();
  expect(news.map(({ chat, text }) => [chat, headOf(text)])).toEqual([
    [group, '🟢 1 мамырда ашу жоспарланған · Karkyra – Kegen'],
    [aizada, '🟢 1-майда ачуу пландалган · Karkyra – Kegen'],
  ]);
  await world.subscribes(bolot, 'ru');
  world.setClock('2027-04-21T12:00');
  await world.publishes('n2', { says: 'opens', date: '2027-05-15', by: guards }, 'n1');
  const correction = await world.passes();
  expect(correction.map(({ chat, text }) => [chat, headOf(text)])).toEqual([
    [group, '⚠️ Алдыңғы хабарымыз қате болып шықты · Karkyra – Kegen'],
    [aizada, '⚠️ Мурунку кабарыбыз туура эмес болуп чыкты · Karkyra – Kegen'],
    [bolot, '🟢 Открытие по плану 15 мая · Karkyra – Kegen'],
  ]);
});

test('a withdrawal reaches those who were told, though they left meanwhile, and nobody else', async () => {
  const world = await aWorld('2027-04-20T12:00', [season, hours]);
  await world.subscribes(aizada, 'en');
  await world.publishes('n1', { says: 'opens', date: '2027-05-01', by: guards });
  await world.passes();
  await world.subscribes(bolot, 'en');
  await world.store.subscriptions.remove(aizada, 'pass');
  await world.retracts('n1');
  expect((await world.passes()).map(({ chat }) => chat)).toEqual([aizada]);
});

test('the correction of a correction reaches everybody who was told either', async () => {
  const world = await aWorld('2027-04-20T12:00', [season, hours]);
  await world.subscribes(aizada, 'en');
  await world.publishes('n1', { says: 'opens', date: '2027-05-01', by: guards });
  await world.passes();
  await world.subscribes(bolot, 'en');
  await world.publishes('n2', { says: 'opens', date: '2027-05-15', by: guards }, 'n1');
  await world.passes();
  await world.retracts('n2');
  const last = await world.passes();
  expect(last.map(({ chat, text }) => [chat, headOf(text)])).toEqual([
    [aizada, '⚠️ Our last alert was wrong · Karkyra – Kegen'],
    [bolot, '⚠️ Our last alert was wrong · Karkyra – Kegen'],
  ]);
});

test('everybody hears what they want to hear, and nobody who muted it', async () => {
  const world = await aWorld('2027-06-20T12:00', [hours]);
  await world.subscribes(1, 'en', ['opening']);
  await world.subscribes(2, 'en', ['closure']);
  await world.subscribes(3, 'en', ['hours']);
  await world.store.subscriptions.put(4, { crossing: 'pass', alertKinds: ['closure'], muted: true });
  await world.publishes('n1', { says: 'closed', from: '2027-06-20', cause: 'weather', by: guards });
  expect((await world.passes()).map(({ chat }) => chat)).toEqual([2]);
});

test('somebody who watches a date hears of what touches it, once', async () => {
  const world = await aWorld('2027-06-20T12:00', [hours]);
  await world.subscribes(1, 'en');
  for (const [chat, date] of [
    [1, '2027-07-02'],
    [2, '2027-07-02'],
    [3, '2027-07-20'],
  ] as const) {
    await world.watches(chat, date);
  }
  await world.publishes('n1', {
    says: 'closed',
    from: '2027-07-01',
    until: '2027-07-03',
    ends: 'certain',
    cause: 'repair',
    by: guards,
  });
  expect((await world.passes()).map(({ chat }) => chat)).toEqual([1, 2]);
});

test('whoever muted it between the alert and its delivery is not told', async () => {
  const world = await aWorld('2027-06-20T12:00', [hours]);
  for (const chat of [1, 2]) await world.subscribes(chat, 'en');
  await world.publishes('n1', { says: 'closed', from: '2027-06-20', cause: 'weather', by: guards });
  world.telegram.world.onAct(() => {
    void world.store.subscriptions.put(2, { crossing: 'pass', alertKinds: ['closure'], muted: true });
  });
  const told = (await world.passes()).map(({ chat }) => chat);
  expect(told).toContain(1);
  expect(await world.store.outbox.waiting()).toEqual({ urgent: 0, other: 0 });
});

test('a chat that does not want us is forgotten, one that cannot be told this is not', async () => {
  const world = await aWorld('2027-06-20T12:00', [hours]);
  for (const chat of [1, 2, 3]) await world.subscribes(chat, 'en');
  world.telegram.faults.always({ chat: 1 }, { code: 403 });
  world.telegram.faults.always({ chat: 2 }, { code: 400 });
  await world.publishes('n1', { says: 'closed', from: '2027-06-20', cause: 'weather', by: guards });
  expect((await world.passes()).map(({ chat }) => chat)).toEqual([3]);
  expect((await world.store.travellers.exportOf(1)).subscriptions).toEqual([]);
  expect((await world.store.travellers.exportOf(2)).subscriptions).toHaveLength(1);
  expect(world.log).toContain('Telegram does not accept an alert for a chat: dropped');
});

test('a group that became a supergroup is told under its new number, and stays subscribed', async () => {
  const world = await aWorld('2027-06-20T12:00', [hours]);
  await world.subscribes(-77, 'kk');
  world.meets(group);
  world.telegram.faults.always({ chat: -77 }, { code: 400, migrateTo: group });
  await world.publishes('n1', { says: 'closed', from: '2027-06-20', cause: 'weather', by: guards });
  expect((await world.passes()).map(({ chat, language }) => [chat, language])).toEqual([[group, 'kk']]);
  expect(await world.store.travellers.exportOf(group)).toMatchObject({ received: ['news-n1'], language: 'kk' });
  expect(await world.store.subscriptions.of(-77)).toEqual([]);
});

test('while we are not let in nothing is dropped, and then everything goes out', async () => {
  const world = await aWorld('2027-06-20T12:00', [hours]);
  for (const chat of [1, 2, 3]) await world.subscribes(chat, 'en');
  world.telegram.faults.next({ method: 'sendMessage' }, ...Array.from({ length: 5 }, () => ({ code: 401 })));
  await world.publishes('n1', { says: 'closed', from: '2027-06-20', cause: 'weather', by: guards });
  expect((await world.passes()).map(({ chat }) => chat).sort()).toEqual([1, 2, 3]);
  expect(world.log).toContain('Telegram does not let us in: alerts wait');
  expect(await world.store.outbox.trouble()).toBeNull();
});

test('at night an alert makes no sound, unless the state changes within six hours', async () => {
  const world = await aWorld('2027-06-20T23:30', [hours]);
  await world.subscribes(1, 'en');
  await world.publishes('n1', { says: 'closed', from: '2027-06-25', cause: 'repair', by: guards });
  await world.publishes('n2', { says: 'closed', from: '2027-06-21T04:00', cause: 'weather', by: guards });
  expect((await world.passes()).map(({ silent }) => silent)).toEqual([true, false]);
  world.setClock('2027-06-21T07:00');
  await world.publishes('n3', { says: 'closed', from: '2027-07-25', cause: 'repair', by: guards });
  expect((await world.passes()).map(({ silent }) => silent)).toEqual([false]);
});

test('a trip is remembered once, however often the day begins, and ends itself', async () => {
  const world = await aWorld('2027-06-29T12:00', [hours]);
  await world.watches(1, '2027-06-30');
  expect((await world.passes()).map(({ text }) => headOf(text))).toEqual([
    'Your trip is tomorrow · 30 June · Karkyra – Kegen',
  ]);
  expect(await world.passes()).toEqual([]);
  world.setClock('2027-07-01T09:00');
  expect((await world.passes()).map(({ text }) => headOf(text))).toEqual([
    'Trip watch ended · 30 June · Karkyra – Kegen',
  ]);
  expect(await world.store.trips.of(1)).toEqual([]);
  expect(await world.passes()).toEqual([]);
});

test('subscribers hear on the day before that it opens tomorrow', async () => {
  const world = await aWorld('2027-04-20T12:00', [season, hours]);
  await world.subscribes(1, 'en');
  await world.publishes('n1', { says: 'opens', date: '2027-05-01', by: guards });
  await world.passes();
  world.setClock('2027-04-30T09:00');
  expect((await world.passes()).map(({ text }) => headOf(text))).toEqual([
    '🟢 Planned to open tomorrow · Karkyra – Kegen',
  ]);
});

test('Mute stands only where something can be muted; what came for a trip ends its watching', async () => {
  const world = await aWorld('2027-06-20T12:00', [hours]);
  await world.subscribes(1, 'en');
  await world.watches(2, '2027-07-02');
  const written = { says: 'closed', from: '2027-07-01', until: '2027-07-03', cause: 'repair', by: guards };
  await world.publishes('n1', written);
  const told = await world.passes();
  expect(told.map(({ chat, buttons }) => [chat, ...buttons])).toEqual([
    [1, 'Live answer', 'Why?', 'Mute'],
    [2, 'Live answer', 'Why?', 'Stop watching'],
  ]);
  expect(told[0]?.text).not.toContain('Your trip');
  expect(told[1]?.text).toContain('Your trip on 2 July: 🔴 Should be closed');
});

test('an opening at an hour that is moved keeps its hour for whoever travels that day', async () => {
  const halt: Jotted = {
    says: 'closed',
    from: '2027-06-10',
    until: '2027-07-10',
    cause: 'weather',
    by: 'authority guards 2027-06-10',
  };
  const world = await aWorld('2027-06-20T12:00', [hours, halt]);
  await world.watches(1, '2027-07-03');
  await world.publishes('n1', { says: 'opens', date: '2027-07-03T09:00', by: { ...guards, date: '2027-06-20' } });
  const [told] = await world.passes();
  expect(told?.text).toContain('Old date: 11 July');
  expect(told?.text).toMatch(/Your trip on 3 July: .*\n.*09:00 Bishkek \/ 08:00 Almaty/);
});

test('a cut in the hours reaches whoever wants closings, and not whoever wants openings alone', async () => {
  const world = await aWorld('2027-06-20T12:00', [hours]);
  await world.subscribes(1, 'en', ['closing']);
  await world.subscribes(2, 'en', ['opening']);
  await world.publishes('n1', { says: 'hours', hours: '08:00-20:00', by: guards });
  expect((await world.passes()).map(({ chat }) => chat)).toEqual([1]);
});

test('a bar that begins at once makes a sound at night', async () => {
  const world = await aWorld('2027-06-20T05:40', [hours]);
  await world.subscribes(1, 'en');
  await world.publishes('n1', { says: 'admits', people: 'citizens', by: { ...guards, date: '2027-06-20' } });
  expect((await world.passes()).map(({ silent }) => silent)).toEqual([false]);
});

test('an update reaches those who heard the first, and as news whoever wants it now', async () => {
  const world = await aWorld('2027-06-20T12:00', [hours]);
  await world.subscribes(1, 'en');
  const written = { says: 'closed', from: '2027-06-20', cause: 'weather', by: { ...guards, date: '2027-06-20' } };
  await world.publishes('n1', written);
  await world.passes();
  await world.subscribes(2, 'en');
  await world.publishes('n2', { ...written, until: '2027-07-10' }, 'n1', 'updated');
  const told = await world.passes();
  expect(told.map(({ chat, text }) => [chat, headOf(text)])).toEqual([
    [1, 'ℹ️ Update · Karkyra – Kegen'],
    [2, '🔴 Temporarily closed · Karkyra – Kegen'],
  ]);
  expect(told[0]?.text).not.toContain('sorry');
  world.setClock('2027-06-21T12:00');
  await world.retracts('n2');
  expect((await world.passes()).map(({ chat, text }) => [chat, headOf(text)])).toEqual([
    [1, '⚠️ Our last alert was wrong · Karkyra – Kegen'],
    [2, '⚠️ Our last alert was wrong · Karkyra – Kegen'],
  ]);
});
