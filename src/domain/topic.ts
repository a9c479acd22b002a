/** The topics of a note, in the order in which *Details* offers them. */
export const topics = [
  'documents',
  'procedure',
  'customs',
  'vehicles',
  'trucks',
  'road',
  'transport',
  'services',
  'exchange',
  'connectivity',
  'waits',
  'peaks',
  'safety',
  'languages',
  'accessibility',
  'planning',
  'about',
  'history',
] as const satisfies readonly AskedTopic[];
export type Topic = (typeof topics)[number];

/**
 * What a question can be about: parts of the answer itself, and every topic of the notes. Where words speak of several,
 * the first of these is what they ask.
 */
export const askedTopics = [
  'makeit',
  'alerts',
  'why',
  'accessibility',
  'exchange',
  'connectivity',
  'languages',
  'history',
  'customs',
  'trucks',
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
  'map',
  'status',
] as const;
export type AskedTopic = (typeof askedTopics)[number];

/** What can also be asked by a button under the card: the button's verb is the same word. */
export const cardTopics = ['why', 'makeit', 'season', 'map', 'alerts'] as const satisfies readonly AskedTopic[];

/**
 * Is it a topic of the notes?
 *
 * @example isTopic('road') //=> true
 * @example isTopic('status') //=> false
 */
export function isTopic(text: string): text is Topic {
  return topics.some((topic) => topic === text);
}
