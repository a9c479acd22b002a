import { InlineKeyboard } from 'grammy';
import type { Notice, NoticeEnd } from '#domain/alerts/notice.ts';
import { crossingById } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { shorten } from '#render/fit.ts';
import type { Renderer } from '#render/renderer.ts';
import { quotation } from '#search/announcement/written.ts';
import { changeNotice, retractNotice } from '../button-kinds.ts';
import type { Services } from '../intent.ts';
import type { Screen } from '../telegram/reply.ts';

/** What may become of a notice in force. */
export type Ending = NoticeEnd['how'];

/** A button has room for so much. */
const longestLabel = 60;
/** So many are offered; whoever means an older one writes its id. */
const offeredAtMost = 12;

/** The notices in force, the newest first. */
async function noticesInForce({ notices }: Pick<Services, 'notices'>): Promise<readonly Notice[]> {
  return (await notices.all()).filter(({ ended }) => ended === null).toReversed();
}

/** @throws Refusal where no notice of this id is in force */
export async function noticeInForce(id: string, services: Pick<Services, 'notices'>): Promise<Notice> {
  const notice = (await noticesInForce(services)).find((one) => one.id === id);
  if (notice === undefined) throw new Refusal('error-no-notice', { id: quotation(id) });
  return notice;
}

/** Which of them is meant, a button each. */
export async function chooseNotice(how: Ending, renderer: Renderer, services: Services): Promise<Screen> {
  const all = await noticesInForce(services);
  if (all.length === 0) return { html: renderer.html('notices-none-in-force') };
  const keyboard = new InlineKeyboard();
  for (const notice of all.slice(0, offeredAtMost))
    keyboard.text(shorten(nameOf(notice, renderer, services), longestLabel), dataOf(how, notice, renderer)).row();
  return { html: renderer.html('notices-which', { how }), keyboard };
}

/** What can be done about one notice. */
export function noticeButtons(id: string, renderer: Renderer, keyboard = new InlineKeyboard()): InlineKeyboard {
  for (const how of ['updated', 'corrected', 'retracted'] as const)
    keyboard.text(renderer.message('button-end-notice', { how }), dataOf(how, { id }, renderer));
  return keyboard.row();
}

function dataOf(how: Ending, { id }: Pick<Notice, 'id'>, { language }: Renderer): string {
  return how === 'retracted'
    ? retractNotice.write({ language, notice: id, sure: '' })
    : changeNotice.write({ language, how, notice: id });
}

/** Its crossing, and what it says in a few words. */
export function nameOf(
  { id, crossing, written }: Notice,
  renderer: Renderer,
  { catalogue, preview }: Pick<Services, 'catalogue' | 'preview'>,
): string {
  const known = crossingById(catalogue, crossing);
  const name = known === undefined ? crossing : renderer.crossingName(known);
  return `${name}: ${preview.summary(id, renderer.language) || String(written['says'])}`;
}
