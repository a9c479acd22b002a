import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { usualAlertKinds } from '#domain/alerts/subscription.ts';
import type { Store } from '#domain/ports/store.ts';
import { type RedisServer, startRedis, withoutRedis } from '../store/redis-server.ts';
import { type Api, arrives, startApi } from './api.ts';
import { openAt, type Where } from './place.ts';

/** How many deliveries a worker has under way at most: as many may be repeated when it dies. */
const inFlight = 50;
const everybody = 2_000;
const seconds = 1_000;

const workers: ChildProcess[] = [];
afterEach(async () => {
  for (const worker of workers.splice(0)) await end(worker, 'SIGKILL');
});

async function startWorker(api: Api, where: Where): Promise<ChildProcess> {
  const script = new URL('./worker.ts', import.meta.url).pathname;
  const worker = spawn(process.execPath, [script, api.url, ...where], { stdio: ['ignore', 'pipe', 'inherit'] });
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
  await expect.poll(open, { timeout: 14 * seconds, interval: 100 }).toBe(0);
}

const reached = ({ arrived }: Api) => [...new Set(arrived.map(({ chat }) => chat))].sort((a, b) => a - b);

function promisesUnderFaults(name: string, place: () => Where): void {
  describe(name, () => {
    let store: Store;
    let api: Api;
    afterEach(async () => {
      await store.close();
      await api.close();
    });

    test('a worker killed in the middle of 2,000 deliveries loses nobody', { timeout: 20 * seconds }, async () => {
      const where = place();
      store = openAt(where);
      await subscribe(store, everybody);
      api = await startApi({ delayMs: 5 });
      await store.notices.publish(notice());
      const worker = await startWorker(api, where);
      await expect.poll(() => api.arrived.length, { timeout: 10 * seconds, interval: 5 }).toBeGreaterThan(700);
      await end(worker, 'SIGKILL');
      expect(reached(api).length).toBeLessThan(everybody);
      await startWorker(api, where);
      await allTold(store);
      expect(reached(api)).toEqual(chats(everybody));
      expect(api.arrived.length - everybody).toBeLessThanOrEqual(inFlight);
    });

    test('an API that refuses, fails and drops the line at random loses nobody', {
      timeout: 20 * seconds,
    }, async () => {
      const where = place();
      store = openAt(where);
      await subscribe(store, 600);
      const hasLeft = (chat: number) => chat % 10 === 3;
      api = await startApi({
        answer(chat, call) {
          if (hasLeft(chat))
            return { status: 403, body: { ok: false, error_code: 403, description: 'bot was blocked' } };
          const dice = Math.imul(call, 2_654_435_761) >>> 24;
          if (dice < 2) return { status: 429, body: { ok: false, error_code: 429, parameters: { retry_after: 0.2 } } };
          if (dice < 30) return { status: 500, body: { ok: false, error_code: 500, description: 'oops' } };
          return dice < 50 ? 'dropped' : arrives;
        },
      });
      await store.notices.publish(notice());
      await startWorker(api, where);
      await allTold(store);
      expect(reached(api)).toEqual(chats(600).filter((chat) => !hasLeft(chat)));
      expect(api.calls.length).toBeGreaterThan(650);
      for (const chat of chats(600).filter(hasLeft)) {
        expect(await store.travellers.exportOf(chat)).toMatchObject({ subscriptions: [], received: [], pending: [] });
      }
    });

    test('the same notice published twice, by two replicas at once: one alert for each chat', async () => {
      const where = place();
      store = openAt(where);
      const other = openAt(where);
      await subscribe(store, 300);
      api = await startApi({});
      await Promise.all([startWorker(api, where), startWorker(api, where)]);
      const published = await Promise.all([store, other, store, other].map(({ notices }) => notices.publish(notice())));
      expect(published.filter(Boolean)).toHaveLength(1);
      await allTold(store);
      expect(await store.notices.publish(notice())).toBe(false);
      await allTold(store);
      expect(api.arrived.map(({ chat }) => chat).sort((a, b) => a - b)).toEqual(chats(300));
      await other.close();
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

  test('Redis stopped and started in the middle loses nobody', { timeout: 20 * seconds }, async () => {
    const where: Where = ['redis', server.url, crypto.randomUUID()];
    const store = openAt(where);
    await subscribe(store, everybody);
    const api = await startApi({ delayMs: 5 });
    await store.notices.publish(notice());
    await startWorker(api, where);
    await expect.poll(() => api.arrived.length, { timeout: 10 * seconds, interval: 5 }).toBeGreaterThan(700);
    await server.stop();
    const before = reached(api).length;
    expect(before).toBeLessThan(everybody);
    await server.start();
    await allTold(store);
    expect(reached(api)).toEqual(chats(everybody));
    expect(api.arrived.length - everybody).toBeLessThanOrEqual(inFlight);
    await store.close();
    await api.close();
  });
});
