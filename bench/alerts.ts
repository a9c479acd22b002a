/**
 * What telling everybody costs: the fan-out of 100,000 subscribers (`npm run bench:million`: of a million), and the flow of
 * deliveries at a high and at the usual limit, on both engines. Redis is a server of its own; without one installed it is
 * left out.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { createFanOut } from '#alerts/fan-out.ts';
import type { Alert } from '#domain/alerts/alert.ts';
import { usualAlertKinds } from '#domain/alerts/subscription.ts';
import type { Store } from '#domain/ports/store.ts';
import { openRedis } from '#store/redis/redis.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { startRedis, withoutRedis } from '../test/store/redis-server.ts';

const apiMs = 20;

/** A store that is measured, and how many bytes lie in it. */
interface Place {
  readonly engine: string;
  open(): Store;
  bytes(): Promise<number>;
}

/** Each measurement as a plain object, as it comes. */
export async function* benchAlerts(subscribers = 100_000): AsyncGenerator<object> {
  const folder = mkdtempSync(join(tmpdir(), 'otkel-bench-'));
  const file = join(folder, 'otkel.db');
  const sizeOf = (end: string) => statSync(file + end, { throwIfNoEntry: false })?.size ?? 0;
  yield* benchEngine(subscribers, {
    engine: 'sqlite',
    open: () => openSqlite(file),
    bytes: async () => sizeOf('') + sizeOf('-wal'),
  });
  rmSync(folder, { recursive: true, force: true });
  if (withoutRedis) return;

  const server = await startRedis('--appendfsync', 'everysec');
  const redis = new Redis(server.url);
  yield* benchEngine(subscribers, {
    engine: 'bullmq',
    open: () => openRedis(server.url, { report: () => {}, warn: () => {} }),
    bytes: async () => Number(/used_memory:(\d+)/.exec(await redis.info('memory'))?.[1]),
  });
  redis.disconnect();
  await server.remove();
}

async function* benchEngine(subscribers: number, { engine, open, bytes }: Place): AsyncGenerator<object> {
  const store = open();
  const empty = await bytes();
  await subscribe(subscribers, store);
  const subscribed = await bytes();
  const seconds = await fanOut(store);
  const handedOver = await bytes();
  yield {
    bench: 'fan-out',
    engine,
    subscribers,
    seconds: round(seconds),
    bytes: subscribed - empty,
    bytesPerSubscriber: Math.round((subscribed - empty) / subscribers),
    bytesPerDeliveryWaiting: Math.round((handedOver - subscribed) / subscribers),
  };
  const fast = await flow(store, 1_000, 5_000);
  const rounded = { perSecond: round(fast.average), target: 900 };
  yield { bench: 'deliveries', engine, limit: 1_000, apiMs, ...rounded };
  const usual = await flow(store, 25, 8_000);
  const { average, most } = usual;
  yield { bench: 'deliveries', engine, limit: 25, apiMs, perSecond: round(average), mostInAnySecond: most };
  await store.close();
}

async function subscribe(subscribers: number, store: Store): Promise<void> {
  const subscription = { crossing: 'karkyra-kegen', alertKinds: usualAlertKinds, muted: false };
  for (let from = 0; from < subscribers; from += 1_000) {
    const chats = Array.from({ length: 1_000 }, (_, index) => 100_000_000 + (from + index) * 7_919);
    await Promise.all(chats.map((chat) => store.subscriptions.put(chat, subscription)));
  }
}

/** All pages at once: what may wait in the outbox is not bounded here, or its emptying would be measured. */
async function fanOut(store: Store): Promise<number> {
  const alert: Alert = {
    id: 'news-bench',
    crossing: 'karkyra-kegen',
    raisedAt: Date.now(),
    kind: 'news',
    notice: 'bench',
  };
  await store.alerts.raise(alert);
  const audience = { alertKinds: ['opening'], trips: [], receivedAny: [], notReceived: [] } as const;
  const fan = createFanOut({
    ...store,
    waitingAtMost: Infinity,
    audienceOf: async () => audience,
    report(problem) {
      throw problem;
    },
  });
  const began = performance.now();
  while (await fan.step());
  return (performance.now() - began) / 1000;
}

/** Delivers for a while. Counted are the moments at which the API is called. */
async function flow(store: Store, perSecond: number, forMs: number): Promise<{ average: number; most: number }> {
  const calls: number[] = [];
  const worker = store.outbox.work({
    perSecond,
    report: () => {},
    async deliver() {
      calls.push(performance.now());
      await sleep(apiMs);
      return { kind: 'delivered' };
    },
  });
  while (calls.length === 0) await sleep(1);
  await sleep(forMs);
  await worker.close();
  const spanMs = (calls.at(-1) ?? 0) - (calls[0] ?? 0);
  return { average: ((calls.length - 1) / spanMs) * 1000, most: mostInAnySecond(calls) };
}

function mostInAnySecond(calls: readonly number[]): number {
  let first = 0;
  let most = 0;
  for (const [last, at] of calls.entries()) {
    while (at - (calls[first] ?? at) >= 1_000) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

const round = (number: number) => Number(number.toFixed(2));

if (import.meta.main) {
  for await (const measured of benchAlerts(Number(process.argv[2] ?? 100_000)))
    process.stdout.write(`${JSON.stringify(measured)}\n`);
}
