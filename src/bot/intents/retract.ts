import { Refusal } from '#domain/errors.ts';
import { escapeHtml } from '#i18n/html.ts';
import type { EditorIntent } from '../intent.ts';
import { refreshed } from '../publishing.ts';
import { reply } from '../send.ts';

/** `/retract 1f2e3d4c`: what is not yet sent is cancelled, and whoever was told hears that it was wrong. */
export const retract: EditorIntent = {
  audience: 'editors',

  install(bot, parts) {
    const { newsroom, notices, translate } = parts;

    bot.command('retract', async (ctx) => {
      const id = ctx.match.trim();
      await refreshed(parts);
      const told = await newsroom.told(id);
      const end = { at: parts.now().toMillis(), editor: ctx.from?.id ?? null };
      if (!(await notices.retract(id, end))) throw new Refusal('error-no-notice', { id });
      await refreshed(parts);
      await reply(ctx, escapeHtml(translate(ctx.asker.language, 'notice-withdrawn', { count: String(told) })));
    });
  },
};
