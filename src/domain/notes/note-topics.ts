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
  fees: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type NoteTopic = keyof typeof noteParts;
export type NotePart = (typeof noteParts)[NoteTopic][number];
/** A topic, or one with a part of it. */
export type NoteKey = { [Key in NoteTopic]: Key | `${Key}/${(typeof noteParts)[Key][number]}` }[NoteTopic];

/** Can a note be about it? */
export function isNoteTopic(topic: string): topic is NoteTopic {
  return Object.hasOwn(noteParts, topic);
}
