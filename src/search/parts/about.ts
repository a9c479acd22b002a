import type { Aspect } from '#domain/notes/aspects.ts';
import { type AskedAbout, askedKey, isRuleOfCountry } from '#domain/topic.ts';
import { isLedTo } from '../direction/direction.ts';
import { isFuelledThere } from '../direction/toward.ts';
import { helpIn } from '../direction/where.ts';
import { isAlarm } from '../help/alarm.ts';
import { saysThanks } from '../learned/talk.ts';
import { leastSure } from '../learned/topics.ts';
import { isSureName, type NameMatch } from '../names/finder.ts';
import type { About } from '../question.ts';
import { type Meaning, says, tokensRead } from '../text/lexicon.ts';
import { isNameOfAnother } from '../unread/of-another.ts';
import { isOfElse, type SpokenOf } from '../unread/ours.ts';
import {
  faint,
  isElsewhere,
  isOfDwelling,
  isOfficeOfTown,
  isOfNamedThing,
  isOnlyOfPeople,
  isOnlyOfState,
  ofPlaces,
  type Spoken,
} from './other-matters.ts';
import { isAllRead, isOfBorder, isOfMuchElse, isOnlyOfTopics } from './unplaced.ts';

/** What a question is about as a whole. Emergency words come before everything, small talk after everything. */
export function aboutOf(spoken: SpokenOf): About {
  const { found, topics } = spoken;
  if (isAlarm(spoken)) return { kind: 'emergency', ...helpIn(spoken) };
  if (isStopping(spoken)) return { kind: 'smalltalk', what: 'stopping' };
  if (isThanksOfPassing(spoken)) return { kind: 'smalltalk', what: 'told' };
  if (isOther(spoken) || isLearnedOther(spoken)) return { kind: 'nothing' };
  if (isOfNamedThing(spoken)) return { kind: 'elsewhere' };
  if (isOfficeOfTown(spoken) || isOfDwelling(spoken)) return { kind: 'nothing' };
  if (isTrainOfTown(spoken)) return { kind: 'unsaid' };
  if (isVisaElsewhere(spoken)) return { kind: 'elsewhere' };
  const inTown = ofTowns(spoken);
  if (inTown !== null) return inTown;
  const abroad = fromTownAbroad(spoken);
  if (abroad !== null) return abroad;
  if (found.kind === 'none' && isElsewhere(spoken)) return { kind: 'elsewhere' };
  if (isOfElse(spoken) || isNameOfAnother(spoken)) return { kind: 'nothing' };
  if (found.kind !== 'none') return { kind: 'crossings' };
  if (spoken.countries.length > 0 && isOnlyOfState(spoken)) return { kind: 'elsewhere' };
  const named = countriesNamed(spoken);
  if (named !== null) return named;
  // What is shut on a holiday that has a day is asked of the crossings.
  const isThen = ({ topic }: AskedAbout) => topic === 'holidays' && spoken.hasMoment && topics.length > 1;
  const isOfPlace = topics.every((asked) => ofPlaces.has(asked.topic) || isThen(asked));
  const isSaid = says(spoken.readings, 'border') || isAllRead(spoken) || isOfAlerts(topics);
  if (isOfPlace && isSaid && asksOfPlace(spoken)) return { kind: 'border', countries: [] };
  if (!isOfPlace && (isOfBorder(spoken) || isOnlyOfTopics(spoken))) return { kind: 'unsaid' };
  if (isBefallen(spoken.readings)) return { kind: 'unsaid' };
  return smallTalkIn(spoken) ?? { kind: 'nothing' };
}

/** Who wants no more alerts, of whichever crossing: a word that says no more than "stop" may be of anything. */
function isStopping({ readings, topics }: Spoken): boolean {
  const isOfAlert = (at: number) =>
    readings.some(({ meaning, start }) => start === at && meaning.kind === 'topic' && meaning.topic === 'alerts');
  return (
    topics.every(({ topic }) => topic === 'alerts' || topic === 'status') &&
    readings.some(
      ({ meaning, start, length }) =>
        meaning.kind === 'smalltalk' && meaning.what === 'stopping' && (length > 1 || isOfAlert(start)),
    )
  );
}

/** Who thanks and tells how they got through asks for nothing. */
function isThanksOfPassing({ readings, topics, likeliest }: Spoken): boolean {
  const asks = says(readings, 'yesNo') || says(readings, 'openly') || topics.length > 0;
  return saysThanks(readings) && !asks && likeliest === 'report';
}

/** To be told of a queue, or of what opens or shuts: here it can only be that of a border. */
function isOfAlerts([first, ...others]: readonly AskedAbout[]): boolean {
  return first?.topic === 'alerts' && others.length > 0;
}

/** So sure of other matters that the name of a post is taken for that of its village. */
const leastSureAtPost = 0.9;

/** Of other matters by what was learned, where neither a place of ours nor a border was spoken of. */
function isLearnedOther(spoken: Spoken): boolean {
  const { found, named, readings, isJourney, sureOf } = spoken;
  const isNear = (found.kind !== 'none' && !isOfElseThere(spoken)) || named.length > 0 || isJourney;
  return !isNear && !says(readings, 'border') && !isOfOurs(readings) && sureOf('other') >= leastSure;
}

/** A town is as near to a restaurant as to a border: of much that is asked there nothing but a word of crossing makes it ours. */
function isOfElseThere({ matches, topics, readings, sureOf }: Spoken): boolean {
  const isOfCrossing = says(readings, 'passing') || says(readings, 'carrying') || says(readings, 'traffic');
  const isElse = (asked: AskedAbout) =>
    asked.topic !== 'road' &&
    (faint.has(asked.topic) ? matches.length === 1 : !ofPlaces.has(asked.topic) && isOfMuchElse(asked));
  const isThere = isOfTowns(matches) || sureOf('other') >= leastSureAtPost;
  return topics.length > 0 && topics.every(isElse) && !isOfCrossing && isThere;
}

/** What money costs, or where a bus or a card is that is gone, is no matter of a border, but whom to ask we can say. */
function isOfOurs(readings: Spoken['readings']): boolean {
  return readings.some(({ meaning }) => meaning.kind === 'aspect' && ofOurs.has(meaning.aspect));
}

/** What happens at a post and nowhere else, whether or not a border is named. */
function isBefallen(readings: Spoken['readings']): boolean {
  return readings.some(({ meaning }) => meaning.kind === 'aspect' && befallen.has(meaning.aspect));
}

const befallen: ReadonlySet<Aspect> = new Set(['refused', 'past-queue'] as const);
const ofOurs: ReadonlySet<Aspect> = new Set(['rate', 'left-behind', 'card-kept'] as const);

/** A country is asked about where its own rules are; a border where the place is. */
function countriesNamed(spoken: Spoken): About | null {
  const { topics } = spoken;
  // Where the father of a child is, is not where the child goes.
  const isOfChild = topics[0]?.part === 'children';
  const countries = spoken.countries.filter(({ isAt, side }) => !isOfChild || !isAt || side !== null);
  const codes = [...new Set(countries.map(({ country }) => country))];
  const [first] = countries;
  if (first === undefined || isOnlyOfPeople(spoken)) return null;
  const isRule = isRuleOfCountry(topics[0]?.topic ?? 'status');
  if (codes.length > 1 || !isRule || says(spoken.readings, 'border')) return { kind: 'border', countries: codes };
  const isLeft = first.side === 'from' || isFuelledThere(first, topics);
  return { kind: 'country', country: first.country, side: isLeft ? 'left' : 'entered' };
}

/** Words of other matters beside a name of ours: the river, the district, a flat. */
function isOther(spoken: Spoken): boolean {
  const { readings, matches, topics, said } = spoken;
  if (says(spoken.readings, 'border') || says(spoken.readings, 'passing')) return false;
  const isInName = (at: number) => matches.some(({ start, length }) => at >= start && at < start + length);
  // "The clinic in Korday": whether there is one at the post is asked by another word.
  const isThing = said.length === 0 && !says(readings, 'exists') && !spoken.hasMoment && !spoken.isJourney;
  const isElse = ({ kind }: Meaning) =>
    kind === 'elsewhere' || (isThing && (kind === 'thing' || kind === 'thingAfter'));
  const others = readings.filter(({ meaning, start }) => isElse(meaning) && !isInName(start));
  return others.length > 0 && topics.every((asked) => faint.has(asked.topic) || isOfThere(asked, others, spoken));
}

/** Fish in the river that a post is called after, what a bath costs there, the height of a pass, and the pass as a word for a road. */
function isOfThere({ topic, part }: AskedAbout, others: Spoken['readings'], spoken: Spoken): boolean {
  const { readings, said } = spoken;
  const isBeside = others.some((one) => isBesideName(one, spoken));
  if (topic === 'customs') return isBeside && (part === 'food' || part === 'animals');
  const isPriced = readings.some(({ meaning }) => meaning.kind === 'aspect' && meaning.aspect === 'fare');
  if (topic === 'waits' && isPriced) return isBeside;
  const roads = readings.filter(({ meaning }) => meaning.kind === 'topic' && meaning.topic === topic);
  if (topic === 'road' && roads.length > 0) return roads.every(({ start }) => isPlaceKind(readings, start));
  // No word asks for it: it was only likely.
  return isBeside && said.length === 0;
}

function isBesideName({ start, length }: Spoken['readings'][number], { readings, matches }: Spoken): boolean {
  const isEnd = (end: number) => end === start || (end + 1 === start && isPlaceKind(readings, end));
  return matches.some((name) => isEnd(name.start + name.length) || start + length === name.start);
}

function isPlaceKind(readings: Spoken['readings'], at: number): boolean {
  return readings.some(({ meaning, start }) => meaning.kind === 'placeKind' && start === at);
}

/** Nothing but towns was named. */
function isOfTowns(matches: readonly NameMatch[]): boolean {
  const sure = matches.filter(isSureName);
  return sure.length > 0 && sure.every(({ named }) => named.every(({ kind }) => kind === 'town'));
}

/** A train from a town is no matter of the road that leads to the nearest post. */
function isTrainOfTown({ found, topics: [first] }: Spoken): boolean {
  return found.kind !== 'none' && found.via === 'town' && first !== undefined && askedKey(first) === 'transport/train';
}

/** "A Schengen visa in Almaty": a visa of none of our countries, and the town where it is asked for. */
function isVisaElsewhere({ found, readings, topics, countries, goesAbroad }: Spoken): boolean {
  const isInTown = found.kind !== 'none' && found.via === 'town' && countries.length === 0;
  const isVisa = isInTown && topics.some(({ part }) => part === 'visa');
  return isVisa && (says(readings, 'abroad') || goesAbroad());
}

/** Only towns were named, and a rule of their country is asked. */
function ofTowns(spoken: Spoken): About | null {
  const { found, matches, topics, countries } = spoken;
  const [first] = topics;
  if (found.kind === 'none' || first === undefined) return null;
  const isGoods = first.topic === 'customs' && first.part !== undefined && countries.length > 0;
  if (!isGoods && !ofTownsCountry(first)) return null;
  const sure = matches.filter(isSureName);
  if (!isOfTowns(matches)) return null;
  // Where they come from is not where they stay.
  if (countries.some(({ side }) => side !== 'from')) return countriesNamed(spoken);
  const codes = [...new Set(sure.flatMap(({ named }) => named.flatMap(({ post }) => post?.country ?? [])))];
  const [only] = codes;
  return codes.length === 1 && only !== undefined ? { kind: 'country', country: only, side: 'entered' } : null;
}

/** "From Almaty to Kyrgyzstan": of a town with several crossings to go to, all that lead into that country are meant. */
function fromTownAbroad({ found, matches, topics, countries }: Spoken): About | null {
  const to = countries.find(isLedTo)?.country;
  if (to === undefined || found.kind !== 'choose' || found.via !== 'town') return null;
  const left = new Set(
    matches.flatMap(({ named, trust }) => (trust === 'sure' ? named.flatMap(({ post }) => post?.country ?? []) : [])),
  );
  const [from] = left;
  const isOfPlace = topics.every(({ topic }) => ofPlaces.has(topic));
  if (from === undefined || left.size > 1 || from === to || !isOfPlace) return null;
  return { kind: 'border', countries: [from, to] };
}

function ofTownsCountry({ topic, part }: AskedAbout): boolean {
  if (topic === 'documents') return part !== undefined && part !== 'children' && part !== 'border-zone';
  return topic === 'vehicles' || topic === 'clocks';
}

/** The topic may be unsaid where a border is named. */
function asksOfPlace({ topics, readings }: Spoken): boolean {
  return topics.length > 0 || says(readings, 'border');
}

/** A name or two beside a greeting is still a greeting. */
const unreadInTalk = 2;

const saysWho = (readings: Spoken['readings']) => says(readings, 'traffic') || says(readings, 'citizenship');

function smallTalkIn(spoken: Spoken): About | null {
  const { tokens, readings, topics, hasMoment } = spoken;
  const [first] = readings.filter(({ meaning }) => meaning.kind === 'smalltalk');
  if (first?.meaning.kind !== 'smalltalk') return null;
  const { what } = first.meaning;
  // Who makes this, and whence it knows of queues, is asked of us.
  if (what === 'whoAreYou' && topics[0]?.topic === 'about') return { kind: 'smalltalk', what };
  if (topics.some(({ topic }) => topic !== 'about') || hasMoment) return null;
  // "Thanks, and on foot?"
  if ((what === 'thanks' || what === 'greetings') && saysWho(readings)) return null;
  const read = tokensRead(readings);
  const unread = tokens.filter((_, at) => !read.has(at)).length;
  return unread <= unreadInTalk ? { kind: 'smalltalk', what } : null;
}
