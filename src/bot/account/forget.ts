import { InlineKeyboard } from 'grammy';
import { Refusal } from '#domain/errors.ts';
import { requireAdministrator } from '../administrators.ts';
import { forgetMe } from '../button-kinds.ts';
import { chatOf } from '../context.ts';
import type { Intent } from '../intent.ts';
import { personOf } from '../reports/reporter.ts';
import { reply, revise } from '../telegram/reply.ts';

/** `/forget`: erases everything about this chat, at once, when somebody says yes. */
export const forget: Intent = {
  command: 'forget',

  install(bot, { travellers, reports, reporters, drafts }) {
    bot.command('forget', async (ctx) => {
      await requireAdministrator(ctx);
      const { language, html, message } = ctx.renderer;
      const keyboard = new InlineKeyboard()
        .text(message('button-yes'), forgetMe.write({ language, answer: 'yes' }))
        .danger()
        .text(message('button-cancel'), forgetMe.write({ language, answer: 'no' }));
      await reply(ctx, { html: html('forget-ask'), keyboard });
    });

    bot.callbackQuery(forgetMe.pattern, async (ctx) => {
      const { answer } = forgetMe.read(ctx.callbackQuery.data);
      if (answer !== 'yes' && answer !== 'no') throw new Refusal('error-old-button');
      await requireAdministrator(ctx);
      const isSure = answer === 'yes';
      const person = personOf(ctx, reporters);
      if (isSure && person !== null) await reports.forget(person);
      if (isSure) await drafts.forget(chatOf(ctx));
      if (isSure) await travellers.forget(chatOf(ctx));
      await revise(ctx, { html: ctx.renderer.html(isSure ? 'forget-done' : 'forget-not') });
    });
  },
};
