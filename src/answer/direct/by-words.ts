/** What the notes tell where nothing else answers: by the words of the question, or of the topic at large. */
import { isAspectOf, isNarrowed } from '#domain/notes/aspects.ts';
import { noteMeant, noteOfCrossing } from '#domain/notes/by-words.ts';
import type { DirectNote } from '#domain/notes/direct-notes.ts';
import type { DirectQuestion } from './direct-question.ts';
import { notesOf, saidIn } from './notes-found.ts';

/** What tells of it by its words, where nothing is known of what they were read as. */
export function byWords(question: DirectQuestion): readonly DirectNote[] {
  const { asked, words } = question;
  const isAnywhere = words.about.kind === 'unsaid';
  return noteMeant(found(question), { asked, topics: words.topics, isAnywhere, ...placeOf(question) });
}

/** What the crossing itself tells of words in which nothing of ours was read. */
export function byOwnWords(question: DirectQuestion): readonly DirectNote[] {
  return question.crossing === undefined ? [] : noteOfCrossing(found(question), placeOf(question));
}

function found({ words, language, notesByWords }: DirectQuestion) {
  return notesByWords?.([...words.content, ...words.placesBeside], language) ?? [];
}

function placeOf(question: DirectQuestion) {
  const { traveller, crossing, borders, countries } = question;
  return { traveller, from: { crossing, borders, countries }, at: saidIn(question).at };
}

/** What a post is like, of which what is told at large holds for whatever was asked beside it. */
const ofPosts: ReadonlySet<string> = new Set(['accessibility', 'procedure', 'connectivity', 'languages'] as const);

/** Of just that nothing is told: what the crossing itself tells of the topic. */
export function ownAtLarge(question: DirectQuestion): readonly DirectNote[] {
  const { asked, crossing, words } = question;
  if (crossing === undefined || !ofPosts.has(asked.topic) || !isNarrowed(asked, words.aspects)) return [];
  const aspects = words.aspects.filter(({ aspect }) => !isAspectOf(aspect, asked));
  const own = notesOf(asked, { ...question, borders: [], countries: [], words: { ...words, aspects } });
  return own.filter(({ note }) => note.of === undefined).slice(0, 1);
}
