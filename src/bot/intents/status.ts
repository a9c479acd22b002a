import { askedBy, showing } from '../answers.ts';
import type { Intent } from '../intent.ts';
import { reply } from '../send.ts';
import { listing } from './crossings.ts';

/** `/status Korday tomorrow 7am`: what plain words ask too, for groups and for people who like commands. */
export const status: Intent = {
  command: 'status',

  install(bot, parts) {
    bot.command('status', async (ctx) => {
      const shown =
        ctx.match.trim() === ''
          ? listing(ctx.asker.language, parts)
          : showing(parts.answer(askedBy(ctx.asker, ctx.match, parts)), parts);
      await reply(ctx, shown.html, shown.keyboard);
    });
  },
};
