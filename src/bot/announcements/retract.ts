import { InlineKeyboard } from 'grammy';
import { Refusal } from '#domain/errors.ts';
import { quotation } from '#search/announcement/written.ts';
import { retractNotice } from '../button-kinds.ts';
import type { BotContext } from '../context.ts';
import type { EditorIntent, Services } from '../intent.ts';
import { reply, revise } from '../telegram/reply.ts';
import { chooseNotice, nameOf, noticesInForce } from './notice-list.ts';
import { refreshed } from './publish.ts';

/** `/retract 1f2e3d4c`: what is not yet sent is cancelled, and whoever was told hears that it was wrong. */
export const retract: EditorIntent = {
  audience: 'editors',

  install(bot, services) {
    bot.command('retract', async (ctx) => {
      const id = ctx.match.trim();
      await refreshed(services);
      if (id === '') return reply(ctx, await chooseNotice('retracted', ctx.renderer, services));
      await reply(ctx, { html: await retracted(ctx, id, services) });
    });

    bot.callbackQuery(retractNotice.pattern, async (ctx) => {
      const { notice: id, sure } = retractNotice.read(ctx.callbackQuery.data);
      const { renderer } = ctx;
      await refreshed(services);
      if (id === '') return reply(ctx, await chooseNotice('retracted', renderer, services));
      if (sure !== '') {
        await revise(ctx, { html: await retracted(ctx, id, services) });
        return;
      }
      const notice = nameOf(await noticesInForce(id, services), renderer, services);
      const data = retractNotice.write({ language: renderer.language, notice: id, sure: 'yes' });
      const keyboard = new InlineKeyboard().text(renderer.message('button-end-notice', { how: 'retracted' }), data);
      await reply(ctx, { html: renderer.html('notice-retract-sure', { notice }), keyboard });
    });
  },
};

/** Withdraws it, once, and says how many hear of it. @throws Refusal where it is not in force */
export async function retracted(ctx: BotContext, id: string, services: Services): Promise<string> {
  const { preview, notices } = services;
  const group = await noticesInForce(id, services);
  const delivered = await preview.countDelivered(group.map((notice) => notice.id));
  const end = { at: ctx.present.toMillis(), editor: ctx.from?.id ?? null };
  if (!(await notices.retract(id, end))) throw new Refusal('error-no-notice', { id: quotation(id) });
  await refreshed(services);
  return ctx.renderer.html('notice-withdrawn', { count: String(delivered) });
}
