import { Refusal } from '#domain/errors.ts';
import { greeting } from '../greeting.ts';
import type { Intent } from '../intent.ts';
import { reply } from '../send.ts';

/** A sticker, a command, a button that we do not know: a hint in a private chat, silence among others. */
export const unknown: Intent = {
  install(bot, parts) {
    bot.on('callback_query', () => {
      throw new Refusal('error-old-button');
    });

    bot.chatType('private').on('message', async (ctx) => {
      const { html, keyboard } = greeting(ctx.asker.language, parts);
      await reply(ctx, html, keyboard);
    });
  },
};
