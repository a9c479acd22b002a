import type { Log } from '#domain/ports/log.ts';
import { type HttpOptions, type HttpServer, startHttp } from '#http/server.ts';
import { ConfigError } from './config.ts';

/* What every process does that serves something: it opens ports, and runs until somebody stops it. */

const portProblems: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program has this port: end it, or write another one',
  EACCES: 'this user may not open this port: write one above 1023',
};

/** @throws ConfigError where the port cannot be had */
export async function openPort(
  setting: string,
  port: number,
  { answer, log }: Pick<HttpOptions, 'answer'> & { readonly log: Log },
): Promise<HttpServer> {
  try {
    const server = await startHttp({ port, answer, report: reportRequest(log) });
    log.info({ port: server.port, setting }, 'serving HTTP');
    return server;
  } catch (error) {
    const problem = portProblems[(error as NodeJS.ErrnoException).code ?? ''];
    if (problem === undefined) throw error;
    throw new ConfigError([{ setting, message: `${port}: ${problem}` }]);
  }
}

/** Says why a request was not answered, and nothing of what was asked. */
export function reportRequest(log: Log): (error: unknown) => void {
  return (error) =>
    log.error({ error: error instanceof Error ? error.stack : String(error) }, 'a request over HTTP failed');
}

/** Resolves when an operator asks us to stop. */
export function whenStopped(log: Log): Promise<void> {
  return new Promise((resolve) => {
    const stop = (signal: string) => {
      log.info({ signal }, 'stopping');
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
  });
}
