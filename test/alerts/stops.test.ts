import { expect, onTestFinished, test } from 'vitest';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import type { Jotted } from '../domain/build.ts';
import { aWorld } from './told.ts';

const guards = { source: 'border-kg', date: '2027-06-20' };
const hours: Jotted = { says: 'hours', hours: '24/7', by: 'authority guards 2026-10-01' };
const closed = {
  says: 'closed',
  from: '2027-06-20',
  until: '2027-06-22',
  ends: 'certain',
  cause: 'weather',
  by: guards,
};
const by = { at: Date.parse('2027-06-20T12:00+06:00'), editor: 900 };
const [aizada, bolot] = [11, 12];

test('of a notice that is held nobody hears until it goes on, and then everybody once', async () => {
  const world = await aWorld('2027-06-20T12:00', [hours]);
  await world.subscribes(aizada, 'en');
  await world.publishes('n1', closed);
  await world.store.notices.hold('n1', by);
  await world.publishes('n2', { says: 'hours', hours: '09:00-18:00', since: '2027-06-20', by: guards });
  expect((await world.passes()).map(({ text }) => text.split(' · ')[0])).toEqual(['🔴 Shorter hours']);
  await world.store.notices.release('n1');
  expect((await world.passes()).map(({ chat, text }) => [chat, text.split(' · ')[0]])).toEqual([
    [aizada, '🔴 Temporarily closed'],
  ]);
});

test('a delivery that was taken already when its notice was held is not sent, and goes out when it goes on', async () => {
  const opened = openSqlite(':memory:');
  onTestFinished(() => opened.close());
  const isTaken = Promise.withResolvers<void>();
  const isHeld = Promise.withResolvers<void>();
  // Each delivery asks whether there is a pause before it is sent.
  const paused = async () => {
    if ((await opened.outbox.waiting()).other > 0) {
      isTaken.resolve();
      await isHeld.promise;
    }
    return await opened.outbox.paused();
  };
  const world = await aWorld('2027-06-20T12:00', [hours], [], {
    store: { ...opened, outbox: { ...opened.outbox, paused } },
  });
  await world.subscribes(aizada, 'en');
  await world.publishes('n1', closed);
  const heard = world.waits();
  await isTaken.promise;
  await opened.notices.hold('n1', by);
  isHeld.resolve();
  expect(await heard).toEqual([]);
  await opened.notices.release('n1');
  expect((await world.passes()).map(({ chat }) => chat)).toEqual([aizada]);
});

test('of a notice that is held and withdrawn only those hear who were told', async () => {
  const world = await aWorld('2027-06-20T12:00', [hours]);
  await world.subscribes(aizada, 'en');
  await world.publishes('n1', closed);
  await world.passes();
  await world.subscribes(bolot, 'en');
  await world.store.notices.hold('n1', by);
  await world.retracts('n1');
  expect((await world.passes()).map(({ chat }) => chat)).toEqual([aizada]);
});

test('in a pause nobody hears anything; afterwards what still makes sense is told, the rest dropped and counted', async () => {
  const world = await aWorld('2027-06-20T12:00', [hours]);
  await world.subscribes(aizada, 'en');
  await world.store.outbox.pause(by);
  await world.publishes('n1', closed);
  await world.publishes('n2', { says: 'hours', hours: '09:00-18:00', since: '2027-06-21', by: guards });
  expect(await world.waits()).toEqual([]);
  world.setClock('2027-06-25T12:00');
  await world.store.outbox.resume();
  const told = await world.passes();
  expect(told.map(({ chat, text }) => [chat, text.split('\n')[0]])).toEqual([
    [aizada, expect.stringContaining('hours')],
  ]);
  expect(world.log.filter((words) => words.includes('lost their sense'))).toHaveLength(1);
});

test('what a pause held up until another day goes out once and says how old it is; a plan that moved meanwhile is told as it is', async () => {
  const world = await aWorld('2027-06-20T12:00', [hours]);
  const languages = ['en', 'ru', 'ky', 'kk'];
  for (const [at, language] of languages.entries()) await world.subscribes(11 + at, language);
  await world.store.outbox.pause(by);
  const later = { ...closed, from: '2027-06-25', until: '2027-06-29' };
  await world.publishes('n1', later);
  await world.publishes('n2', { ...later, from: '2027-07-10', until: '2027-07-12' });
  expect(await world.waits()).toEqual([]);
  await world.publishes('n3', { ...later, from: '2027-06-26' }, 'n1', 'updated');
  await world.retracts('n2');
  world.setClock('2027-06-22T12:00');
  await world.store.outbox.resume();
  const told = (await world.passes()).map(({ chat, text }) => [chat, text.split('\n').at(-1)]);
  expect(told.toSorted(([a], [b]) => Number(a) - Number(b))).toEqual([
    [11, 'This message is late. Published on 20 June.'],
    [12, 'Это сообщение задержалось. Опубликовано 20 июня.'],
    [13, 'Бул кабар кечикти. Жарыяланган күнү: 20-июнь.'],
    [14, 'Бұл хабар кешікті. Жарияланған күні: 20 маусым.'],
  ]);
  expect(await world.passes()).toEqual([]);
});

test('what waited for an hour, and over midnight, is not called late', async () => {
  const world = await aWorld('2027-06-20T23:50', [hours]);
  await world.subscribes(aizada, 'en');
  await world.store.outbox.pause(by);
  await world.publishes('n1', closed);
  expect(await world.waits()).toEqual([]);
  world.setClock('2027-06-21T00:50');
  await world.store.outbox.resume();
  const told = await world.passes();
  expect(told.map(({ text }) => [text.split(' · ')[0], text.includes('late')])).toEqual([
    ['🔴 Temporarily closed', false],
  ]);
});

test('what has been stopped for an hour is told to the editors once, though the process is another', async () => {
  const world = await aWorld('2027-06-20T12:00', [hours], [], { editors: [900] });
  world.meets(900);
  await world.store.travellers.rememberLanguage(900, 'en');
  await world.publishes('n1', closed);
  await world.store.notices.hold('n1', by);
  await world.store.outbox.pause({ ...by, editor: null });
  expect(await world.passes()).toEqual([]);
  world.setClock('2027-06-20T13:00');
  const told = await world.passes();
  expect(told.map(({ chat, text }) => [chat, text])).toEqual([
    [
      900,
      '⏸ All alerts and reminders have been stopped for an hour, by an editor. To let them go out again: /pause off',
    ],
    [900, expect.stringMatching(/^✋ This has been held back for an hour by editor 900: Karkyra – Kegen: /)],
  ]);
  expect(told[1]?.buttons).toEqual(['Go on', 'Withdraw']);
  world.setClock('2027-06-20T16:00');
  expect(await world.passes()).toEqual([]);
});

test('whether there is a pause is asked once in a second for all that is delivered, and not for each', async () => {
  const opened = openSqlite(':memory:');
  onTestFinished(() => opened.close());
  let asked = 0;
  const paused = async () => {
    asked += 1;
    return await opened.outbox.paused();
  };
  const store = { ...opened, outbox: { ...opened.outbox, paused } };
  const world = await aWorld('2027-06-20T12:00', [hours], [], { store });
  const chats = Array.from({ length: 60 }, (_, at) => 100 + at);
  for (const chat of chats) await world.subscribes(chat, 'en');
  await world.publishes('n1', closed);
  const began = performance.now();
  const told = await world.passes();
  expect(told.map(({ chat }) => chat).toSorted()).toEqual(chats);
  // Reminders ask too, at each look.
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThan(10 + (performance.now() - began) / 500);
});
