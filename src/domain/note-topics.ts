import type { Topic } from './topic.ts';

/**
 * What a note can be about, each topic with the parts that a note of it may name. A question for a part is answered by the
 * notes of that part, and else by those of its topic that name none.
 */
export const noteParts = {
  status: [],
  hours: [],
  season: [],
  waits: ['now', 'usual', 'peaks'],
  peaks: [],
  distance: [],
  weather: [],
  admits: ['foot', 'bicycle', 'motorcycle', 'car', 'bus', 'truck', 'train', 'foreigners'],
  documents: [
    'visa',
    'eta',
    'stay',
    'overstay',
    'passport',
    'id-card',
    'children',
    'registration',
    'entry-ban',
    'border-zone',
  ],
  customs: ['food', 'alcohol-tobacco', 'medicine', 'cash', 'fuel', 'animals', 'drone', 'goods'],
  vehicles: ['papers', 'licence', 'stay', 'insurance', 'power-of-attorney', 'rental', 'fines', 'tolls'],
  trucks: ['queue', 'waits', 'limits'],
  transport: ['bus', 'minibus', 'taxi', 'train'],
  procedure: ['luggage'],
  road: [],
  services: ['fuel', 'sleep'],
  news: [],
  holidays: [],
  exchange: [],
  connectivity: [],
  accessibility: [],
  safety: ['bribes'],
  languages: [],
  contacts: [],
  emergency: [],
  clocks: [],
  history: [],
  about: [],
  planning: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type NoteTopic = keyof typeof noteParts;
export type NotePart = (typeof noteParts)[NoteTopic][number];

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
