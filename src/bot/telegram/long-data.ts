import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import { Refusal } from '#domain/errors.ts';

/*
 * Telegram keeps 64 bytes with a button. Data that is longer is kept here, under a short key that the button carries
 * instead: in this process, for a while. A button whose key is gone is refused politely, as every old button is.
 */

export const callbackBytes = 64;

/** How long a key is kept, and how many at most: the oldest gives way. */
const keptMs = 3_600_000;
const keptAtMost = 10_000;

export interface LongData {
  /** The same keyboard, with a key in the place of what is too long. */
  shorten(markup: InlineKeyboardMarkup, nowMs: number): InlineKeyboardMarkup;
  /** The data that a pressed button stands for. @throws Refusal `error-old-button` where its key is gone */
  restore(data: string, nowMs: number): string;
}

export function createLongData(): LongData {
  const kept = new Map<string, { readonly data: string; readonly untilMs: number }>();
  let last = 0;

  function keyFor(data: string, nowMs: number): string {
    last += 1;
    const key = last.toString(36);
    kept.set(key, { data, untilMs: nowMs + keptMs });
    const [oldest] = kept.keys();
    if (kept.size > keptAtMost && oldest !== undefined) kept.delete(oldest);
    // The verb and the language stay where they were: whoever looks only at these need not know.
    const [verb, language] = data.split(':');
    return `${verb}:${language}:~${key}`;
  }

  const short = (button: InlineKeyboardButton, nowMs: number): InlineKeyboardButton => {
    if (!('callback_data' in button) || Buffer.byteLength(button.callback_data) <= callbackBytes) return button;
    return { ...button, callback_data: keyFor(button.callback_data, nowMs) };
  };

  return {
    shorten: ({ inline_keyboard: rows }, nowMs) => ({
      inline_keyboard: rows.map((row) => row.map((button) => short(button, nowMs))),
    }),
    restore(data, nowMs) {
      const [, key] = /^\w+:\w*:~(\w+)$/.exec(data) ?? [];
      if (key === undefined) return data;
      const found = kept.get(key);
      if (found === undefined || found.untilMs < nowMs) throw new Refusal('error-old-button');
      return found.data;
    },
  };
}
