import { type Note, textIn } from '#domain/crossing.ts';
import type { Aspect } from '#domain/notes/aspects.ts';
import type { DirectNote } from '#domain/notes/direct-notes.ts';
import type { Localizer } from '#i18n/localizer.ts';
import { sentencesOf } from '../fit.ts';
import { escapeHtml } from '../html.ts';
import { sourcesOf } from '../sources.ts';
import type { DirectAnswer } from './direct-answer.ts';

/** As long as a direct answer may be. */
const longest = 140;

/** The sentences that answer, each once, and one line of who says so. `verdict`: a plain yes or no was asked for. */
export function directLines(
  notes: readonly DirectNote[],
  { verdict }: { readonly verdict: boolean },
  localizer: Localizer,
): readonly string[] {
  // The same yes or no is said once, before the first sentence that has it.
  const isSaid = (note: Note, index: number) => notes.findIndex((one) => one.note.verdict === note.verdict) < index;
  const sentences = notes.map(({ note }, index) => sentenceOf(note, verdict && !isSaid(note, index), localizer));
  const disputed = notes.some(({ note }) => note.disputed) ? [localizer.message('details-disputed')] : [];
  const by = notes.flatMap(({ note }) => note.by.slice(0, 1));
  const source = by.length === 0 ? [] : [localizer.message('details-source', { sources: sourcesOf(by, localizer) })];
  return [...new Set(sentences), ...disputed, ...source].map(escapeHtml);
}

/** Of several things that were named, those of which no note tells. */
export function untoldLines(
  notes: readonly DirectNote[],
  named: readonly { readonly aspect: Aspect; readonly word?: string }[] | undefined,
  localizer: Localizer,
): readonly string[] {
  const isTold = (aspect: Aspect) => notes.some(({ note }) => note.of?.includes(aspect));
  const words = (named ?? []).flatMap(({ aspect, word = [] }) => (isTold(aspect) ? [] : word)).join(', ');
  return notes.length === 0 || words === '' ? [] : [escapeHtml(localizer.message('direct-nothing-such', { words }))];
}

/** Of things that were named nothing is told, where something else answers. */
export function thingsUntold(
  { notes, things = [] }: Pick<DirectAnswer, 'notes' | 'things'>,
  localizer: Localizer,
): readonly string[] {
  if (notes.length === 0 || things.length === 0) return [];
  return [escapeHtml(localizer.message('direct-nothing-such', { words: things.join(', ') }))];
}

function sentenceOf(note: Note, verdict: boolean, localizer: Localizer): string {
  const answer =
    note.short === undefined
      ? sentencesOf(textIn(note.text, localizer.language), { language: localizer.language, longest })
      : textIn(note.short, localizer.language).trim();
  if (!verdict || note.verdict === undefined) return answer;
  return localizer.message('direct-verdict', {
    verdict: localizer.message('verdict', { verdict: note.verdict }),
    answer,
  });
}
