import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '#domain/ports/log.ts';
import type { Metrics } from '#http/metrics.ts';
import { createOperatorAnswer } from '#http/operator.ts';
import { createPublicAnswer } from '#http/public.ts';
import { type HttpOptions, type HttpServer, startHttp } from '#http/server.ts';
import type { App } from './app.ts';
import { type Config, ConfigError } from './config.ts';
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

/** Runs until somebody stops it. Returns the exit code. */
export async function serve(parts: ServeOptions): Promise<number> {
  const { app, log } = parts;
  const stopped = whenStopped(log);
  const updates = updatesFrom(parts);
  let servers: readonly HttpServer[] = [];
  try {
    servers = await openPorts(updates, parts);
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

async function openPorts(updates: Updates, parts: ServeOptions): Promise<readonly HttpServer[]> {
  const { config, metrics } = parts;
  const readiness = createReadiness(parts);
  const opened: HttpServer[] = [];
  if (config.port !== null) {
    const { webhook } = updates;
    opened.push(await open('PORT', config.port, createPublicAnswer({ webhook, readiness }), parts));
  }
  if (config.metricsPort !== null && metrics !== null) {
    opened.push(await open('METRICS_PORT', config.metricsPort, createOperatorAnswer({ readiness, metrics }), parts));
  }
  return opened;
}

const portProblems: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program has this port: end it, or write another one',
  EACCES: 'this user may not open this port: write one above 1023',
};

/** @throws ConfigError where the port cannot be had */
async function open(
  setting: string,
  port: number,
  answer: HttpOptions['answer'],
  { log }: ServeOptions,
): Promise<HttpServer> {
  const report = (error: unknown) =>
    log.error({ error: error instanceof Error ? error.stack : String(error) }, 'a request over HTTP failed');
  try {
    const server = await startHttp({ port, answer, report });
    log.info({ port: server.port, setting }, 'serving HTTP');
    return server;
  } catch (error) {
    const problem = portProblems[(error as NodeJS.ErrnoException).code ?? ''];
    if (problem === undefined) throw error;
    throw new ConfigError([{ setting, message: `${port}: ${problem}` }]);
  }
}

/** Resolves when an operator asks us to stop. */
function whenStopped(log: Log): Promise<void> {
  return new Promise((resolve) => {
    const stop = (signal: string) => {
      log.info({ signal }, 'stopping');
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
  });
}
