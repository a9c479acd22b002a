import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '#domain/ports/log.ts';
import type { Listener } from '#http/listener.ts';
import type { Metrics } from '#http/metrics.ts';
import { createOperatorAnswer } from '#http/operator.ts';
import { createPublicAnswer } from '#http/public.ts';
import type { HttpServer } from '#http/server.ts';
import type { App } from './app.ts';
import type { Config } from './config.ts';
import { openPort, whenStopped } from './ports.ts';
import { createReadiness } from './readiness.ts';
import { type Updates, updatesFrom } from './updates.ts';

/*
 * The bot among people: updates by polling or by a webhook, what operators ask over HTTP, and an orderly end.
 */

export interface ServeOptions {
  readonly config: Config;
  readonly app: App;
  /** `null` where nobody watches. */
  readonly metrics: Metrics | null;
  readonly log: Log;
}

/**
 * What is under way has this long after a signal to stop: Telegram takes eight seconds now and then, and container engines
 * wait for ten. What is then still unanswered comes again to the next process, and may have arrived.
 */
const farewellMs = 8_500;
/** Closing what is idle takes no longer, or something is wrong. */
const closingMs = 1_000;

/** By then Telegram is asked for updates; whoever writes before does not wait for it. */
const preparedAfterMs = 1_000;

/** Runs until somebody stops it. Returns the exit code. */
export async function serve(parts: ServeOptions): Promise<number> {
  const { app, log } = parts;
  const stopped = whenStopped(log);
  const updates = updatesFrom(parts);
  const servers: HttpServer[] = [];
  try {
    for await (const server of openPorts(updates, parts)) servers.push(server);
    setTimeout(app.knowledge.prepare, preparedAfterMs).unref();
    return await Promise.race([updates.run(), stopped.then(() => 0)]);
  } finally {
    const under = [updates.stop(), app.quiet(), ...servers.map((server) => server.close())];
    if (!(await within(farewellMs, Promise.all(under)))) leave(parts);
    if (!(await within(closingMs, app.close()))) leave(parts);
  }
}

/** The last resort: nothing is lost, but what has no answer yet is done again. */
function leave({ app, log }: ServeOptions): void {
  log.warn({ unanswered: app.unanswered() }, 'stopping with calls that Telegram has not answered: they may come twice');
  process.exit(0);
}

async function within(ms: number, work: Promise<unknown>): Promise<boolean> {
  return await Promise.race([work.then(() => true), sleep(ms, false, { ref: false })]);
}

/** One after the other: where the second cannot be had, the first is closed again. */
async function* openPorts(updates: Updates, parts: ServeOptions): AsyncGenerator<HttpServer> {
  const { config, metrics, log } = parts;
  const readiness = createReadiness(parts);
  if (config.port !== null) {
    const answer = createPublicAnswer({ webhook: updates.webhook, readiness, further: await pageOf(parts) });
    yield await openPort('PORT', config.port, { answer, log });
  }
  if (config.metricsPort !== null && metrics !== null) {
    const answer = createOperatorAnswer({ readiness, metrics });
    yield await openPort('METRICS_PORT', config.metricsPort, { answer, log });
  }
}

/** The page, where people are answered. */
async function pageOf({ config, app, log }: ServeOptions): Promise<Listener | undefined> {
  if (config.role === 'alerts') return undefined;
  const { loadWeb } = await import('./web.ts');
  return await loadWeb({ ...app, flood: app.store.flood, config, log });
}
