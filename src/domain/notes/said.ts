import type { DateTime } from 'luxon';
import type { Note } from '../crossing.ts';
import { textIn } from '../texts.ts';
import type { Aspect } from './aspects.ts';

const mostWords = 3;
/** So many days tell more than a word. */
const perNumber = 2;
/** So much of a word is its stem, for a search without a dictionary. */
const stemLength = 5;

/** The words of a question that say what is asked, as they were written. */
export interface Said {
  readonly words: readonly string[];
  /** Places that they name beside the crossing. */
  readonly places?: readonly string[];
  readonly language: string;
  /** To what the question narrows its topics. */
  readonly aspects: readonly Aspect[];
  /** The moment asked about. */
  readonly at?: DateTime | undefined;
}

/** Whether some of the words that were said stand in the note. */
export function speaksOf(note: Note, said: Said): boolean {
  return shared(note, said) > 0;
}

/** "My 30 days": it tells of so many. */
export function namesNumber({ text }: Note, { words, language }: Said): boolean {
  const told = new Set(textIn(text, language).match(/\d+/gu));
  return words.some((word) => /^\d/u.test(word) && told.has(word));
}

/** How many of the words that were said stand in the note. */
export function shared({ short, text }: Note, { words, places = [], language }: Said): number {
  const told = `${short === undefined ? '' : textIn(short, language)} ${textIn(text, language)}`.toLowerCase();
  const numbers = new Set(told.match(/\d+/gu));
  const counts = [...words, ...places].map((word) =>
    /^\d/u.test(word) ? (numbers.has(word) ? perNumber : 0) : told.includes(word.slice(0, stemLength)) ? 1 : 0,
  );
  return Math.min(
    mostWords,
    counts.reduce<number>((sum, count) => sum + count, 0),
  );
}
