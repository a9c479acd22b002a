import { keepNewest } from '#domain/keep-newest.ts';
import type { LastQuestion, LastQuestionStore } from '#domain/ports/last-questions.ts';

/** What was asked last, in the memory of this process alone. */
export interface LastQuestionMemory extends LastQuestionStore {
  /** All that is held of a chat. */
  heldOf(chat: number): readonly LastQuestion[];
  forget(chat: number): void;
}

interface Held {
  readonly last: LastQuestion;
  /** On the clock of the machine. */
  readonly until: number;
}

/** What is over is cleared away so often: thousands are held, and each question reads and writes several times. */
const sweepEveryMs = 1_000;

/** So many in all: the oldest gives way to the newest. */
const keptAtMost = 5_000;

export function lastQuestionsInMemory(): LastQuestionMemory {
  const held = new Map<string, Held>();
  const keyOf = (chat: number, name: string) => `${chat}:${name}`;
  const ofChat = (chat: number) => [...held].filter(([key]) => key.startsWith(keyOf(chat, '')));
  let sweptAt = 0;
  const sweep = () => {
    const now = Date.now();
    if (Math.abs(now - sweptAt) < sweepEveryMs) return;
    sweptAt = now;
    for (const [key, { until }] of held) if (until <= now) held.delete(key);
  };
  const isHeld = ({ until }: Held) => until > Date.now();
  return {
    async read(chat, name) {
      sweep();
      const found = held.get(keyOf(chat, name));
      return found !== undefined && isHeld(found) ? found.last : undefined;
    },
    async write(chat, name, last, seconds) {
      sweep();
      keepNewest(held, keyOf(chat, name), { last, until: Date.now() + seconds * 1000 }, keptAtMost);
    },
    heldOf(chat) {
      sweep();
      return ofChat(chat).flatMap(([, one]) => (isHeld(one) ? [one.last] : []));
    },
    forget(chat) {
      for (const [key] of ofChat(chat)) held.delete(key);
    },
  };
}
