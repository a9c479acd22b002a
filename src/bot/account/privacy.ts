import { receiptsKeptDays } from '#domain/alerts/alert.ts';
import { bold, escapeHtml } from '#render/html.ts';
import type { Intent } from '../intent.ts';
import { reply } from '../telegram/reply.ts';

/** `/privacy`: what is kept, what for, and for how long. */
export const privacy: Intent = {
  command: 'privacy',

  install(bot, { translate, editors }) {
    bot.command('privacy', async (ctx) => {
      const { language } = ctx.asker;
      const say = (key: Parameters<typeof translate>[1]) =>
        (translate as (l: string, k: string) => string)(language, key);
      const isEditor = ctx.from !== undefined && editors.includes(ctx.from.id);
      const lines = [
        say('privacy-kept'),
        say('privacy-why'),
        translate(language, 'privacy-receipts', { days: String(receiptsKeptDays) }),
        say('privacy-how-long'),
        ...(isEditor ? [say('privacy-editors')] : []),
        say('privacy-not-kept'),
        say('privacy-nobody'),
      ];
      await reply(ctx, [...lines.map(escapeHtml), '', bold(say('privacy-commands'))].join('\n'));
    });
  },
};
