import type { NewNotice } from '#domain/alerts/notice.ts';
import type { Crossing } from '#domain/crossing.ts';
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
  let recipients = 0;
  let isNew = false;
  for (const { crossing, written, ...proposal } of proposals) {
    recipients += await preview.recipients({ crossing, ...proposal });
    const notice: NewNotice = {
      id: proposals.length === 1 ? draft.id : noticeOf(draft, crossing),
      crossing: crossing.id,
      written,
      editor: ctx.from?.id ?? null,
      publishedAt: now().toMillis(),
    };
    const { replaces, how } = draft;
    const took = replaces === undefined ? notices.publish(notice) : notices.correct(replaces, notice, how);
    if (await took) isNew = true;
  }
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
  await revise(ctx, { html: lines.join('\n'), keyboard: noticeButtons(idOf(draft, proposals), renderer) });
  return true;
}

/** Of a whole border each crossing has its own notice: a later one supersedes that of its crossing only. */
function noticeOf({ id, offered = [] }: Draft, crossing: Crossing): string {
  return `${id}-${offered.indexOf(crossing.id) + 1}`;
}

function idOf(draft: Draft, [first, ...others]: readonly { readonly crossing: Crossing }[]): string {
  return first === undefined || others.length === 0 ? draft.id : noticeOf(draft, first.crossing);
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
  const known = (await notices.all()).some((notice) => notice.id === id || notice.id.startsWith(`${id}-`));
  if (!known) throw new Refusal('announce-lapsed');
  await revise(ctx, { html: renderer.html('notice-published-already') });
}

/** The next answer of this process knows it at once; the others read it within two seconds. */
export async function refreshed({ preview, log }: Pick<Services, 'preview' | 'log'>): Promise<void> {
  await preview.refresh().catch((error: unknown) => log.warn({ error: String(error) }, 'the notices cannot be read'));
}
