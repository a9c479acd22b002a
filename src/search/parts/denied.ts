/** What they say they go without. */
import type { Linguistics } from '../linguistics.ts';
import type { WordReading } from '../text/lexicon.ts';
import { wordsIn } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';

/** What one goes by, by road or otherwise. */
function isOfGoing({ meaning }: WordReading): boolean {
  const isTransport = meaning.kind === 'topic' && meaning.topic === 'transport';
  const isFlight = meaning.kind === 'aspect' && meaning.aspect === 'by-air';
  return meaning.kind === 'traffic' || meaning.kind === 'otherwise' || isTransport || isFlight;
}

/** "Without a train", also as an ending: what they go without is not what they go by. */
export function withoutDenied(
  readings: readonly WordReading[],
  tokens: readonly Token[],
  { vocabularies, normalizeWord }: Pick<Linguistics, 'vocabularies' | 'normalizeWord'>,
): readonly WordReading[] {
  const meant = readings.filter((word) => word.meaning.kind !== 'citizenship' || !isDeniedBehind(word, readings));
  const goings = meant.filter(isOfGoing);
  if (goings.length === 0) return meant;
  const endings = vocabularies.flatMap(({ asking }) => wordsIn(asking.withoutEndings).map(normalizeWord));
  const denied = goings.filter((word) => {
    const last = tokens[word.start + word.length - 1]?.word ?? '';
    const isWithout = endings.some((ending) => last.endsWith(ending)) || isBehind(word, 'without', meant);
    return isWithout || isToldNone(word, meant, tokens);
  });
  return meant.filter((word) => !denied.includes(word) && !isNotMeant(word, meant));
}

/** "No train, no bus, on foot then": what goes not is told, and not asked, where something else is said behind it. */
function isToldNone(word: WordReading, readings: readonly WordReading[], tokens: readonly Token[]): boolean {
  const not = readings.find(({ meaning, start }) => meaning.kind === 'not' && start === word.start + word.length);
  const end = not === undefined ? tokens.length : not.start + not.length;
  const isOther = (one: WordReading) => one.start >= end && one.meaning.kind === 'traffic';
  return tokens[end]?.gap.includes('?') === false && readings.some(isOther);
}

/** So many words may stand between what denies and the word: "not by plane". */
const mostBetween = 1;

/** "Not by plane", "no flights", or the word behind it. */
function isNotMeant(word: WordReading, readings: readonly WordReading[]): boolean {
  if (word.meaning.kind !== 'otherwise') return false;
  return isBehind(word, 'not', readings) || isDeniedBehind(word, readings);
}

/** "Not" stands right behind it. */
function isDeniedBehind(word: WordReading, readings: readonly WordReading[]): boolean {
  return readings.some(({ meaning, start }) => meaning.kind === 'not' && start === word.start + word.length);
}

function isBehind({ start }: WordReading, kind: 'not' | 'without', readings: readonly WordReading[]): boolean {
  return readings.some((one) => {
    const gap = start - (one.start + one.length);
    return one.meaning.kind === kind && gap >= 0 && gap <= mostBetween;
  });
}
