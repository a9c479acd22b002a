import { InlineKeyboard } from 'grammy';
import { Refusal } from '#domain/errors.ts';
import { escapeHtml } from '#render/html.ts';
import { requireAdministrator } from '../administrators.ts';
import { forgetMe } from '../button-kinds.ts';
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
        .text(translate(language, 'button-yes'), forgetMe.write({ language, answer: 'yes' }))
        .text(translate(language, 'button-cancel'), forgetMe.write({ language, answer: 'no' }));
      await reply(ctx, escapeHtml(translate(language, 'forget-ask')), keyboard);
    });

    bot.callbackQuery(forgetMe.pattern, async (ctx) => {
      const { answer } = forgetMe.read(ctx.callbackQuery.data);
      if (answer !== 'yes' && answer !== 'no') throw new Refusal('error-old-button');
      await requireAdministrator(ctx);
      const isSure = answer === 'yes';
      if (isSure) await travellers.forget(chatOf(ctx));
      await revise(ctx, escapeHtml(translate(ctx.asker.language, isSure ? 'forget-done' : 'forget-not')));
    });
  },
};
