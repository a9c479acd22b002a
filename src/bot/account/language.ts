import { Refusal, StoreUnavailable } from '#domain/errors.ts';
import type { Language } from '#i18n/languages.ts';
import { requireAdministrator } from '../administrators.ts';
import { chooseLanguage, takeLanguage } from '../button-kinds.ts';
import { type BotContext, chatOf } from '../context.ts';
import type { Intent, Services } from '../intent.ts';
import { reply, revise } from '../telegram/reply.ts';
import { greeting, invitation } from './greeting.ts';

/** `/language`, `/language ky`: choose one, by its own name or its code. The choice is kept, and wins from then on. In a group its administrators choose. */
export const language: Intent = {
  command: 'language',

  install(bot, { catalogue, languages, travellers, log }) {
    const invite = ({ asker, renderer }: BotContext) => invitation(asker.language, languages, renderer);

    const greet = ({ renderer, chat }: BotContext) =>
      greeting(catalogue, renderer, { isAlone: chat?.type === 'private' });

    async function choose(ctx: BotContext, code: string): Promise<void> {
      ctx.asker = { ...ctx.asker, chosen: code, language: code };
      ctx.renderer = ctx.renderer.inLanguage(code);
      await remember(chatOf(ctx), code, { travellers, log });
    }

    bot.command('language', async (ctx) => {
      await requireAdministrator(ctx);
      const named = namedBy(ctx.match, languages);
      if (named !== undefined) await choose(ctx, named);
      // Readers of a channel are shown no buttons of settings.
      if (ctx.chat.type === 'channel') return;
      await reply(ctx, named === undefined ? invite(ctx) : greet(ctx));
    });

    bot.callbackQuery(chooseLanguage.pattern, async (ctx) => {
      await requireAdministrator(ctx);
      await revise(ctx, invite(ctx));
    });

    bot.callbackQuery(takeLanguage.pattern, async (ctx) => {
      const { chosen } = takeLanguage.read(ctx.callbackQuery.data);
      const code = languages.find((one) => one.code === chosen)?.code;
      if (code === undefined) throw new Refusal('error-old-button');
      await requireAdministrator(ctx);
      await choose(ctx, code);
      await revise(ctx, greet(ctx));
    });
  },
};

function namedBy(words: string, languages: readonly Language[]): string | undefined {
  const named = words.trim().toLowerCase();
  return languages.find(({ code, name }) => code === named || name.toLowerCase() === named)?.code;
}

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
