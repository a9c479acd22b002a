import { Refusal, StoreUnavailable } from '#domain/errors.ts';
import { requireAdministrator } from '../administrators.ts';
import { chooseLanguage, takeLanguage } from '../button-kinds.ts';
import type { BotContext } from '../context.ts';
import type { Intent, Services } from '../intent.ts';
import { reply, revise } from '../telegram/reply.ts';
import { greeting, invitation } from './greeting.ts';

/** `/language`: choose one, by its own name. The choice is kept, and wins from then on. In a group its administrators choose. */
export const language: Intent = {
  command: 'language',

  install(bot, { catalogue, languages, travellers, log }) {
    const invite = ({ asker, renderer }: BotContext) => invitation(asker.language, languages, renderer);

    bot.command('language', async (ctx) => {
      await requireAdministrator(ctx);
      await reply(ctx, invite(ctx));
    });

    bot.callbackQuery(chooseLanguage.pattern, async (ctx) => {
      await requireAdministrator(ctx);
      await revise(ctx, invite(ctx));
    });

    bot.callbackQuery(takeLanguage.pattern, async (ctx) => {
      const { chosen } = takeLanguage.read(ctx.callbackQuery.data);
      const code = languages.find((one) => one.code === chosen)?.code;
      if (code === undefined || ctx.chatId === undefined) throw new Refusal('error-old-button');
      await requireAdministrator(ctx);
      ctx.asker = { ...ctx.asker, chosen: code, language: code };
      ctx.renderer = ctx.renderer.inLanguage(code);
      await remember(ctx.chatId, code, { travellers, log });
      await revise(ctx, greeting(catalogue, ctx.renderer, { isAlone: ctx.chat?.type === 'private' }));
    });
  },
};

async function remember(
  chat: number,
  code: string,
  { travellers, log }: Pick<Services, 'travellers' | 'log'>,
): Promise<void> {
  try {
    await travellers.rememberLanguage(chat, code);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) log.error({ error: String(error) }, 'the store cannot be written');
    throw new Refusal('error-store-away');
  }
}
