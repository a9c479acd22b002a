import { Refusal } from '#domain/errors.ts';
import type { BotContext } from './context.ts';

/**
 * What a whole chat hears in one language or is told of is its administrators' to decide. In a private chat everybody is
 * their own.
 *
 * @throws Refusal `error-admins-only`
 */
export async function requireAdministrator(ctx: BotContext): Promise<void> {
  if (!(await isAdministrator(ctx))) throw new Refusal('error-admins-only');
}

async function isAdministrator(ctx: BotContext): Promise<boolean> {
  if (ctx.chat === undefined || ctx.chat.type === 'private') return true;
  // In a channel everybody may press a button, but only administrators write.
  if (ctx.chat.type === 'channel' && ctx.callbackQuery === undefined) return true;
  // An administrator who stays anonymous writes in the name of the group.
  if (ctx.callbackQuery === undefined && ctx.senderChat?.id === ctx.chat.id) return true;
  if (ctx.from === undefined) return false;
  const { status } = await ctx.getChatMember(ctx.from.id);
  return status === 'creator' || status === 'administrator';
}
