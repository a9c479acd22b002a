import type { Update } from 'grammy/types';

/*
 * What comes as an update may be anything: a proxy answers in Telegram's name, somebody knows the secret. What is not of the
 * shape that everything else relies on is left out at the edge.
 */

type Unknown = Readonly<Record<string, unknown>>;

/** True where chats and people have numbers that Telegram gives, words are words and places are on the Earth. */
export function isSound(update: Update): boolean {
  const { update_id: id, ...parts } = update as unknown as Unknown;
  return Number.isSafeInteger(id) && Object.entries(parts).every(([kind, part]) => isPart(kind, part));
}

/** The kinds that have a chat of their own; the others come from a person. */
const inChats = ['message', 'edited_message', 'channel_post', 'my_chat_member', 'guest_message'];

function isPart(kind: string, part: unknown): boolean {
  if (!isObject(part)) return false;
  const { from, chat, message, text, caption, data, query, entities, location, venue } = part;
  return (
    isPerson(from, !inChats.includes(kind)) &&
    isChat(chat, inChats.includes(kind)) &&
    (message === undefined || isTapped(message)) &&
    [text, caption, data, query].every((words) => words === undefined || typeof words === 'string') &&
    (entities === undefined || (Array.isArray(entities) && entities.every(isObject))) &&
    [part['migrate_to_chat_id'], part['migrate_from_chat_id']].every((id) => id === undefined || isNumber(id)) &&
    (location === undefined || isPlace(location)) &&
    (venue === undefined || (isObject(venue) && isPlace(venue['location'])))
  );
}

/** The message under a button: without a date it could not be told from one that is too old to be changed. */
function isTapped(message: unknown): boolean {
  if (!isObject(message) || !isChat(message['chat'], true)) return false;
  const { message_id, date } = message;
  return isNumber(message_id) && message_id > 0 && Number.isSafeInteger(date);
}

function isPerson(person: unknown, isNeeded: boolean): boolean {
  if (person === undefined) return !isNeeded;
  if (!isObject(person) || !isNumber(person['id']) || person['id'] < 0) return false;
  return ['undefined', 'string'].includes(typeof person['language_code']);
}

function isChat(chat: unknown, isNeeded: boolean): boolean {
  if (chat === undefined) return !isNeeded;
  if (!isObject(chat) || !isNumber(chat['id']) || typeof chat['type'] !== 'string') return false;
  return (chat['type'] === 'private') === chat['id'] > 0;
}

/** No number that Telegram gives has more than 52 bits, and nobody has none: an answer to such would only be refused. */
function isNumber(id: unknown): id is number {
  return Number.isSafeInteger(id) && id !== 0 && Math.abs(id as number) < 2 ** 52;
}

function isPlace(place: unknown): boolean {
  if (!isObject(place)) return false;
  const { latitude, longitude } = place;
  return isWithin(latitude, 90) && isWithin(longitude, 180);
}

function isWithin(degrees: unknown, most: number): boolean {
  return typeof degrees === 'number' && Math.abs(degrees) <= most;
}

function isObject(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
