import type { NewNotice } from '#domain/alerts/notice.ts';
import { Refusal } from '#domain/errors.ts';
import { escapeHtml } from '#render/html.ts';
import type { BotContext } from '../context.ts';
import type { Services } from '../intent.ts';
import { revise } from '../telegram/reply.ts';
import { crossingOf, type Draft } from './draft.ts';
import { announcementContext, proposalOf } from './screens.ts';

/** Publishes a draft, once, however often and wherever it is asked for. False where it still has to be mended. */
export async function publishDraft(
  ctx: BotContext,
  draft: Draft,
  language: string,
  services: Services,
): Promise<boolean> {
  const { preview, notices, translate, perSecond } = services;
  const desk = announcementContext(services);
  const { proposal, written } = proposalOf(draft, desk, services);
  if (proposal === undefined) return false;
  const recipients = await preview.recipients(proposal);
  const notice: NewNotice = {
    id: draft.id,
    crossing: crossingOf(draft, desk)?.id ?? '',
    written,
    editor: ctx.from?.id ?? null,
    publishedAt: desk.now.toMillis(),
  };
  const { replaces } = draft;
  const isNew = replaces === undefined ? await notices.publish(notice) : await notices.correct(replaces, notice);
  if (!isNew) {
    await sayPublished(ctx, draft.id, language, services);
    return true;
  }
  await refreshed(services);
  const count = String(recipients);
  const minutes = Math.round(recipients / perSecond / 60);
  const lines = [
    translate(language, replaces === undefined ? 'notice-published' : 'notice-corrected', { count }),
    ...(minutes > 0 ? [translate(language, 'notice-minutes', { minutes: String(minutes) })] : []),
    translate(language, 'notice-undo', { id: draft.id }),
  ];
  await revise(ctx, lines.map(escapeHtml).join('\n'));
  return true;
}

/** Another tap, or another replica, was first; or what it was to correct is over. */
export async function sayPublished(ctx: BotContext, id: string, language: string, services: Services): Promise<void> {
  const known = (await services.notices.all()).some((notice) => notice.id === id);
  if (!known) throw new Refusal('announce-lapsed');
  await revise(ctx, escapeHtml(services.translate(language, 'notice-published-already')));
}

/** The next answer of this process knows it at once; the others read it within two seconds. */
export async function refreshed({ preview, log }: Pick<Services, 'preview' | 'log'>): Promise<void> {
  await preview.refresh().catch((error: unknown) => log.warn({ error: String(error) }, 'the notices cannot be read'));
}
