import type { Call } from './calls.ts';
import {
  type Channel,
  type ChannelOptions,
  createChannel,
  createGroup,
  type Group,
  type GroupOptions,
  move,
} from './groups.ts';
import { createGuest, type Guest } from './guest.ts';
import { createInline, type Inline } from './inline.ts';
import { createPatience, type Patience } from './patience.ts';
import { createSeat, type Seat } from './seat.ts';
import type { Heard } from './shown.ts';
import type { Updates } from './updates.ts';
import { addRoom, type User, type World } from './world.ts';

/*
 * Pretend people and the places where they meet:
 *
 *   const aizada = telegram.person({ name: 'Айзада', language: 'ky' });
 *   const friends = telegram.group({ title: 'Ысык-Көлгө', administrators: [aizada] });
 *   await friends.says(aizada, '/status@bot каркыра');
 *   await aizada.in(friends).taps('Эмне үчүн?');
 *   const { results } = await aizada.inline('@bot каркыра');
 *   const news = telegram.channel({ title: 'Жол', username: 'jol' });
 *
 * What people do in a chat is in seat.ts, what they see in shown.ts.
 */

/** Somebody with a private chat with the bot; they have not spoken yet, so the bot may not write first. */
export interface Person extends Seat, Inline, Guest {
  /** The same person in a group; in a forum under a topic. */
  in(place: Group, options?: { topic?: number }): Seat;
  /** Opens `https://t.me/<bot>?start=…` and presses *Start*. */
  follows(link: string): Promise<Heard>;
  /** Blocks the bot, which is told once and may say no more. */
  blocks(): Promise<void>;
  unblocks(): Promise<void>;
}

interface PersonOptions {
  readonly id?: number;
  readonly name?: string;
  /** Of their Telegram. */
  readonly language?: string;
}

export interface People {
  person(options?: PersonOptions): Person;
  group(options?: GroupOptions): Group;
  channel(options?: ChannelOptions): Channel;
  /** Nobody will answer any more: whoever waits fails with this reason. */
  abandon(reason: Error): void;
}

interface Around {
  readonly world: World;
  readonly updates: Updates;
  readonly calls: readonly Call[];
  readonly patienceMs: number;
}

export function createPeople({ world, updates, calls, patienceMs }: Around): People {
  const patience = createPatience(world, updates, calls, patienceMs);
  return {
    person: (options) => createPerson(world, patience, options),
    group: (options) => createGroup(world, patience, options),
    channel: (options) => createChannel(world, patience, options),
    abandon: patience.abandon,
  };
}

function createPerson(world: World, patience: Patience, options: PersonOptions = {}): Person {
  const { id = world.nextId(), name = 'Айзада', language } = options;
  const user: User = { id, is_bot: false, first_name: name, ...(language ? { language_code: language } : {}) };
  const room = addRoom(world, { id, type: 'private', first_name: name }, 'stranger', [user]);
  const seat = createSeat(user, room, world, patience);
  const more: Omit<Person, keyof Seat> = {
    ...createInline(user, world, patience),
    ...createGuest(user, world, patience),
    in: (place, { topic } = {}) => createSeat(user, place.room, world, patience, topic),
    follows: (link) => seat.says(`/start ${new URL(link).searchParams.get('start') ?? ''}`.trim()),
    blocks: () => move(room, 'blocked', user, world, patience),
    unblocks: () => move(room, 'member', user, world, patience),
  };
  return Object.assign(seat, more);
}
