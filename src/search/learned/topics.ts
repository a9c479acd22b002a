import { type Aspect, aspects } from '#domain/notes/aspects.ts';
import { type AskedAbout, type AskedKey, askedIn, askedKey, isRuleOfCountry } from '#domain/topic.ts';
import { says } from '../text/lexicon.ts';
import { type Likely, likeliestOf, surenessOf } from './classifier.ts';
import type { Learned } from './learned.ts';
import { othersIn } from './others.ts';
import { type Listed, nothingSeen, type TopicSigns, topicSigns } from './signs.ts';

/** What else was read that tells whether lists or learning decide. */
interface ListedBeside extends Listed {
  readonly isTime: (token: number) => boolean;
  /** The words narrow it. */
  readonly isNarrowed: (first: AskedAbout) => boolean;
  /** The words name what makes it a question of this, whatever else is near. */
  readonly isMade: (first: AskedAbout) => boolean;
  /** What was said of it is said of much else, and nothing else speaks of it. */
  readonly isAmbiguous: (best: AskedAbout) => boolean;
  /** It is asked whether something is there that means nothing to us. */
  readonly isUnknownThere: boolean;
  /** Something is taken along that the lists do not know. */
  readonly isCarried: boolean;
  /** Somebody goes from one place to another. */
  readonly isJourney: boolean;
  /** Yes or no answers it. */
  readonly takesVerdict: boolean;
  /** It is asked, or told, whether the gate is open. */
  readonly isOfGate: boolean;
}

/** A shorter word asks for nothing by itself. */
const isWord = ({ number, text }: ListedBeside['tokens'][number]) => !number && text.length >= 3;
/** Less sure than this, it decides nothing: where the lists read nothing, and where they read something else. */
const leastAlone = 0.35;
const leastAgainst = 0.5;
/** Where nothing but a place was read: its state is asked most. */
const leastAtPlace = 0.6;
/** Where the lists read what narrows their topic: they were made for that. */
const leastAgainstNarrowed = 0.9;
/** So sure it has to be that a question is a call for help, or of other matters, to decide that alone. */
export const leastSure = 0.6;
/** How sure it has to be that a topic is narrowed. */
const leastNarrowing = 0.6;
/** What else a thing may be that is taken along. */
const leastAgainstGoods = 0.6;

/** What is asked, the first of it first, and how sure it is that it is no topic at all but this: 0 where nothing was learned. */
export interface TopicsLearned {
  readonly signs: TopicSigns;
  readonly topics: readonly AskedAbout[];
  /** To what the first of them is narrowed, where that is likely. */
  readonly narrowed: Aspect | undefined;
  readonly sureOf: (label: 'other' | 'emergency' | 'customs/goods') => number;
  /** How sure it is that the state of a place is asked, or something else of the place: 1 where nothing was learned. */
  readonly sureOfPlace: number;
  /** The likeliest of all that was learned, topics or not, where it stands out. */
  readonly likeliest: string | undefined;
}

/** What is asked of a place where no word says what. */
const ofPlace: readonly AskedKey[] = [
  ...(['status', 'hours', 'season', 'waits', 'waits/now', 'waits/usual', 'waits/peaks', 'admits', 'overview'] as const),
  ...(['news', 'way', 'alerts', 'makeit', 'why', 'trucks/waits', 'holidays', 'weather', 'road', 'distance'] as const),
];

/** The topics of the lists, the likeliest before them where it is another. */
export function topicsBy(learned: Learned, read: ListedBeside): TopicsLearned {
  const words = read.tokens.filter((_, at) => !read.isNamed(at) && !read.isTime(at));
  const signs = words.some(isWord) ? topicSigns(read) : nothingSeen;
  const likely = signs === nothingSeen ? [] : learned.topics(signs);
  const sure = surenessOf(likely);
  // A single word, or one beside a name, asks for what the lists have it for.
  const isOneWord = words.length <= 1 && read.listed.length > 0 && !read.hasMoment;
  const asked = isOneWord ? read.listed : reweighed(read, sure);
  const others = othersIn(learned, signs, read);
  const sureOf = (label: string) => Math.max(sure.get(label) ?? 0, label === 'other' ? others : 0);
  const best = others > 0 ? 'other' : likeliestOf(sure);
  const likeliest = sureOf(best) >= leastAlone ? best : undefined;
  const sureOfPlace = likely.length === 0 ? 1 : ofPlace.reduce((sum, key) => sum + (sure.get(key) ?? 0), 0);
  return { signs, topics: asked, narrowed: narrowedTo(asked, likely), sureOf, sureOfPlace, likeliest };
}

/** A loss sends them to the police: it has to be surer. */
const leastOf = (said: string | undefined) => (said === 'passport-lost' ? leastAgainstNarrowed : leastNarrowing);

/** Of a label that narrows the first topic, where it is the likeliest. */
function narrowedTo([first]: readonly AskedAbout[], [best]: readonly Likely[]): Aspect | undefined {
  const [key, said] = best?.label.split('#') ?? [];
  const isFirst = first !== undefined && key === askedKey(first) && (best?.sure ?? 0) >= leastOf(said);
  return isFirst ? aspects.find((aspect) => aspect === said) : undefined;
}

function reweighed(read: ListedBeside, sure: ReadonlyMap<string, number>): readonly AskedAbout[] {
  const sureOf = (asked: AskedAbout) => sure.get(askedKey(asked)) ?? 0;
  // Small talk, a report and other matters are no topics.
  const likeliest = askedIn(likeliestOf(sure));
  const { listed } = read;
  const [first] = listed;
  if (likeliest === undefined) return listed;
  const best = ofLorry(likeliest, read);
  if (sureOf(likeliest) < leastFor(best, read)) return listed;
  // The state is what is asked where nothing is said.
  if (first === undefined) return isTold(best, { topic: 'status' }, read) ? [] : [best];
  const lead = isTold(best, first, read) || areThings(best, listed) ? first : best;
  return [lead, ...listed.filter((one) => askedKey(one) !== askedKey(lead))];
}

/** The lists read it as well, of several things that are taken along: the one that was named first leads. */
function areThings(best: AskedAbout, listed: readonly AskedAbout[]): boolean {
  const things = listed.filter(({ topic, part }) => topic === 'customs' && part !== undefined);
  return things[0] === listed[0] && things.some((one) => askedKey(one) === askedKey(best));
}

/** The lists read a part of it, or more of the state, or whether something may pass, which is a matter of it. */
function isTold(best: AskedAbout, first: AskedAbout, read: ListedBeside): boolean {
  const { hasMoment, hasPlace, listed, tokens } = read;
  if (first.topic === 'status' && isWhetherOpen(best, read)) return true;
  // "The hours of Dostuk": when most people come is asked in words of its own, and "24 hours?" of no clock.
  const isElse = best.part === 'peaks' || (best.topic === 'clocks' && tokens.some(({ text }) => text === '24'));
  if (first.topic === 'hours' && isElse) return true;
  // A vehicle that waits is a lorry only where one was named.
  if (first.topic === 'waits' && best.topic === 'trucks' && !namesLorry(read)) return true;
  // Whose passport it is asks for the visa that goes with it.
  if (first.part === 'visa' && best.part === 'passport') return true;
  if (first.topic === 'waits' && ofWaits.has(best.topic)) return true;
  if (best.part !== undefined) return false;
  // Whether a citizen of somewhere may come in is a matter of the visa.
  if (first.part === 'visa' && (best.topic === 'status' || best.topic === 'admits')) return true;
  // Which papers a lorry needs, and what else to think of, is asked of the lorry.
  if ((isOfAllPapers(best) || best.topic === 'planning') && first.topic === 'trucks') return true;
  // A holiday that has a day is a day like others; and whoever only says when they come goes on with a question.
  if (best.topic === 'holidays' && hasMoment && ofGate.has(first.topic)) return true;
  // Who walks over and rides on: the ride comes second.
  if (first.topic === 'admits' && listed.some(({ topic }) => topic === best.topic)) return true;
  if (best.topic === 'makeit' && !hasPlace && first.topic === 'status') return true;
  return best.topic === first.topic || ofState[best.topic]?.includes(first.topic) === true;
}

/** How full it is on a holiday or in a storm is asked of the queue. */
const ofWaits: ReadonlySet<AskedAbout['topic']> = new Set(['holidays', 'weather', 'way', 'overview'] as const);

/** What whoever drives a lorry should know is told of lorries. */
function ofLorry(best: AskedAbout, read: ListedBeside): AskedAbout {
  return best.topic === 'vehicles' && best.part === undefined && namesLorry(read) ? { topic: 'trucks' } : best;
}

function namesLorry({ readings, listed }: ListedBeside): boolean {
  const isLorry = ({ meaning }: ListedBeside['readings'][number]) =>
    meaning.kind === 'traffic' && meaning.traffic === 'truck';
  return readings.some(isLorry) || listed.some(({ topic }) => topic === 'trucks');
}

/** Whether one may go over it is no way to go; nor is whether it is open when they are there a wait, or being in time. */
function isWhetherOpen({ topic }: AskedAbout, read: ListedBeside): boolean {
  const { takesVerdict, isOfGate, hasPlace, hasMoment, readings } = read;
  if ((!takesVerdict && !isOfGate) || !hasPlace) return false;
  // Who says when they set out asks whether that is early enough.
  if (topic === 'makeit' && says(readings, 'leaving')) return false;
  return topic === 'way' || (hasMoment && (topic === 'makeit' || topic === 'hours' || topic === 'waits'));
}

const ofRides: ReadonlySet<AskedAbout['topic']> = new Set(['services', 'transport'] as const);

const ofGate: ReadonlySet<AskedAbout['topic']> = new Set(['status', 'overview', 'hours'] as const);

const ofState: Partial<Record<AskedAbout['topic'], readonly AskedAbout['topic'][]>> = {
  status: ['season', 'hours', 'holidays', 'overview', 'admits', 'news'],
  admits: ['status'],
  trucks: ['status', 'admits', 'way'],
  overview: ['admits', 'accessibility', 'history'],
  way: ['accessibility', 'overview'],
  season: ['admits'],
  // The customs as a place.
  customs: ['status', 'hours'],
  history: ['why'],
};

/** Papers of every kind, as copies of them are. */
function isOfAllPapers({ topic, part }: AskedAbout): boolean {
  return topic === 'documents' && part === undefined;
}

function leastFor(
  best: AskedAbout,
  {
    listed: [first],
    isNarrowed,
    isMade,
    isAmbiguous,
    isUnknownThere,
    isCarried,
    isJourney,
    hasPlace,
    readings,
  }: ListedBeside,
): number {
  if (isAmbiguous(best)) return 1;
  const isOfThing = first === undefined || (first.topic === 'customs' && first.part !== undefined);
  if (isUnknownThere && isOfThing && best.topic !== 'services') return leastAgainstNarrowed;
  // Between two places what is asked is the way, unless it is a rule.
  if (isJourney && !isRuleOfCountry((first ?? best).topic))
    return isRuleOfCountry(best.topic) ? leastAgainstNarrowed : 1;
  // Whoever waits on the way in a lorry says so.
  if (isJourney && first === undefined && best.topic === 'trucks') return 1;
  if (first !== undefined && isMade(first)) return 1;
  if (isCarried && (best.topic !== 'customs' || best.part === undefined)) return 1;
  if (isCarried) return leastAgainstGoods;
  // "Now" makes of a check no queue.
  if (best.topic === 'waits' && first?.topic === 'procedure') return leastAgainstNarrowed;
  // Whom they take along tells less than what they ask: a mother to a hospital.
  if (best.topic === 'accessibility' && first !== undefined) return leastAgainstNarrowed;
  // With what they come to a post, and no word of a bed, of fuel or of a ride: whether it gets through.
  if (first === undefined && hasPlace && says(readings, 'traffic') && ofRides.has(best.topic))
    return leastAgainstNarrowed;
  // A bribe and a stay that is over have words of their own, beside what else is asked.
  if (first !== undefined && best.part === 'bribes') return leastAgainstNarrowed;
  if (first?.topic === 'makeit' && isRuleOfCountry(best.topic)) return leastAgainstNarrowed;
  if (first === undefined) return hasPlace ? leastAtPlace : leastAlone;
  // Who was sent away for a stay asks of the ban.
  if (first.part === 'entry-ban' && best.part === 'overstay') return 1;
  // Whose car it is says more than that it has papers.
  if (first.part === 'power-of-attorney' && best.part === 'papers') return 1;
  // A word that names a thing is surer of which thing it is than all that stands around it.
  const isOtherThing = first.topic === 'customs' && first.part !== undefined && best.topic === 'customs';
  if (!isNarrowed(first)) return isOtherThing ? leastAgainstNarrowed : leastAgainst;
  // To what a word of the lists narrows a topic, no other part of it is likelier; nor is fuel that is bought fuel that is carried.
  const isAlike = best.topic === first.topic || (first.part !== undefined && first.part === best.part);
  return isAlike || isOfAllPapers(first) ? 1 : leastAgainstNarrowed;
}
