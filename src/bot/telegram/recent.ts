import type { Context } from 'grammy';
import type { MaybeInaccessibleMessage as Message } from 'grammy/types';

/*
 * What this process did of late, and only to be kinder: which answer belongs to which question, so that an edited question
 * edits its answer, and which tap was just answered, so that a thousand taps make one change. What is forgotten, or was
 * done by another replica, is done once more.
 */

export interface Recent {
  /** The message of ours that answered this message of theirs. */
  answerTo(ctx: Context): number | undefined;
  answered(ctx: Context, reply: number): void;
  /** True when this is what was done last with a message, a moment ago. */
  isRepeated(message: Message, what: string, nowMs: number): boolean;
  /** True when this was done less than so long ago; otherwise it counts as done now. */
  isSoon(what: string, nowMs: number, withinMs: number): boolean;
  /** How often in a row this happened in a chat; `null` begins again. */
  count(chat: number, what: string | null): number;
}

const answersAtMost = 5000;
const doneAtMost = 1000;
const rowsAtMost = 5000;
const timesAtMost = 1000;
const repeatedMs = 3000;

export function createRecent(): Recent {
  const answers = new Map<string, number>();
  const done = new Map<string, { what: string; nowMs: number }>();
  const times = new Map<string, number>();
  const rows = new Map<number, { what: string; inARow: number }>();
  const keyOf = ({ msg }: Context) => `${msg?.chat.id}:${msg?.message_id}`;

  return {
    answerTo: (ctx) => answers.get(keyOf(ctx)),
    answered(ctx, reply) {
      if (ctx.callbackQuery === undefined) keep(answers, keyOf(ctx), reply, answersAtMost);
    },
    isRepeated({ chat, message_id }, what, nowMs) {
      const key = `${chat.id}:${message_id}`;
      const last = done.get(key);
      keep(done, key, { what, nowMs }, doneAtMost);
      return last !== undefined && last.what === what && nowMs - last.nowMs < repeatedMs;
    },
    isSoon(what, nowMs, withinMs) {
      const last = times.get(what);
      if (last !== undefined && nowMs - last < withinMs) return true;
      keep(times, what, nowMs, timesAtMost);
      return false;
    },
    count(chat, what) {
      const row = rows.get(chat);
      const inARow = row !== undefined && row.what === what ? row.inARow + 1 : 1;
      if (what === null) rows.delete(chat);
      else keep(rows, chat, { what, inARow }, rowsAtMost);
      return what === null ? 0 : inARow;
    },
  };
}

/** The oldest gives way to the newest. */
function keep<K, V>(map: Map<K, V>, key: K, value: V, atMost: number): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > atMost && oldest !== undefined) map.delete(oldest);
}
