import type { Traffic } from '#domain/statement.ts';
import type { Reading } from './lexicon.ts';
import type { AskedTopic } from './question.ts';

/** When the words speak of several things, the first of these is what they ask. */
const order: readonly AskedTopic[] = [
  'makeit',
  'alerts',
  'why',
  'map',
  'accessibility',
  'exchange',
  'connectivity',
  'languages',
  'history',
  'vehicles',
  'documents',
  'peaks',
  'waits',
  'safety',
  'services',
  'transport',
  'procedure',
  'season',
  'hours',
  'road',
  'planning',
  'about',
  'status',
];

/** What is asked about; `null` when no word says. */
export function topicOf(readings: readonly Reading[]): AskedTopic | null {
  const said = new Set<AskedTopic>();
  for (const { meaning } of readings) if (meaning.kind === 'topic') said.add(meaning.topic);
  return order.find((topic) => said.has(topic)) ?? null;
}

/** What they travel by. A queue of lorries is somebody else's lorries. */
export function trafficOf(readings: readonly Reading[], topic: AskedTopic | null): Traffic | undefined {
  for (const { meaning } of readings) {
    if (meaning.kind !== 'traffic') continue;
    if (meaning.traffic === 'truck' && topic === 'waits') continue;
    return meaning.traffic;
  }
  return undefined;
}
