import { InlineKeyboard } from 'grammy';
import { DateTime } from 'luxon';
import { idOfGroup } from '#domain/alerts/joint-notice.ts';
import { firstPost } from '#domain/crossing.ts';
import type { DraftRecord } from '#domain/notes/found-draft.ts';
import type { NoticeProposal } from '#domain/ports/alert-preview.ts';
import { shorten } from '#render/fit.ts';
import { escapeHtml } from '#render/html.ts';
import type { Renderer } from '#render/renderer.ts';
import { nextField } from '#search/announcement/announcement.ts';
import { type Draft, proposalsOf } from '../announcements/draft.ts';
import { labelOf, longestLabel, type NoticeGroup } from '../announcements/notice-list.ts';
import { newsStep } from '../button-kinds.ts';
import type { Screen } from '../telegram/reply.ts';
import {
  announcementOf,
  crossingsOfNews,
  deniedBy,
  hasBegun,
  isLate,
  type NewsServices,
  openGuesses,
} from './announcement.ts';

/** So many notices can be withdrawn by one tap; all others by their list. */
const deniedAtMost = 3;

/** What stands between a draft and its publication. */
export interface NewsProposal {
  readonly draft: Draft;
  /** One for each crossing; `null` where something could not be read, or is not for one tap. */
  readonly proposals: readonly NoticeProposal[] | null;
  readonly guesses: readonly string[];
  /** What we published and it denies. */
  readonly denied: readonly NoticeGroup[];
  readonly isLate: boolean;
}

/** A draft as it would be published. */
export async function newsProposal(record: DraftRecord, services: NewsServices): Promise<NewsProposal> {
  const draft = await announcementOf(record, services);
  const [crossing] = crossingsOfNews(record, services);
  const guesses = openGuesses(record);
  const denied = await deniedBy(record, services);
  if (crossing === undefined) return { draft, proposals: null, guesses, denied, isLate: false };
  const late = isLate(record, crossing, services.now());
  // What is called off before it began makes no news of its own: the notice was wrong.
  const isNews = record.found.draft.cancels !== true || denied.some((group) => hasBegun(group, services));
  const proposals = isNews && nextField(draft) === null ? (proposalsOf(draft, services).proposals ?? null) : null;
  return { draft, proposals, guesses, denied, isLate: late };
}

/** What an editor sees of a draft. `sure`: they have tapped *Publish*, and are asked once more. */
export async function newsScreen(
  record: DraftRecord,
  renderer: Renderer,
  services: NewsServices,
  sure = false,
): Promise<Screen> {
  const { proposals, guesses, denied, isLate: late } = await newsProposal(record, services);
  const { language, html, message } = renderer;
  const { id, title, draft } = record.found;
  const step = (action: string, value?: string) =>
    newsStep.write({ language, draft: id, action, ...(value === undefined ? {} : { value }) });
  const keyboard = new InlineKeyboard();
  if (proposals !== null && guesses.length > 0) {
    for (const field of guesses)
      keyboard.text(guessLabel(field, record, renderer, services), step('confirm', field)).row();
  } else if (proposals !== null) {
    keyboard.text(message(sure ? 'button-publish-anyway' : 'button-publish'), step(sure ? 'sure' : 'publish')).row();
  }
  for (const group of denied.slice(0, deniedAtMost)) {
    const label = message('button-withdraw-this', { notice: labelOf(group, renderer, services) });
    keyboard.text(shorten(label, longestLabel), step('retract', idOfGroup(group))).row();
  }
  keyboard.text(message('button-change'), step('change')).text(message('button-not-news'), step('dismiss'));
  const hints = [
    ...(draft.cancels === true ? [html(denied.length > 0 ? 'news-denies' : 'news-denied')] : []),
    ...(proposals === null && draft.cancels !== true ? [html('news-unclear')] : []),
    ...(proposals !== null && guesses.length > 0 ? [html('news-guessed')] : []),
    ...(sure && late ? [html('news-late')] : []),
  ];
  const shown = proposals === null ? [] : [await previewOf(proposals, renderer, services)];
  const parts = [[renderer.bold('news-draft'), escapeHtml(title), ...linksOf(record)].join('\n'), ...shown, ...hints];
  return { html: parts.join('\n\n'), keyboard };
}

async function previewOf(
  proposals: readonly NoticeProposal[],
  renderer: Renderer,
  { preview }: NewsServices,
): Promise<string> {
  const [first] = proposals;
  if (first === undefined) throw new Error('nothing is proposed');
  const count = String(await preview.recipients(proposals));
  const names = proposals.map(({ crossing }) => renderer.crossingName(crossing));
  return [
    preview.preview(first, renderer.language),
    ...(names.length > 1 ? [renderer.html('alert-beside', { crossings: names.slice(1).join('; ') })] : []),
    renderer.html('notice-recipients', { count }),
    ...(proposals.some((one) => preview.changesCard(one)) ? [] : [renderer.html('notice-outranked')]),
  ].join('\n');
}

function linksOf({ links }: DraftRecord): readonly string[] {
  return links.map((link) => `<a href="${escapeHtml(link)}">${escapeHtml(new URL(link).host)}</a>`);
}

/** The field and what was taken for it. */
function guessLabel(field: string, record: DraftRecord, renderer: Renderer, services: NewsServices): string {
  const { draft } = record.found;
  const question =
    field === 'from' || field === 'date' ? 'when' : field === 'until' || field === 'says' ? field : 'scope';
  const stamp = { until: draft.until, from: draft.from, date: draft.date }[field];
  const [crossing] = crossingsOfNews(record, services);
  const zone = crossing === undefined ? 'utc' : firstPost(crossing).zone;
  const value = stamp === undefined ? '' : ` – ${renderer.day(DateTime.fromISO(stamp, { zone }))}`;
  return `✓ ${renderer.message('announce-field', { question })}${value}`;
}
