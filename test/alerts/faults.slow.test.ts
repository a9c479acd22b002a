import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { usualAlertKinds } from '#domain/alerts/subscription.ts';
import type { Store } from '#domain/ports/store.ts';
import { type RedisServer, startRedis, withoutRedis } from '../store/redis-server.ts';
import { createTelegram, type Telegram } from '../telegram/server.ts';
import { openAt, type Where } from './place.ts';

/** How many deliveries a worker has under way at most: as many may be repeated when it dies. */
const inFlight = 50;
const everybody = 2_000;
const seconds = 1_000;

const workers: ChildProcess[] = [];
afterEach(async () => {
  for (const worker of workers.splice(0)) await end(worker, 'SIGKILL');
});

async function startWorker(
  { apiRoot, token }: Telegram,
  where: Where,
  how: Readonly<Record<string, string>> = {},
): Promise<ChildProcess> {
  const script = new URL('./worker.ts', import.meta.url).pathname;
  const worker = spawn(process.execPath, [script, apiRoot, token, ...where], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...how },
  });
  workers.push(worker);
  await once(worker.stdout ?? worker, 'data');
  return worker;
}

async function end(worker: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const gone = once(worker, 'exit');
  worker.kill(signal);
  await gone;
}

const chats = (count: number) => Array.from({ length: count }, (_, index) => 1_000 + index);
const notice = () => ({
  id: 'n1',
  crossing: 'high-pass',
  written: { says: 'opens', date: '2027-05-01', by: { source: 'kg-guards', date: '2026-11-20' } },
  editor: 900,
  publishedAt: Date.now(),
});

async function subscribe(store: Store, count: number): Promise<void> {
  const subscription = { crossing: 'high-pass', alertKinds: usualAlertKinds, muted: false };
  for (let from = 0; from < count; from += 100) {
    await Promise.all(
      chats(count)
        .slice(from, from + 100)
        .map((chat) => store.subscriptions.put(chat, subscription)),
    );
  }
}

async function allTold(store: Store): Promise<void> {
  const open = async () => {
    const { urgent, other } = await store.outbox.waiting().catch(() => ({ urgent: 1, other: 0 }));
    const unfinished = await store.alerts.unfinished().catch(() => [null]);
    return urgent + other + unfinished.length;
  };
  await expect.poll(open, { timeout: 40 * seconds, interval: 100 }).toBe(0);
}

/** The chats that were told, in the order in which they were. */
const arrived = ({ world }: Telegram) => world.acts.flatMap(({ kind, chat }) => (kind === 'sent' ? (chat ?? []) : []));
const reached = (telegram: Telegram) => [...new Set(arrived(telegram))].sort((a, b) => a - b);

/** A Telegram that these have all spoken with, and that takes its time. */
async function telegramWith(count: number, delayMs?: number): Promise<Telegram> {
  const telegram = await createTelegram();
  for (const id of chats(count)) telegram.person({ id }).room.standing = 'member';
  if (delayMs !== undefined) telegram.faults.always({ method: 'sendMessage' }, { delayMs });
  return telegram;
}

function promisesUnderFaults(name: string, place: () => Where): void {
  describe(name, () => {
    let store: Store;
    let telegram: Telegram;
    afterEach(async () => {
      await store.close();
      await telegram.close();
    });

    test('a worker killed in the middle of 2,000 deliveries loses nobody', async () => {
      const where = place();
      store = openAt(where);
      await subscribe(store, everybody);
      telegram = await telegramWith(everybody, 5);
      await store.notices.publish(notice());
      const worker = await startWorker(telegram, where);
      await expect.poll(() => arrived(telegram).length, { interval: 5 }).toBeGreaterThan(700);
      await end(worker, 'SIGKILL');
      expect(reached(telegram).length).toBeLessThan(everybody);
      await startWorker(telegram, where);
      await allTold(store);
      expect(reached(telegram)).toEqual(chats(everybody));
      expect(arrived(telegram).length - everybody).toBeLessThanOrEqual(inFlight);
    });

    test('an API that refuses, fails and drops the line at random loses nobody', async () => {
      const where = place();
      store = openAt(where);
      await subscribe(store, 600);
      const hasLeft = (chat: number) => chat % 10 === 3;
      telegram = await telegramWith(600);
      for (const id of chats(600).filter(hasLeft)) telegram.person({ id }).room.standing = 'blocked';
      const row = <Fault>(length: number, fault: Fault) => Array.from({ length }, () => fault);
      const faults = [{ code: 429, retryAfter: 0.2 }, ...row(14, { code: 500 }), ...row(10, 'drop before' as const)];
      telegram.faults.atRandom({ share: 0.2, seed: 20_261_122, faults });
      await store.notices.publish(notice());
      await startWorker(telegram, where);
      await allTold(store);
      expect(reached(telegram)).toEqual(chats(600).filter((chat) => !hasLeft(chat)));
      expect(telegram.calls.length).toBeGreaterThan(650);
      for (const chat of chats(600).filter(hasLeft)) {
        expect(await store.travellers.exportOf(chat)).toMatchObject({ subscriptions: [], received: [], pending: [] });
      }
    });

    test('a group that Telegram keeps slowing: all the others are told, and it is told when it may be', async () => {
      const where = place();
      store = openAt(where);
      await subscribe(store, 300);
      telegram = await telegramWith(300);
      const release = telegram.faults.always({ method: 'sendMessage', chat: 1_007 }, { code: 429, retryAfter: 1 });
      await store.notices.publish(notice());
      await startWorker(telegram, where);
      await expect.poll(() => reached(telegram).length).toBe(299);
      expect(reached(telegram)).not.toContain(1_007);
      release();
      await allTold(store);
      expect(reached(telegram)).toEqual(chats(300));
    });

    test('the same notice published twice, by two replicas at once: one alert for each chat', async () => {
      const where = place();
      store = openAt(where);
      const other = openAt(where);
      await subscribe(store, 300);
      telegram = await telegramWith(300);
      // Nobody dies here, and a machine that is busy with other things is no death.
      const patient = { DEAD_AFTER_MS: '15000' };
      await Promise.all([startWorker(telegram, where, patient), startWorker(telegram, where, patient)]);
      const published = await Promise.all([store, other, store, other].map(({ notices }) => notices.publish(notice())));
      expect(published.filter(Boolean)).toHaveLength(1);
      await allTold(store);
      expect(await store.notices.publish(notice())).toBe(false);
      await allTold(store);
      expect(arrived(telegram).sort((a, b) => a - b)).toEqual(chats(300));
      await other.close();
    });

    test('a worker without a processor, taken for dead: whom another one told it does not tell again', async () => {
      const where = place();
      store = openAt(where);
      await subscribe(store, 300);
      telegram = await telegramWith(300);
      const until = join(folder, crypto.randomUUID());
      const starved = await startWorker(telegram, where, { STARVED_UNTIL: until });
      const starving = once(starved.stdout ?? starved, 'data');
      await store.notices.publish(notice());
      await starving;
      expect(arrived(telegram)).toEqual([]);
      await startWorker(telegram, where);
      await expect.poll(() => reached(telegram).length).toBe(300);
      writeFileSync(until, '');
      await end(starved, 'SIGTERM');
      await allTold(store);
      expect(arrived(telegram).sort((a, b) => a - b)).toEqual(chats(300));
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'otkel-faults-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

promisesUnderFaults('deliveries from SQLite', () => ['sqlite', join(folder, `${crypto.randomUUID()}.db`)]);

describe.skipIf(withoutRedis)('deliveries from Redis', () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.remove());

  promisesUnderFaults('by BullMQ', () => ['redis', server.url, crypto.randomUUID()]);

  test('Redis stopped and started in the middle loses nobody', async () => {
    const where: Where = ['redis', server.url, crypto.randomUUID()];
    const store = openAt(where);
    await subscribe(store, everybody);
    const telegram = await telegramWith(everybody, 5);
    await store.notices.publish(notice());
    await startWorker(telegram, where);
    await expect.poll(() => arrived(telegram).length, { interval: 5 }).toBeGreaterThan(700);
    await server.stop();
    const before = reached(telegram).length;
    expect(before).toBeLessThan(everybody);
    await server.start();
    await allTold(store);
    expect(reached(telegram)).toEqual(chats(everybody));
    expect(arrived(telegram).length - everybody).toBeLessThanOrEqual(inFlight);
    await store.close();
    await telegram.close();
  });
});
