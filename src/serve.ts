import type { Update } from 'grammy/types';
import { explainEnd, listen, poll } from '#bot/bot.ts';
import { createWebhookUpdates } from '#bot/telegram/webhook-updates.ts';
import type { Log } from '#domain/ports/log.ts';
import type { Store } from '#domain/ports/store.ts';
import type { Metrics } from '#http/metrics.ts';
import { type HttpServer, type Paused, startHttp, type Webhook } from '#http/server.ts';
import type { App } from './app.ts';
import type { Knowledge } from './assemble.ts';
import type { Config, Updates } from './config.ts';

/*
 * The bot among people: updates by polling or by a webhook, what operators ask over HTTP, and an orderly end.
 */

export interface ServeOptions {
  readonly config: Config;
  readonly knowledge: Knowledge;
  readonly store: Store;
  readonly office: App;
  readonly metrics: Metrics;
  readonly log: Log;
}

/** How long what is under way may take after somebody asked us to stop. */
const farewellMs = 5_000;

/** Runs until somebody stops it. Returns the exit code. */
export async function serve(parts: ServeOptions): Promise<number> {
  const stopped = whenStopped(parts.log);
  timeUpdates(parts);
  try {
    return await play(stopped, parts);
  } finally {
    await parts.office.close();
  }
}

async function play(stopped: Promise<void>, parts: ServeOptions): Promise<number> {
  const { config, log } = parts;
  if (config.role === 'alerts') return await untilStopped(stopped, null, parts);
  if (config.updates.kind === 'webhook') return await takeFromWebhook(config.updates, stopped, parts);
  const { bot } = parts.office;
  const http = await serveHttp(null, parts);
  const leave = () => bot.stop();
  void stopped
    .then(leave)
    .catch((error: unknown) => log.warn({ error: String(error) }, 'Telegram was not told that we stop'));
  const code = await poll(bot, { ...parts.knowledge, log });
  await http?.close();
  return code;
}

async function takeFromWebhook(
  { url, secret }: Updates & { kind: 'webhook' },
  stopped: Promise<void>,
  parts: ServeOptions,
): Promise<number> {
  const { office, store, knowledge, log } = parts;
  const receive = createWebhookUpdates(office.bot, store.locks, log);
  try {
    await office.bot.init();
    const path = new URL(url).pathname;
    const http = { path, secret, receive: (update: unknown) => receive(update as Update) };
    return await untilStopped(stopped, http, parts, () => listen(office.bot, { ...knowledge, log }, { url, secret }));
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
async function pausedIn({ office, store }: ServeOptions): Promise<readonly Paused[]> {
  const paused: Paused[] = [];
  const heard = office.board.freshness();
  if (heard.kind !== 'of-late') {
    const since = heard.kind === 'never' ? 'they could never be read' : `last read ${new Date(heard.at).toISOString()}`;
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

function timeUpdates({ office: { bot }, metrics }: ServeOptions): void {
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
function whenStopped(log: Log): Promise<void> {
  return new Promise((resolve) => {
    const stop = (signal: string) => {
      log.info({ signal }, 'stopping');
      setTimeout(() => process.exit(0), farewellMs).unref();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
  });
}
