import { readHtml } from './html.ts';
import type { Patience } from './patience.ts';
import { type Shown, shown } from './shown.ts';
import type { Act, Chat, Message, Query, User, World } from './world.ts';

/** `@otkel_bot …` in a chat that the bot is no member of: it is told of one message, and may answer it once. */
export interface Guest {
  /** Says it in a chat of strangers, which the bot can do nothing with; waits for the one answer. `@bot` is the bot's name. */
  asksAmongStrangers(text: string, options?: GuestOptions): Promise<Shown>;
}

interface GuestOptions {
  readonly chat?: Chat;
  /** What the message replies to. */
  readonly repliesTo?: string;
}

export function createGuest(user: User, world: World, patience: Patience): Guest {
  return {
    async asksAmongStrangers(typed, { chat = strangers(world), repliesTo } = {}) {
      const text = typed.replaceAll('@bot', `@${world.bot.username}`);
      const query: Query = { id: String(world.nextId()), chat: null, answered: false, expired: false };
      world.queries.set(query.id, query);
      const message = { message_id: world.nextId(), date: world.now(), chat, from: user, text };
      const replied = repliesTo === undefined ? {} : { reply_to_message: { ...message, text: repliesTo } };
      const ours = (act: Act) => act.query === query.id;
      const payload = { ...message, ...replied, guest_query_id: query.id };
      const [answer] = await patience.answersTo('guest_message', payload, ours, `${user.first_name} asked «${typed}»`);
      return shownIn(answer?.params['result'] as Record<string, unknown>, chat, world);
    },
  };
}

function strangers(world: World): Chat {
  return { id: -1_000_000_000 - world.nextId(), type: 'supergroup', title: 'Strangers' };
}

function shownIn(result: Record<string, unknown>, chat: Chat, world: World): Shown {
  const { message_text: html = '' } = result['input_message_content'] as { message_text?: string };
  const keyboard = result['reply_markup'] as Message['reply_markup'];
  const { text, entities } = readHtml(html);
  const markup = keyboard === undefined ? {} : { reply_markup: keyboard };
  return shown({ message_id: world.nextId(), date: world.now(), chat, from: world.bot, text, entities, ...markup });
}
