/** What a note tells that the words surely mean, where they were read of another matter or place and it was not told. */
import { type Crossing, homeCountries, type Note } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import { isLoose } from '#domain/notes/aspects.ts';
import { isBesideState, keyOf, type LikeliestNote, notesPlaced, type PlacedNote } from '#domain/notes/likely.ts';
import type { CountryCode } from '#domain/texts.ts';
import { type AskedAbout, askedIn, askedKey } from '#domain/topic.ts';
import { plain } from '#render/html.ts';
import type { Understanding } from '#search/question.ts';
import { isCountry } from '../direct/admits.ts';
import { homeOf } from '../direct/whose.ts';
import type { Answer, AnswerBase, AnswerServices, Asked } from '../question.ts';

/** So sure it has to be among all notes of all places; and where words were read as asking for it, or for nothing of ours, in vain. */
const leastElsewhere = 0.9;
const leastAlike = 0.75;

/** Of these lists tell, for each people and country. */
const ofLists: ReadonlySet<string> = new Set(['documents/visa', 'documents/stay'] as const);

/** Of these clocks, calendars and telephones tell, and of old days nobody asks who does not say so. */
const toldOtherwise: ReadonlySet<AskedAbout['topic']> = new Set([
  ...(['about', 'history', 'holidays', 'clocks', 'weather', 'contacts', 'transport'] as const),
]);

/** So sure it has to be to be asked in place of that of which nothing is known. */
const leastAgain = 0.6;

/** The words as asking for what they mean likelier, where nothing is known of all that they were read as; none where that is no likelier. */
function askedAgain(
  { inVain = [] }: Answer,
  words: Understanding,
  { notesAsked }: Pick<AnswerServices, 'notesAsked'>,
): Understanding | undefined {
  const { topics, things } = words;
  const { matter, sure } = notesAsked(words);
  const isVain = topics.every((one) => inVain.some(({ topic }) => topic === askedKey(one)));
  const isOfLists =
    isVain && topics[0].part === 'overstay' && ofLists.has(matter) && things.length === 0 && sure >= leastAgain;
  const meant = isOfLists ? askedIn(matter) : undefined;
  return meant && { ...words, topics: [meant], aspects: [] };
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
  const isTalk = answer.kind === 'smalltalk';
  const isElse = isTalk && !(words.about.kind === 'nothing' && words.followUp.saysTopic);
  const isOfNamed = answer.kind === 'answer' && (isNamed(words) || answer.inVain?.length === 0);
  if (
    isOfNamed ||
    isElse ||
    answer.kind === 'route' ||
    words.isForeign ||
    asked.topic !== undefined ||
    asked.crossing !== undefined
  )
    return answer;
  const { likeliest } = notesAsked(words);
  const ours = homeCountries(catalogue).map(({ code }) => code);
  const asker = { home: homeOf(answer.language, catalogue), ours };
  if (likeliest === undefined || !isOfWords(likeliest, words, asker)) return answer;
  const key = askedKey(keyOf(likeliest.note));
  const { renderer } = answer;
  const tell = ({ note, country }: PlacedNote) =>
    renderer.direct({ asked: keyOf(note), notes: [{ note, country }], ...given({ crossing: ofNote(note, catalogue) }) })
      .html;
  const alike = notesPlaced(catalogue).filter(
    (one) => askedKey(keyOf(one.note)) === key && answer.html.includes(tell(one).split('\n', 1).join()),
  );
  if (alike.some((one) => !isElsewhere(one, words, ours))) return answer;
  const isRead = words.topics.some((one) => askedKey(one) === key) || answer.kind === 'none' || isTalk;
  const isOfCrossing = ofNote(likeliest.note, catalogue) !== undefined;
  // What is told of one crossing is none of a country's.
  const isWide = answer.kind !== 'none' && answer.kind !== 'answer';
  if (isOfCrossing && (isWide || !isRead)) return answer;
  const isNothing = answer.kind === 'none' || isTalk || (answer.inVain ?? []).length > 0 || alike.length > 0;
  if (likeliest.sure < leastElsewhere && !(isRead && isNothing)) return answer;
  const html = tell(likeliest);
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
function isOfWords(likeliest: LikeliestNote, words: Understanding, asker: AskerAt): boolean {
  const key = keyOf(likeliest.note);
  if (isBesideState(key) || toldOtherwise.has(key.topic) || ofLists.has(askedKey(key))) return false;
  // What a word of its own names is asked, and what tells nothing of it is no answer.
  const { of = [] } = likeliest.note;
  const strict = words.aspects.filter(({ aspect }) => !isLoose(aspect));
  const isOfNamed = strict.length === 0 || strict.some(({ aspect }) => of.includes(aspect));
  const isSure = likeliest.sure >= leastAlike;
  return isSure && isOfNamed && words.things.length + words.named.length === 0 && fits(likeliest, words, asker);
}

/** Where most are at home who write as the asker does, and who ask at all. */
interface AskerAt {
  readonly home: CountryCode | undefined;
  readonly ours: readonly CountryCode[];
}

/** Every place of which it is told was named, or is where the asker is at home; and it holds for the people that was named. */
function fits(one: PlacedNote, words: Understanding, { home, ours }: AskerAt): boolean {
  const named = countriesNamed(words);
  const { places } = one;
  const isPlaced = places.length > 0 && places.every((code) => named.has(code) || code === home);
  // Whoever names no place of it asks of where most write as they do.
  const isOfHome = one.country === home && !ours.some((code) => named.has(code));
  const isNear = places.some((code) => named.has(code)) || isOfHome;
  return isPlaced && isNear && isOfPeople(one, words);
}

function isOfPeople({ note: { citizens } }: PlacedNote, { traveller: { people } }: Understanding): boolean {
  return citizens === undefined || !isCountry(people) || citizens.includes(people);
}

/** It is told of other people, or of the border at hand where a country abroad was named. */
function isElsewhere(one: PlacedNote, words: Understanding, ours: AskerAt['ours']): boolean {
  const named = countriesNamed(words);
  const isAbroad = [...named].some((code) => !ours.includes(code));
  const countries = one.note.borders?.flatMap((id) => id.split('-')) ?? (one.country === null ? one.places : []);
  const isOfHome = countries.length > 0 && countries.every((code) => ours.some((own) => own === code));
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
