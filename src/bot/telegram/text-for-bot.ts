import type { BotContext } from '../context.ts';

/** The words without our name, or `null` where they are meant for others. */
export function textForBot(ctx: BotContext, text: string): string | null {
  const name = `@${ctx.me.username}`;
  const words = text.replaceAll(name, ' ').trim();
  const answersUs = ctx.message?.reply_to_message?.from?.id === ctx.me.id;
  return ctx.chat?.type === 'private' || answersUs || text.includes(name) ? words : null;
}
