/** What is said on the way to a question: what they go without, who goes along, whose passport they hold, where their car is registered. */
import type { Aspect } from '#domain/notes/aspects.ts';
import { type AskedAbout, type AskedKey, askedAbout, askedKey } from '#domain/topic.ts';
import type { Linguistics } from '../linguistics.ts';
import { says, type WordReading } from '../text/lexicon.ts';
import { endingsIn } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { asksGate } from './manner.ts';

/** What one goes by, by road or otherwise. */
function isOfGoing({ meaning }: WordReading): boolean {
  const isTransport = meaning.kind === 'topic' && meaning.topic === 'transport';
  const isFlight = meaning.kind === 'aspect' && meaning.aspect === 'by-air';
  return meaning.kind === 'traffic' || meaning.kind === 'otherwise' || isTransport || isFlight;
}

/** Whoever goes without a permit to live or work there is a visitor. */
function isOfResident({ meaning }: WordReading): boolean {
  return meaning.kind === 'aspect' && meaning.aspect === 'resident';
}

/** "Without a train", also as an ending: what they go without is not what they go by, nor whom they are. */
export function withoutDenied(
  readings: readonly WordReading[],
  tokens: readonly Token[],
  { vocabularies, normalizeWord }: Pick<Linguistics, 'vocabularies' | 'normalizeWord'>,
): readonly WordReading[] {
  const meant = readings.filter((word) => word.meaning.kind !== 'citizenship' || !isDeniedBehind(word, readings));
  const goings = meant.filter((word) => isOfGoing(word) || isOfResident(word));
  if (goings.length === 0) return meant;
  const endings = vocabularies.flatMap(({ asking }) => endingsIn(asking.withoutEndings).map(normalizeWord));
  const denied = goings.filter((word) => {
    const last = tokens[word.start + word.length - 1]?.word ?? '';
    const isWithout = endings.some((ending) => last.endsWith(ending)) || isBehind(word, 'without', meant);
    return isWithout || isToldNone(word, meant, tokens);
  });
  return meant.filter((word) => !denied.includes(word) && !isNotMeant(word, meant));
}

/** "No train, no bus, on foot then": what goes not is told, and not asked, where something else is said behind it. */
function isToldNone(word: WordReading, readings: readonly WordReading[], tokens: readonly Token[]): boolean {
  const not = readings.find(({ meaning, start }) => meaning.kind === 'not' && start === word.start + word.length);
  const end = not === undefined ? tokens.length : not.start + not.length;
  const isOther = (one: WordReading) => one.start >= end && one.meaning.kind === 'traffic';
  return tokens[end]?.gap.includes('?') === false && readings.some(isOther);
}

/** So many words may stand between what denies and the word: "not by plane". */
const mostBetween = 1;

/** "Not by plane", "no flights", or the word behind it. */
function isNotMeant(word: WordReading, readings: readonly WordReading[]): boolean {
  if (word.meaning.kind !== 'otherwise') return false;
  return isBehind(word, 'not', readings) || isDeniedBehind(word, readings);
}

/** "Not" stands right behind it. */
function isDeniedBehind(word: WordReading, readings: readonly WordReading[]): boolean {
  return readings.some(({ meaning, start }) => meaning.kind === 'not' && start === word.start + word.length);
}

function isBehind({ start }: WordReading, kind: 'not' | 'without', readings: readonly WordReading[]): boolean {
  return readings.some((one) => {
    const gap = start - (one.start + one.length);
    return one.meaning.kind === kind && gap >= 0 && gap <= mostBetween;
  });
}

interface Told {
  readonly meant: readonly WordReading[];
  readonly aspects: readonly { readonly aspect: Aspect }[];
  /** Somebody goes from one place to another. */
  readonly isJourney: boolean;
  /** A time was named. */
  readonly hasMoment: boolean;
}

/** What is asked of a gate or of a way, whoever goes there. */
const ofAnybody: ReadonlySet<AskedAbout['topic']> = new Set([
  ...(['season', 'hours', 'waits', 'way', 'road', 'weather', 'distance', 'transport', 'makeit', 'overview'] as const),
  ...(['exchange', 'services', 'connectivity', 'fees', 'holidays'] as const),
]);

/** Without what was only told. What it was is returned as well: no learning may bring it back. */
export function withoutPassing(spoken: readonly AskedAbout[], told: Told) {
  let left = spoken;
  const passing = new Set<string>();
  for (const find of [passportIn, childrenIn, platesIn, goodsIn, ridesIn]) {
    for (const key of find(left, told)) passing.add(key);
    left = left.filter((asked) => !passing.has(askedKey(asked)));
  }
  // Whoever names a passport on a way would know whether it lets them pass.
  const isVisaAsked = passing.has('documents/passport') && told.isJourney;
  const asked =
    isVisaAsked && !left.some(({ part }) => part === 'visa') ? [...left, askedAbout('documents/visa')] : left;
  return { asked, isPassing: (one: AskedAbout) => passing.has(askedKey(one)) };
}

type Find = (spoken: readonly AskedAbout[], told: Told) => readonly string[];

const has = (spoken: readonly AskedAbout[], key: AskedKey) => spoken.some((asked) => askedKey(asked) === key);

/** The gate or the way is asked about, and not who is let through. */
function isOfAnybody(spoken: readonly AskedAbout[], { meant }: Told): boolean {
  return asksGate(meant) || spoken.some(({ topic }) => ofAnybody.has(topic));
}

/** Children who go along, of whom no paper is named and nothing is needed. */
const childrenIn: Find = (spoken, told) => {
  const isOfPapers = spoken.some(
    (asked) => asked.topic === 'customs' || asked.part === 'power-of-attorney' || isOtherPaper(asked),
  );
  if (says(told.meant, 'birth') && !isOfPapers && !told.aspects.some(({ aspect }) => ofChildren.has(aspect))) {
    return ['documents/children'];
  }
  const isAsked = isOfPapers || told.aspects.some(({ aspect }) => ofChildren.has(aspect)) || says(told.meant, 'need');
  // Whether one gets through at that hour is asked of the gate.
  const isOfHour = told.hasMoment && has(spoken, 'status');
  return !isAsked && (isOfHour || isOfAnybody(spoken, told)) ? ['documents/children'] : [];
};

const ofChildren: ReadonlySet<Aspect> = new Set([
  ...(['consent', 'without-parents', 'birth-paper', 'doctor', 'turned-back'] as const),
]);

const isOtherPaper = ({ topic, part }: AskedAbout) => topic === 'documents' && part !== 'children';

/** "On Swiss passports": whose they are, right beside the word. */
const passportIn: Find = (spoken, told) => {
  const isBeside = told.meant.some(
    ({ meaning, start, length }) => meaning.kind === 'citizenship' && told.meant.some(isPassportAt(start, length)),
  );
  const isOfStay = spoken.some(({ part }) => part === 'visa' || part === 'stay');
  const isAsked = told.aspects.some(isOfPassport(isOfStay)) || says(told.meant, 'need') || spoken.some(isFurtherPaper);
  return isBeside && !isAsked && (isOfStay || isOfAnybody(spoken, told)) ? ['documents/passport'] : [];
};

/** How long it is valid is no matter of how long they stay. */
const isOfPassport =
  (isOfStay: boolean) =>
  ({ aspect }: Told['aspects'][number]) =>
    (aspect.startsWith('passport') && !(isOfStay && aspect === 'passport-validity')) || aspect === 'two-passports';

const isFurtherPaper = ({ topic, part }: AskedAbout) => topic === 'documents' && !besidePassport.has(part ?? '');
const besidePassport: ReadonlySet<string> = new Set(['passport', 'visa', 'stay', 'children'] as const);

function isPassportAt(start: number, length: number) {
  return (word: WordReading) =>
    word.meaning.kind === 'topic' &&
    word.meaning.part === 'passport' &&
    (word.start === start + length || word.start + word.length === start);
}

/** "On Armenian plates, for the first time": which car it is, where something of it is asked. */
const platesIn: Find = (spoken, { meant }) => {
  const isPart = ({ topic, part }: AskedAbout) => topic === 'vehicles' && part !== undefined && part !== 'papers';
  if (!says(meant, 'plates') || has(spoken, 'documents')) return [];
  if (has(spoken, 'safety/bribes')) return ['vehicles/papers', 'vehicles/stay', 'vehicles', 'planning'];
  return spoken.some(isPart) ? ['vehicles/papers', 'planning'] : [];
};

/** "We used to bring goods over it, is it shut?": of no thing that anybody takes along now, nor of what a lorry is laden with. */
const goodsIn: Find = (spoken, { meant, aspects }) => {
  const isLaden = meant.some(({ meaning }) => meaning.kind === 'traffic' && meaning.traffic === 'truck');
  const isTaken = isLaden || says(meant, 'carrying') || says(meant, 'passing') || says(meant, 'need');
  // A dog or a cat goes along, whatever the gate does.
  const isKept = (asked: AskedAbout) =>
    asked.part === 'animals' && !aspects.some(({ aspect }) => aspect === 'other-animals');
  const isTold = (asked: AskedAbout) => asked.topic === 'customs' && !isKept(asked);
  return isTaken || !asksGate(meant) ? [] : spoken.filter(isTold).map(askedKey);
};

/** Who was turned back tells what they came by. */
const ridesIn: Find = (spoken, { aspects }) => {
  if (!aspects.some(({ aspect }) => aspect === 'turned-back' || aspect === 'refused')) return [];
  // For what they were turned back, is what they ask.
  const isFor = spoken.some(({ topic, part }) => ofReasons.has(topic) && part !== undefined);
  return [
    'transport',
    'transport/bus',
    'transport/minibus',
    'transport/taxi',
    'planning',
    'waits',
    ...(isFor ? ['admits'] : []),
  ];
};

const ofReasons: ReadonlySet<AskedAbout['topic']> = new Set(['documents', 'vehicles', 'customs'] as const);
