import { type AskedAbout, askedAbout, askedKey, askedKeys } from '#domain/topic.ts';
import { says, type WordReading } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';

/** Words of time ask for these as well. */
const ofTime: ReadonlySet<AskedAbout['topic']> = new Set(['season', 'hours', 'holidays', 'waits'] as const);

/**
 * What is asked about, the first of it first; empty when no word says. `isName`: a token that names a place of ours;
 * `isTime`: one that says when.
 */
export function topicsIn(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  { isName, isTime }: { readonly isName: (token: number) => boolean; readonly isTime: (token: number) => boolean },
): readonly AskedAbout[] {
  const said = new Set<string>();
  const phrases = readings.filter(
    ({ meaning: { kind }, length }) => (kind === 'topic' || kind === 'traffic') && length > 1,
  );
  for (const { meaning, start, length, ownScript, exact } of readings) {
    if (meaning.kind !== 'topic' || isWithin(phrases, start, length)) continue;
    // "By car" is no snow, though "кар" sounds like it.
    const isShort = length === 1 && (tokens[start]?.word.length ?? 0) < 4;
    if (length === 1 && (isName(start) || (isTime(start) && !ofTime.has(meaning.topic)))) continue;
    if (ownScript || exact || !isShort) said.add(askedKey(meaning));
  }
  if (says(readings, 'when') && says(readings, 'yearly')) said.add('season');
  return askedKeys.filter((key) => said.has(key)).map(askedAbout);
}

/** "Сколько до закрытия" asks for the hours: the whole phrase speaks, not the "до закрытия" within it; "with backpacks" says how. */
function isWithin(phrases: readonly WordReading[], start: number, length: number): boolean {
  return phrases.some(
    (phrase) => phrase.length > length && phrase.start <= start && phrase.start + phrase.length >= start + length,
  );
}
