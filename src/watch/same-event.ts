import { createHash } from 'node:crypto';
import type { DraftRecord, FoundDraft } from '#domain/notes/found-draft.ts';
import type { NewsDraft } from '#domain/notes/news.ts';

/** How much alike two texts are that tell the same. */
const alikeFrom = 0.4;
const lettersInShingle = 4;
/** So many of the smallest hashes stand for all of them. */
const keptShingles = 128;

/** Hashes by which a text is told from others: of every four letters in a row, the smallest. */
export function shinglesOf(text: string): readonly number[] {
  const letters = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const hashes = new Set<number>();
  for (let at = 0; at + lettersInShingle <= letters.length; at += 1) {
    hashes.add(hashOf(letters.slice(at, at + lettersInShingle)));
  }
  return [...hashes].toSorted((one, other) => one - other).slice(0, keptShingles);
}

function hashOf(letters: string): number {
  return createHash('md5').update(letters).digest().readUInt32BE(0);
}

/** Which share of both texts together is in each of them, from 0 to 1. */
export function likeness(one: readonly number[], other: readonly number[]): number {
  const union = [...new Set([...one, ...other])].toSorted((a, b) => a - b).slice(0, keptShingles);
  const [first, second] = [new Set(one), new Set(other)];
  const shared = union.filter((hash) => first.has(hash) && second.has(hash)).length;
  return union.length === 0 ? 0 : shared / union.length;
}

/** The draft that tells the same event, if there is one. */
export function sameEvent(found: FoundDraft, known: readonly DraftRecord[]): DraftRecord | undefined {
  const beside = known.filter((record) => isOfOneKind(record.found.draft, found.draft));
  return (
    beside.find((record) => isOfOneDay(record.found.draft, found.draft)) ??
    beside.find(
      (record) =>
        (isGuess(record.found.draft) || isGuess(found.draft)) &&
        likeness(record.found.shingles, found.shingles) >= alikeFrom,
    )
  );
}

/** Of one crossing they say one thing; what is taken back or put off is another event. */
function isOfOneKind(one: NewsDraft, other: NewsDraft): boolean {
  const kindOf = ({ says, cancels, supersedes, toward }: NewsDraft) =>
    [says, cancels === true, supersedes === true, toward ?? ''].join(' ');
  return kindOf(one) === kindOf(other) && one.crossings.some((crossing) => other.crossings.includes(crossing));
}

/** The same first day, and no other end: a longer closure is news. */
function isOfOneDay(one: NewsDraft, other: NewsDraft): boolean {
  const isOtherEnd =
    one.until !== undefined &&
    other.until !== undefined &&
    ![one, other].some(({ guessed }) => guessed.includes('until')) &&
    dayOf(one.until) !== dayOf(other.until);
  return startOf(one) === startOf(other) && startOf(one) !== '' && !isOtherEnd;
}

const startOf = ({ from, date }: NewsDraft) => dayOf(from ?? date ?? '');
const dayOf = (stamp: string) => stamp.slice(0, 10);
const isGuess = ({ guessed }: NewsDraft) => guessed.some((field) => field === 'from' || field === 'date');
