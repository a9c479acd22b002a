import type { ChatId } from '../alerts/chat.ts';
import { dayMs } from '../time/units.ts';

/** For so many days an editor can answer a letter. */
export const lettersKeptDays = 30;
export const lettersKeptMs = lettersKeptDays * dayMs;

/** A letter to the editors, as one of them has it. Its words are not kept. */
export interface Letter {
  readonly editor: ChatId;
  /** The message in which this editor reads it. */
  readonly shown: number;
  /** The chat in which it was written. */
  readonly writer: ChatId;
  /** The message with which it was written. */
  readonly wrote: number;
  /** The language that its writer was spoken to in. */
  readonly language: string;
  /** The day on which it was written. Epoch milliseconds. */
  readonly at: number;
}

/** A letter as one of its two chats may see it: nothing in it names the other. */
export interface HeldLetter {
  /** The message of this chat. */
  readonly message: number;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** What a chat wrote or was shown, each letter once. */
export function heldBy(chat: ChatId, letters: readonly Letter[]): readonly HeldLetter[] {
  const messages = new Map(letters.map(({ writer, wrote, shown, at }) => [writer === chat ? wrote : shown, at]));
  return [...messages].map(([message, at]) => ({ message, at })).sort((a, b) => a.at - b.at);
}

/** A letter keeps its day alone: by its moment a report of the same chat could be found. */
export function letterDay(moment: number): number {
  return Math.floor(moment / dayMs) * dayMs;
}

/** So old that it cannot be answered any more. */
export function hasLapsed({ at }: Pick<Letter, 'at'>, now: number): boolean {
  return now - at >= lettersKeptMs;
}
