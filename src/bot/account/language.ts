import { Refusal } from '#domain/errors.ts';
import { requireAdministrator } from '../administrators.ts';
import { chooseLanguage, takeLanguage } from '../button-kinds.ts';
import type { Intent, Services } from '../intent.ts';
import { reply, revise } from '../telegram/reply.ts';
import { greeting, invitation } from './greeting.ts';

/** `/language`: choose one, by its own name. The choice is kept, and wins from then on. In a group its administrators choose. */
export const language: Intent = {
  command: 'language',

  install(bot, services) {
    bot.command('language', async (ctx) => {
      await requireAdministrator(ctx);
      const { html, keyboard } = invitation(ctx.asker.language, services);
      await reply(ctx, html, keyboard);
    });

    bot.callbackQuery(chooseLanguage.pattern, async (ctx) => {
      await requireAdministrator(ctx);
      const { html, keyboard } = invitation(ctx.asker.language, services);
      await revise(ctx, html, keyboard);
    });

    bot.callbackQuery(takeLanguage.pattern, async (ctx) => {
      const { chosen } = takeLanguage.read(ctx.callbackQuery.data);
      const code = services.languages.find((one) => one.code === chosen)?.code;
      if (code === undefined || ctx.chatId === undefined) throw new Refusal('error-old-button');
      await requireAdministrator(ctx);
      ctx.asker = { ...ctx.asker, chosen: code, language: code };
      await remember(ctx.chatId, code, services);
      const { html, keyboard } = greeting(code, services, { isAlone: ctx.chat?.type === 'private' });
      await revise(ctx, html, keyboard);
    });
  },
};

async function remember(chat: number, code: string, { travellers, log }: Services): Promise<void> {
  try {
    await travellers.rememberLanguage(chat, code);
  } catch (error) {
    log.error({ error: String(error) }, 'the store cannot be written');
    throw new Refusal('error-store-away');
  }
}
