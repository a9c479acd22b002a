import { InlineKeyboard } from 'grammy';
import { noticesNamed, partIdOf, publicationIdOf } from '#domain/alerts/joint-notice.ts';
import type { NewNotice } from '#domain/alerts/notice.ts';
import { Refusal } from '#domain/errors.ts';
import { hourMs } from '#domain/time/units.ts';
import type { Renderer } from '#render/renderer.ts';
import { holdNotice } from '../button-kinds.ts';
import type { BotContext } from '../context.ts';
import type { Services } from '../intent.ts';
import { nameOfEditor, tellEditors } from '../other-editors.ts';
import { revise, type Screen } from '../telegram/reply.ts';
import { type Draft, proposalsOf } from './draft.ts';
import { nameOf, noticeButtons, noticesInForce } from './notice-list.ts';

/** Publishes a draft, once, however often and wherever it is asked for. False where it still has to be mended. */
export async function publishDraft(
  ctx: BotContext,
  draft: Draft,
  renderer: Renderer,
  services: Services,
): Promise<boolean> {
  const { preview, notices, perSecond, now } = services;
  const { proposals } = proposalsOf(draft, services);
  if (proposals === undefined) return false;
  await checkPace(ctx, draft, services);
  const recipients = await preview.recipients(proposals);
  const publishedAt = now().toMillis();
  const all = proposals.map(({ crossing, written }): NewNotice => {
    const id = proposals.length === 1 ? draft.id : partIdOf(draft.id, draft.crossings.indexOf(crossing.id));
    return { id, crossing: crossing.id, written, editor: ctx.from?.id ?? null, publishedAt };
  });
  const { replaces, how } = draft;
  const isNew = await (replaces === undefined ? notices.publish(all) : notices.correct(replaces, all, how));
  if (!isNew) {
    await sayPublished(ctx, draft.id, renderer, services);
    return true;
  }
  await refreshed(services);
  const count = String(recipients);
  const minutes = Math.round(recipients / perSecond / 60);
  const lines = [
    renderer.html(publishedKey(draft), { count }),
    ...(minutes > 0 ? [renderer.html('notice-minutes', { minutes: String(minutes) })] : []),
  ];
  await revise(ctx, { html: lines.join('\n'), keyboard: noticeButtons(draft.id, renderer) });
  await tellOthers(ctx, draft, services);
  return true;
}

/** The others can stop it while it is being sent. */
async function tellOthers(ctx: BotContext, { id, how }: Draft, services: Services): Promise<void> {
  const group = await noticesInForce(id, services);
  const editor = nameOfEditor(ctx);
  const screenIn = (one: Renderer): Screen => {
    const data = holdNotice.write({ language: one.language, notice: id, action: 'hold' });
    return {
      html: one.html('notice-published-by', {
        how: how ?? 'published',
        editor,
        notice: nameOf(group, one, services),
      }),
      keyboard: new InlineKeyboard().text(one.message('button-hold'), data),
    };
  };
  await tellEditors(ctx.api, screenIn, services, ctx.from?.id);
}

/** More than anybody publishes who thinks of each. */
const mostAnHour = 10;

/** @throws Refusal where this editor has published enough for an hour */
async function checkPace(ctx: BotContext, { id }: Draft, { notices, now }: Services): Promise<void> {
  const all = await notices.all();
  // Whoever taps once more is told that it is published.
  if (noticesNamed(id, all).length > 0) return;
  const since = now().toMillis() - hourMs;
  const own = all.filter(({ editor, publishedAt }) => editor === ctx.from?.id && publishedAt > since);
  if (new Set(own.map(publicationIdOf)).size < mostAnHour) return;
  throw new Refusal('error-too-many-notices', { limit: mostAnHour });
}

function publishedKey({ replaces, how }: Draft) {
  if (replaces === undefined) return 'notice-published';
  return how === 'updated' ? 'notice-updated' : 'notice-corrected';
}

/** Another tap, or another replica, was first; or what it was to correct is over. */
export async function sayPublished(
  ctx: BotContext,
  id: string,
  renderer: Renderer,
  { notices }: Pick<Services, 'notices'>,
): Promise<void> {
  if (noticesNamed(id, await notices.all()).length === 0) throw new Refusal('announce-lapsed');
  await revise(ctx, { html: renderer.html('notice-published-already') });
}

/** The next answer of this process knows it at once; the others read it within two seconds. */
export async function refreshed({ preview, log }: Pick<Services, 'preview' | 'log'>): Promise<void> {
  await preview.refresh().catch((error: unknown) => log.warn({ error: String(error) }, 'the notices cannot be read'));
}
