import { GrammyError } from 'grammy';
import { alertKinds } from '#domain/alerts/subscription.ts';
import { Refusal } from '#domain/errors.ts';
import { isAdministratorOf, requireAdministrator } from '../administrators.ts';
import { tickAlertKind } from '../button-kinds.ts';
import type { BotContext } from '../context.ts';
import type { Intent } from '../intent.ts';
import { reply, revise } from '../telegram/reply.ts';
import { deskOf } from './channel-desk.ts';
import { alertKindsOf, orStoreAway, settingsScreen } from './settings-screen.ts';

/**
 * `/settings`: the language, oneself, and what new subscriptions tell of. In a group its administrators choose; those of a
 * channel write `/settings @channel` in their own chat with us.
 */
export const settings: Intent = {
  command: 'settings',

  install(bot, services) {
    bot.command('settings', async (ctx) => {
      if (ctx.chat.type === 'channel') return;
      const channel = ctx.chat.type === 'private' ? await channelNamed(ctx) : undefined;
      if (channel !== undefined) return reply(ctx, await deskOf(ctx, channel, services));
      await reply(ctx, await settingsScreen(ctx, services));
    });

    bot.callbackQuery(tickAlertKind.pattern, async (ctx) => {
      const { alertKind } = tickAlertKind.read(ctx.callbackQuery.data);
      const pressed = alertKinds.find((one) => one === alertKind);
      if (pressed === undefined || ctx.chatId === undefined) throw new Refusal('error-old-button');
      await requireAdministrator(ctx);
      const before = await alertKindsOf(ctx.chatId, services);
      const isAlone = before.length === 1 && before[0] === pressed;
      const next = alertKinds.filter((one) =>
        one === pressed ? !before.includes(one) || isAlone : before.includes(one),
      );
      await orStoreAway(services.travellers.rememberAlertKinds(ctx.chatId, next), services);
      await revise(ctx, await settingsScreen(ctx, services));
    });
  },
};

/** @throws Refusal where it is none of theirs */
async function channelNamed(ctx: BotContext & { match: string }): Promise<number | undefined> {
  const name = /^@\w+$/.exec(ctx.match.trim())?.[0];
  if (name === undefined || ctx.from === undefined) return undefined;
  const chat = await ctx.api.getChat(name).catch((error: unknown) => {
    if (error instanceof GrammyError) return undefined;
    throw error;
  });
  const isTheirs = chat?.type === 'channel' && (await isAdministratorOf(ctx, chat.id, ctx.from.id));
  if (!isTheirs) throw new Refusal('error-admins-only');
  return chat.id;
}
