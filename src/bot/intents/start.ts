import { answerTo, showing } from '../answers.ts';
import { greeting, invitation } from '../greeting.ts';
import type { Intent, Parts } from '../intent.ts';
import { reply } from '../send.ts';

/**
 * `/start`: asks the language once, the client's first; then says in two lines what one can ask. Opened by a link to a
 * crossing (`t.me/…?start=karkyra-kegen`, `?startgroup=…` too) it shows the card at once, and subscribes to nothing.
 */
export const start: Intent = {
  command: 'start',

  install(bot, parts) {
    bot.command('start', async (ctx) => {
      const { chosen, client, language } = ctx.asker;
      const crossing = parts.catalogue.crossings.find(({ id }) => id === ctx.match);
      const isAlone = ctx.chat.type === 'private';
      const { html, keyboard } =
        crossing !== undefined
          ? showing(answerTo({ crossing, language }, ctx.asker, parts), parts)
          : chosen === null && isAlone
            ? invitation(client, parts)
            : greeting(language, parts, { isAlone });
      await reply(ctx, html, keyboard);
      if (ctx.from && parts.editors.includes(ctx.from.id)) await leaveDialogue(ctx.chat.id, parts);
    });
  },
};

/** Whoever begins anew is in no dialogue any more. */
async function leaveDialogue(chat: number, { conversations, log }: Parts): Promise<void> {
  await conversations.remove(chat).catch((error: unknown) => log.warn({ error: String(error) }, 'the store is away'));
}
