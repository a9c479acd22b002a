/** What a note tells that the words surely mean, where they were read of another matter or place and it was not told. */
import { isBesideState, keyOf, type LikeliestNote } from '#domain/notes/likely.ts';
import { type AskedAbout, askedKey } from '#domain/topic.ts';
import { plain } from '#render/html.ts';
import type { Understanding } from '#search/question.ts';
import { isCountry } from '../direct/admits.ts';
import type { Answer, AnswerServices, Asked } from '../question.ts';

/** So sure it has to be among all notes of all places. */
const leastElsewhere = 0.75;

/** Where only the name of a place stands, or a crossing, that is what was asked about. */
const withPlace: ReadonlySet<Answer['kind']> = new Set(['answer', 'smalltalk'] as const);

/** Of these lists tell, for each people and country. */
const ofLists: ReadonlySet<string> = new Set(['documents/visa', 'documents/stay'] as const);

const ofOldDays: ReadonlySet<AskedAbout['topic']> = new Set(['about', 'history'] as const);

/** The answer, or before it, and in place of that we have nothing, what was meant. */
export function withNoteUntold(
  answer: Answer,
  words: Understanding,
  asked: Asked,
  { notesAsked, catalogue }: Pick<AnswerServices, 'notesAsked' | 'catalogue'>,
): Answer {
  if (withPlace.has(answer.kind) || asked.topic !== undefined || asked.crossing !== undefined) return answer;
  const { likeliest } = notesAsked(words);
  if (likeliest === undefined || !isOfWords(likeliest, words)) return answer;
  const key = keyOf(likeliest.note);
  const { renderer } = answer;
  const crossing = catalogue.crossings.find(({ notes }) => notes.includes(likeliest.note));
  const tell = (one: Pick<LikeliestNote, 'note' | 'country'>) =>
    renderer.direct({ asked: key, ...(crossing === undefined ? {} : { crossing }), notes: [one] }).html;
  const isTold = ({ note }: Pick<LikeliestNote, 'note'>) =>
    answer.html.includes(tell({ note, country: null }).split('\n', 1).join());
  const all = [...catalogue.crossings, ...catalogue.borders, ...catalogue.countries].flatMap(({ notes }) => notes);
  const alike = all.filter((note) => askedKey(keyOf(note)) === askedKey(key));
  if (alike.some((note) => isTold({ note }))) return answer;
  const html = tell(likeliest);
  const isNothing = answer.kind === 'none' || (answer.inVain ?? []).length > 0;
  return { ...answer, direct: plain(html), html: isNothing ? html : `${html}\n\n${answer.html}` };
}

/** It is sure, of a matter that no state or list tells, and every place of which it is told is named. */
function isOfWords({ note, sure, places }: LikeliestNote, words: Understanding): boolean {
  const key = keyOf(note);
  if (sure < leastElsewhere || isBesideState(key) || ofOldDays.has(key.topic) || ofLists.has(askedKey(key))) return false;
  const named = countriesNamed(words);
  const isPlaced = places.length > 0 && places.every((code) => named.has(code));
  const { people } = words.traveller;
  const isTheirs = note.citizens === undefined || !isCountry(people) || note.citizens.includes(people);
  return isPlaced && isTheirs && words.things.length + words.named.length === 0;
}

/** Every country of which words speak, whatever they were read as. */
function countriesNamed({ about, sides, traveller, otherPeoples, fromPlace, onlyEnd }: Understanding) {
  const { people, toward, plates } = traveller;
  const ofJourney = about.kind === 'journey' ? [...about.from.slice(0, 1), ...about.to.slice(0, 1)] : [];
  const places = [...ofJourney, fromPlace, onlyEnd?.place];
  return new Set([
    ...[...sides, ...otherPeoples, people, toward, plates],
    ...(about.kind === 'border' ? about.countries : about.kind === 'country' ? [about.country] : []),
    ...places.map((place) => place?.country),
  ]);
}
