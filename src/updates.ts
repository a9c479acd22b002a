import { setTimeout as sleep } from 'node:timers/promises';
import { GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import { createUpdatePolling, explainEnd, listen } from '#bot/bot.ts';
import { createWebhookUpdates } from '#bot/telegram/webhook-updates.ts';
import type { Log } from '#domain/ports/log.ts';
import type { Webhook } from '#http/public.ts';
import type { App } from './app.ts';
import type { Config, UpdatesSetting } from './config.ts';

/** Where updates come from; a process that only tells subscribers, or reads the news, has none. */
export interface Updates {
  /** What HTTP hands to us, in webhook mode. */
  readonly webhook: Webhook | null;
  /** Resolves with the exit code where there is no going on, and not before it is stopped otherwise. */
  run(): Promise<number>;
  /** Takes nothing more; resolves when what is under way is done. */
  stop(): Promise<void>;
}

interface Parts {
  readonly config: Config;
  readonly app: App;
  readonly log: Log;
}

/** Telegram may be away when we start. */
const againMs = 3_000;

export function updatesFrom(parts: Parts): Updates {
  const { config, log } = parts;
  if (config.role === 'alerts' || config.role === 'watch') return noUpdates(config.role, log);
  return config.updates.kind === 'webhook' ? brought(config.updates, parts) : asked(parts);
}

function noUpdates(role: Config['role'], log: Log): Updates {
  const stopped = Promise.withResolvers<number>();
  return {
    webhook: null,
    run() {
      log.info({}, role === 'alerts' ? 'telling subscribers' : 'reading the news');
      return stopped.promise;
    },
    stop: async () => stopped.resolve(0),
  };
}

function asked({ app: { bot, knowledge, store }, log }: Parts): Updates {
  const { run, stop } = createUpdatePolling(bot, { ...knowledge, locks: store.locks, log });
  return {
    webhook: null,
    run,
    stop: () =>
      stop().catch((error: unknown) => log.warn({ error: String(error) }, 'Telegram was not told what is done')),
  };
}

/** The port is open before Telegram has answered for the first time; until then updates are to be brought again. */
function brought({ url, secret }: UpdatesSetting & { kind: 'webhook' }, { app, log }: Parts): Updates {
  const { bot, knowledge, store } = app;
  const receive = createWebhookUpdates(bot, store.locks, log);
  const stopping = new AbortController();
  const { signal } = stopping;

  async function begin(): Promise<boolean> {
    try {
      await bot.init(signal as never);
      await listen(bot, { ...knowledge, log }, { url, secret });
      return true;
    } catch (error) {
      if (!signal.aborted && isFinal(error)) throw error;
      log.warn({ why: error instanceof GrammyError ? error.error_code : String(error) }, 'Telegram cannot be reached');
      await sleep(againMs, undefined, { signal }).catch(() => {});
      return false;
    }
  }

  return {
    webhook: {
      path: new URL(url).pathname,
      secret,
      receive: async (update) => (bot.isInited() ? await receive(update as Update) : 'busy'),
    },
    async run() {
      try {
        while (!signal.aborted && !(await begin()));
        await new Promise<void>((resolve) => {
          if (signal.aborted) resolve();
          signal.addEventListener('abort', () => resolve());
        });
        return 0;
      } catch (error) {
        return explainEnd(error, log);
      }
    },
    stop: async () => stopping.abort(),
  };
}

/** Asking Telegram again brings the same answer. */
function isFinal(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code < 500 && error.error_code !== 429;
}
