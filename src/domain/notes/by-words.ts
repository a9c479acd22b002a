import type { DateTime } from 'luxon';
import { borderId, type Note } from '../crossing.ts';
import { given } from '../given.ts';
import type { Traveller } from '../question.ts';
import type { CountryCode } from '../texts.ts';
import type { AskedAbout } from '../topic.ts';
import { countriesAsked } from './direct-notes.ts';
import { isInScope } from './scope.ts';
import type { DirectNote, Sources } from './whose.ts';

/** A note that has words of a question, and how much of the question they are. */
export interface NoteByWords {
  readonly note: Note;
  /** The crossing that it stands with, or the border, by their ids, or the country. */
  readonly at: { readonly crossing: string } | { readonly border: string } | { readonly country: CountryCode };
  /** Which words of the question it has, the first being 0. */
  readonly words: readonly number[];
  /** How many notes have the rarest of them. */
  readonly rarest: number;
  readonly weight: number;
  /** Of the whole weight of the question, from 0 to 1. */
  readonly share: number;
}

/** Every note that has any of the words, what has most of them first. */
export type NotesByWords = (words: readonly string[], language: string) => readonly NoteByWords[];

/** What has less of the question than this speaks of something else that uses the same words. */
const leastShare = 0.4;
/** A word in so few notes says by itself which of them is meant. */
const fewNotes = 3;
const unmistakable = 9;
/** Two words that are not in many. */
const plainWords = 6;
/** Of a crossing that was named, where nothing else was understood. */
const leastOwnShare = 0.5;
/** A word of less weight ("now", "works", "hour") says nothing of what is meant. */
const tellingWord = 4.2;
/** Where no place was understood so many words have to say which note is meant. */
const leastWithoutPlace = 3;

/** Where it was asked and by whom. */
interface Where {
  readonly traveller: Traveller;
  readonly from: Sources;
  /** The moment asked about. */
  readonly at?: DateTime | undefined;
}

/** What was asked, first and beside that. */
interface Asked extends Where {
  readonly asked: AskedAbout;
  readonly topics: readonly AskedAbout[];
  /** No place was said: what is told of any crossing may be meant, where the words are plain enough. */
  readonly isAnywhere: boolean;
}

/**
 * The note that is meant by its words: two of them, or one that hardly any other has. It has to hold where the question is and
 * for whoever asks, and to be of what was asked; a crossing's own may be of anything where the words are plain enough.
 */
export function noteMeant(found: readonly NoteByWords[], question: Asked): readonly DirectNote[] {
  const here = found.filter(
    (one) =>
      one.share >= leastShare &&
      (one.words.length > 1 || isRare(one)) &&
      isOfAsked(one, question) &&
      (isHere(one, question) || (question.isAnywhere && isUnmistakable(one) && isInScopeOf(one, question))),
  );
  return here.slice(0, 1).map(toDirect);
}

/** A crossing's own note that has the words: with one word it is meant where no other of its notes has that. */
export function noteOfCrossing(found: readonly NoteByWords[], question: Where): readonly DirectNote[] {
  const own = found.filter((one) => 'crossing' in one.at && one.share >= leastOwnShare && isHere(one, question));
  const [first] = own;
  const isMeant = first !== undefined && (first.words.length > 1 || (first.weight >= tellingWord && own.length === 1));
  return isMeant ? [toDirect(first)] : [];
}

/** The same where no place was understood: then the words have to name it, too. */
export function noteNamed(found: readonly NoteByWords[]): readonly DirectNote[] {
  const [first, second] = found;
  if (first === undefined || first.words.length < leastWithoutPlace || !isRare(first)) return [];
  if (eachOfItself.has(first.note.topic) || first.share < leastShare || first.weight === second?.weight) return [];
  return [toDirect(first)];
}

/** Each paper, each thing that is carried and each rule of vehicles is a matter of its own. */
const eachOfItself: ReadonlySet<AskedAbout['topic']> = new Set(['documents', 'customs', 'vehicles', 'trucks'] as const);

function isRare({ rarest }: NoteByWords): boolean {
  return rarest <= fewNotes;
}

function isPlain(one: NoteByWords): boolean {
  return one.words.length > 1 && (isRare(one) || one.weight >= plainWords);
}

/** The name of a thing that a single note has, and another word of that note. */
function isUnmistakable({ words, rarest, weight }: NoteByWords): boolean {
  return words.length > 1 && rarest === 1 && weight >= unmistakable;
}

function isOfAsked(one: NoteByWords, { asked, topics, isAnywhere }: Asked): boolean {
  const { note, at } = one;
  if ('crossing' in at && isPlain(one) && !isAnywhere) return true;
  return [asked, ...topics].some(
    ({ topic, part }) =>
      topic === note.topic && (isUnmistakable(one) || part === note.part || !eachOfItself.has(topic)),
  );
}

function toDirect({ note, at }: NoteByWords): DirectNote {
  return { note, country: 'country' in at ? at.country : null };
}

function keyOf({ note: { topic, part } }: NoteByWords): AskedAbout {
  return { topic, ...given({ part }) };
}

function isInScopeOf(one: NoteByWords, { traveller, from, at }: Where): boolean {
  return isInScope(one.note, { asked: keyOf(one), traveller, from, wanted: [], at });
}

function isHere(one: NoteByWords, where: Where): boolean {
  const { at } = one;
  const { traveller, from } = where;
  const isPlace =
    'crossing' in at
      ? at.crossing === from.crossing?.id
      : 'border' in at
        ? from.borders.some((border) => borderId(border) === at.border)
        : countriesAsked(keyOf(one), traveller, from.countries, []).some(({ code }) => code === at.country);
  return isPlace && isInScopeOf(one, where);
}
