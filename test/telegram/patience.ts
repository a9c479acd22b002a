import type { Call } from './calls.ts';
import type { Updates } from './updates.ts';
import type { Act, World } from './world.ts';

/** Waiting for the bot: as short as it takes, and with a reason to read when it takes too long. */
export interface Patience {
  /** Hands over an update and waits until the bot is done with it, unless it does not want to know and need not. */
  tell(kind: string, payload: unknown, story: string, options?: { orUnwanted: boolean }): Promise<void>;
  /** The same, and until it has done something that concerns us; resolves with all of that. */
  answersTo(kind: string, payload: unknown, concerns: (act: Act) => boolean, story: string): Promise<Act[]>;
  /** Waits until this holds; it is looked at after everything the bot does. */
  until(holds: () => boolean, story: string): Promise<void>;
  /** Nobody will answer any more: whoever waits fails with this reason. */
  abandon(reason: Error): void;
}

export function createPatience(world: World, updates: Updates, calls: readonly Call[], patienceMs: number): Patience {
  const abandoned = new AbortController();

  /** Fails when it takes too long, or when nobody is there any more. */
  async function inTime<T>(promise: Promise<T>, story: string): Promise<T> {
    const failure = Promise.withResolvers<never>();
    const give = () => failure.reject(abandoned.signal.reason);
    const timer = setTimeout(
      () => failure.reject(new Error(`${story} within ${patienceMs} ms\n${lastOf(calls)}`)),
      patienceMs,
    );
    abandoned.signal.addEventListener('abort', give);
    if (abandoned.signal.aborted) give();
    try {
      return await Promise.race([promise, failure.promise]);
    } finally {
      clearTimeout(timer);
      abandoned.signal.removeEventListener('abort', give);
    }
  }

  async function tell(kind: string, payload: unknown, story: string, options = { orUnwanted: false }): Promise<void> {
    const fate = await inTime(updates.push(kind, payload), `${story}, and the bot was not done with it`);
    if (fate === 'unwanted' && !options.orUnwanted)
      throw new Error(`${story}, but the bot does not ask for updates of the kind ${kind}`);
  }

  async function until(holds: () => boolean, story: string): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const look = () => holds() && resolve();
    const stop = world.onAct(look);
    look();
    await inTime(promise, story).finally(stop);
  }

  return {
    tell,
    until,
    async answersTo(kind, payload, concerns, story) {
      const before = world.acts.length;
      const ours = () => world.acts.slice(before).filter(concerns);
      await tell(kind, payload, story);
      await until(() => ours().length > 0, `${story}, and the bot did not answer`);
      return ours();
    },
    abandon: (reason) => abandoned.abort(reason),
  };
}

function lastOf(calls: readonly Call[]): string {
  const lines = calls.slice(-5).map(({ method, code }) => `${method} → ${code ?? 'no answer'}`);
  return lines.length === 0 ? 'It has called nothing yet.' : `It called last: ${lines.join(', ')}`;
}
