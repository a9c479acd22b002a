import type { Update } from 'grammy/types';
import { createUpdatePolling, explainEnd, listen } from '#bot/bot.ts';
import { createWebhookUpdates } from '#bot/telegram/webhook-updates.ts';
import type { Log } from '#domain/ports/log.ts';
import type { Metrics } from '#http/metrics.ts';
import { type HttpServer, type Paused, startHttp, type Webhook } from '#http/server.ts';
import type { App } from './app.ts';
import type { Config, Updates } from './config.ts';

/*
 * The bot among people: updates by polling or by a webhook, what operators ask over HTTP, and an orderly end.
 */

export interface ServeOptions {
  readonly config: Config;
  readonly app: App;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly farewellMs?: number;
}

/** After a signal to stop, unfinished work has this long before the process exits anyhow. */
const usualFarewellMs = 5_000;

/** Runs until somebody stops it. Returns the exit code. */
export async function serve(parts: ServeOptions): Promise<number> {
  const stopped = whenStopped(parts);
  timeUpdates(parts);
  try {
    return await run(stopped, parts);
  } finally {
    await parts.app.close();
  }
}

async function run(stopped: Promise<void>, parts: ServeOptions): Promise<number> {
  const { config, log } = parts;
  if (config.role === 'alerts') return await untilStopped(stopped, null, parts);
  if (config.updates.kind === 'webhook') return await takeFromWebhook(config.updates, stopped, parts);
  const { bot, knowledge, store } = parts.app;
  const http = await serveHttp(null, parts);
  const polling = createUpdatePolling(bot, { ...knowledge, locks: store.locks, log });
  const left = stopped
    .then(() => polling.stop())
    .catch((error: unknown) => log.warn({ error: String(error) }, 'Telegram was not told what is done'));
  const code = await polling.run();
  if (code === 0) await left;
  await http?.close();
  return code;
}

async function takeFromWebhook(
  { url, secret }: Updates & { kind: 'webhook' },
  stopped: Promise<void>,
  parts: ServeOptions,
): Promise<number> {
  const { app, log } = parts;
  const receive = createWebhookUpdates(app.bot, app.store.locks, log);
  try {
    await app.bot.init();
    const path = new URL(url).pathname;
    const http = { path, secret, receive: (update: unknown) => receive(update as Update) };
    return await untilStopped(stopped, http, parts, () => listen(app.bot, { ...app.knowledge, log }, { url, secret }));
  } catch (error) {
    return explainEnd(error, log);
  }
}

async function untilStopped(
  stopped: Promise<void>,
  webhook: Webhook | null,
  parts: ServeOptions,
  begin: () => Promise<void> = async () => parts.log.info({}, 'telling subscribers'),
): Promise<number> {
  const http = await serveHttp(webhook, parts);
  try {
    await begin();
    await stopped;
  } finally {
    await http?.close();
  }
  return 0;
}

async function serveHttp(webhook: Webhook | null, parts: ServeOptions): Promise<HttpServer | null> {
  const { config, metrics, log } = parts;
  if (config.port === null) return null;
  const server = await startHttp({ port: config.port, webhook, paused: () => pausedIn(parts), metrics });
  log.info({ port: server.port }, 'serving HTTP');
  return server;
}

/** What waits at the moment, and why; answers go on meanwhile. */
async function pausedIn({ app: { noticeCache, store } }: ServeOptions): Promise<readonly Paused[]> {
  const paused: Paused[] = [];
  const freshness = noticeCache.freshness();
  if (freshness.kind !== 'of-late') {
    const since =
      freshness.kind === 'never' ? 'they could never be read' : `last read ${new Date(freshness.at).toISOString()}`;
    paused.push({ what: 'notices', why: `the store is away: ${since}` });
  }
  try {
    const trouble = await store.outbox.trouble();
    if (trouble !== null) {
      const { code, since } = trouble;
      paused.push({ what: 'alerts', why: `Telegram answers ${code} since ${new Date(since).toISOString()}` });
    }
  } catch (error) {
    paused.push({ what: 'subscriptions', why: error instanceof Error ? error.message : String(error) });
  }
  return paused;
}

function timeUpdates({ app: { bot }, metrics }: ServeOptions): void {
  const handle = bot.handleUpdate.bind(bot);
  bot.handleUpdate = async (...update) => {
    const started = performance.now();
    try {
      await handle(...update);
    } finally {
      metrics.answered((performance.now() - started) / 1000);
    }
  };
}

/** Resolves when an operator asks us to stop; if we have not stopped soon after, we end anyhow. */
function whenStopped({ log, farewellMs = usualFarewellMs }: ServeOptions): Promise<void> {
  return new Promise((resolve) => {
    const stop = (signal: string) => {
      log.info({ signal }, 'stopping');
      setTimeout(() => process.exit(0), farewellMs).unref();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
  });
}
