import type { NewNotice } from '#domain/alerts/notice.ts';
import { Refusal } from '#domain/errors.ts';
import { escapeHtml } from '#i18n/html.ts';
import { deskOf, proposalOf } from './announcing.ts';
import type { BotContext } from './context.ts';
import { crossingOf, type Draft } from './draft.ts';
import type { Parts } from './intent.ts';
import { revise } from './send.ts';

/** Publishes a draft, once, however often and wherever it is asked for. False where it still has to be mended. */
export async function publishDraft(ctx: BotContext, draft: Draft, language: string, parts: Parts): Promise<boolean> {
  const { newsroom, notices, translate, perSecond } = parts;
  const desk = deskOf(parts);
  const { proposal, written } = proposalOf(draft, desk, parts);
  if (proposal === undefined) return false;
  const recipients = await newsroom.recipients(proposal);
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
    await sayPublished(ctx, draft.id, language, parts);
    return true;
  }
  await refreshed(parts);
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
export async function sayPublished(ctx: BotContext, id: string, language: string, parts: Parts): Promise<void> {
  const known = (await parts.notices.all()).some((notice) => notice.id === id);
  if (!known) throw new Refusal('announce-lapsed');
  await revise(ctx, escapeHtml(parts.translate(language, 'notice-published-already')));
}

/** The next answer of this process knows it at once; the others read it within two seconds. */
export async function refreshed({ newsroom, log }: Pick<Parts, 'newsroom' | 'log'>): Promise<void> {
  await newsroom.refresh().catch((error: unknown) => log.warn({ error: String(error) }, 'the notices cannot be read'));
}
