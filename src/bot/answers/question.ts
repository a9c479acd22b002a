import { suggestLanguage } from '../account/suggest-language.ts';
import type { Intent } from '../intent.ts';
import { reply } from '../telegram/reply.ts';
import { textForBot } from '../telegram/text-for-bot.ts';
import { answerScreen, questionFrom } from './screen.ts';

/** Plain words, in any language. Among others the bot speaks only when spoken to, and never to say that it did not follow. */
export const question: Intent = {
  install(bot, services) {
    bot.on(['message:text', 'message:caption'], async (ctx, next) => {
      const text = textForBot(ctx, ctx.message.text ?? ctx.message.caption ?? '');
      if (text === null || text.startsWith('/')) return next();
      // A card that somebody passed on, even to ourselves, is no question.
      if (ctx.message.via_bot?.id === ctx.me.id) return;
      const answer = services.answer(questionFrom(ctx.asker, text, services));
      if (answer.kind === 'none' && ctx.chat.type !== 'private') return;
      const { html, keyboard } = answerScreen(answer, services);
      await reply(ctx, html, keyboard);
      await suggestLanguage(ctx, answer, services);
    });
  },
};
