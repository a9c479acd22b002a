import { answerScreen } from '../answers/screen.ts';
import { answerFor } from '../ask.ts';
import type { Intent, Services } from '../intent.ts';
import { parseStart } from '../start-parameter.ts';
import { reply } from '../telegram/reply.ts';
import { greeting, invitation } from './greeting.ts';

/**
 * `/start`: asks the language once, the client's first; then says in two lines what one can ask. Opened by a link to a
 * crossing (`t.me/…?start=karkyra-kegen`, `?startgroup=…` too) it shows the card at once, and subscribes to nothing.
 */
export const start: Intent = {
  command: 'start',

  install(bot, services) {
    const { catalogue, languages, editors } = services;

    bot.command('start', async (ctx) => {
      const { asker, renderer } = ctx;
      const asked = parseStart(ctx.match, catalogue);
      const isAlone = ctx.chat.type === 'private';
      if (asked !== null) {
        const answer = answerFor({ ...asked, language: asker.language }, asker, services);
        await reply(ctx, await answerScreen(ctx, answer, services));
      } else if (asker.chosen === null && isAlone) {
        await reply(ctx, invitation(asker.client, languages, renderer));
      } else {
        await reply(ctx, greeting(catalogue, renderer, { isAlone }));
      }
      if (ctx.from && editors.includes(ctx.from.id)) await leaveDialogue(ctx.chat.id, services);
    });
  },
};

/** Whoever begins anew is in no dialogue any more. */
async function leaveDialogue(chat: number, { conversations, log }: Services): Promise<void> {
  await conversations.remove(chat).catch((error: unknown) => log.warn({ error: String(error) }, 'the store is away'));
}
