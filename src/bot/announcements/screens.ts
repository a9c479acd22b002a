import { InlineKeyboard } from 'grammy';
import { crossingById } from '#domain/crossing.ts';
import type { NoticeProposal } from '#domain/ports/alert-preview.ts';
import { pickFitting } from '#render/fit.ts';
import { escapeHtml } from '#render/html.ts';
import type { Renderer } from '#render/renderer.ts';
import { fieldsOf, nextField } from '#search/announcement/announcement.ts';
import { exampleDay } from '#search/announcement/times.ts';
import type { AnnouncementField } from '#search/announcement/written.ts';
import { draftStep, publishNotice } from '../button-kinds.ts';
import type { Services } from '../intent.ts';
import type { Screen } from '../telegram/reply.ts';
import { choicesFor, partsFor } from './choices.ts';
import type { Draft } from './draft.ts';

/** What an editor sees while announcing: the next question, or the preview. */

interface Shown {
  readonly draft: Draft;
  readonly renderer: Renderer;
  readonly services: Services;
  /** There is a step to go back to. */
  readonly canUndo: boolean;
}

/** The next question, with the usual answers as buttons. */
export function questionScreen(shown: Shown): Screen {
  const { draft, renderer } = shown;
  const field = nextField(draft) ?? 'link';
  const keyboard = new InlineKeyboard();
  for (const [index, [label, value]] of choicesFor(field, shown).entries()) {
    keyboard.text(label, draftStep.write({ language: renderer.language, action: field, value }));
    if (index % 2 === 1 || field === 'crossing' || field === 'who') keyboard.row();
  }
  if (field === 'scope') addParts(keyboard, shown);
  return { html: questionText(field, shown), keyboard: withWaysOut(keyboard.row(), shown) };
}

/** Of these kinds the moment is asked, each in its own words. */
const dated = ['opens', 'closes', 'closed', 'works', 'queue', 'warning'] as const;
/** Words for these may mean several things. */
const doubtful = ['crossing', 'until', 'who'] as const;

function questionText(field: AnnouncementField, { draft, renderer, services }: Shown): string {
  const day = exampleDay(services.now());
  const unsure = doubtful.find((one) => one === field && draft.either[one] !== undefined);
  if (unsure !== undefined) return renderer.html('announce-ask-which', { question: unsure });
  if (field !== 'when') return renderer.html('announce-ask', { question: field, day });
  return renderer.html('announce-ask-when', { says: dated.find((one) => one === draft.written.says) ?? 'opens', day });
}

function addParts(keyboard: InlineKeyboard, shown: Shown): void {
  const { language } = shown.renderer;
  const parts = partsFor(shown);
  keyboard.row();
  for (const [index, { label, key, value, isOn }] of parts.entries()) {
    keyboard.text(
      `${isOn ? '✓ ' : ''}${label}`,
      draftStep.write({ language, action: 'part', value: `${key}:${value}` }),
    );
    if (index % 2 === 1) keyboard.row();
  }
  if (!parts.some(({ isOn }) => isOn)) return;
  keyboard.row().text(shown.renderer.message('button-done'), draftStep.write({ language, action: 'scoped' }));
}

function withWaysOut(keyboard: InlineKeyboard, { renderer, canUndo }: Shown): InlineKeyboard {
  const { language, message } = renderer;
  if (canUndo) keyboard.text(message('button-back'), draftStep.write({ language, action: 'undo' }));
  return keyboard.text(message('button-cancel'), draftStep.write({ language, action: 'cancel' }));
}

/** The alert in every language, how many would hear it, and what may surprise whoever publishes it. */
export function previewScreen(proposals: readonly NoticeProposal[], recipients: number, shown: Shown): Screen {
  const { draft, renderer, services } = shown;
  const { languages, preview } = services;
  const { language, message } = renderer;
  const [first] = proposals;
  if (first === undefined) throw new Error('nothing is proposed');
  const texts = languages.map(({ code, name }) => ({
    name,
    html: `<i>${escapeHtml(name)}</i>\n${preview.preview(first, code)}`,
  }));
  const head = [
    renderer.bold('notice-preview'),
    ...(proposals.length > 1
      ? [escapeHtml(proposals.map(({ crossing }) => renderer.crossingName(crossing)).join('; '))]
      : []),
    renderer.html('notice-recipients', { count: String(recipients) }),
    ...(recipients === 0 ? [renderer.html('notice-nobody')] : []),
    ...(proposals.some((one) => preview.changesCard(one)) ? [] : [renderer.html('notice-outranked')]),
  ].join('\n');
  // Long warnings in many languages are more than one message holds: those that do not fit are left out, and named.
  const fitting = pickFitting([head, ...texts.map(({ html }) => html)]);
  const left = texts.filter(({ html }) => !fitting.includes(html)).map(({ name }) => name);
  const without = left.length === 0 ? [] : [renderer.html('notice-no-room', { languages: left.join(', ') })];
  const keyboard = new InlineKeyboard();
  addOffered(keyboard, draft, shown);
  keyboard
    .text(message('button-publish'), publishNotice.write({ draft: draft.id }))
    .primary()
    .row()
    .text(message('button-change'), draftStep.write({ language, action: 'change' }));
  return { html: pickFitting([...without, ...fitting]).join('\n\n'), keyboard: withWaysOut(keyboard, shown) };
}

/** The crossings of a border, to be ticked and unticked. */
function addOffered(keyboard: InlineKeyboard, { offered = [], crossings }: Draft, { renderer, services }: Shown): void {
  for (const id of offered) {
    const crossing = crossingById(services.catalogue, id);
    if (crossing === undefined) continue;
    const label = `${crossings.includes(id) ? '✓ ' : ''}${renderer.crossingName(crossing)}`;
    keyboard.text(label, draftStep.write({ language: renderer.language, action: 'tick', value: id })).row();
  }
}

/** Which answer is to be given again. */
export function changeScreen({ draft, renderer }: Pick<Shown, 'draft' | 'renderer'>): Screen {
  const { language, message } = renderer;
  const keyboard = new InlineKeyboard();
  // A correction is about the same crossing: news of another one is another notice.
  const changeable = fieldsOf(draft).filter((one) => one !== 'crossing' || draft.replaces === undefined);
  for (const [index, question] of changeable.entries()) {
    keyboard.text(
      message('announce-field', { question }),
      draftStep.write({ language, action: 'redo', value: question }),
    );
    if (index % 2 === 1) keyboard.row();
  }
  keyboard.row().text(message('button-back'), draftStep.write({ language, action: 'back' }));
  return { html: renderer.html('announce-change'), keyboard };
}
