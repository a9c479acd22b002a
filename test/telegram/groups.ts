import { memberOf } from './methods.ts';
import type { Patience } from './patience.ts';
import { createSeat, lastIn, silenceIn, spoken } from './seat.ts';
import type { Heard, Shown } from './shown.ts';
import { addRoom, type Chat, type Message, type Room, type User, type World } from './world.ts';

/** Whoever takes part in a group. */
interface Member {
  readonly user: User;
}

/** A group in which the bot reads everything, as an administrator does: the harder case to be silent in. */
export interface Group {
  readonly chat: Chat;
  readonly room: Room;
  says(person: Member, text: string): Promise<Heard>;
  writes(person: Member, text: string): Promise<void>;
  taps(person: Member, words: string): Promise<Heard>;
  /** Somebody adds the bot; with a payload as `?startgroup=…` does. */
  welcomesTheBot(by: Member, payload?: string): Promise<void>;
  removesTheBot(by: Member): Promise<void>;
  /** The bot has said nothing here since somebody last said something. */
  nothingIsSaid(): Promise<void>;
  readonly last: Shown;
}

export interface GroupOptions {
  readonly id?: number;
  readonly title?: string;
  /** The first is the owner. */
  readonly administrators?: readonly Member[];
  readonly forum?: boolean;
}

export interface Channel {
  readonly chat: Chat;
  readonly room: Room;
  /** The owner posts something; the bot only has to read it. */
  posts(text: string): Promise<void>;
  /** Somebody makes the bot an administrator. */
  welcomesTheBot(by: Member): Promise<void>;
  readonly last: Shown;
}

export interface ChannelOptions {
  readonly id?: number;
  readonly title?: string;
  readonly username?: string;
  readonly administrators?: readonly Member[];
}

export function createGroup(world: World, patience: Patience, options: GroupOptions = {}): Group {
  const { id = -world.nextId(), title = 'Жолдоштор', administrators = [], forum = false } = options;
  const chat: Chat = { id, type: 'supergroup', title, ...(forum ? { is_forum: true } : {}) };
  const users = administrators.map(({ user }) => user);
  const room = addRoom(world, chat, 'member', [world.bot, ...users]);
  room.administrators.push(...users);
  const seat = ({ user }: Member) => createSeat(user, room, world, patience);
  return {
    chat,
    room,
    says: (person, text) => seat(person).says(text),
    writes: (person, text) => seat(person).writes(text),
    taps: (person, words) => seat(person).taps(words),
    async welcomesTheBot(by, payload) {
      await move(room, 'member', by.user, world, patience);
      if (payload !== undefined) await seat(by).writes(`/start@bot ${payload}`.trim());
    },
    removesTheBot: (by) => move(room, 'kicked', by.user, world, patience),
    nothingIsSaid: () => silenceIn(room, world, patience),
    get last() {
      return lastIn(room, world);
    },
  };
}

export function createChannel(world: World, patience: Patience, options: ChannelOptions = {}): Channel {
  const { id = -world.nextId(), title = 'Жол', username, administrators = [] } = options;
  const chat: Chat = { id, type: 'channel', title, ...(username === undefined ? {} : { username }) };
  const room = addRoom(world, chat, 'administrator', [world.bot]);
  room.administrators.push(...administrators.map(({ user }) => user));
  return {
    chat,
    room,
    async posts(text) {
      const place = { message_id: world.nextMessage(chat), date: world.now(), chat, sender_chat: chat };
      const message: Message = { ...place, ...spoken(text, world) };
      await patience.tell('channel_post', message, `${title} posted «${text}»`);
    },
    async welcomesTheBot(by) {
      room.standing = 'left';
      await move(room, 'administrator', by.user, world, patience);
    },
    get last() {
      return lastIn(room, world);
    },
  };
}

/** The bot's standing in a chat changes; it is told, if it asks for such news. */
export async function move(
  room: Room,
  standing: 'member' | 'administrator' | 'blocked' | 'kicked',
  by: User,
  world: World,
  patience: Patience,
): Promise<void> {
  const { chat } = room;
  const before = membership(room, world);
  room.standing = standing;
  const after = membership(room, world);
  const change = { chat, from: by, date: world.now(), old_chat_member: before, new_chat_member: after };
  await patience.tell('my_chat_member', change, `the bot is ${standing} in ${chat.id}`, { orUnwanted: true });
}

function membership(room: Room, world: World): object {
  const { standing } = room;
  const { bot } = world;
  if (standing === 'administrator') return memberOf(room, bot.id, world);
  if (standing === 'blocked' || standing === 'kicked') return { status: 'kicked', user: bot, until_date: 0 };
  return { status: standing === 'left' ? 'left' : 'member', user: bot };
}
