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

/** A command means the same in capitals, and with one slip that makes it no other. */
export function putCommandRight({ msg }: Pick<BotContext, 'msg'>, commands: readonly string[]): void {
  const [command] = msg?.entities ?? [];
  if (msg?.text === undefined || command?.type !== 'bot_command' || command.offset !== 0) return;
  const [written = ''] = /^\/\w+/.exec(msg.text) ?? [];
  const name = `/${nearestCommand(written.slice(1).toLowerCase(), commands)}`;
  msg.text = `${name}${msg.text.slice(written.length)}`;
  command.length += name.length - written.length;
}

/** A shorter one is too near to others. */
const shortestSlipped = 4;

function nearestCommand(written: string, commands: readonly string[]): string {
  if (written.length < shortestSlipped || commands.includes(written)) return written;
  const [near, ...others] = commands.filter((command) => isOneSlip(written, command));
  return near === undefined || others.length > 0 ? written : near;
}

/** One letter too many, too few, another one, or two that changed places. */
function isOneSlip(written: string, meant: string): boolean {
  const shared = [...meant].findIndex((letter, at) => written[at] !== letter);
  const at = shared < 0 ? meant.length : shared;
  const [rest, own] = [meant.slice(at), written.slice(at)];
  const isExchanged = rest.length > 1 && own.startsWith(`${rest[1]}${rest[0]}`) && own.slice(2) === rest.slice(2);
  return own.slice(1) === rest || own === rest.slice(1) || own.slice(1) === rest.slice(1) || isExchanged;
}
