import { InlineKeyboard } from 'grammy';
import { idOfGroup, noticesNamed, together } from '#domain/alerts/joint-notice.ts';
import type { NoticeEnd } from '#domain/alerts/notice.ts';
import { crossingById } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { shorten } from '#render/fit.ts';
import type { Renderer } from '#render/renderer.ts';
import { quotation } from '#search/announcement/written.ts';
import { changeNotice, holdNotice, retractNotice } from '../button-kinds.ts';
import type { Services } from '../intent.ts';
import type { Screen } from '../telegram/reply.ts';

/** What may become of a notice in force. */
export type Ending = NoticeEnd['how'];

/** A button has room for so much. */
export const longestLabel = 60;
/** So many are offered; whoever means an older one writes its id. */
const offeredAtMost = 12;

/** The notices of one publication. */
export type NoticeGroup = ReturnType<typeof together>[number];

/** The publications in force, the newest first. */
async function inForce({ notices }: Pick<Services, 'notices'>): Promise<readonly NoticeGroup[]> {
  return together((await notices.all()).filter(({ ended }) => ended === null)).toReversed();
}

/** What of it is in force. @throws Refusal where nothing is */
export async function noticesInForce(id: string, services: Pick<Services, 'notices'>): Promise<NoticeGroup> {
  const standing = (await services.notices.all()).filter(({ ended }) => ended === null);
  const [group] = together(noticesNamed(id, standing));
  if (group === undefined) throw new Refusal('error-no-notice', { id: quotation(id) });
  return group;
}

/** Which of them is meant, a button each. */
export async function chooseNotice(how: Ending, renderer: Renderer, services: Services): Promise<Screen> {
  const all = await inForce(services);
  if (all.length === 0) return { html: renderer.html('notices-none-in-force') };
  const keyboard = new InlineKeyboard();
  for (const group of all.slice(0, offeredAtMost)) {
    const label = shorten(labelOf(group, renderer, services), longestLabel);
    keyboard.text(label, dataOf(how, idOfGroup(group), renderer)).row();
  }
  return { html: renderer.html('notices-which', { how }), keyboard };
}

/** What can be done about one notice. */
export function noticeButtons(id: string, renderer: Renderer, keyboard = new InlineKeyboard()): InlineKeyboard {
  for (const how of ['updated', 'corrected', 'retracted'] as const)
    keyboard.text(renderer.message('button-end-notice', { how }), dataOf(how, id, renderer));
  const hold = holdNotice.write({ language: renderer.language, notice: id, action: 'hold' });
  return keyboard.row().text(renderer.message('button-hold'), hold).row();
}

function dataOf(how: Ending, id: string, { language }: Renderer): string {
  return how === 'retracted'
    ? retractNotice.write({ language, notice: id, sure: '' })
    : changeNotice.write({ language, how, notice: id });
}

type Known = Pick<Services, 'catalogue' | 'preview'>;

/** Its crossings, and what it says in a few words. */
export function nameOf(group: NoticeGroup, renderer: Renderer, known: Known): string {
  return `${namesIn(group, renderer, known).join('; ')}: ${factOf(group, renderer, known)}`;
}

/** The same where there is room for one name. */
export function labelOf(group: NoticeGroup, renderer: Renderer, known: Known): string {
  const [name = '', ...others] = namesIn(group, renderer, known);
  return `${name}${others.length > 0 ? ` +${others.length}` : ''}: ${factOf(group, renderer, known)}`;
}

function namesIn(group: NoticeGroup, renderer: Renderer, { catalogue }: Known): readonly string[] {
  return group.map(({ crossing }) => {
    const known = crossingById(catalogue, crossing);
    return known === undefined ? crossing : renderer.crossingName(known);
  });
}

function factOf([{ id, written }]: NoticeGroup, { language }: Renderer, { preview }: Known): string {
  return preview.summary(id, language) || String(written['says']);
}
