import { askedBy, showing } from '../answers.ts';
import type { Intent } from '../intent.ts';
import { reply } from '../send.ts';
import { offerSwitch } from '../switch-offer.ts';
import { wordsToUs } from '../to-us.ts';

/** Plain words, in any language. Among others the bot speaks only when spoken to, and never to say that it did not follow. */
export const question: Intent = {
  install(bot, parts) {
    bot.on(['message:text', 'message:caption'], async (ctx, next) => {
      const text = wordsToUs(ctx, ctx.message.text ?? ctx.message.caption ?? '');
      if (text === null || text.startsWith('/')) return next();
      // A card that somebody passed on, even to ourselves, is no question.
      if (ctx.message.via_bot?.id === ctx.me.id) return;
      const answer = parts.answer(askedBy(ctx.asker, text, parts));
      if (answer.kind === 'none' && ctx.chat.type !== 'private') return;
      const { html, keyboard } = showing(answer, parts);
      await reply(ctx, html, keyboard);
      await offerSwitch(ctx, answer, parts);
    });
  },
};
