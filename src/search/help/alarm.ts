import type { Aspect } from '#domain/notes/aspects.ts';
import { type AskedAbout, askedKey } from '#domain/topic.ts';
import { leastSure, type TopicsLearned } from '../learned/topics.ts';
import type { Found } from '../question.ts';
import { says, type WordReading } from '../text/lexicon.ts';
import { type Token, tokensUnder } from '../text/tokens.ts';

/** What tells a call for help from a question. */
export interface AlarmSigns {
  readonly tokens: readonly Token[];
  readonly readings: readonly WordReading[];
  readonly topics: readonly AskedAbout[];
  readonly found: Found;
  readonly hasMoment: boolean;
  /** It is of a time that is gone. */
  readonly isPast: boolean;
  /** Two places are the ends of a way. */
  readonly isJourney: boolean;
  /** The question takes a yes or a no. */
  readonly takesVerdict: boolean;
  readonly sureOf: TopicsLearned['sureOf'];
}

/** Beside these a call for help is still one. */
const besideEmergency: ReadonlySet<string> = new Set([
  ...['contacts', 'safety', 'status', 'documents/passport', 'documents/children', 'holidays', 'road', 'procedure'],
  ...['waits', 'waits/now', 'waits/usual', 'alerts'],
]);

/** In which vehicle it happens, and what was in it, is no question; but a number may be that of a bus. */
const isBesideMishap = ({ topic, part }: AskedAbout) => topic === 'transport' || part === 'luggage';

const isOfOther = (asked: AskedAbout) => !besideEmergency.has(askedKey(asked));

const isElseThanMishap = (asked: AskedAbout) => isOfOther(asked) && !isBesideMishap(asked);

/** At a crossing or a border what was learned need be no surer than this. */
const leastSureHere = 0.4;

/** Somebody needs help now. */
export function isAlarm(signs: AlarmSigns): boolean {
  if (isCall(signs) && !isOfThing(signs)) return true;
  if (says(signs.readings, 'supposed')) return asksNumber(signs);
  return isMishap(signs) || isImperilled(signs) || isStranded(signs) || isLearned(signs);
}

/** "Whom do we call if the car breaks down": nothing has happened, and the number is asked for all the same. */
function asksNumber({ readings, topics }: AlarmSigns): boolean {
  const isHarm = says(readings, 'mishap') || says(readings, 'stranded') || says(readings, 'emergency');
  return isHarm && topics.some(({ topic }) => topic === 'contacts');
}

/** Alone or with a place: "112 km" is a distance, and a topic of its own says that the words mean something else. */
function isCall({ readings, topics, tokens }: AlarmSigns): boolean {
  const isElse = (isNumber: boolean) => topics.some(isNumber ? isOfOther : isElseThanMishap);
  // Whoever speaks of calling it means a number to call, whatever hangs on it.
  const isRead = (at: number) =>
    topics.some(({ topic }) => topic === 'contacts') || readings.some(({ start }) => start === at);
  const calls = readings.filter((word) => word.meaning.kind === 'emergency' && !isThanked(word, readings));
  return calls.some(({ meaning, start, length }) => {
    // Two words that stand apart, "my son … is lost", say no less than a phrase.
    const isPair = calls.some((other) => other.meaning === meaning && other.start !== start);
    if (length < 2 && !isPair && isElse(tokens[start]?.number === true)) return false;
    const next = tokens[start + length];
    return !(tokens[start]?.number && next?.gap.trim() === '' && !isRead(start + length));
  });
}

/** "It was a great help": a phrase that thanks calls for none. */
function isThanked({ start }: WordReading, readings: readonly WordReading[]): boolean {
  return readings.some(
    ({ meaning, ...word }) =>
      meaning.kind === 'smalltalk' && meaning.what === 'thanks' && word.length > 1 && tokensUnder(word).includes(start),
  );
}

/** Who is ill or was robbed, and asks nothing else, or calls out: "my aunt is ill, may I pass tomorrow" is a question. */
function isMishap(signs: AlarmSigns): boolean {
  if (isOfOtherMatters(signs)) return false;
  return (
    says(signs.readings, 'mishap') && (isCried(signs) || !(signs.topics.some(isElseThanMishap) || asksElse(signs)))
  );
}

/** So sure it has to be that an ache is told of at home. */
const leastSureOther = 0.9;

/** "My tooth aches, what do I take": nowhere near a border, and nobody calls out. */
function isOfOtherMatters({ found, readings, sureOf, isJourney }: AlarmSigns): boolean {
  const isHere = found.kind !== 'none' || isJourney || says(readings, 'border');
  const isGrave = says(readings, 'emergency') || says(readings, 'plight');
  return !isHere && !isGrave && sureOf('other') >= leastSureOther;
}

/**
 * Who is hurt, lost or freezing by night, in the mountains or alone: whatever else is read in it, they ask nothing but help;
 * unless it is of a time that is gone, or they ask for a yes or a no, or how they get over with it.
 */
function isImperilled({ readings, tokens, isPast, takesVerdict }: AlarmSigns): boolean {
  const isHarm = ({ meaning: { kind }, start }: WordReading) =>
    kind === 'mishap' || (kind === 'emergency' && tokens[start]?.number !== true);
  const harms = readings.filter(isHarm);
  // "We are going to freeze" is of no going.
  const ofHarm = new Set(harms.flatMap(tokensUnder));
  const isWay = ({ meaning: { kind }, start }: WordReading) =>
    (kind === 'passing' || kind === 'when') && !ofHarm.has(start);
  const plights = plightsIn(readings);
  // "It is dark" asks nothing, though it has the word of a question.
  const isTold = plights.size > 1 && harms.some(({ length }) => length > 1);
  const asksElse = (takesVerdict && !isTold) || readings.some(isWay);
  return plights.size > 0 && harms.length > 0 && !isPast && !asksElse;
}

/** Where the words tell of night, cold or loneliness. */
function plightsIn(readings: readonly WordReading[]): ReadonlySet<number> {
  return new Set(readings.flatMap(({ meaning, start }) => (meaning.kind === 'plight' ? start : [])));
}

/**
 * Whose car does not go any more, by night or in the cold, whatever hour they name; unless they tell of another year, or ask
 * how they get over with it, or how they get on to where they have to be.
 */
function isStranded({ readings, isPast, isJourney, takesVerdict, topics }: AlarmSigns): boolean {
  const isOfGate = topics.some(({ topic }) => topic === 'status' || topic === 'hours') || says(readings, 'via');
  const asksGate = takesVerdict && isOfGate;
  // Who tells of night, snow and nobody around tells where they were going, too.
  const isTold = plightsIn(readings).size > 1;
  const asksWay = asksGate || (!isTold && (says(readings, 'passing') || says(readings, 'when')));
  const goesOn = isJourney && (says(readings, 'due') || says(readings, 'wanted'));
  return says(readings, 'stranded') && !isPast && !asksWay && !goesOn;
}

/** By what was learned: at a crossing or a border less will do. */
function isLearned(signs: AlarmSigns): boolean {
  const { found, readings, sureOf } = signs;
  if (asksElse(signs) || isOfPerson(readings)) return false;
  const isHere = found.kind !== 'none' || says(readings, 'border');
  return sureOf('emergency') >= (isHere ? leastSureHere : leastSure);
}

/**
 * Somebody is held at a post, does not get in touch or was left behind, their telephone is looked into or a seal broke: no call
 * for an ambulance.
 */
function isOfPerson(readings: readonly WordReading[]): boolean {
  return readings.some(({ meaning }) => meaning.kind === 'aspect' && ofPersons.has(meaning.aspect));
}

const ofThings: ReadonlySet<Aspect> = new Set(['thing-left', 'left-behind'] as const);
const ofPersons: ReadonlySet<Aspect> = new Set(['person-held', 'person-missing', 'phone-check', 'seal', ...ofThings]);

/** Who calls for help and lost a thing, or the bus, needs nobody who comes with a siren. */
function isOfThing({ readings }: AlarmSigns): boolean {
  const isService = readings.some(({ meaning }) => meaning.kind === 'emergency' && meaning.service !== undefined);
  const isLeft = ({ meaning }: WordReading) => meaning.kind === 'aspect' && ofThings.has(meaning.aspect);
  return !isService && readings.some(isLeft);
}

/** "Help!", before all else. */
function isCried({ readings, tokens }: AlarmSigns): boolean {
  return readings.some(
    ({ meaning, start, length }) =>
      meaning.kind === 'emergency' && start === 0 && tokens[length]?.gap.includes('!') === true,
  );
}

function asksElse({ readings, hasMoment, takesVerdict }: AlarmSigns): boolean {
  return hasMoment || takesVerdict || says(readings, 'passing') || says(readings, 'when') || says(readings, 'exists');
}
