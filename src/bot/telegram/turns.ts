import { setTimeout as sleep } from 'node:timers/promises';
import type { Update } from 'grammy/types';

interface Part {
  readonly chat?: { readonly id?: unknown } | null;
  readonly message?: { readonly chat?: { readonly id?: unknown } | null } | null;
  readonly from?: { readonly id?: unknown } | null;
}

/**
 * Whose turn an update waits for: its chat's, or its person's where it comes from no chat of ours. Whatever somebody sent for
 * an update; `undefined` where it waits for nobody.
 */
export function turnIn({ update_id: _, ...parts }: Update): string | undefined {
  const [kind, part] = (Object.entries(parts) as [string, Part | null][])[0] ?? [];
  const chat = kind === 'guest_message' ? undefined : (part?.chat?.id ?? part?.message?.chat?.id);
  const id = chat ?? part?.from?.id;
  return id === undefined || id === null ? undefined : String(id);
}

/** How many chats are answered at once, and how many updates may wait for the turns of all of them. */
const chatsAtOnce = 200;
const updatesAtOnce = 5_000;
/** A chat whose oldest update has waited so long is slow; so many of its updates may wait, and the others nobody keeps. */
const slowAfterMs = 10_000;
const ofSlowAtMost = 100;

/** All updates under way, by their turns: a chat that Telegram keeps waiting must not fill the place of the others. */
export interface Crowd {
  /** Nobody else is let in until somebody leaves. */
  isFull(): boolean;
  /** False where their chat is slow and too many of its updates wait already. */
  enter(turn: string): boolean;
  leave(turn: string): void;
}

export function createCrowd(now: () => number = () => performance.now()): Crowd {
  /** Since when each is under way, in the order of the turns. */
  const turns = new Map<string, number[]>();
  let updates = 0;
  return {
    isFull: () => turns.size >= chatsAtOnce || updates >= updatesAtOnce,
    enter(turn) {
      const since = turns.get(turn) ?? [];
      const [oldest = Infinity] = since;
      if (since.length >= ofSlowAtMost && now() - oldest > slowAfterMs) return false;
      since.push(now());
      turns.set(turn, since);
      updates += 1;
      return true;
    },
    leave(turn) {
      const since = turns.get(turn);
      since?.shift();
      if (since?.length === 0) turns.delete(turn);
      updates -= 1;
    },
  };
}

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

const heldUpMs = 1_000;

/** Whoever has others told goes on after so long: one whom Telegram keeps waiting holds up nobody. */
export async function soonEnough(told: Promise<unknown>): Promise<void> {
  await Promise.race([told, sleep(heldUpMs, undefined, { ref: false })]);
}
