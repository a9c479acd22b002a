/** Where nothing was asked but a place, or whether one gets through: what questions like it were written for. */
import { borderOf } from '#domain/crossing.ts';
import {
  isBesideState,
  keyOf,
  type LikelyNote,
  likelyNotes,
  type NotesAsked,
  surelyMeant,
} from '#domain/notes/likely.ts';
import { anybody, completed } from '#domain/question.ts';
import type { Understanding } from '#search/question.ts';
import type { AnswerServices, Asked } from '../question.ts';

type Services = Pick<AnswerServices, 'catalogue' | 'notesAsked'>;

/** The words, with that of which a note tells that is surely meant before what no word asked for. */
export function withNoteMeant(words: Understanding, asked: Asked, parts: Services): Understanding {
  const { topics, found, asksGate, asksOpen, moment } = words;
  const isPlain = topics[0].topic === 'status' && !asksGate && !asksOpen && moment.time === undefined;
  if (!isPlain || found.kind !== 'answer' || asked.topic !== undefined) return words;
  const notesAsked = parts.notesAsked(words);
  const meant = surelyMeant(likelyAt(found.crossing, notesAsked, { words, asked }, parts), notesAsked);
  if (meant === undefined || isBesideState(meant.note)) return words;
  return { ...words, topics: [keyOf(meant.note), ...topics] };
}

/** What tells of a crossing, of its border and of its countries. */
function likelyAt(
  crossing: Extract<Understanding['found'], { kind: 'answer' }>['crossing'],
  notesAsked: NotesAsked,
  { words, asked }: { readonly words: Understanding; readonly asked: Asked },
  { catalogue }: Pick<Services, 'catalogue'>,
): readonly LikelyNote[] {
  const border = borderOf(crossing, catalogue);
  const codes = crossing.posts.map(({ country }) => country);
  return likelyNotes(notesAsked, {
    traveller: completed(words.traveller, asked.traveller ?? anybody),
    from: {
      crossing,
      borders: border === undefined ? [] : [border],
      countries: catalogue.countries.filter(({ code }) => codes.includes(code)),
    },
  });
}
