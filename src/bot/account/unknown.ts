import { Refusal } from '#domain/errors.ts';
import { count } from '../flood-guard.ts';
import type { Intent } from '../intent.ts';
import { reply } from '../telegram/reply.ts';
import { greeting } from './greeting.ts';

/**
 * A button or a command that we do not know, a voice, a sticker, a photo: a hint in a private chat, and for what has no words
 * once a day; silence among others.
 */
export const unknown: Intent = {
  install(bot, services) {
    const { catalogue } = services;

    bot.on('callback_query', () => {
      throw new Refusal('error-old-button');
    });

    const alone = bot.chatType('private');
    alone.on('message:text', (ctx) => reply(ctx, greeting(catalogue, ctx.renderer, { isAlone: true })));
    alone.on(['message:file', 'message:contact', 'message:poll', 'message:dice', 'message:story'], async (ctx) => {
      if ((await count(services, 'wordless', ctx.chat.id, 1)).kind !== 'within') return;
      const { html, keyboard } = greeting(catalogue, ctx.renderer, { isAlone: true });
      await reply(ctx, { html: `${ctx.renderer.html('only-words')}\n${html}`, ...(keyboard ? { keyboard } : {}) });
    });
  },
};
