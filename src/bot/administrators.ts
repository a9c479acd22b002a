import { GrammyError } from 'grammy';
import { Refusal } from '#domain/errors.ts';
import type { BotContext } from './context.ts';

/**
 * What a whole chat hears in one language or is told of is its administrators' to decide. In a private chat everybody is
 * their own.
 *
 * @throws Refusal `error-admins-only`, `error-members-hidden`
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
  return ctx.from !== undefined && (await isAdministratorOf(ctx, ctx.chat.id, ctx.from.id));
}

/**
 * Where a group hides its members, Telegram tells a bot that is no administrator of none of them, but of its administrators.
 *
 * @throws Refusal `error-members-hidden` where it tells of nobody
 */
export async function isAdministratorOf(
  { api }: Pick<BotContext, 'api'>,
  chat: number,
  user: number,
): Promise<boolean> {
  try {
    const { status } = await api.getChatMember(chat, user);
    return status === 'creator' || status === 'administrator';
  } catch (error) {
    if (!isHidden(error)) throw error;
  }
  const administrators = await api.getChatAdministrators(chat).catch((error: unknown) => {
    if (isHidden(error)) throw new Refusal('error-members-hidden');
    throw error;
  });
  return administrators.some((one) => one.user.id === user);
}

function isHidden(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 400;
}
