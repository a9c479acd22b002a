import { Refusal } from '#domain/errors.ts';
import { escapeHtml } from '#render/html.ts';
import type { EditorIntent } from '../intent.ts';
import { reply } from '../telegram/reply.ts';
import { refreshed } from './publish.ts';

/** `/retract 1f2e3d4c`: what is not yet sent is cancelled, and whoever was told hears that it was wrong. */
export const retract: EditorIntent = {
  audience: 'editors',

  install(bot, services) {
    const { preview, notices, translate } = services;

    bot.command('retract', async (ctx) => {
      const id = ctx.match.trim();
      await refreshed(services);
      const told = await preview.countDelivered(id);
      const end = { at: services.now().toMillis(), editor: ctx.from?.id ?? null };
      if (!(await notices.retract(id, end))) throw new Refusal('error-no-notice', { id });
      await refreshed(services);
      await reply(ctx, escapeHtml(translate(ctx.asker.language, 'notice-withdrawn', { count: String(told) })));
    });
  },
};
