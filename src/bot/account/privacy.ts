import { receiptsKeptDays } from '#domain/alerts/alert.ts';
import { lettersKeptDays } from '#domain/notes/letter.ts';
import { crossingKeptHours, followedForMinutes } from '#domain/ports/last-questions.ts';
import type { Intent } from '../intent.ts';
import { reply } from '../telegram/reply.ts';

/** `/privacy`: what is kept, what for, and for how long. */
export const privacy: Intent = {
  command: 'privacy',

  install(bot, { editors }) {
    bot.command('privacy', async (ctx) => {
      const { html, bold } = ctx.renderer;
      const letters = { days: String(lettersKeptDays) };
      const isEditor = ctx.from !== undefined && editors.includes(ctx.from.id);
      const lines = [
        html('privacy-kept'),
        html('privacy-why'),
        html('privacy-receipts', { days: String(receiptsKeptDays) }),
        html('privacy-counted'),
        html('privacy-last', { minutes: String(followedForMinutes), hours: String(crossingKeptHours) }),
        html('privacy-letters', letters),
        html('privacy-own'),
        html('privacy-reports'),
        html('privacy-how-long'),
        ...(isEditor ? [html('privacy-editors', letters)] : []),
        html('privacy-not-kept'),
        html('privacy-counts'),
        html('privacy-nobody'),
        '',
        bold('privacy-commands'),
      ];
      await reply(ctx, { html: lines.join('\n') });
    });
  },
};
