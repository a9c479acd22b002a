import type { MaybeInaccessibleMessage as Message } from 'grammy/types';
import { keepNewest } from '#domain/keep-newest.ts';

/** Notices the second of two quick taps on one button, so that a thousand taps make one change. */
export interface TapGuard {
  /** True if the last tap on this message, a moment ago, asked for the same. */
  isRepeated(message: Message, change: string, nowMs: number): boolean;
}

const keptAtMost = 1000;
const repeatedMs = 3000;

export function createTapGuard(): TapGuard {
  const taps = new Map<string, { change: string; nowMs: number }>();
  return {
    isRepeated({ chat, message_id }, change, nowMs) {
      const key = `${chat.id}:${message_id}`;
      const last = taps.get(key);
      keepNewest(taps, key, { change, nowMs }, keptAtMost);
      return last !== undefined && last.change === change && nowMs - last.nowMs < repeatedMs;
    },
  };
}
