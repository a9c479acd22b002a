import type { Traffic } from '#domain/statement.ts';
import { type AskedTopic, askedTopics } from '#domain/topic.ts';
import type { WordReading } from './text/lexicon.ts';
import type { Token } from './text/tokens.ts';

/** What is asked about; `null` when no word says. */
export function topicOf(tokens: readonly Token[], readings: readonly WordReading[]): AskedTopic | null {
  const said = new Set<AskedTopic>();
  const phrases = readings.filter(({ meaning, length }) => meaning.kind === 'topic' && length > 1);
  for (const { meaning, start, length, ownScript } of readings) {
    if (meaning.kind !== 'topic' || isWithin(phrases, start, length)) continue;
    // "By car" is no snow, though "кар" sounds like it.
    const isShort = length === 1 && (tokens[start]?.word.length ?? 0) < 4;
    if (ownScript || !isShort) said.add(meaning.topic);
  }
  if (says(readings, 'when') && says(readings, 'yearly')) said.add('season');
  return askedTopics.find((topic) => said.has(topic)) ?? null;
}

const says = (readings: readonly WordReading[], kind: 'when' | 'yearly') =>
  readings.some(({ meaning }) => meaning.kind === kind);

/** "Сколько до закрытия" asks for the hours: the whole phrase speaks, not the "до закрытия" within it. */
function isWithin(phrases: readonly WordReading[], start: number, length: number): boolean {
  return phrases.some(
    (phrase) => phrase.length > length && phrase.start <= start && phrase.start + phrase.length >= start + length,
  );
}

/** What they travel by. A queue of lorries is somebody else's lorries. */
export function trafficOf(readings: readonly WordReading[], topic: AskedTopic | null): Traffic | undefined {
  for (const { meaning } of readings) {
    if (meaning.kind !== 'traffic') continue;
    if (meaning.traffic === 'truck' && topic === 'waits') continue;
    return meaning.traffic;
  }
  return undefined;
}
