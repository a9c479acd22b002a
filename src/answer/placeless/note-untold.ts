/** What a note tells that the words surely mean, where they were read of another matter or place and it was not told. */
import { type Crossing, homeCountries, type Note } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import { isAspectOf } from '#domain/notes/aspects.ts';
import { isBesideState, keyOf, type LikeliestNote, notesPlaced, type PlacedNote } from '#domain/notes/likely.ts';
import type { CountryCode } from '#domain/texts.ts';
import { type AskedAbout, askedIn, askedKey } from '#domain/topic.ts';
import { plain } from '#render/html.ts';
import type { Understanding } from '#search/question.ts';
import { isCountry } from '../direct/admits.ts';
import { homeOf } from '../direct/whose.ts';
import type { Answer, AnswerBase, AnswerServices, Asked } from '../question.ts';

/** So sure it has to be among all notes of all places. */
const leastElsewhere = 0.75;

/** Of these lists tell, for each people and country. */
const ofLists: ReadonlySet<string> = new Set(['documents/visa', 'documents/stay'] as const);

/** Of these clocks and calendars tell, and of old days nobody asks who does not say so. */
const toldOtherwise: ReadonlySet<AskedAbout['topic']> = new Set([
  ...(['about', 'history', 'holidays', 'clocks', 'weather'] as const),
]);

/** So sure it has to be to be asked in place of that of which nothing is known. */
const leastAgain = 0.6;

/** The words as asking for what they mean likelier, where nothing is known of all that they were read as; none where that is no likelier. */
function askedAgain(
  { inVain = [] }: Answer,
  words: Understanding,
  { notesAsked }: Pick<AnswerServices, 'notesAsked'>,
): Understanding | undefined {
  const { topics, things, aspects } = words;
  const { matter, sure } = notesAsked(words);
  const isVain = topics.every((one) => inVain.some(({ topic }) => topic === askedKey(one)));
  const meant = isVain && things.length === 0 && sure >= leastAgain ? askedIn(matter) : undefined;
  if (meant === undefined || toldOtherwise.has(meant.topic) || isBesideState(meant)) return undefined;
  const narrowed = ofLists.has(matter) ? [] : aspects.filter(({ aspect }) => isAspectOf(aspect, meant));
  return { ...words, topics: [meant], aspects: narrowed };
}

interface Asking {
  readonly words: Understanding;
  /** The words before a journey among them was given a crossing. */
  readonly said: Understanding;
  readonly asked: Asked;
  readonly told: Told;
}

type Told = Omit<AnswerBase, 'html'>;

/** The answer to what is likelier meant than what was read and is not known; with what is surely meant before it, where that was not told. */
export function asMeant<Question extends Asking>(
  question: Question,
  parts: AnswerServices,
  answerOf: (one: Question) => Answer,
): Answer {
  const { words, said, asked, told } = question;
  const read = answerOf(question);
  const again = asked.topic === undefined ? askedAgain(read, words, parts) : undefined;
  const other = again && answerOf({ ...question, words: again, told: toldOf(again, told) });
  return withNoteUntold(other?.inVain?.length === 0 ? other : read, said, asked, parts);
}

/** The same of what they may ask instead. */
function toldOf({ topics }: Understanding, { part: _, ...told }: Told): Told {
  return { ...told, ...topics[0], topics };
}

/** The answer, or before it, and in place of that we have nothing or of what holds elsewhere, what was meant. */
function withNoteUntold(
  answer: Answer,
  words: Understanding,
  asked: Asked,
  { notesAsked, catalogue }: Pick<AnswerServices, 'notesAsked' | 'catalogue'>,
): Answer {
  const isElse = answer.kind === 'smalltalk' && !(words.about.kind === 'nothing' && words.followUp.saysTopic);
  const isOfNamed = answer.kind === 'answer' && (isNamed(words) || answer.inVain?.length === 0);
  if (isOfNamed || isElse || asked.topic !== undefined || asked.crossing !== undefined) return answer;
  const { likeliest } = notesAsked(words);
  const home = homeOf(answer.language, catalogue);
  if (likeliest === undefined || !isOfWords(likeliest, words, home)) return answer;
  const key = askedKey(keyOf(likeliest.note));
  const { renderer } = answer;
  const tell = ({ note, country }: PlacedNote) =>
    renderer.direct({ asked: keyOf(note), notes: [{ note, country }], ...given({ crossing: ofNote(note, catalogue) }) })
      .html;
  const alike = notesPlaced(catalogue).filter(
    (one) => askedKey(keyOf(one.note)) === key && answer.html.includes(tell(one).split('\n', 1).join()),
  );
  if (alike.some((one) => !isElsewhere(one, words, catalogue))) return answer;
  const html = tell(likeliest);
  const isNothing =
    answer.kind === 'none' || answer.kind === 'smalltalk' || (answer.inVain ?? []).length > 0 || alike.length > 0;
  return { ...answer, direct: plain(html), inVain: [], html: isNothing ? html : `${html}\n\n${answer.html}` };
}

/** A crossing was named, and not a town that it is near. */
function isNamed({ found }: Understanding): boolean {
  return found.kind === 'answer' && found.via === 'name';
}

function ofNote(note: Note, { crossings }: AnswerServices['catalogue']): Crossing | undefined {
  return crossings.find(({ notes }) => notes.includes(note));
}

/** It is sure, and of a matter that no state or list tells. */
function isOfWords(likeliest: LikeliestNote, words: Understanding, home: CountryCode | undefined): boolean {
  const key = keyOf(likeliest.note);
  if (isBesideState(key) || toldOtherwise.has(key.topic) || ofLists.has(askedKey(key))) return false;
  const isOnly = words.things.length + words.named.length === 0;
  return likeliest.sure >= leastElsewhere && isOnly && fits(likeliest, words, home);
}

/** Every place of which it is told was named, or is where the asker is at home; and it holds for the people that was named. */
function fits(one: PlacedNote, words: Understanding, home: CountryCode | undefined): boolean {
  const named = countriesNamed(words);
  const { places } = one;
  const isPlaced = places.length > 0 && places.every((code) => named.has(code) || code === home);
  // Whoever names no place of it asks of where most write as they do.
  const isNear = places.some((code) => named.has(code)) || one.country === home;
  return isPlaced && isNear && isOfPeople(one, words);
}

function isOfPeople({ note: { citizens } }: PlacedNote, { traveller: { people } }: Understanding): boolean {
  return citizens === undefined || !isCountry(people) || citizens.includes(people);
}

/** It is told of other people, or of the border at hand where a country abroad was named. */
function isElsewhere(one: PlacedNote, words: Understanding, catalogue: AnswerServices['catalogue']): boolean {
  const named = countriesNamed(words);
  const home = homeCountries(catalogue).map(({ code }) => code);
  const isAbroad = [...named].some((code) => !home.some((own) => own === code));
  const countries = one.note.borders?.flatMap((id) => id.split('-')) ?? (one.country === null ? one.places : []);
  const isOfHome = countries.length > 0 && countries.every((code) => home.some((own) => own === code));
  return !isOfPeople(one, words) || (isAbroad && isOfHome);
}

/** Every country of which words speak, whatever they were read as. */
function countriesNamed({ about, sides, traveller, otherPeoples, fromPlace, onlyEnd }: Understanding) {
  const { people, toward, plates } = traveller;
  const ofJourney = about.kind === 'journey' ? [...about.from.slice(0, 1), ...about.to.slice(0, 1)] : [];
  const places = [...ofJourney, fromPlace, onlyEnd?.place];
  const named = [
    ...[...sides, ...otherPeoples, people, toward, plates],
    ...(about.kind === 'border' ? about.countries : about.kind === 'country' ? [about.country] : []),
    ...places.map((place) => place?.country),
  ];
  return new Set(named.filter((code) => code !== undefined));
}
