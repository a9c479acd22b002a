/** So many chats told to wait within so long are no longer those chats' own matter: we are too fast for Telegram. */
const manyChats = 3;
const togetherMs = 5_000;

/** Notes that Telegram told a chat to wait. @returns true where everybody should. Times are of any clock that only rises. */
export type NoteWait = (chat: number, now: number) => boolean;

export function createNoteWait(): NoteWait {
  const waits = new Map<number, number>();
  return (chat, now) => {
    for (const [other, at] of waits) if (at <= now - togetherMs) waits.delete(other);
    waits.set(chat, now);
    return waits.size >= manyChats;
  };
}
