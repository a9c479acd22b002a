import { answerFor, answerScreen } from '../answers/screen.ts';
import type { Intent, Services } from '../intent.ts';
import { reply } from '../telegram/reply.ts';
import { greeting, invitation } from './greeting.ts';

/**
 * `/start`: asks the language once, the client's first; then says in two lines what one can ask. Opened by a link to a
 * crossing (`t.me/…?start=karkyra-kegen`, `?startgroup=…` too) it shows the card at once, and subscribes to nothing.
 */
export const start: Intent = {
  command: 'start',

  install(bot, services) {
    bot.command('start', async (ctx) => {
      const { chosen, client, language } = ctx.asker;
      const crossing = services.catalogue.crossings.find(({ id }) => id === ctx.match);
      const isAlone = ctx.chat.type === 'private';
      const { html, keyboard } =
        crossing !== undefined
          ? answerScreen(answerFor({ crossing, language }, ctx.asker, services), services)
          : chosen === null && isAlone
            ? invitation(client, services)
            : greeting(language, services, { isAlone });
      await reply(ctx, html, keyboard);
      if (ctx.from && services.editors.includes(ctx.from.id)) await leaveDialogue(ctx.chat.id, services);
    });
  },
};

/** Whoever begins anew is in no dialogue any more. */
async function leaveDialogue(chat: number, { conversations, log }: Services): Promise<void> {
  await conversations.remove(chat).catch((error: unknown) => log.warn({ error: String(error) }, 'the store is away'));
}
