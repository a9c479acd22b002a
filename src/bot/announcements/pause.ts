import type { Renderer } from '#render/renderer.ts';
import type { EditorIntent } from '../intent.ts';
import { reply } from '../telegram/reply.ts';
import { knownEditor, nameOfEditor, tellEditors } from './other-editors.ts';

/** What ends a pause; any other word begins it. */
const off = 'off';

/** `/pause` stops all alerts and reminders, `/pause off` lets them go on. Answers go on all the while. */
export const pause: EditorIntent = {
  audience: 'editors',

  install(bot, services) {
    const { outbox, log } = services;

    bot.command('pause', async (ctx) => {
      const { renderer } = ctx;
      const editor = nameOfEditor(ctx);
      if (ctx.match.trim().toLowerCase() === off) {
        if (!(await outbox.resume())) return reply(ctx, { html: renderer.html('alerts-not-paused') });
        log.warn({ editor: ctx.chat.id }, 'an editor lets alerts and reminders go on');
        const goOn = (one: Renderer) => ({ html: one.html('alerts-go-on', { editor }) });
        await reply(ctx, goOn(renderer));
        return tellEditors(ctx.api, goOn, services, ctx.chat.id);
      }
      const isNew = await outbox.pause({ at: ctx.present.toMillis(), editor: ctx.chat.id });
      const by = isNew ? null : await outbox.paused();
      const who = (one: Renderer) => (by === null ? editor : knownEditor(by.editor, one));
      const paused = (one: Renderer) => ({ html: one.html('alerts-paused', { editor: who(one) }) });
      await reply(ctx, paused(renderer));
      if (!isNew) return;
      log.warn({ editor: ctx.chat.id }, 'an editor has paused all alerts and reminders');
      await tellEditors(ctx.api, paused, services, ctx.chat.id);
    });
  },
};
