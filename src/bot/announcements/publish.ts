import { noticesNamed, partIdOf } from '#domain/alerts/joint-notice.ts';
import type { NewNotice } from '#domain/alerts/notice.ts';
import { Refusal } from '#domain/errors.ts';
import type { Renderer } from '#render/renderer.ts';
import type { BotContext } from '../context.ts';
import type { Services } from '../intent.ts';
import { revise } from '../telegram/reply.ts';
import { type Draft, proposalsOf } from './draft.ts';
import { noticeButtons } from './notice-list.ts';

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
  return true;
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
