import type { UserFromGetMe } from 'grammy/types';
import type { BotContext } from '../context.ts';

/** Our own name in any capitals, and no longer name that begins with it. */
export function mentionOf({ username }: Pick<UserFromGetMe, 'username'>): RegExp {
  return new RegExp(`(?<!\\w)@${username}(?!\\w)`, 'gi');
}

/** Text for the bot without its @name; `null` if the message is not addressed to it. */
export function textForBot(ctx: BotContext, text: string): string | null {
  const name = mentionOf(ctx.me);
  const words = text.replace(name, ' ').trim();
  const answersUs = ctx.message?.reply_to_message?.from?.id === ctx.me.id;
  return ctx.chat?.type === 'private' || answersUs || name.test(text) ? words : null;
}

/** A command, and no question in words. */
export function isCommand({ message }: Pick<BotContext, 'message'>): boolean {
  return message?.text?.startsWith('/') ?? false;
}

/** A command means the same in capitals. */
export function lowerCommand({ msg }: Pick<BotContext, 'msg'>): void {
  const [command] = msg?.entities ?? [];
  if (msg?.text === undefined || command?.type !== 'bot_command' || command.offset !== 0) return;
  msg.text = msg.text.replace(/^\/\w+/, (name) => name.toLowerCase());
}
