import type { Entity } from './html.ts';

/** What Telegram remembers: who there is, which messages are in which chat, which pressed buttons still spin. */

export interface User {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly username?: string;
  readonly language_code?: string;
}

export interface Chat {
  readonly id: number;
  readonly type: 'private' | 'group' | 'supergroup' | 'channel';
  readonly title?: string;
  readonly first_name?: string;
  readonly username?: string;
  readonly is_forum?: true;
}

export interface Button {
  readonly text: string;
  readonly callback_data?: string;
  readonly url?: string;
  readonly copy_text?: { readonly text: string };
  readonly switch_inline_query?: string;
  readonly switch_inline_query_current_chat?: string;
  readonly switch_inline_query_chosen_chat?: { readonly query?: string };
}

/** A message as the Bot API tells it, as far as we make any. */
export interface Message {
  readonly message_id: number;
  readonly date: number;
  readonly chat: Chat;
  readonly from?: User;
  readonly sender_chat?: Chat;
  readonly message_thread_id?: number;
  readonly is_topic_message?: true;
  readonly reply_to_message?: Message;
  readonly text?: string;
  readonly entities?: readonly Entity[];
  readonly caption?: string;
  readonly reply_markup?: { readonly inline_keyboard: readonly (readonly Button[])[] };
  readonly edit_date?: number;
  readonly location?: { readonly latitude: number; readonly longitude: number };
  readonly venue?: { readonly title: string; readonly address: string };
  readonly photo?: readonly { readonly file_id?: string }[];
  readonly document?: { readonly file_name?: string };
}

/** Where the bot stands in a chat. A stranger has never been spoken to; whoever blocked or removed it hears nothing. */
export type Standing = 'stranger' | 'member' | 'administrator' | 'blocked' | 'kicked' | 'left';

/** A chat with all that happened in it. */
export interface Room {
  readonly chat: Chat;
  standing: Standing;
  /** Of groups and channels, the owner first. */
  readonly administrators: User[];
  readonly members: Map<number, User>;
  /** What is there now; a deleted message is gone. */
  readonly messages: Map<number, Message>;
  /** Numbers of messages that were there once. */
  readonly deleted: Set<number>;
  /** How much the bot had done anywhere when somebody last did something here. */
  quietSince: number;
}

/** Something that the bot did where people see it. */
export interface Act {
  readonly kind: 'sent' | 'edited' | 'deleted' | 'noticed' | 'answered' | 'left';
  /** `null` where it happened in no chat, as with inline queries. */
  readonly chat: number | null;
  /** As it was right after. */
  readonly message?: Message;
  /** The pressed button or the inline query that it answers. */
  readonly query?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A pressed button, or an inline query, which waits for its answer. */
export interface Query {
  readonly id: string;
  readonly chat: number | null;
  answered: boolean;
  /** Set by a test: too much time has passed. */
  expired: boolean;
}

export interface World {
  readonly bot: User;
  readonly rooms: Map<number, Room>;
  readonly queries: Map<string, Query>;
  /** Messages that people sent through an inline result, by their own numbers. */
  readonly inline: Map<string, Message>;
  /** Everything the bot did, in order. */
  readonly acts: Act[];
  /** In seconds since 1970. */
  now(): number;
  nextMessage(chat: Chat): number;
  /** A number that nobody else has. */
  nextId(): number;
  record(act: Act): void;
  /** Called after every act, until it is called off. */
  onAct(listener: () => void): () => void;
}

export function createWorld(bot: User, now: () => number): World {
  const acts: Act[] = [];
  const listeners = new Set<() => void>();
  const counters = new Map<number, number>();
  let ids = 1000;
  return {
    bot,
    rooms: new Map(),
    queries: new Map(),
    inline: new Map(),
    acts,
    now,
    nextId: () => ++ids,
    /** Private chats share one row of numbers, every group and channel has its own. */
    nextMessage({ id, type }) {
      const row = type === 'private' ? 0 : id;
      const number = (counters.get(row) ?? 0) + 1;
      counters.set(row, number);
      return number;
    },
    record(act) {
      acts.push(act);
      for (const listener of listeners) listener();
    },
    onAct(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function addRoom(world: World, chat: Chat, standing: Standing, people: readonly User[] = []): Room {
  const members = new Map(people.map((user) => [user.id, user]));
  const room: Room = {
    chat,
    standing,
    administrators: [],
    members,
    messages: new Map(),
    deleted: new Set(),
    quietSince: 0,
  };
  world.rooms.set(chat.id, room);
  return room;
}
