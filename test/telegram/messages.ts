import { readHtml } from './html.ts';
import { badRequest, excused, Refused } from './refusal.ts';
import type { Message, Room, World } from './world.ts';

/** Sending, editing and deleting, with what Telegram remembers of it. Every call here has been validated. */

export type Params = Readonly<Record<string, unknown>>;
export type Method = (params: Params, world: World) => unknown;

/** The chat of a call, by its number or `@name`. */
export function roomOf(world: World, id: unknown): Room {
  const named = (room: Room) => typeof id === 'string' && `@${room.chat.username}` === id;
  const room = world.rooms.get(Number(id)) ?? [...world.rooms.values()].find(named);
  if (room === undefined) throw badRequest('chat not found');
  return room;
}

const shut: Readonly<Record<string, string>> = {
  blocked: 'bot was blocked by the user',
  kicked: 'bot was kicked from the supergroup chat',
  left: 'bot is not a member of the supergroup chat',
};

/** The chat of a call, where the bot may speak. */
export function openRoom(world: World, id: unknown): Room {
  const room = roomOf(world, id);
  const why = shut[room.standing];
  if (why !== undefined) throw excused(403, why);
  if (room.standing === 'stranger') throw new Refused(403, "bot can't initiate conversation with a user");
  if (room.chat.type === 'channel' && room.standing !== 'administrator') {
    throw new Refused(403, 'need administrator rights in the channel chat');
  }
  return room;
}

/** A message of the bot with this inside. */
function send(content: (params: Params) => object): Method {
  return (params, world) => {
    const room = openRoom(world, params['chat_id']);
    const { chat } = room;
    const markup = params['reply_markup'] as Message['reply_markup'];
    const message: Message = {
      message_id: world.nextMessage(chat),
      date: world.now(),
      chat,
      ...(chat.type === 'channel' ? { sender_chat: chat } : { from: world.bot }),
      ...topicOf(params, room),
      ...repliedTo(params, room),
      ...content(params),
      ...keyboard(markup),
    };
    room.messages.set(message.message_id, message);
    world.record({ kind: 'sent', chat: chat.id, message, params });
    return message;
  };
}

function topicOf({ message_thread_id: thread }: Params, { chat }: Room): object {
  if (thread === undefined) return {};
  if (!chat.is_forum) throw badRequest('message thread not found');
  return { message_thread_id: thread, is_topic_message: true };
}

function repliedTo(params: Params, { messages, deleted }: Room): object {
  const reply = params['reply_parameters'] as
    | { message_id?: number; allow_sending_without_reply?: boolean }
    | undefined;
  if (reply?.message_id === undefined) return {};
  const found = messages.get(reply.message_id);
  if (found !== undefined) return { reply_to_message: { ...found, reply_to_message: undefined } };
  if (reply.allow_sending_without_reply) return {};
  throw notThere('message to be replied not found', reply.message_id, deleted);
}

/** Only a keyboard with buttons stays with its message. */
function keyboard(markup: Message['reply_markup']): object {
  const rows = markup?.inline_keyboard?.filter((row) => row.length > 0) ?? [];
  return rows.length === 0 ? {} : { reply_markup: { inline_keyboard: rows } };
}

function textOf(key: 'text' | 'caption', params: Params): object {
  const given = params[key];
  if (typeof given !== 'string') return {};
  const { text, entities } = params['parse_mode'] === 'HTML' ? readHtml(given) : { text: given.trim(), entities: [] };
  const listed = key === 'text' ? 'entities' : 'caption_entities';
  return { [key]: text, ...(entities.length === 0 ? {} : { [listed]: entities }) };
}

/** A message of the bot with something else inside. */
function edit(content: (params: Params) => object): Method {
  return (params, world) => {
    const inlineId = params['inline_message_id'];
    if (typeof inlineId === 'string') return editInline(inlineId, content(params), params, world);
    const { chat, messages, deleted } = openRoom(world, params['chat_id']);
    const id = params['message_id'] as number;
    const old = messages.get(id);
    if (old === undefined) throw notThere('message to edit not found', id, deleted);
    const ours = old.from?.id === world.bot.id || (chat.type === 'channel' && old.from === undefined);
    if (!ours) throw badRequest("message can't be edited");
    const message = changed(old, content(params), params, world);
    messages.set(id, message);
    world.record({ kind: 'edited', chat: chat.id, message, params });
    return message;
  };
}

function editInline(id: string, content: object, params: Params, world: World): true {
  const old = world.inline.get(id);
  if (old === undefined) throw badRequest('MESSAGE_ID_INVALID');
  const message = changed(old, content, params, world);
  world.inline.set(id, message);
  world.record({ kind: 'edited', chat: null, message, params });
  return true;
}

function changed(old: Message, content: object, params: Params, world: World): Message {
  if ('text' in content && old.text === undefined) throw badRequest('there is no text in the message to edit');
  const { reply_markup: _, entities, ...kept } = old;
  const base = 'text' in content || entities === undefined ? kept : { ...kept, entities };
  const message: Message = { ...base, ...content, ...keyboard(params['reply_markup'] as Message['reply_markup']) };
  const look = ({ text, caption, entities: marks, reply_markup }: Message) =>
    JSON.stringify([text, caption, marks, reply_markup]);
  if (look(message) === look(old)) {
    const same =
      'specified new message content and reply markup are exactly the same as a current content and reply markup';
    throw excused(400, `message is not modified: ${same} of the message`);
  }
  return { ...message, edit_date: world.now() };
}

function remove(id: number, { chat, messages, deleted }: Room, params: Params, world: World): void {
  const message = messages.get(id);
  if (message === undefined) throw notThere('message to delete not found', id, deleted);
  messages.delete(id);
  deleted.add(id);
  world.record({ kind: 'deleted', chat: chat.id, message, params });
}

function notThere(description: string, id: number, deleted: ReadonlySet<number>): Refused {
  return deleted.has(id) ? excused(400, description) : badRequest(description);
}

const fileOf = (value: unknown) =>
  value instanceof File ? { file_name: value.name, file_size: value.size, mime_type: value.type } : {};
const file = (value: unknown) => ({ file_id: 'file', file_unique_id: 'file', ...fileOf(value) });
const placeOf = ({ latitude, longitude }: Params) => ({ latitude, longitude });

export const messageMethods: Readonly<Record<string, Method>> = {
  sendMessage: send((params) => textOf('text', params)),
  sendLocation: send((params) => ({ location: placeOf(params) })),
  sendVenue: send((params) => ({
    location: placeOf(params),
    venue: { location: placeOf(params), title: params['title'], address: params['address'] },
  })),
  sendDocument: send((params) => ({ document: file(params['document']), ...textOf('caption', params) })),
  sendPhoto: send((params) => ({
    photo: [{ ...file(params['photo']), width: 800, height: 450 }],
    ...textOf('caption', params),
  })),
  editMessageText: edit((params) => textOf('text', params)),
  editMessageCaption: edit((params) => textOf('caption', params)),
  editMessageReplyMarkup: edit(() => ({})),
  deleteMessage(params, world) {
    remove(params['message_id'] as number, openRoom(world, params['chat_id']), params, world);
    return true;
  },
  deleteMessages(params, world) {
    const room = openRoom(world, params['chat_id']);
    for (const id of params['message_ids'] as number[]) if (room.messages.has(id)) remove(id, room, params, world);
    return true;
  },
};
