import type { Aspect } from '#domain/notes/aspects.ts';
import { type AskedAbout, askedKey } from '#domain/topic.ts';
import { says, tokensRead, type WordReading } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';

/* Whether a topic is about our border where no place was named. */

/** What was read of a question. */
export interface Unplaced {
  readonly tokens: readonly Token[];
  readonly readings: readonly WordReading[];
  readonly topics: readonly AskedAbout[];
  /** All that the words ask for, before it was weighed. */
  readonly said: readonly AskedAbout[];
  readonly hasMoment: boolean;
  /** It asks for a yes or a no. */
  readonly takesVerdict: boolean;
}

/** Topics that are hardly asked but about a border; parts of them that are asked of much else. */
const ofBorders: ReadonlySet<string> = new Set([
  ...[
    'documents',
    'vehicles',
    'trucks',
    'customs',
    'admits',
    'overview',
    'emergency',
    'safety/bribes',
    'procedure/luggage',
  ],
]);
const ofMuchElse: ReadonlySet<string> = new Set([
  ...[
    'passport',
    'children',
    'stay',
    'food',
    'animals',
    'goods',
    'cash',
    'medicine',
    'alcohol-tobacco',
    'fuel',
    'fines',
  ],
  ...['tolls', 'rental', 'papers', 'licence'],
]);

const ofTheWay: ReadonlySet<Aspect> = new Set([
  ...([
    'two-passports',
    'passport-lost',
    'passport-stamp',
    'passport-unfit',
    'passport-needed',
    'passport-validity',
    'consent',
  ] as const),
  ...(['without-parents', 'by-air', 'bus-luggage', 'money-there', 'sim-sale', 'fines-on-exit'] as const),
  ...(['green-card', 'pregnancy', 'rate', 'helpers', 'electronic', 'birth-paper'] as const),
  ...(['passport-damaged', 'passport-photo', 'controlled-drugs', 'pledged-car', 'car-certificate'] as const),
  ...(['migration-card', 'border-run', 'elderly', 'seal', 'booking-moved'] as const),
  ...(['blank-pages', 'return-ticket', 'name-differs', 'health-papers', 'conscript'] as const),
  ...(['queue-camera', 'phone-check', 'train-checks', 'bus-waits', 'left-behind'] as const),
]);

const isOfBorders = (asked: AskedAbout) => ofBorders.has(asked.topic) || ofBorders.has(askedKey(asked));

/** Asked of borders, and of much else that is none. */
export function isOfMuchElse(asked: AskedAbout): boolean {
  return !isOfBorders(asked) || ofMuchElse.has(asked.part ?? '');
}

/** A topic without a place is about our border where something else speaks of crossing one, or of a way on which one is. */
export function isOfBorder({ topics, said, readings, hasMoment, takesVerdict }: Unplaced): boolean {
  const isCrossing = (['border', 'passing', 'citizens', 'citizenship', 'foreigners', 'side'] as const).some((kind) =>
    says(readings, kind),
  );
  const isOnTheWay = hasMoment || says(readings, 'traffic');
  const isThing = topics.some(({ topic, part }) => topic === 'customs' && part !== undefined);
  const isDeclared = said.some((asked) => askedKey(asked) === 'customs') || takesVerdict || asksAllowed(readings);
  const papers = said.filter(({ topic }) => topic === 'documents');
  if (papers.length > 1 || (isThing && isDeclared) || saysDeed(readings)) return true;
  return (
    isCrossing ||
    [...topics, ...said].some((asked) => isOfBorders(asked) && (isOnTheWay || !ofMuchElse.has(asked.part ?? '')))
  );
}

/** How much of a thing, or whether it is let through. */
function asksAllowed(readings: readonly WordReading[]): boolean {
  return says(readings, 'yesNo') || says(readings, 'openly');
}

/** What is asked of papers and money only on the way: a lost passport, where to change. */
function saysDeed(readings: readonly WordReading[]): boolean {
  return readings.some(({ meaning }) => meaning.kind === 'aspect' && ofTheWay.has(meaning.aspect));
}

/** Nothing but what we know of was said: to us papers, cars, goods and clocks can only be those of a border. */
export function isOnlyOfTopics(spoken: Unplaced): boolean {
  return isAllRead(spoken) && spoken.topics.some((asked) => isOfBorders(asked) || asked.topic === 'clocks');
}

/** Every word of it means something to us. */
export function isAllRead({ tokens, readings, hasMoment }: Unplaced): boolean {
  const read = tokensRead(readings);
  return tokens.length > 0 && tokens.every(({ number }, at) => read.has(at) || (number && hasMoment));
}
