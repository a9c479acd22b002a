import { Refusal } from '#domain/errors.ts';
import type { EditorIntent } from '../intent.ts';
import { reply } from '../telegram/reply.ts';
import { quotation } from '#search/announcement/written.ts';
import { refreshed } from './publish.ts';

/** `/retract 1f2e3d4c`: what is not yet sent is cancelled, and whoever was told hears that it was wrong. */
export const retract: EditorIntent = {
  audience: 'editors',

  install(bot, { preview, notices, log }) {
    bot.command('retract', async (ctx) => {
      const id = ctx.match.trim();
      await refreshed({ preview, log });
      const delivered = await preview.countDelivered(id);
      const end = { at: ctx.present.toMillis(), editor: ctx.from?.id ?? null };
      if (!(await notices.retract(id, end))) throw new Refusal('error-no-notice', { id: quotation(id) });
      await refreshed({ preview, log });
      await reply(ctx, { html: ctx.renderer.html('notice-withdrawn', { count: String(delivered) }) });
    });
  },
};
