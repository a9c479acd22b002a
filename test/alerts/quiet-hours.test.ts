import { expect, test } from 'vitest';
import type { Jotted } from '../domain/build.ts';
import { aWorld } from './told.ts';

const guards = { source: 'border-kg', date: '2027-04-20' };
const hours: Jotted = { says: 'hours', hours: '24/7', by: 'authority guards 2026-10-01' };

test('a chat that chose its quiet hours is told without a sound in them', async () => {
  const world = await aWorld('2027-06-20T20:30', [hours]);
  for (const chat of [1, 2, 3]) await world.subscribes(chat, 'en');
  await world.store.travellers.rememberQuietHours(2, 'evening');
  await world.store.travellers.rememberQuietHours(3, 'always');
  await world.publishes('n1', { says: 'closed', from: '2027-06-20', cause: 'weather', by: guards });
  expect((await world.passes()).map(({ chat, silent }) => [chat, silent])).toEqual([
    [1, false],
    [2, true],
    [3, true],
  ]);
  world.setClock('2027-06-21T12:00');
  await world.publishes('n2', { says: 'closed', from: '2027-07-25', cause: 'repair', by: guards });
  expect((await world.passes()).map(({ chat, silent }) => [chat, silent])).toEqual([
    [1, false],
    [2, false],
    [3, true],
  ]);
});
