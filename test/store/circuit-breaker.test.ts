import { expect, test } from 'vitest';
import { StoreUnavailable } from '#domain/errors.ts';
import { withCircuitBreaker } from '#store/circuit-breaker.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';

test('what is away is not asked again for a second, and then it is', async () => {
  let clock = 0;
  let asked = 0;
  let isAway = true;
  const store = openSqlite(':memory:');
  const { travellers } = store;
  const slow = {
    ...travellers,
    async languageOf(chat: number) {
      asked += 1;
      if (isAway) throw new StoreUnavailable('gone');
      return await travellers.languageOf(chat);
    },
  };
  const guarded = withCircuitBreaker({ ...store, travellers: slow }, () => clock);
  await expect(guarded.travellers.languageOf(1)).rejects.toThrow(StoreUnavailable);
  await expect(guarded.travellers.languageOf(1)).rejects.toThrow('gone');
  await expect(guarded.subscriptions.of(1)).rejects.toThrow(StoreUnavailable);
  expect(asked).toBe(1);
  isAway = false;
  clock += 1_000;
  expect(await guarded.travellers.languageOf(1)).toBeNull();
  expect(await guarded.subscriptions.of(1)).toEqual([]);
});

test('a refusal is no absence', async () => {
  const guarded = withCircuitBreaker(openSqlite(':memory:'));
  for (let index = 0; index < 20; index += 1) {
    await guarded.trips.add(7, { crossing: 'karkyra-kegen', date: `2027-05-${String(index + 1).padStart(2, '0')}` });
  }
  const oneMore = { crossing: 'karkyra-kegen', date: '2027-06-01' };
  await expect(guarded.trips.add(7, oneMore)).rejects.toMatchObject({ key: 'error-too-many-subscriptions' });
  expect(await guarded.trips.of(7)).toHaveLength(20);
});
