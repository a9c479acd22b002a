import { type Api, InlineKeyboard } from 'grammy';
import { idOfGroup, together } from '#domain/alerts/joint-notice.ts';
import { isHeld } from '#domain/alerts/notice-ending.ts';
import type { Locks } from '#domain/ports/locks.ts';
import { hourMs } from '#domain/time/units.ts';
import type { Renderer } from '#render/renderer.ts';
import { holdNotice, retractNotice } from '../button-kinds.ts';
import type { BotContext } from '../context.ts';
import type { EditorIntent, Services } from '../intent.ts';
import { type EditorServices, knownEditor, nameOfEditor, tellEditors } from '../other-editors.ts';
import { reply, revise, type Screen } from '../telegram/reply.ts';
import { type NoticeGroup, nameOf, noticesInForce } from './notice-list.ts';
import { refreshed } from './publish.ts';

/**
 * *Hold* under a notice stops what is not yet sent of it, *Go on* lets it go on where it stopped. All editors hear who did
 * it.
 */
export const hold: EditorIntent = {
  audience: 'editors',

  install(bot, services) {
    bot.callbackQuery(holdNotice.pattern, async (ctx) => {
      const { language, notice, action } = holdNotice.read(ctx.callbackQuery.data);
      const renderer = ctx.renderer.inLanguage(language);
      if (action === 'go-on') await goOn(ctx, notice, renderer, services);
      else await held(ctx, notice, renderer, services);
    });
  },
};

async function held(ctx: BotContext, id: string, renderer: Renderer, services: Services): Promise<void> {
  const by = { at: ctx.present.toMillis(), editor: ctx.from?.id ?? null };
  const isNew = await services.notices.hold(id, by);
  await refreshed(services);
  const group = await noticesInForce(id, services);
  const editor = nameOfEditor(ctx);
  const screenIn = (one: Renderer) => heldScreen('notice-held', { id, group, editor }, one, services);
  await revise(ctx, screenIn(renderer));
  if (!isNew) return;
  services.log.warn({ notice: id, editor: by.editor }, 'an editor holds a notice: what is not yet sent of it waits');
  await tellEditors(ctx.api, screenIn, services, ctx.from?.id);
}

async function goOn(ctx: BotContext, id: string, renderer: Renderer, services: Services): Promise<void> {
  if (!(await services.notices.release(id))) {
    await revise(ctx, { html: renderer.html('notice-held-over') });
    return;
  }
  await refreshed(services);
  const group = await noticesInForce(id, services);
  const editor = nameOfEditor(ctx);
  const screenIn = (one: Renderer): Screen => ({
    html: one.html('notice-goes-on', { editor, notice: nameOf(group, one, services) }),
  });
  services.log.info({ notice: id, editor: ctx.from?.id }, 'an editor lets a notice go on');
  await revise(ctx, screenIn(renderer));
  await tellEditors(ctx.api, screenIn, services, ctx.from?.id);
}

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

interface Held {
  readonly id: string;
  readonly group: NoticeGroup;
  readonly editor: string;
}

/** That a notice is held, by whom, and the two ways on. */
function heldScreen(
  key: 'notice-held' | 'notice-held-still',
  { id, group, editor }: Held,
  renderer: Renderer,
  services: Pick<Services, 'catalogue' | 'preview'>,
): Screen {
  const { language, message } = renderer;
  const keyboard = new InlineKeyboard()
    .text(message('button-go-on'), holdNotice.write({ language, notice: id, action: 'go-on' }))
    .text(message('button-end-notice', { how: 'retracted' }), retractNotice.write({ language, notice: id, sure: '' }));
  return { html: renderer.html(key, { editor, notice: nameOf(group, renderer, services) }), keyboard };
}

/** Longer than anybody needs to remember that it was said. */
const saidSeconds = 30 * 24 * 3_600;

type StopServices = EditorServices &
  Pick<Services, 'catalogue' | 'preview' | 'notices' | 'outbox'> & { readonly locks: Locks };

/** Tells all editors once of everything that one of them stopped more than an hour ago and nobody has let go on. */
export function createRemindOfStops({ api }: { readonly api: Api }, services: StopServices): () => Promise<void> {
  const { outbox, notices, locks, now } = services;
  const isDue = async (what: string, at: number) =>
    now().toMillis() - at >= hourMs && (await locks.once(`stop-told-${what}-${at}`, saidSeconds));

  return async () => {
    const paused = await outbox.paused();
    if (paused !== null && (await isDue('all', paused.at))) {
      await tellEditors(
        api,
        (one) => ({ html: one.html('alerts-paused-still', { editor: knownEditor(paused.editor, one) }) }),
        services,
      );
    }
    for (const group of together((await notices.all()).filter(isHeld))) {
      const [{ held }] = group;
      const id = idOfGroup(group);
      if (held === undefined || !(await isDue(id, held.at))) continue;
      await tellEditors(
        api,
        (one) => heldScreen('notice-held-still', { id, group, editor: knownEditor(held.editor, one) }, one, services),
        services,
      );
    }
  };
}
