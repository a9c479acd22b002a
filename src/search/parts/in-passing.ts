/** What is told on the way to a question: who goes along, whose passport they hold, where their car is registered. */
import type { Aspect } from '#domain/notes/aspects.ts';
import { type AskedAbout, type AskedKey, askedAbout, askedKey } from '#domain/topic.ts';
import { says, type WordReading } from '../text/lexicon.ts';
import { asksGate } from './manner.ts';

interface Told {
  readonly meant: readonly WordReading[];
  readonly aspects: readonly { readonly aspect: Aspect }[];
  /** Somebody goes from one place to another. */
  readonly isJourney: boolean;
}

/** What is asked of a gate or of a way, whoever goes there. */
const ofAnybody: ReadonlySet<AskedAbout['topic']> = new Set([
  ...(['season', 'hours', 'waits', 'way', 'road', 'weather', 'distance', 'transport', 'makeit', 'overview'] as const),
  ...(['exchange', 'services', 'connectivity', 'fees', 'holidays'] as const),
]);

/** Without what was only told. What it was is returned as well: no learning may bring it back. */
export function withoutPassing(spoken: readonly AskedAbout[], told: Told) {
  const passing = new Set([childrenIn, passportIn, platesIn, goodsIn].flatMap((find) => find(spoken, told)));
  const left = spoken.filter((asked) => !passing.has(askedKey(asked)));
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
  const isAsked = isOfPapers || told.aspects.some(({ aspect }) => ofChildren.has(aspect)) || says(told.meant, 'need');
  return !isAsked && isOfAnybody(spoken, told) ? ['documents/children'] : [];
};

const ofChildren: ReadonlySet<Aspect> = new Set(['consent', 'without-parents', 'birth-paper', 'doctor'] as const);

const isOtherPaper = ({ topic, part }: AskedAbout) => topic === 'documents' && part !== 'children';

/** "On Swiss passports": whose they are, right beside the word. */
const passportIn: Find = (spoken, told) => {
  const isBeside = told.meant.some(
    ({ meaning, start, length }) => meaning.kind === 'citizenship' && told.meant.some(isPassportAt(start, length)),
  );
  const isNarrowed = told.aspects.some(({ aspect }) => aspect.startsWith('passport') || aspect === 'two-passports');
  const isAsked = isNarrowed || says(told.meant, 'need') || spoken.some(isFurtherPaper);
  return isBeside && !isAsked && isOfAnybody(spoken, told) ? ['documents/passport'] : [];
};

const isFurtherPaper = ({ topic, part }: AskedAbout) => topic === 'documents' && part !== 'passport' && part !== 'visa';

function isPassportAt(start: number, length: number) {
  return ({ meaning, ...word }: WordReading) =>
    meaning.kind === 'topic' &&
    meaning.part === 'passport' &&
    (word.start === start + length || word.start + word.length === start);
}

/** "On Armenian plates, for the first time": which car it is, where something of it is asked. */
const platesIn: Find = (spoken, { meant }) => {
  const isPart = ({ topic, part }: AskedAbout) => topic === 'vehicles' && part !== undefined && part !== 'papers';
  const isAsked = !says(meant, 'plates') || has(spoken, 'documents') || !spoken.some(isPart);
  return isAsked ? [] : ['vehicles/papers', 'planning'];
};

/** "We used to bring goods over it, is it shut?": of no thing that anybody takes along now, nor of what a lorry is laden with. */
const goodsIn: Find = (spoken, { meant }) => {
  const isLaden = meant.some(({ meaning }) => meaning.kind === 'traffic' && meaning.traffic === 'truck');
  const isTaken = isLaden || says(meant, 'carrying') || says(meant, 'passing') || says(meant, 'need');
  return isTaken || !asksGate(meant) ? [] : spoken.filter(({ topic }) => topic === 'customs').map(askedKey);
};
