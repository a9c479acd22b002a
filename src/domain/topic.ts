import type { NoteKey, NotePart, NoteTopic } from './notes/note-topics.ts';

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
] as const satisfies readonly NoteTopic[];
export type Topic = (typeof topics)[number];

/**
 * What a question can be about, as `topic` or `topic/part`. Where words speak of several, the first of these is what they
 * ask: what narrows a question stands before what it narrows, and a word that is said in passing (a child, a car, "open")
 * after what people come to ask for.
 */
export const askedKeys = [
  ...['makeit', 'alerts'],
  ...['documents/entry-ban', 'documents/overstay', 'documents/border-zone', 'documents/eta', 'documents/visa'],
  ...['vehicles/power-of-attorney', 'vehicles/rental', 'vehicles/insurance', 'vehicles/licence', 'vehicles/fines'],
  ...['vehicles/tolls', 'vehicles/stay', 'vehicles/papers'],
  ...[
    'customs/medicine',
    'customs/animals',
    'customs/drone',
    'customs/cash',
    'customs/fuel',
    'customs/alcohol-tobacco',
  ],
  ...['customs/food', 'customs/goods'],
  ...['documents/registration', 'documents/id-card', 'documents/stay'],
  ...['contacts', 'safety/bribes', 'exchange', 'connectivity', 'languages', 'accessibility', 'clocks'],
  ...['procedure/luggage', 'trucks/queue', 'trucks/limits', 'waits/peaks', 'trucks/waits', 'waits/usual', 'waits/now'],
  ...['waits', 'documents/passport', 'documents', 'customs', 'vehicles'],
  ...['news', 'weather', 'distance', 'services/fuel', 'services/sleep', 'services'],
  ...['transport/train', 'transport/minibus', 'transport/taxi', 'transport/bus', 'transport', 'way'],
  ...['procedure', 'safety', 'road', 'documents/children', 'why', 'history', 'season', 'hours', 'holidays', 'planning'],
  ...['fees', 'about', 'map', 'trucks', 'admits/bus', 'admits/train', 'admits', 'overview', 'status'],
] as const satisfies readonly (NoteKey | AskedAlone)[];
export type AskedKey = (typeof askedKeys)[number];

/** Asked for, and answered by other means than notes. */
type AskedAlone = 'makeit' | 'alerts' | 'why' | 'map' | 'overview' | 'way';

export type AskedTopic = NoteTopic | AskedAlone;

/** What is asked: a topic and perhaps a part of it. */
export interface AskedAbout {
  readonly topic: AskedTopic;
  readonly part?: NotePart;
}

/**
 * @example askedAbout('documents/visa') //=> { topic: 'documents', part: 'visa' }
 * @example askedAbout('status') //=> { topic: 'status' }
 */
export function askedAbout(key: AskedKey): AskedAbout {
  const [topic, part] = key.split('/') as [AskedTopic, NotePart?];
  return part === undefined ? { topic } : { topic, part };
}

/** How it is written for programs. */
export function askedKey({ topic, part }: AskedAbout): string {
  return part === undefined ? topic : `${topic}/${part}`;
}

/**
 * Reads that back; `undefined` for what is no topic.
 *
 * @example askedIn('documents/visa') //=> { topic: 'documents', part: 'visa' }
 */
export function askedIn(text: string): AskedAbout | undefined {
  const key = askedKeys.find((known) => known === text);
  return key && askedAbout(key);
}

/** What can also be asked by a button under the card: the button's verb is the same word. */
export const cardTopics = ['why', 'makeit', 'season', 'map', 'alerts'] as const satisfies readonly AskedTopic[];
export type CardTopic = (typeof cardTopics)[number];

export function isCardTopic(topic: string): topic is CardTopic {
  return cardTopics.some((one) => one === topic);
}

/**
 * Is it a topic of the notes?
 *
 * @example isTopic('road') //=> true
 * @example isTopic('status') //=> false
 */
export function isTopic(text: string): text is Topic {
  return topics.some((topic) => topic === text);
}

const rulesOfCountry: ReadonlySet<AskedTopic> = new Set(['documents', 'customs', 'vehicles', 'trucks'] as const);

/** Rules that a country makes for whoever comes to it, by whichever way. */
export function isRuleOfCountry(topic: AskedTopic): boolean {
  return rulesOfCountry.has(topic);
}

/** Notes of these stand in *Details* under another heading; all others have their own. */
const toldUnder = {
  status: 'planning',
  hours: 'planning',
  season: 'planning',
  distance: 'road',
  weather: 'road',
  admits: 'vehicles',
  news: 'planning',
  holidays: 'peaks',
  contacts: 'planning',
  emergency: 'safety',
  clocks: 'planning',
  fees: 'procedure',
} as const satisfies Partial<Record<NoteTopic, Topic>>;

/**
 * Under which topic *Details* tells a note.
 *
 * @example headingOf('distance') //=> 'road'
 * @example headingOf('road') //=> 'road'
 */
export function headingOf(topic: NoteTopic): Topic {
  return isElsewhere(topic) ? toldUnder[topic] : topic;
}

function isElsewhere(topic: NoteTopic): topic is keyof typeof toldUnder {
  return Object.hasOwn(toldUnder, topic);
}
