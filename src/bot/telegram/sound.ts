import type { Update } from 'grammy/types';

/*
 * What comes as an update may be anything: a proxy answers in Telegram's name, somebody knows the secret. What is not of the
 * shape that everything else relies on is left out at the edge.
 */

type Unknown = Readonly<Record<string, unknown>>;

/** True where chats and people have numbers that a store can hold, and what should be words are words. */
export function isSound(update: Update): boolean {
  const { update_id: id, ...parts } = update as unknown as Unknown;
  return Number.isSafeInteger(id) && Object.entries(parts).every(([kind, part]) => isPart(kind, part));
}

/** The kinds that have a chat of their own; the others come from a person. */
const inChats = ['message', 'edited_message', 'channel_post', 'my_chat_member', 'guest_message'];

function isPart(kind: string, part: unknown): boolean {
  if (!isObject(part)) return false;
  const { from, chat, message, text, caption, data, query, entities, migrate_to_chat_id, migrate_from_chat_id } = part;
  return (
    isPerson(from, !inChats.includes(kind)) &&
    isChat(chat, inChats.includes(kind)) &&
    (message === undefined || (isObject(message) && isChat(message['chat'], true))) &&
    [text, caption, data, query].every((words) => words === undefined || typeof words === 'string') &&
    (entities === undefined || (Array.isArray(entities) && entities.every(isObject))) &&
    [migrate_to_chat_id, migrate_from_chat_id].every((id) => id === undefined || Number.isSafeInteger(id))
  );
}

function isPerson(person: unknown, isNeeded: boolean): boolean {
  if (person === undefined) return !isNeeded;
  if (!isObject(person) || !Number.isSafeInteger(person['id'])) return false;
  return ['undefined', 'string'].includes(typeof person['language_code']);
}

function isChat(chat: unknown, isNeeded: boolean): boolean {
  if (chat === undefined) return !isNeeded;
  return isObject(chat) && Number.isSafeInteger(chat['id']) && typeof chat['type'] === 'string';
}

function isObject(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
