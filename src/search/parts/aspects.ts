import { type Aspect, hardestFirst, isThing, withoutReplaced } from '#domain/notes/aspects.ts';
import type { AskedKey } from '#domain/topic.ts';
import type { WordReading } from '../text/lexicon.ts';
import { type Token, tokensUnder } from '../text/tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What a topic was narrowed to. */
export interface AspectSaid {
  readonly aspect: Aspect;
  /** The word that names the thing, as it was written; where it names one. */
  readonly word?: string;
}

/**
 * To what the words narrow the topics that they ask for: a longer phrase that asks for a topic speaks for those within it.
 * `isName`: a token that names a place of ours, which is no thing.
 */
export function aspectsIn(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  isName: (token: number) => boolean,
  vocabulary?: Vocabulary,
): readonly AspectSaid[] {
  // Where endings say what is done to a thing, only its bare word can stand in a sentence of ours.
  const isHung = (vocabulary?.frames.objects ?? '') !== '';
  const phrases = readings.filter(({ meaning, length }) => meaning.kind === 'topic' && length > 1);
  const isWithin = (start: number, length: number) =>
    phrases.some((one) => one.length > length && one.start <= start && one.start + one.length >= start + length);
  const said = readings.flatMap(({ meaning, start, length, likeness, exact }): AspectSaid[] => {
    if (meaning.kind !== 'aspect' || tokensUnder({ start, length }).some(isName)) return [];
    const { aspect } = meaning;
    if (aspect !== 'as-usual' && isWithin(start, length)) return [];
    const word = tokens[start]?.text;
    const isBare = !isHung || word?.length === likeness - (exact ? 1 : 0);
    return [length === 1 && word !== undefined && isBare && isThing(aspect) ? { aspect, word } : { aspect }];
  });
  return hardestFirst(withoutReplaced(withQueueSeen(said, readings))).filter(
    (one, at, kept) => kept.findIndex(({ aspect, word }) => aspect === one.aspect && word === one.word) === at,
  );
}

/** "Is there a camera, how many cars stand there": it shows the queue. */
function withQueueSeen(said: readonly AspectSaid[], readings: readonly WordReading[]): readonly AspectSaid[] {
  const isOfQueue = readings.some(({ meaning }) => meaning.kind === 'topic' && meaning.topic === 'waits');
  return isOfQueue ? said.map((one) => (one.aspect === 'camera' ? { aspect: 'queue-camera' } : one)) : said;
}

/** What a narrowing word makes of a question by itself, and what of the rest has then said all that it asks. */
export const madeByNarrowing: readonly (readonly [Aspect, AskedKey, readonly AskedKey[]])[] = [
  // Who left a thing behind asks for no ride and no check.
  [
    'thing-left',
    'contacts',
    [
      'transport',
      'transport/minibus',
      'transport/bus',
      'transport/taxi',
      'transport/train',
      'procedure/luggage',
      'procedure',
    ],
  ],
  // Whom the bus left behind asks neither when it runs nor what it takes.
  [
    'left-behind',
    'contacts',
    [
      ...(['transport', 'transport/minibus', 'transport/bus', 'transport/taxi', 'procedure/luggage'] as const),
      ...(['procedure', 'documents/passport', 'documents', 'waits', 'waits/now', 'waits/usual'] as const),
    ],
  ],
  // Where one sees the queue is asked of no booking.
  ['queue-camera', 'waits/now', ['trucks/queue', 'connectivity']],
  // Who is with child takes no child along.
  ['pregnancy', 'accessibility', ['documents/children', 'waits', 'waits/usual']],
  ['elderly', 'accessibility', ['waits', 'waits/usual', 'waits/now', 'procedure']],
  // A bottle is filled or carried, and not driven with.
  ['gas-bottle', 'customs/fuel', ['vehicles', 'vehicles/stay', 'vehicles/papers', 'services/fuel', 'customs/goods']],
  ['between-posts', 'distance', ['way', 'procedure/luggage', 'procedure', 'status', 'admits', 'transport']],
  // The dead are brought with papers of their own; a device in the body is a matter of the check, not of what is carried.
  ['remains', 'documents', ['documents/children', 'customs/food', 'vehicles/power-of-attorney', 'way', 'transport']],
  [
    'medical-device',
    'procedure',
    ['accessibility', 'procedure/luggage', 'customs/food', 'customs/goods', 'documents', 'status', 'way', 'languages'],
  ],
  // What belongs to the bank, or came without its paper, is a matter of the car: no attorney's, no licence's, no debtor's.
  [
    'pledged-car',
    'vehicles/papers',
    ['vehicles/power-of-attorney', 'documents/entry-ban', 'documents/border-zone', 'exchange', 'documents', 'vehicles'],
  ],
  ['car-certificate', 'vehicles/papers', ['vehicles/licence', 'documents', 'documents/registration', 'vehicles']],
  ['broken-car', 'vehicles', ['documents/children', 'services', 'way']],
  ['tir', 'trucks', ['customs/goods', 'documents', 'trucks/limits', 'vehicles/papers', 'way', 'transport']],
  ['carrier-permits', 'trucks/limits', ['trucks', 'documents', 'documents/border-zone', 'documents/visa', 'status']],
  ['weights', 'trucks/limits', ['trucks', 'documents', 'trucks/waits']],
  ['oversize', 'trucks/limits', ['trucks', 'documents', 'documents/border-zone', 'trucks/waits']],
  // What is written on arrival is no passport, and who insures a body insures no car.
  ['migration-card', 'documents', ['documents/passport', 'documents/id-card', 'documents/registration', 'customs']],
  [
    'medical-insurance',
    'documents',
    ['vehicles/insurance', 'vehicles/papers', 'vehicles', 'customs/medicine', 'services', 'procedure', 'customs/food'],
  ],
  [
    'border-run',
    'documents/stay',
    ['documents/visa', 'documents/overstay', 'status', 'way', 'hours', 'admits', 'season'],
  ],
  // A bed that is booked is a paper to show.
  ['return-ticket', 'documents', ['services/sleep', 'trucks/queue', 'documents/entry-ban', 'documents/visa']],
  ['health-papers', 'documents', ['documents/children', 'procedure']],
  // When a road will be built is asked of no gate and of no snow.
  [
    'new-road',
    'planning',
    ['road', 'season', 'status', 'news', 'distance', 'waits/usual', 'history', 'vehicles/tolls'],
  ],
  ['conscript', 'documents', ['transport', 'documents/visa', 'documents/passport', 'contacts']],
  // "Жүкті", with child, is luggage to those who read letters.
  ['pregnancy', 'accessibility', ['procedure/luggage']],
  // Where a booked place goes is asked of no way, and a broken seal of no check and no papers.
  ['booking-moved', 'trucks/queue', ['exchange', 'overview', 'way', 'status', 'waits', 'trucks/waits']],
  [
    'seal',
    'trucks',
    ['procedure', 'documents', 'customs', 'customs/goods', 'vehicles', 'vehicles/papers', 'procedure/luggage'],
  ],
  ['name-differs', 'documents/passport', ['documents/visa', 'documents']],
  // A camera that shows the queue fines nobody.
  ['queue-camera', 'waits/now', ['vehicles/fines', 'waits', 'waits/usual', 'customs/goods']],
  // Who pays to pass the check sooner bribes nobody, and asks of no queue and of no toll.
  [
    'fast-track',
    'procedure',
    ['safety', 'safety/bribes', 'waits', 'waits/usual', 'customs', 'fees', 'vehicles/tolls', 'status', 'accessibility'],
  ],
  // Whoever fears to be left behind at the check asks of the bus.
  [
    'bus-waits',
    'transport/bus',
    ['documents/passport', 'documents', 'procedure', 'transport/minibus', 'transport', 'way'],
  ],
  // What a bus takes is no matter of the customs.
  ['bus-luggage', 'transport/bus', ['customs/goods', 'customs', 'procedure/luggage', 'transport', 'waits']],
  // On a train the check comes to the seat.
  ['train-checks', 'procedure', ['documents/passport', 'documents', 'customs', 'waits/usual', 'waits']],
  [
    'fuel-price',
    'services/fuel',
    ['customs/fuel', 'vehicles/tolls', 'vehicles/papers', 'vehicles', 'fees', 'waits', 'waits/usual', 'waits/now'],
  ],
  ['own-car', 'vehicles/papers', ['vehicles/power-of-attorney']],
  // Who has to unlock a telephone shows no paper on it.
  [
    'phone-check',
    'procedure',
    ['documents', 'contacts', 'connectivity', 'procedure/luggage', 'safety', 'safety/bribes'],
  ],
  // What the customs took asks for no bribe, and the paper that they gave for it is none to cross with.
  [
    'seized',
    'customs',
    [
      'safety/bribes',
      'documents',
      'procedure',
      'contacts',
      'customs/goods',
      'languages',
      'vehicles/fines',
      'customs/cash',
    ],
  ],
  // Who is on duty is no number to call.
  [
    'guards',
    'procedure',
    ['waits', 'waits/now', 'waits/usual', 'contacts', 'safety', 'procedure/luggage', 'languages'],
  ],
  // When they follow each other at a post is no matter of its own hours, and nobody is called for it.
  [
    'shift-change',
    'procedure',
    [
      ...(['waits', 'waits/now', 'waits/usual', 'contacts', 'hours', 'status', 'clocks', 'why'] as const),
      ...(['exchange', 'vehicles', 'procedure/luggage', 'safety'] as const),
    ],
  ],
  // A picture that is taken is no thing that is taken along, and its gate is no gate that opens.
  [
    'photography',
    'procedure',
    [
      'customs/goods',
      'customs/drone',
      'status',
      'hours',
      'map',
      'safety',
      'vehicles/fines',
      'documents/passport',
      'about',
      'customs',
      'documents/entry-ban',
    ],
  ],
  // While the computers stand still nobody asks for goods, a telephone or a way.
  [
    'system-down',
    'waits/now',
    [
      ...(['waits', 'waits/usual', 'status', 'customs', 'customs/goods', 'contacts', 'connectivity'] as const),
      ...(['distance', 'documents', 'services', 'hours', 'news', 'why', 'procedure'] as const),
    ],
  ],
  // Whose fingers are read shows no paper, and who was sentenced asks how no gate stands.
  [
    'fingerprints',
    'procedure',
    ['documents', 'documents/passport', 'documents/visa', 'customs', 'contacts', 'connectivity'],
  ],
  [
    'criminal-record',
    'documents/entry-ban',
    [
      ...(['documents', 'documents/passport', 'documents/visa', 'status', 'admits', 'why', 'about'] as const),
      ...(['contacts', 'vehicles/licence', 'vehicles/fines'] as const),
    ],
  ],
  // Who takes hold of bags to carry them is no check of luggage, and what they want for it no fee.
  ['helpers', 'safety', ['procedure/luggage', 'procedure', 'fees', 'safety/bribes', 'customs/cash', 'exchange']],
  ['card-kept', 'exchange', ['customs/cash', 'vehicles', 'documents/id-card', 'road', 'services', 'customs/animals']],
  // Who offers to get them past the queue is asked about, and not the queue or the money.
  [
    'past-queue',
    'safety',
    [
      ...(['safety/bribes', 'customs/cash', 'exchange', 'waits', 'waits/now', 'waits/usual', 'waits/peaks'] as const),
      ...(['accessibility', 'status', 'way', 'fees'] as const),
    ],
  ],
];
