import { InlineKeyboard } from 'grammy';
import { DateTime } from 'luxon';
import { firstPost } from '#domain/crossing.ts';
import type { DraftRecord } from '#domain/notes/found-draft.ts';
import type { NoticeProposal } from '#domain/ports/alert-preview.ts';
import { escapeHtml } from '#render/html.ts';
import type { Renderer } from '#render/renderer.ts';
import { nextField } from '#search/announcement/announcement.ts';
import { type Draft, proposalsOf } from '../announcements/draft.ts';
import { newsStep } from '../button-kinds.ts';
import type { Screen } from '../telegram/reply.ts';
import { announcementOf, crossingOfNews, isLate, type NewsServices, openGuesses } from './announcement.ts';

/** What stands between a draft and its publication. */
export interface NewsProposal {
  readonly draft: Draft;
  /** `null` where something could not be read, or is not for one tap. */
  readonly proposal: NoticeProposal | null;
  readonly guesses: readonly string[];
  readonly isLate: boolean;
}

/** A draft as it would be published. */
export async function newsProposal(record: DraftRecord, services: NewsServices): Promise<NewsProposal> {
  const draft = await announcementOf(record, services);
  const crossing = crossingOfNews(record, services);
  const guesses = openGuesses(record);
  if (crossing === undefined) return { draft, proposal: null, guesses, isLate: false };
  const late = isLate(record, crossing, services.now());
  const isForOneTap = record.found.draft.cancels !== true && nextField(draft) === null;
  const proposal = isForOneTap ? (proposalsOf(draft, services).proposals?.[0] ?? null) : null;
  return { draft, proposal, guesses, isLate: late };
}

/** What an editor sees of a draft. `sure`: they have tapped *Publish*, and are asked once more. */
export async function newsScreen(
  record: DraftRecord,
  renderer: Renderer,
  services: NewsServices,
  sure = false,
): Promise<Screen> {
  const { proposal, guesses, isLate: late } = await newsProposal(record, services);
  const { language, html, message } = renderer;
  const { id, title, draft } = record.found;
  const step = (action: string, value?: string) =>
    newsStep.write({ language, draft: id, action, ...(value === undefined ? {} : { value }) });
  const keyboard = new InlineKeyboard();
  if (proposal !== null && guesses.length > 0) {
    for (const field of guesses)
      keyboard.text(guessLabel(field, record, renderer, services), step('confirm', field)).row();
  } else if (proposal !== null) {
    keyboard.text(message(sure ? 'button-publish-anyway' : 'button-publish'), step(sure ? 'sure' : 'publish')).row();
  }
  keyboard.text(message('button-change'), step('change')).text(message('button-not-news'), step('dismiss'));
  const hints = [
    ...(proposal === null ? [html(draft.cancels === true ? 'news-denied' : 'news-unclear')] : []),
    ...(proposal !== null && guesses.length > 0 ? [html('news-guessed')] : []),
    ...(sure && late ? [html('news-late')] : []),
  ];
  const shown = proposal === null ? [] : [await previewOf(proposal, renderer, services)];
  const parts = [[renderer.bold('news-draft'), escapeHtml(title), ...linksOf(record)].join('\n'), ...shown, ...hints];
  return { html: parts.join('\n\n'), keyboard };
}

async function previewOf(proposal: NoticeProposal, renderer: Renderer, { preview }: NewsServices): Promise<string> {
  const count = String(await preview.recipients([proposal]));
  return [
    preview.preview(proposal, renderer.language),
    renderer.html('notice-recipients', { count }),
    ...(preview.changesCard(proposal) ? [] : [renderer.html('notice-outranked')]),
  ].join('\n');
}

function linksOf({ links }: DraftRecord): readonly string[] {
  return links.map((link) => `<a href="${escapeHtml(link)}">${escapeHtml(new URL(link).host)}</a>`);
}

/** The field and what was taken for it. */
function guessLabel(field: string, record: DraftRecord, renderer: Renderer, services: NewsServices): string {
  const { draft } = record.found;
  const question = field === 'until' ? 'until' : field === 'from' || field === 'date' ? 'when' : 'scope';
  const stamp = { until: draft.until, from: draft.from, date: draft.date }[field];
  const crossing = crossingOfNews(record, services);
  const zone = crossing === undefined ? 'utc' : firstPost(crossing).zone;
  const value = stamp === undefined ? '' : ` – ${renderer.day(DateTime.fromISO(stamp, { zone }))}`;
  return `✓ ${renderer.message('announce-field', { question })}${value}`;
}
