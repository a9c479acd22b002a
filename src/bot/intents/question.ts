import { askedBy, showing } from '../answers.ts';
import type { Intent } from '../intent.ts';
import { reply } from '../send.ts';
import { offerSwitch } from '../switch-offer.ts';
import { wordsToUs } from '../to-us.ts';

/** Plain words, in any language. Among others the bot speaks only when spoken to, and never to say that it did not follow. */
export const question: Intent = {
  install(bot, parts) {
    bot.on('message:text', async (ctx, next) => {
      const text = wordsToUs(ctx, ctx.message.text);
      if (text === null || text.startsWith('/')) return next();
      const answer = parts.answer(askedBy(ctx.asker, text, parts));
      if (answer.kind === 'none' && ctx.chat.type !== 'private') return;
      const { html, keyboard } = showing(answer, parts);
      await reply(ctx, html, keyboard);
      await offerSwitch(ctx, answer, parts);
    });
  },
};
