import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { type House, openHouse } from './house.ts';

let house: House;
afterEach(() => house.close());

/** A store that is as slow as it takes until the traveller sees that an answer is coming. */
test('a slow answer shows that it is coming, once', async () => {
  const store = openSqlite(':memory:');
  const languageOf = async () => {
    while (house.telegram.callsOf('sendChatAction').length === 0) await pause(5);
    return null;
  };
  house = await openHouse({
    pace: { typingAfterMs: 20 },
    store: { ...store, travellers: { ...store.travellers, languageOf } },
  });
  expect(await house.traveller().says('karkyra')).toContain('Karkyra – Kegen');
  expect(house.telegram.callsOf('sendChatAction').map(({ params }) => params['action'])).toEqual(['typing']);
});

test('a group is not told', async () => {
  house = await openHouse();
  await house.traveller({ group: true }).says('what a long road');
  expect(house.telegram.callsOf('sendChatAction')).toEqual([]);
});
