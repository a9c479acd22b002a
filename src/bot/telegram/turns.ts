import { setTimeout as sleep } from 'node:timers/promises';

/** Work of one key is done one after the other, in the order in which it was asked for; that of others meanwhile. */
export interface Turns {
  /** `null` for whoever had no turn in all the time that there is patience for. */
  take<T>(key: string, work: () => Promise<T>): Promise<T | null>;
}

export function createTurns(patienceMs: number): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    async take(key, work) {
      let waits: 'still' | 'not any more' | 'too long' = 'still';
      const own = (last.get(key) ?? Promise.resolve()).then(() => {
        if (waits === 'too long') return null;
        waits = 'not any more';
        return work();
      });
      const over = own.catch(() => {});
      last.set(key, over);
      void over.then(() => last.get(key) === over && last.delete(key));
      const patience = new AbortController();
      const late = sleep(patienceMs, undefined, { signal: patience.signal }).then(
        () => {
          if (waits !== 'still') return own;
          waits = 'too long';
          return null;
        },
        () => own,
      );
      return await Promise.race([own, late]).finally(() => patience.abort());
    },
  };
}
