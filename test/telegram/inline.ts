import { readHtml } from './html.ts';
import type { Patience } from './patience.ts';
import { type Shown, shown } from './shown.ts';
import type { Act, Button, Message, Query, User, World } from './world.ts';

/** `@otkel_bot каркыра`, typed in any chat: what is offered, and what becomes of the one that is chosen. */

/** One of the offered results, as people see it. */
interface Result {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Of the message that it becomes, plain. */
  readonly text: string;
  readonly buttons: readonly string[];
  /** All of it. */
  readonly raw: Readonly<Record<string, unknown>>;
}

interface Offered {
  readonly results: readonly Result[];
  /** The button above the results. */
  readonly button: { readonly text: string; readonly start_parameter?: string } | null;
  readonly cacheSeconds: number;
  readonly personal: boolean;
  readonly nextOffset: string;
}

export interface Inline {
  /** Types `@bot …` in some chat; with a position where the bot may know it. */
  inline(query: string, options?: InlineOptions): Promise<Offered>;
  /** Sends a result to a friend; the message can be passed to `taps(words, { on })`. */
  passesOn(result: Result, query?: string): Promise<Shown>;
}

interface InlineOptions {
  readonly offset?: string;
  readonly location?: { readonly latitude: number; readonly longitude: number };
  readonly chatType?: 'sender' | 'private' | 'group' | 'supergroup' | 'channel';
}

export function createInline(user: User, world: World, patience: Patience): Inline {
  return {
    async inline(typed, { offset = '', location, chatType = 'private' } = {}) {
      const text = typed.replace(/^@\S+\s*/, '');
      const query: Query = { id: String(world.nextId()), chat: null, answered: false, expired: false };
      world.queries.set(query.id, query);
      const place = location === undefined ? {} : { location };
      const payload = { id: query.id, from: user, query: text, offset, chat_type: chatType, ...place };
      const ours = (act: Act) => act.query === query.id;
      const [answer] = await patience.answersTo('inline_query', payload, ours, `${user.first_name} typed «${typed}»`);
      return offeredIn(answer?.params ?? {});
    },

    async passesOn({ id, text, raw }, query = '') {
      const inlineId = `inline-${world.nextId()}`;
      const chat = { id: -1, type: 'private' as const, first_name: 'a friend' };
      const keyboard = raw['reply_markup'] as Message['reply_markup'];
      const message: Message = {
        message_id: 1,
        date: world.now(),
        chat,
        from: user,
        text,
        ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
      };
      world.inline.set(inlineId, message);
      // Only of a message with buttons does the bot learn the number, as it can do nothing with another.
      const known = keyboard === undefined ? {} : { inline_message_id: inlineId };
      const payload = { result_id: id, from: user, query, ...known };
      await patience.tell('chosen_inline_result', payload, `${user.first_name} chose ${id}`, { orUnwanted: true });
      return shown(message, {}, inlineId);
    },
  };
}

function offeredIn(params: Readonly<Record<string, unknown>>): Offered {
  return {
    results: (params['results'] as Record<string, unknown>[]).map(resultOf),
    button: (params['button'] as Offered['button']) ?? null,
    cacheSeconds: (params['cache_time'] as number) ?? 300,
    personal: params['is_personal'] === true,
    nextOffset: (params['next_offset'] as string) ?? '',
  };
}

function resultOf(raw: Record<string, unknown>): Result {
  const content = (raw['input_message_content'] ?? {}) as { message_text?: string; parse_mode?: string };
  const words = content.message_text ?? String(raw['caption'] ?? '');
  const keyboard = raw['reply_markup'] as { inline_keyboard: Button[][] } | undefined;
  return {
    id: String(raw['id']),
    title: String(raw['title'] ?? ''),
    description: String(raw['description'] ?? ''),
    text: content.parse_mode === 'HTML' ? readHtml(words).text : words,
    buttons: (keyboard?.inline_keyboard ?? []).flat().map(({ text }) => text),
    raw,
  };
}
