import { noteNamed } from '#domain/notes/by-words.ts';
import { plain } from '#render/html.ts';
import type { AnswerPlaceless, AnswerServices } from '../question.ts';
import type { PlacelessQuestion } from './directly.ts';

/** What a note tells that is named by its words, where no place of ours was read in them. `null`: none is. */
export function answerByWords(
  { words, asked, told }: Omit<PlacelessQuestion, 'traveller'>,
  { notesByWords }: Pick<AnswerServices, 'notesByWords'>,
): AnswerPlaceless | null {
  if (asked.text === undefined || !words.followUp.saysTopic) return null;
  const found = notesByWords(asked.text.split(/[^\p{L}\p{N}]+/u), told.language);
  const notes = noteNamed(found.filter(({ note }) => words.topics.some(({ topic }) => topic === note.topic)));
  const [first] = notes;
  if (first === undefined) return null;
  const { topic } = first.note;
  const facts = { asked: { topic }, notes, nextBest: [], countries: [], verdict: false, isOfNow: false };
  const { html } = told.renderer.direct(facts);
  return { kind: 'placeless', crossings: [], near: [], ...told, direct: plain(html), html };
}
