/** Which note a question means, by questions that were written for it; and what it tells where nothing else answers. */
import { isAspectOf, isLoose, isNarrowed } from '#domain/notes/aspects.ts';
import { type DirectNote, isPriced, mostNotes } from '#domain/notes/direct-notes.ts';
import {
  amongAll,
  isBesideState,
  isUnmistaken,
  keyOf,
  type LikelyNote,
  likeliestOf,
  likelyNotes,
  surelyMeant,
} from '#domain/notes/likely.ts';
import { type AskedAbout, askedKey, isCardTopic } from '#domain/topic.ts';
import { isCountry, isOfState } from './admits.ts';
import { asksPrice } from './asked-hour.ts';
import type { DirectQuestion } from './direct-question.ts';
import { isOfOneClass, notesOf, saidIn } from './notes-found.ts';

type Question = Omit<DirectQuestion, 'asked'>;

/** So sure it has to be where nothing else answers. */
const leastInstead = 0.75;
/** Of all that the crossing itself tells, under how it stands. */
const leastOwn = 0.6;
/** Of all that it tells of the topic, and that of all that may be meant there. */
const leastOfTopic = 0.8;
const leastOfOwn = 0.6;
const leastOfAlike = 0.8;

function likely(question: Question): readonly LikelyNote[] {
  const { traveller, crossing, borders, countries, words, notesAsked } = question;
  const { at } = saidIn({ ...question, asked: words.topics[0] });
  return notesAsked === undefined
    ? []
    : likelyNotes(notesAsked, { traveller, from: { crossing, borders, countries }, at });
}

/** The note that a question means, where that is sure: what words name that it does not tell is no part of it. */
export function noteMeant(question: Question): DirectNote | undefined {
  const meant = question.notesAsked && surelyMeant(likely(question), question.notesAsked);
  if (meant === undefined || isOfOthers(meant, question) || isOfOneClass(meant, question)) return undefined;
  const { things } = question.words;
  // What a word of its own names is asked, whatever else its neighbours speak for.
  const isOfAll = isUnmistakenIn(question, meant);
  const named = aspectsNamed(question).filter(({ word }) => !isOfAll || word !== undefined);
  const isTold = named.length === 0 || named.some(({ aspect }) => meant.note.of?.includes(aspect));
  return isTold && things.length === 0 ? meant : undefined;
}

/** Of the very crossing, and hardly a word speaks for anything else of any place. */
function isUnmistakenIn({ notesAsked, crossing }: Question, { note }: DirectNote): boolean {
  return notesAsked !== undefined && crossing?.notes.includes(note) === true && isUnmistaken(note, notesAsked);
}

/** To what words narrow what is asked. */
function aspectsNamed({ words: { aspects, topics } }: Question): Question['words']['aspects'] {
  return aspects.filter(({ aspect }) => !isLoose(aspect) && topics.some((asked) => isAspectOf(aspect, asked)));
}

/** It holds for citizens of other countries, or tells what a country has where a place is asked what it offers. */
function isOfOthers(one: DirectNote, question: Question): boolean {
  const { traveller, atHome, words } = question;
  const { citizens } = one.note;
  const { people = atHome } = traveller;
  const isOfThem = citizens === undefined || citizens.some((code) => code === people);
  return !isOfThem || (one.country !== null && words.named.length > 0);
}

/** What is surely meant where the state of a crossing was asked: what the place is and was says nothing of that. */
export function meantBesideState(question: Question): readonly DirectNote[] {
  const { crossing } = question;
  const meant = noteMeant(question);
  if (crossing === undefined || meant === undefined || ofOldDays.has(meant.note.topic)) return [];
  // What is told of all posts of a border is no news where just that is told of this one.
  const { notes } = crossing;
  const isOfOwn =
    !notes.includes(meant.note) && notes.some((note) => askedKey(keyOf(note)) === askedKey(keyOf(meant.note)));
  return isOfOwn ? [] : [meant];
}

const ofOldDays: ReadonlySet<AskedAbout['topic']> = new Set(['about', 'history'] as const);

/** What is asked, that of which a note tells that is surely meant before it. */
export function topicsMeant(question: Question, topics: readonly AskedAbout[]): readonly AskedAbout[] {
  const { meant } = question;
  const [first] = topics;
  if (meant === undefined || first === undefined || isOfState(first) || isCardTopic(first.topic)) return topics;
  // What words name finds the notes that tell of it.
  if (aspectsNamed(question).length > 0 && !isUnmistakenIn(question, meant)) return topics;
  const key = keyOf(meant.note);
  const isOfPassing = topics.some(({ topic }) => topic === 'admits') && isUnmistakenIn(question, meant);
  if ((isBesideState(key) && !(isOfPassing && key.topic === 'admits')) || askedKey(key) === askedKey(first))
    return topics;
  const others = topics.filter((one) => askedKey(one) !== askedKey(key));
  // Of now nobody tells by what is usual.
  return first.part === 'now' ? [first, key, ...others.slice(1)] : [key, ...others];
}

/** That note before whatever else is told of the same, unless that tells of the very thing that was named, or of a place that is nearer. */
export function meantFirst(question: DirectQuestion, notes: readonly DirectNote[]): readonly DirectNote[] {
  const { asked, words, traveller } = question;
  const meant = question.meant ?? (notes.length > 0 ? likeliestOfTopic(question) : undefined);
  if (meant === undefined || askedKey(keyOf(meant.note)) !== askedKey(asked)) return notes;
  const [first] = notes;
  const isOf = ({ note: { of = [] } }: DirectNote) => words.aspects.some(({ aspect }) => of.includes(aspect));
  const isOfNamed = isOf(meant) || isUnmistakenIn(question, meant);
  if (first !== undefined && isOf(first) && !isOfNamed) return notes;
  const isOfSome =
    isUnmistakenIn(question, meant) && first?.note.citizens !== undefined && !isCountry(traveller.people);
  const isOfPlace = first !== undefined && isNearer(first, meant, question) && (isOf(first) || !isOf(meant));
  if (isOfPlace && !isOfSome) return notes;
  return [meant, ...notes.filter(({ note }) => note !== meant.note)].slice(0, mostNotes);
}

/** Of what tells of the topic, the one that is likelier than all others of it together: of the crossing, or of the very part that is asked. */
function likeliestOfTopic(question: DirectQuestion): LikelyNote | undefined {
  const { asked, crossing, traveller, words } = question;
  if (words.things.length > 0 || aspectsNamed(question).length > 0) return undefined;
  // Nobody said that they are of the people for which it holds, or asked what it costs.
  const all = likely(question).filter(
    ({ note }) =>
      (note.citizens === undefined || isCountry(traveller.people)) &&
      (asksPrice(words) || note.topic === 'transport' || !isPriced(note)),
  );
  const own = all.filter(({ note }) => note.topic === asked.topic && crossing?.notes.includes(note));
  const alike = all.filter(({ note }) => askedKey(keyOf(note)) === askedKey(asked));
  return outweighing(own, leastOfOwn) ?? outweighing(alike, leastOfAlike);
}

/** `least`: so sure they have to be together. */
function outweighing(notes: readonly LikelyNote[], least: number): LikelyNote | undefined {
  const all = notes.reduce((total, { sure }) => total + sure, 0);
  const first = likeliestOf(notes);
  return first !== undefined && first.sure >= leastOfTopic * all && all >= least ? first : undefined;
}

/** Where a place was said what was told of that alone is nearer than what holds elsewhere too. */
function isNearer(one: DirectNote, other: DirectNote, question: Question): boolean {
  return farness(one, question) < farness(other, question);
}

function farness({ note, country }: DirectNote, { crossing, words: { about } }: Question): number {
  if (crossing?.notes.includes(note)) return 0;
  if (about.kind === 'unsaid') return 1;
  return (about.kind === 'country') === (country !== null) ? 1 : 2;
}

/** What tells of it by its words, where nothing is known of what they were read as. */
export function meantInstead(question: DirectQuestion): readonly DirectNote[] {
  const meant = noteMeant(question);
  if (meant !== undefined && !isBesideState(meant.note)) return [meant];
  const isOfAsked = ({ note }: DirectNote) => askedKey(keyOf(note)) === askedKey(question.asked);
  const isAnywhere = question.words.about.kind === 'unsaid';
  const first = (isAnywhere ? anywhere(question) : undefined) ?? likeliestOf(likely(question));
  return first !== undefined &&
    first.sure >= leastInstead &&
    isOfAsked(first) &&
    !isOfOthers(first, question) &&
    !isOfOneClass(first, question)
    ? [first]
    : [];
}

/** Where no place was said what one crossing alone tells of may be meant: a permit for what lies behind it. */
function anywhere({ others, notesAsked }: DirectQuestion): LikelyNote | undefined {
  if (notesAsked === undefined) return undefined;
  const notes = others.flatMap((crossing) => crossing.notes.map((note) => ({ note, country: null })));
  return surelyMeant(amongAll(notesAsked.scores, notes), notesAsked);
}

/** What the crossing itself tells of words in which nothing of ours was read. */
export function meantOfCrossing(question: Question): readonly DirectNote[] {
  const own = likely({ ...question, borders: [], countries: [] });
  const all = own.reduce((total, { sure }) => total + sure, 0);
  return own.filter(({ sure, note }) => sure >= leastOwn * all && !ofOldDays.has(note.topic));
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
