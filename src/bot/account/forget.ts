import { InlineKeyboard } from 'grammy';
import { escapeHtml } from '#render/html.ts';
import { requireAdministrator } from '../administrators.ts';
import type { Intent } from '../intent.ts';
import { chatOf } from '../subscriptions/panel.ts';
import { reply, revise } from '../telegram/reply.ts';

/** `/forget`: erases everything about this chat, at once, when somebody says yes. */
export const forget: Intent = {
  command: 'forget',

  install(bot, { travellers, translate }) {
    bot.command('forget', async (ctx) => {
      await requireAdministrator(ctx);
      const { language } = ctx.asker;
      const keyboard = new InlineKeyboard()
        .text(translate(language, 'button-yes'), `forget:${language}:yes`)
        .text(translate(language, 'button-cancel'), `forget:${language}:no`);
      await reply(ctx, escapeHtml(translate(language, 'forget-ask')), keyboard);
    });

    bot.callbackQuery(/^forget:[a-z]{2,3}:(yes|no)$/, async (ctx) => {
      await requireAdministrator(ctx);
      const isSure = ctx.match[1] === 'yes';
      if (isSure) await travellers.forget(chatOf(ctx));
      await revise(ctx, escapeHtml(translate(ctx.asker.language, isSure ? 'forget-done' : 'forget-not')));
    });
  },
};
