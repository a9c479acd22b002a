import { languageOf } from '../text/language.ts';
import type { MomentRole, WordReading } from '../text/lexicon.ts';
import { partsOfDay } from '../text/moment-words.ts';
import type { Normalizer } from '../text/normalize.ts';
import type { ParticlesApart } from '../text/particles.ts';
import { type Token, tokensUnder } from '../text/tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { BesideWordsFor, BesideWordsOf } from './beside.ts';

/** What moments are read with: the words beside numbers, and the lists of every language. */
export interface MomentLinguistics {
  readonly normalizeWord: Normalizer['normalizeWord'];
  readonly particlesApart: ParticlesApart;
  readonly beside: BesideWordsFor;
  readonly vocabularies: readonly Vocabulary[];
}

/** A word of time: its place in the list of its role, how many words it takes, and what hangs on its stem. */
interface TimeWord {
  readonly index: number;
  readonly length: number;
  readonly ending: string;
}

/** The text as it speaks of time: which role stands where, and which words are already used. */
export interface MomentWordsIn {
  readonly tokens: readonly Token[];
  readonly used: Set<number>;
  /** Words that say what the number or the date beside them is. */
  readonly beside: BesideWordsOf;
  /** The hours of its language go round twice a day, with words for the halves. */
  readonly twelveHours: boolean;
  /** The longest phrase of this role that begins at the token. */
  at(token: number, role: MomentRole): TimeWord | null;
  /** The same, for one that ends just before the token. */
  before(token: number, role: MomentRole): TimeWord | null;
  find(role: MomentRole): (TimeWord & { readonly start: number }) | null;
  use(start: number, length: number): void;
  /** A word of time, a number or its article begins at the token: without one there is no day and no time. */
  mayBegin(token: number): boolean;
  /** Nothing that any list has begins at the token. */
  isUnknown(token: number): boolean;
}

export function momentWordsIn(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  linguistics: MomentLinguistics,
): MomentWordsIn {
  const { beside, vocabularies } = linguistics;
  const language = languageOf(vocabularies, tokens, readings, () => null, linguistics);
  const table = tableOf(tokens, readings, { language, vocabularies });
  const known = new Set(readings.map(({ start }) => start));
  const begins = new Set([...table.values()].flatMap((row) => [...row.keys()]));
  const own = beside(language);
  const used = new Set<number>();
  const at = (token: number, role: MomentRole) => (used.has(token) ? null : (table.get(role)?.get(token) ?? null));
  return {
    tokens,
    used,
    beside: own,
    twelveHours: vocabularies.some((words) => words.language === language && words.moment.am !== ''),
    at,
    before: (token, role) =>
      [1, 2, 3].map((back) => at(token - back, role)).find((found, i) => found?.length === i + 1) ?? null,
    find(role) {
      const starts = [...(table.get(role)?.keys() ?? [])].filter((start) => !used.has(start));
      const start = Math.min(...starts);
      const found = at(start, role);
      return found && { start, ...found };
    },
    use(start, length) {
      for (let token = start; token < start + length; token += 1) used.add(token);
    },
    mayBegin: (token) => begins.has(token) || tokens[token]?.number === true || own.articles(tokens[token]?.word ?? ''),
    isUnknown: (token) => tokens[token]?.number === false && !known.has(token),
  };
}

/** Words of the language of the question come first, then those with the very letters, then the longest. */
function tableOf(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  { language, vocabularies }: { readonly language: string | null; readonly vocabularies: readonly Vocabulary[] },
) {
  const isSilenced = silencedBy(readings, tokens);
  const exact = new Set(readings.filter(isOwn).map(({ start }) => start));
  const worth = (reading: WordReading) =>
    reading.length * 100 + (reading.language === language ? 10 : 0) + (isOwn(reading) ? 5 : 0);
  const table = new Map<MomentRole, Map<number, TimeWord & { readonly worth: number }>>();
  for (const reading of readings) {
    const { meaning, start, length, ending } = reading;
    if (meaning.kind !== 'moment' || isSilenced(reading)) continue;
    if (!isOwn(reading) && isSaidOtherwise(reading, tokens, exact)) continue;
    if (!isOwn(reading) && language !== null && reading.language !== language && isDoubtful(reading, vocabularies))
      continue;
    const found = { index: meaning.index, length, ending, worth: worth(reading) };
    const row = table.get(meaning.role) ?? new Map<number, typeof found>();
    if ((row.get(start)?.worth ?? 0) < found.worth) row.set(start, found);
    table.set(meaning.role, row);
  }
  return table;
}

/** A month of another language that is a word of its own too, whatever hangs on it: "из Казани" is no October. */
export function isDoubtful({ meaning, language }: WordReading, vocabularies: readonly Vocabulary[]): boolean {
  if (meaning.kind !== 'moment' || meaning.role !== 'months') return false;
  const words = vocabularies.find((vocabulary) => vocabulary.language === language)?.moment;
  const stemsIn = (list = '') => list.split(' ').map((word) => word.replace(/~$/u, ''));
  const doubtful = stemsIn(words?.doubtfulMonths);
  return stemsIn(words?.months[meaning.index]).some((stem) => doubtful.includes(stem));
}

const isOwn = ({ ownScript, exact }: WordReading) => ownScript && exact;
const shortestAlone = 4;
const shortestAmongOthers = 6;
const others = 2;

const isPartOfDay = (meaning: WordReading['meaning']) =>
  meaning.kind === 'moment' && partsOfDay.some((part) => part === meaning.role);

/**
 * A word that only sounds like one of another alphabet, or of other letters, counts where nothing else claims it: "now" is
 * no November, and among English words "sent" is no September.
 */
function isSaidOtherwise(
  { meaning, start, ownScript, length }: WordReading,
  tokens: readonly Token[],
  exact: ReadonlySet<number>,
): boolean {
  if (length > 1) return false;
  if (exact.has(start)) return true;
  // "Tun saat 2de": an hour behind a part of the day says that it is one.
  if (isPartOfDay(meaning) && [1, 2].some((behind) => tokens[start + behind]?.number)) return false;
  const letters = tokens[start]?.word.length ?? 0;
  return !ownScript && letters < (exact.size >= others ? shortestAmongOthers : shortestAlone);
}

const beforeDays: readonly MomentRole[] = ['nightInto', 'nightFrom'];
/** "Ночью на Кордае": without a day behind it the night is one by itself. */
const waitsForDay = (meaning: WordReading['meaning']) => meaning.kind === 'moment' && beforeDays.includes(meaning.role);

/** Words inside a longer greeting ("good morning") or a longer phrase do not speak for themselves. */
function silencedBy(readings: readonly WordReading[], tokens: readonly Token[]): (reading: WordReading) => boolean {
  const longest = new Map<number, number>();
  for (const { meaning, start, length } of readings) {
    if (length === 1 || (meaning.kind !== 'stop' && meaning.kind !== 'moment') || waitsForDay(meaning)) continue;
    for (const token of tokensUnder({ start, length })) longest.set(token, Math.max(longest.get(token) ?? 0, length));
  }
  // Behind the number of a day a month is one, whatever festival bears its name: the 8th of March is no Nauryz.
  const isDated = ({ meaning, start }: WordReading) =>
    meaning.kind === 'moment' && meaning.role === 'months' && tokens[start - 1]?.number === true;
  return (reading) =>
    !isDated(reading) && tokensUnder(reading).every((token) => (longest.get(token) ?? 0) > reading.length);
}
