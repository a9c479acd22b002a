import type { Patience } from './patience.ts';
import { type Heard, heardIn, type Shown, shown } from './shown.ts';
import { type Act, addRoom, type Button, type Message, type Query, type Room, type User, type World } from './world.ts';

/*
 * A person in a chat, private or not. What they do reads as in a chat log:
 *
 *   const card = await aizada.says('каркыра');        // waits for the answer; card.text, card.buttons
 *   await aizada.taps('Эмне үчүн?');                  // the button with these words, under the bot's last message
 *   await aizada.edits('кордай');                     // changes what they said last
 *   await aizada.sendsLocation(42.8, 79.19);
 *   await bob.in(group).writes('Салам баарына!');     // waits for no answer …
 *   await group.nothingIsSaid();                      // … and this makes sure that there is none
 */
export interface Seat {
  readonly user: User;
  readonly room: Room;
  /** Waits for the answer. `@bot` stands for the bot's own name. */
  says(text: string): Promise<Heard>;
  /** The same as a reply, to the bot's last message unless to another. */
  replies(text: string, to?: Shown): Promise<Heard>;
  /** Changes their last message. */
  edits(text: string): Promise<Heard>;
  /** Presses a button; `late` where so much time has passed that it cannot be answered any more. */
  taps(words: string, options?: { on?: Shown; late?: true }): Promise<Heard>;
  /** Presses a button that carries this, wherever it came from. */
  tapsData(data: string, options?: { on?: Shown; late?: true }): Promise<Heard>;
  sendsLocation(latitude: number, longitude: number): Promise<Heard>;
  /** A message with this inside: a sticker, a photo, anything that the Bot API knows. */
  sends(content: object): Promise<Heard>;
  /** Says it and waits only until the bot has read it. */
  writes(text: string): Promise<void>;
  /** The same with anything else. */
  tells(content: object): Promise<void>;
  /** The same with a change of their last message. */
  rewrites(text: string): Promise<void>;
  /** The bot has said nothing here since somebody last said something. */
  nothingIsSaid(): Promise<void>;
  /** Takes a message of the bot away, its last one unless another. Nobody tells the bot. */
  deletes(message?: Shown): void;
  /** The bot's last message here. */
  readonly last: Shown;
}

type Part = Pick<Message, 'text' | 'entities' | 'reply_to_message'> | object;

export function createSeat(user: User, room: Room, world: World, patience: Patience, topic?: number): Seat {
  const { chat, messages } = room;
  const here = (act: Act) => act.chat === chat.id;
  const who = user.first_name;

  function write(content: Part): Message {
    if (room.standing === 'stranger') room.standing = 'member';
    room.members.set(user.id, user);
    const thread = topic === undefined ? {} : { message_thread_id: topic, is_topic_message: true as const };
    const message: Message = {
      message_id: world.nextMessage(chat),
      date: world.now(),
      chat,
      from: user,
      ...thread,
      ...content,
    };
    messages.set(message.message_id, message);
    room.quietSince = world.acts.length;
    return message;
  }

  function rewrite(text: string): Message {
    const old = [...messages.values()].findLast(({ from }) => from?.id === user.id);
    if (old === undefined) throw new Error(`${who} has said nothing yet`);
    const { entities: _, ...kept } = old;
    const message: Message = { ...kept, ...spoken(text, world), edit_date: world.now() };
    messages.set(message.message_id, message);
    room.quietSince = world.acts.length;
    return message;
  }

  const answered = async (kind: string, payload: object, story: string) =>
    heardIn(await patience.answersTo(kind, payload, here, story));

  async function press(data: string, story: string, options: { on?: Shown; late?: true } = {}): Promise<Heard> {
    const { on = lastIn(room, world), late = false } = options;
    const query: Query = { id: String(world.nextId()), chat: chat.id, answered: false, expired: late };
    world.queries.set(query.id, query);
    const there = messages.get(on.id) ?? { chat, message_id: on.id, date: 0 };
    const place = on.inlineId === undefined ? { message: there } : { inline_message_id: on.inlineId };
    const payload = { id: query.id, from: user, chat_instance: String(chat.id), data, ...place };
    const ours = (act: Act) => here(act) || act.query === query.id || (act.chat === null && act.kind === 'edited');
    return heardIn(await patience.answersTo('callback_query', payload, ours, story));
  }

  return {
    user,
    room,
    says: (text) => answered('message', write(spoken(text, world)), `${who} said «${text}»`),
    replies(text, to = lastIn(room, world)) {
      const { reply_to_message: _, ...message } = to.message;
      return answered(
        'message',
        write({ ...spoken(text, world), reply_to_message: message }),
        `${who} replied «${text}»`,
      );
    },
    edits: (text) => answered('edited_message', rewrite(text), `${who} changed it to «${text}»`),
    taps(words, options) {
      const on = options?.on ?? lastIn(room, world);
      return press(dataOf(on, words), `${who} pressed [${words}]`, { ...options, on });
    },
    tapsData: (data, options) => press(data, `${who} pressed a button with ${data}`, options),
    sendsLocation: (latitude, longitude) =>
      answered('message', write({ location: { latitude, longitude } }), `${who} sent ${latitude}, ${longitude}`),
    sends: (content) => answered('message', write(content), `${who} sent ${JSON.stringify(content).slice(0, 60)}`),
    writes: (text) => patience.tell('message', write(spoken(text, world)), `${who} said «${text}»`),
    tells: (content) => patience.tell('message', write(content), `${who} sent ${JSON.stringify(content).slice(0, 60)}`),
    rewrites: (text) => patience.tell('edited_message', rewrite(text), `${who} changed it to «${text}»`),
    nothingIsSaid: () => silenceIn(room, world, patience),
    deletes(message = lastIn(room, world)) {
      messages.delete(message.id);
      room.deleted.add(message.id);
    },
    get last() {
      return lastIn(room, world);
    },
  };
}

/** Silence is known when somebody who came later has been answered. */
export async function silenceIn(room: Room, world: World, patience: Patience): Promise<void> {
  const id = world.nextId();
  const user: User = { id, is_bot: false, first_name: 'A passer-by' };
  const elsewhere = addRoom(world, { id, type: 'private', first_name: user.first_name }, 'stranger', [user]);
  const since = room.quietSince;
  await createSeat(user, elsewhere, world, patience).says('/start');
  const acts = world.acts.slice(since).filter(({ chat }) => chat === room.chat.id);
  const { text, messages } = heardIn(acts);
  if (messages.length > 0)
    throw new Error(`the bot should have said nothing in ${nameOf(room)}, but it said «${text}»`);
}

const nameOf = ({ chat }: Room) => chat.title ?? chat.first_name;

/** The bot's last message in a chat. */
export function lastIn(room: Room, { bot, acts }: World): Shown {
  const { chat, messages } = room;
  const ours = [...messages.values()].filter(({ from }) => from?.id === bot.id || (chat.type === 'channel' && !from));
  const last = ours.at(-1);
  if (last === undefined) throw new Error(`the bot has said nothing in ${nameOf(room)}`);
  const made = acts.findLast(
    ({ chat: where, message }) => where === chat.id && message?.message_id === last.message_id,
  );
  return shown(last, made?.params);
}

function dataOf({ rows, buttons }: Shown, words: string): string {
  const button = rows.flat().find(({ text }) => text === words);
  if (button === undefined)
    throw new Error(`there is no button [${words}], only ${buttons.map((text) => `[${text}]`).join(' ') || 'none'}`);
  if (button.callback_data === undefined)
    throw new Error(`[${words}] tells the bot nothing: ${JSON.stringify(button satisfies Button)}`);
  return button.callback_data;
}

/** Text with the marks that Telegram puts on commands and names by itself. */
export function spoken(words: string, { bot }: World): Pick<Message, 'text' | 'entities'> {
  const text = words.replaceAll(/@bot\b/g, `@${bot.username}`);
  const commands = text.matchAll(/(?<=^|\s)\/[a-z0-9_]{1,32}(?:@\w+)?/gi);
  const names = text.matchAll(/(?<=^|\s)@\w{4,}/g);
  const mark = (type: string) => (found: RegExpExecArray) => ({ type, offset: found.index, length: found[0].length });
  const entities = [...[...commands].map(mark('bot_command')), ...[...names].map(mark('mention'))];
  return { text, ...(entities.length === 0 ? {} : { entities }) };
}
