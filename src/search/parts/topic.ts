import { topicSaidBy } from '#domain/notes/aspects.ts';
import { type AskedAbout, type AskedKey, askedAbout, askedKey, askedKeys } from '#domain/topic.ts';
import { type Meaning, says, type WordReading } from '../text/lexicon.ts';
import { type Token, tokensUnder } from '../text/tokens.ts';

/** A phrase of these speaks for the words within it. */
const ofSense: ReadonlySet<string> = new Set(['topic', 'traffic', 'aspect', 'booking']);

/** Words of time ask for these as well. */
const ofTime: ReadonlySet<AskedAbout['topic']> = new Set(['season', 'hours', 'holidays', 'waits'] as const);

interface Named {
  /** A token that names a place of ours. */
  readonly isName: (token: number) => boolean;
  /** A token that says when. */
  readonly isTime: (token: number) => boolean;
  /** A crossing was named, and not only a town near one. */
  readonly hasPost: boolean;
}

/** What is asked about, the first of it first; empty when no word says. */
export function topicsIn(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  { isName, isTime, hasPost }: Named,
): readonly AskedAbout[] {
  const said = new Map<string, number>();
  const first = (key: string, at: number) => said.set(key, Math.min(at, said.get(key) ?? at));
  const isCarried = says(readings, 'carrying');
  const phrases = readings.filter(({ meaning: { kind }, length }) => ofSense.has(kind) && length > 1);
  for (const { meaning, start, length, ownScript, exact } of readings) {
    const asked = topicOf(meaning);
    if (asked === undefined || isWithin(phrases, start, length)) continue;
    // "By car" is no snow, though "кар" sounds like it.
    const isShort = length === 1 && (tokens[start]?.word.length ?? 0) < 4;
    const isThing = isCarried && asked.topic === 'customs';
    // "Ак-Жол ачыкпы" asks for no road.
    if (tokensUnder({ start, length }).some(isName) && !isThing) continue;
    if (length === 1 && isTime(start) && !ofTime.has(asked.topic)) continue;
    // "In two hours" only counts.
    if (length === 1 && asked.topic === 'hours' && isTime(start) && isTime(start - 1)) continue;
    if (ownScript || exact || !isShort) first(askedKey(asked), start);
  }
  if (says(readings, 'when') && says(readings, 'yearly')) first('season', 0);
  if (isBookedHere(readings, hasPost)) first('trucks/queue', 0);
  return inOrderSaid(
    askedKeys.filter((key) => said.has(key)),
    said,
  ).map(askedAbout);
}

/** A table is booked as well as a place in a queue: something has to speak of lorries, of queues or of a border. */
function isBookedHere(readings: readonly WordReading[], hasPost: boolean): boolean {
  const isOfQueue = ({ meaning }: WordReading) =>
    meaning.kind === 'border' ||
    meaning.kind === 'passing' ||
    meaning.kind === 'traffic' ||
    (meaning.kind === 'topic' && (meaning.topic === 'waits' || meaning.topic === 'trucks'));
  return says(readings, 'booking') && !says(readings, 'inTown') && (hasPost || readings.some(isOfQueue));
}

/** Of several things that are taken along, the one that was named first is asked about first. */
function inOrderSaid(keys: readonly AskedKey[], said: ReadonlyMap<string, number>): readonly AskedKey[] {
  const isThing = (key: AskedKey) => key.startsWith('customs/');
  const things = keys.filter(isThing).toSorted((one, other) => (said.get(one) ?? 0) - (said.get(other) ?? 0));
  return keys.map((key) => (isThing(key) ? (things.shift() ?? key) : key));
}

/** What a word asks for by itself. */
function topicOf(meaning: Meaning): AskedAbout | undefined {
  if (meaning.kind === 'topic') return meaning;
  const key = meaning.kind === 'aspect' ? topicSaidBy(meaning.aspect) : undefined;
  return key && askedAbout(key);
}

/** "Сколько до закрытия" asks for the hours: the whole phrase speaks, not the "до закрытия" within it; "with backpacks" says how. */
function isWithin(phrases: readonly WordReading[], start: number, length: number): boolean {
  return phrases.some(
    (phrase) => phrase.length > length && phrase.start <= start && phrase.start + phrase.length >= start + length,
  );
}
