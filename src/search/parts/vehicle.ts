import type { Traffic } from '#domain/statement.ts';
import type { AskedAbout } from '#domain/topic.ts';
import { says, type WordReading } from '../text/lexicon.ts';
import { tokensUnder } from '../text/tokens.ts';
import { isOwn } from './weighing.ts';

/** What they travel by. A queue of lorries is somebody else's lorries; a town is no vehicle, whatever its name begins like. */
export function trafficOf(
  all: readonly WordReading[],
  isTown: (at: number) => boolean,
  topics: readonly AskedAbout[],
): Traffic | undefined {
  const readings = all.filter(({ start }) => !isTown(start));
  const isQueue = topics.some(({ topic }) => topic === 'waits');
  const isOfQueue = ({ meaning }: WordReading) => isQueue && meaning.kind === 'traffic' && meaning.traffic === 'truck';
  // "Жүк көлігі": the words of a lorry name no car either.
  const queued = new Set(readings.filter(isOfQueue).flatMap(tokensUnder));
  const vehicles = readings.filter(({ meaning, start }) => meaning.kind === 'traffic' && !queued.has(start));
  // "Жүк машина", "грузовая машина": the word before it says what vehicle it is.
  const isWhole = ({ start }: WordReading) => vehicles.some((one) => one.start + one.length === start);
  const isLeft = isLeftBehind(readings);
  const named = vehicles.filter((one) => !isWhole(one) && !(isLeft && isTrain(one)) && !isAlternative(one, readings));
  // A make, or a drive, is of a car where nothing else is named.
  const isFaint = ({ start, length }: WordReading) =>
    readings.some(
      ({ meaning, ...word }) => ofAnyDrive.has(meaning.kind) && word.start === start && word.length === length,
    );
  const clear = named.filter((one) => !isFaint(one));
  const meant = clear.length > 0 ? clear : named;
  // "By minibus to Korday and on foot over it": what stands right before the passing.
  const isPassed = ({ start, length }: WordReading) =>
    readings.some((word) => word.meaning.kind === 'passing' && word.start === start + length);
  const own = meant.find(isPassed) ?? meant[0];
  return own?.meaning.kind === 'traffic' ? own.meaning.traffic : undefined;
}

/** "People, or only lorries": what is set against those who ask is not what they drive. */
function isAlternative({ meaning, start, length }: WordReading, readings: readonly WordReading[]): boolean {
  if (meaning.kind !== 'traffic' || meaning.traffic !== 'truck') return false;
  const isBeside = ({ meaning: { kind }, ...or }: WordReading) =>
    kind === 'or' && ((or.start < start && start - or.start - or.length <= 1) || or.start === start + length);
  return readings.some(isBeside);
}

const ofAnyDrive: ReadonlySet<WordReading['meaning']['kind']> = new Set(['filler', 'passing'] as const);

const isTrain = ({ meaning }: WordReading) =>
  (meaning.kind === 'traffic' && meaning.traffic === 'train') || (meaning.kind === 'topic' && meaning.part === 'train');

/** "A train brings us to Samara, how do we go on by taxi": of a train and something else the train is left behind. */
export function isLeftBehind(readings: readonly WordReading[]): boolean {
  const isRide = ({ meaning }: WordReading) =>
    meaning.kind === 'traffic' || (meaning.kind === 'topic' && meaning.topic === 'transport');
  const trains = new Set(readings.filter(isTrain).flatMap(tokensUnder));
  const isOther = readings.some((word) => isRide(word) && !tokensUnder(word).some((at) => trains.has(at)));
  return trains.size > 0 && isOther && !says(readings, 'or');
}

/** What a topic says of what one travels by, where no other word does. */
export function trafficImplied([first]: readonly AskedAbout[]): Traffic | undefined {
  if (first?.topic === 'vehicles') return 'car';
  return first?.topic === 'trucks' ? 'truck' : undefined;
}

/** Where words for a people or for its country stand. */
interface PeopleAt {
  readonly start: number;
  readonly side?: string | null;
  readonly isAt?: boolean;
  readonly isName?: boolean;
}

/** "Kyrgyz cars", "немецкая машина": words for a people right before those for a car. */
export function isOfCar(one: PeopleAt, readings: readonly WordReading[]): boolean {
  const isBare = one.isName !== true && (one.side ?? null) === null && one.isAt !== true;
  const isCar = ({ meaning, start }: WordReading) =>
    meaning.kind === 'traffic' && isOwn(meaning.traffic) && start === one.start + 1;
  return isBare && readings.some(isCar);
}
