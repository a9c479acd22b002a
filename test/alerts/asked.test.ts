import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '#domain/ports/store.ts';
import { openRedis } from '#store/redis/redis.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import type { Jotted } from '../domain/build.ts';
import { type RedisServer, startRedis, withoutRedis } from '../store/redis-server.ts';
import { aWorld } from './told.ts';

/** What is asked once, at its time: of the editors, whether an end stands; of a traveller, how their trip went. */

const always: Jotted = { says: 'hours', hours: '24/7', by: 'authority guards 2026-10-01' };
const by = { source: 'border-kg', date: '2027-06-10' };
const halt = { says: 'closed', from: '2027-06-10', until: '2027-06-20', cause: 'repair', by };
const [anna, boris, aizada, bolot, group] = [900, 901, 11, 12, -1_002_147_483_647];

let server: RedisServer | undefined;
beforeAll(async () => {
  if (!withoutRedis) server = await startRedis();
});
afterAll(() => server?.remove());

const engines: readonly [name: string, open: () => Store][] = [
  ['SQLite', () => openSqlite(':memory:')],
  [
    'Redis',
    () => openRedis(server?.url ?? '', { prefix: `otkel-${crypto.randomUUID()}`, report: () => {}, warn: () => {} }),
  ],
];

describe.each(engines)('%s', (engine, open) => {
  let store: Store;
  beforeEach(() => {
    store = open();
  });
  afterEach(() => store.close());
  const skipped = engine === 'Redis' && withoutRedis !== false;

  async function aHalt(written: object = halt, replicas = 1) {
    const world = await aWorld('2027-06-10T12:00', [always], [], { store, replicas, editors: [anna, boris] });
    for (const editor of [anna, boris]) world.meets(editor);
    await store.travellers.rememberLanguage(anna, 'ru');
    await store.travellers.rememberLanguage(boris, 'ky');
    await world.publishes('n1', written);
    await world.passes();
    return world;
  }

  test.skipIf(skipped)('the day before a planned end each editor is asked once, in their language', async () => {
    const world = await aHalt();
    world.setClock('2027-06-19T08:59');
    expect(await world.passes()).toEqual([]);
    world.setClock('2027-06-19T09:00');
    const told = (await world.passes()).toSorted((a, b) => a.chat - b.chat);
    expect(told.map(({ chat, text }) => [chat, text])).toEqual([
      [
        anna,
        '❓ По плану завтра заканчивается · Karkyra – Kegen\nвременно закрыт с 10 по 20 июня (ремонт)\nВсё остаётся так?',
      ],
      [
        boris,
        '❓ План боюнча эртең бүтөт · Karkyra – Kegen\n10-июндан 20-июнга чейин убактылуу жабык (оңдоо иштери)\nУшул бойдон калабы?',
      ],
    ]);
    expect(told[0]?.buttons).toEqual(['Да, по плану', 'Продлевается', 'Не знаю', 'Ответ сейчас', 'Почему?']);
    // A restart, and the next days.
    for (const clock of ['2027-06-19T15:00', '2027-06-20T10:00', '2027-06-21T10:00']) {
      world.setClock(clock);
      expect(await world.passes()).toEqual([]);
    }
  });

  test.skipIf(skipped)('two replicas ask once', async () => {
    const world = await aHalt(halt, 2);
    world.setClock('2027-06-19T09:00');
    expect((await world.passes()).map(({ chat }) => chat).toSorted()).toEqual([anna, boris]);
    expect(await world.passes()).toEqual([]);
  });

  test.skipIf(skipped)('of another end it is asked again; of a notice that is over it is not', async () => {
    const world = await aHalt();
    world.setClock('2027-06-19T09:00');
    expect(await world.passes()).toHaveLength(2);
    await world.publishes('n2', { ...halt, until: '2027-06-25', by: { ...by, date: '2027-06-19' } }, 'n1', 'updated');
    world.setClock('2027-06-24T09:00');
    expect(await world.passes()).toHaveLength(2);
    await world.publishes('n3', { ...halt, until: '2027-06-30', by: { ...by, date: '2027-06-24' } }, 'n2', 'updated');
    await world.retracts('n3');
    world.setClock('2027-06-29T09:00');
    expect(await world.passes()).toEqual([]);
  });

  test.skipIf(skipped)('whoever watched a trip is asked the day after, once, and the trip is over', async () => {
    const world = await aWorld('2027-06-20T12:00', [always], [], { store, replicas: 2 });
    await world.watches(aizada, '2027-06-20');
    await store.travellers.rememberLanguage(aizada, 'ky');
    expect(await world.passes()).toEqual([]);
    world.setClock('2027-06-21T09:00');
    const [told, ...others] = await world.passes();
    expect(others).toEqual([]);
    expect(told?.text).toContain('Кандай болду? Бир нече жолу басып айтсаңыз, сизден кийинкилерге жардам болот.');
    expect(told?.buttons).toEqual(['Өттүм', 'Жабык экен', 'Барган жокмун']);
    expect(told?.data).toEqual(['report:ky:pass:passed::::270620', 'report:ky:pass:shut::::270620', 'notthere:ky']);
    expect(await store.trips.of(aizada)).toEqual([]);
    for (const clock of ['2027-06-21T12:00', '2027-06-22T09:00']) {
      world.setClock(clock);
      expect(await world.passes()).toEqual([]);
    }
  });
});

describe('how a trip went is not asked', () => {
  async function over(chat: number, clock = '2027-06-21T09:00', secret?: null) {
    const world = await aWorld('2027-06-20T12:00', [always], [], secret === undefined ? {} : { secret });
    await world.watches(chat, '2027-06-20');
    return {
      world,
      told: async () => {
        world.setClock(clock);
        return await world.passes();
      },
    };
  }

  test('of a group', async () => {
    const [told] = await (await over(group)).told();
    expect(told?.text).toContain('Trip watch ended');
    expect(told?.buttons).toEqual([]);
  });

  test('of who has muted the crossing', async () => {
    const { world, told } = await over(bolot);
    await world.store.subscriptions.put(bolot, { crossing: 'pass', alertKinds: ['opening'], muted: true });
    expect((await told())[0]?.buttons).toEqual([]);
  });

  test('later than the day after', async () => {
    expect((await (await over(bolot, '2027-06-22T09:00')).told())[0]?.buttons).toEqual([]);
  });

  test('where no reports are taken', async () => {
    expect((await (await over(bolot, undefined, null)).told())[0]?.buttons).toEqual([]);
  });
});

test.each([
  ['2027-06-21T09:00', 'usual', false],
  ['2027-06-21T23:00', 'usual', true],
  ['2027-06-21T21:00', 'evening', true],
  ['2027-06-21T12:00', 'always', true],
] as const)('at %s with quiet hours %s it comes silently: %s', async (clock, hours, silent) => {
  const world = await aWorld('2027-06-20T12:00', [always], [], { editors: [anna] });
  world.meets(anna);
  await world.watches(bolot, '2027-06-20');
  for (const chat of [anna, bolot]) await world.store.travellers.rememberQuietHours(chat, hours);
  await world.publishes('n1', { ...halt, until: '2027-06-22' });
  world.setClock(clock);
  const told = (await world.passes()).map((one) => [one.chat, one.silent]);
  expect(told.toSorted()).toEqual([
    [bolot, silent],
    [anna, silent],
  ]);
});
