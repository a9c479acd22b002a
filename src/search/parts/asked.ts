import { type Aspect, isAspectOf, isNarrowed, isThing } from '#domain/notes/aspects.ts';
import type { Traffic } from '#domain/statement.ts';
import { type AskedAbout, askedKey } from '#domain/topic.ts';
import { besideTopics } from '../beside-topics.ts';
import type { Learned } from '../learned/learned.ts';
import { type TopicsLearned, topicsBy } from '../learned/topics.ts';
import { isPostName } from '../names/finder.ts';
import type { Found } from '../question.ts';
import { inClauses, isToldApart } from '../text/clauses.ts';
import { says, type WordReading } from '../text/lexicon.ts';
import type { TextRead } from '../text-read.ts';
import { thingsIn } from '../unread/unread.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type AspectSaid, aspectsIn, madeByNarrowing } from './aspects.ts';
import { asGoods, asLoad, carriedIn, goodsBeside } from './carried.ts';
import { asksGate, takesVerdict } from './manner.ts';
import { isIn } from './named.ts';
import { withoutPassing } from './told.ts';
import { isLeftBehind } from './vehicle.ts';
import { weighed } from './weigh.ts';

/** What else was read of the question. */
interface ReadBeside {
  /** What the words ask for. */
  readonly spoken: readonly AskedAbout[];
  /** What is left of the words without what was denied. */
  readonly meant: TextRead['readings'];
  readonly found: Found;
  readonly vehicle: Traffic | undefined;
  readonly hasPlates: boolean;
  readonly hasMoment: boolean;
  readonly isJourney: boolean;
  /** A token that names a place of ours. */
  readonly isNamed: (token: number) => boolean;
  /** A token that names a place or says when. */
  readonly isOther: (token: number) => boolean;
  readonly vocabulary: Vocabulary | undefined;
}

/** What is asked, to what it is narrowed, and what unknown things are taken along. */
export interface TopicsAsked extends Pick<TopicsLearned, 'topics' | 'signs' | 'sureOf' | 'sureOfPlace' | 'likeliest'> {
  readonly aspects: readonly AspectSaid[];
  readonly carried: readonly string[];
  /** The lists read no topic. */
  readonly isUnlisted: boolean;
}

/** It is asked because of what the words name. */
function areMaking(aspects: readonly AspectSaid[], asked: AskedAbout): boolean {
  return madeByNarrowing.some(
    ([aspect, makes]) => makes === askedKey(asked) && aspects.some((said) => said.aspect === aspect),
  );
}

/** What the road is like now: that a storm was told of makes it no question of the weather. */
function isRoadNow(aspects: readonly AspectSaid[], asked: AskedAbout): boolean {
  return asked.topic === 'road' && aspects.some(({ aspect }) => aspect === 'road-now');
}

/** What was learned narrows a topic that no word of the lists narrows. */
function withLearned(
  said: readonly AspectSaid[],
  learned: Aspect | undefined,
  { listed, topics: [first] }: { readonly listed: readonly AskedAbout[]; readonly topics: readonly AskedAbout[] },
): readonly AspectSaid[] {
  // Which thing it is the word says that names it: a shepherd dog is no sheep.
  const isNamedThing = learned !== undefined && isThing(learned) && listed.some((asked) => isAspectOf(learned, asked));
  const isOfLess = first === undefined || isNamedThing || isNarrowed(first, said);
  return learned === undefined || isOfLess ? said : [...said, { aspect: learned }];
}

/** Asked of anything but a lorry, whether the queue of lorries holds for it. */
function ofVehicle([first]: readonly AskedAbout[], vehicle: Traffic | undefined): readonly AspectSaid[] {
  const isOfQueue = first?.topic === 'trucks' && first.part === 'queue';
  return isOfQueue && vehicle !== undefined && vehicle !== 'truck' ? [{ aspect: 'who-books' }] : [];
}

/** What is booked where nothing speaks of lorries, queues or a border is no place in a queue. */
function isOfOtherBooking({ spoken, meant }: ReadBeside): (best: AskedAbout) => boolean {
  const isOther = says(meant, 'booking') && !spoken.some(({ topic }) => topic === 'trucks');
  return ({ topic }) => isOther && topic === 'trucks';
}

/** Between two places a train is what one goes by, and not whom a post lets through. */
function asRide(asked: AskedAbout): AskedAbout {
  return asked.topic === 'admits' && asked.part === 'train' ? { topic: 'transport', part: 'train' } : asked;
}

/** Between two places a train that is left behind is not asked after. */
function withoutTrain(topics: readonly AskedAbout[], readings: TextRead['readings']): readonly AskedAbout[] {
  return isLeftBehind(readings) ? topics.filter((asked) => askedKey(asked) !== 'transport/train') : topics;
}

/** "When does it open by our clock" asks when it opens: the hours are told by both clocks. */
function byOneClock(topics: readonly AskedAbout[]): readonly AskedAbout[] {
  const has = (topic: AskedAbout['topic']) => topics.some((asked) => asked.topic === topic);
  if (topics[0]?.topic !== 'clocks' || !has('hours') || !has('status')) return topics;
  const isOfHours = ({ topic, part }: AskedAbout) =>
    topic === 'clocks' || topic === 'hours' || topic === 'status' || (topic === 'customs' && part === undefined);
  return [{ topic: 'hours' }, ...topics.filter((asked) => !isOfHours(asked))];
}

/** When or by what one drives, where the drive is feared. */
const ofDrives: ReadonlySet<AskedAbout['topic']> = new Set(['road', 'season', 'hours', 'weather', 'status'] as const);

/** Whether a drive by night or in winter is dangerous is asked of the road, and of no gate's hours; who fears people does not. */
function withRoad(topics: readonly AskedAbout[], aspects: readonly AspectSaid[], beside: ReadBeside) {
  const said = aspects.map(({ aspect }) => aspect);
  const feared = topics.find(({ topic, part }) => topic === 'safety' && part === undefined);
  const isFirst = topics.every(({ topic }, at) => at > 0 || topic === 'safety' || ofDrives.has(topic));
  const isFeared = isFirst && said.includes('danger') && !said.includes('crime');
  const isOfRoad = topics.some(({ topic }) => topic === 'road' || topic === 'season' || topic === 'weather');
  const isDriven = beside.vehicle !== undefined && beside.vehicle !== 'foot';
  const isOfPlace = beside.hasMoment && beside.found.kind !== 'none';
  if (!isFeared || feared === undefined || !(isOfRoad || isDriven || isOfPlace)) return topics;
  const others = topics.filter((one) => one !== feared && !ofDrives.has(one.topic));
  return [feared, { topic: 'road' } as const, ...others];
}

/** Of two passports nobody speaks who names one people and no number. */
function narrowedBy(learned: TopicsLearned['narrowed'], readings: readonly WordReading[]): TopicsLearned['narrowed'] {
  const peoples = readings.flatMap(({ meaning }) => (meaning.kind === 'citizenship' ? [meaning.country] : []));
  return learned === 'two-passports' && new Set(peoples).size < 2 ? undefined : learned;
}

/** What is asked: by the lists, their topics weighed against each other, and then by what was learned. */
export function topicsAsked(learned: Learned, text: TextRead, beside: ReadBeside): TopicsAsked {
  const { tokens, readings, matches } = text;
  const { found, vehicle, hasPlates, hasMoment, isJourney, isOther, vocabulary } = beside;
  const named = matches.filter((match) => match.named.length > 0);
  const isNamed = (at: number) => beside.isNamed(at) || isIn(named, at);
  const aspects = asLoad(aspectsIn(tokens, beside.meant, isNamed, vocabulary), beside);
  const isPost = (at: number) => isIn(matches.filter(isPostName), at);
  const isUnasked = isToldApart('services', tokens, { readings: beside.meant, isPost })
    ? ({ topic }: AskedAbout) => topic === 'services'
    : () => false;
  const spoken = beside.spoken.filter((one) => !isUnasked(one));
  const { asked, isPassing } = withoutPassing(spoken, { meant: beside.meant, aspects, isJourney, hasMoment });
  const isOtherBooking = isOfOtherBooking(beside);
  const listed = weighed(asked, besideTopics(text, vehicle, { found, hasPlates, isJourney, aspects }));
  const carried = carriedIn(tokens, readings, { topics: listed, isOther, vocabulary });
  const { signs, topics, narrowed, sureOf, sureOfPlace, likeliest } = topicsBy(learned, {
    ...{ tokens, readings, hasMoment, isJourney },
    listed: carried.length === 0 ? listed : asGoods(listed),
    hasPlace: found.kind !== 'none',
    isNamed,
    isTime: (at) => text.read.used.has(at),
    isNarrowed: (first) => isNarrowed(first, aspects),
    isMade: (first) => areMaking(aspects, first) || (text.read.moment.month === undefined && isRoadNow(aspects, first)),
    isCarried: carried.length > 0,
    takesVerdict: takesVerdict(tokens, beside.meant, vocabulary),
    isAmbiguous: (best) => isPassing(best) || isOtherBooking(best) || isUnasked(best),
    isOfGate: asksGate(beside.meant, 'change'),
    isUnknownThere: thingsIn(tokens, readings, isOther).length > 0,
  });
  // Whoever complains says so, whatever it is about.
  const isComplaint = aspects.some(({ aspect }) => aspect === 'complaint');
  return {
    topics: inClauses(
      byOneClock(
        isJourney
          ? withoutTrain(topics.map(asRide), beside.meant)
          : isComplaint
            ? listed
            : withRoad(topics, aspects, beside),
      ),
      tokens,
      {
        readings,
        isJourney,
      },
    ),
    ...{ signs, sureOf, sureOfPlace, likeliest },
    aspects: withLearned([...aspects, ...ofVehicle(topics, vehicle)], narrowedBy(narrowed, beside.meant), {
      listed: asked,
      topics,
    }),
    carried:
      topics[0]?.part === 'goods' && carried.length > 0
        ? carried
        : goodsBeside({ topics, sureOf, tokens, readings: beside.meant }),
    isUnlisted: listed.length === 0,
  };
}
