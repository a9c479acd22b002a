import { questionFrom } from '../ask.ts';
import type { BotContext } from '../context.ts';
import type { Intent } from '../intent.ts';
import { mentionOf } from '../telegram/text-for-bot.ts';
import { anyArticle } from './article.ts';

/**
 * `@otkel_bot is Karkyra open?` in a chat that we are no member of: one message as a guest. It is no chat of ours: nothing
 * about it is read or kept, and who asks is a person, by their own language and limits.
 */
export const guest: Intent = {
  install(bot, services) {
    bot.on('guest_message', async (ctx) => {
      const { guest_query_id: query } = ctx.guestMessage;
      if (query === undefined) return;
      const answer = services.answer(questionFrom(ctx.asker, questionIn(ctx), services));
      await ctx.api.answerGuestQuery(query, anyArticle(answer, services));
    });
  },
};

/** The words beside our name; a name alone asks about the message that it replies to. */
function questionIn({ guestMessage, me }: Pick<BotContext, 'guestMessage' | 'me'>): string {
  const wordsOf = (message: { readonly text?: string; readonly caption?: string } | undefined) =>
    (message?.text ?? message?.caption ?? '').replace(mentionOf(me), ' ').trim();
  return wordsOf(guestMessage) || wordsOf(guestMessage?.reply_to_message);
}
