/** What a question is about where towns are named: the journey between them, or what else is asked of them. */
import { given } from '#domain/given.ts';
import type { WaysNamed } from '#domain/roads/on-way.ts';
import type { AskedAbout } from '#domain/topic.ts';
import type { CountrySaid } from './direction/direction.ts';
import type { TopicsLearned } from './learned/topics.ts';
import { isPostName, type NameMatch } from './names/finder.ts';
import { areApart, ledBy } from './places/apart.ts';
import { isGoal, type JourneyEnd } from './places/frames.ts';
import { isOfNoWay, isOfUnknownTowns, type TownsSaid } from './places/in-towns.ts';
import { isKnownTown, type PlaceIndex } from './places/index.ts';
import type { JourneyRead, JourneyWords } from './places/journey.ts';
import { misspelt } from './places/misspelt.ts';
import { intoCountry, ofBoth, ruleOfPlace } from './places/of-countries.ts';
import { joinedOtherwise } from './places/otherwise.ts';
import { isGateAsked } from './places/own-post.ts';
import type { About } from './question.ts';
import { isFramed, says, type WordReading } from './text/lexicon.ts';
import { tokensUnder } from './text/tokens.ts';

interface JourneySaid extends Pick<TopicsLearned, 'sureOf' | 'likeliest'>, Pick<TownsSaid, 'hasMoment' | 'isOther'> {
  readonly journey: JourneyRead | null;
  readonly ends: readonly JourneyEnd[];
  readonly countries: readonly CountrySaid[];
  /** Also those whose citizens ask: who comes from there goes from there. */
  readonly named: readonly CountrySaid[];
  readonly topics: readonly AskedAbout[];
  readonly words: JourneyWords;
  readonly places: PlaceIndex;
  readonly ways: WaysNamed | null;
  /** They go to another country than ours. */
  readonly goesAbroad: () => boolean;
  /** Names that are sure, also where they are misspelt. */
  readonly sure: readonly NameMatch[];
}

/** What the question is about: the journey, unless something else on it or beside it is asked for. */
export function journeyAbout(place: About, said: JourneySaid): About {
  const { journey, ends, countries, topics, words, places, ways } = said;
  const towns = new Set(ends.filter(({ isPost }) => !isPost).flatMap(tokensUnder));
  const isPostNamed = words.tokens.some((_, at) => words.isPost(at) && !towns.has(at));
  const apart =
    !isPostNamed && isOfTowns(place, journey) ? withoutRoad(words.readings, { journey, towns, ends }) : null;
  if (apart !== null) return apart;
  if (place.kind !== 'emergency' && areApart(ends, said)) return { kind: 'elsewhere' };
  const isAsked = place.kind === 'border' || place.kind === 'unsaid';
  const isUnplaced = isAsked || (place.kind === 'nothing' && says(words.readings, 'passing'));
  if (isUnplaced && countries.length === 0 && isOfUnknownTowns(said, places)) return { kind: 'elsewhere' };
  if (isAsked && journey === null && isOfThing(said)) return { kind: 'elsewhere' };
  const isOfTown = isOfTowns(place, journey) || (place.kind === 'nothing' && ends.length > 1);
  const isOfTownsAlone = !isPostNamed && !said.sure.some(isMisspeltPost) && isOfTown && !isGateAsked(ends, words);
  if (isOfTownsAlone && isOfNoWay(said, said.sureOf('other'))) return { kind: 'elsewhere' };
  const apartFromRoads = isPostNamed ? null : ofBoth(ends, topics, places);
  if (apartFromRoads !== null) return apartFromRoads;
  if (journey !== null) {
    const { covered: _, named, ...journeyEnds } = journey;
    const isNamedWay = ways !== null && place.kind !== 'emergency' && topics.every(({ topic }) => ofWays.has(topic));
    if (!isNamedWay && isOfCrossing(named, place, topics)) return place;
    return { kind: 'journey', ...journeyEnds, ...given({ ways: ways ?? undefined }) };
  }
  const beyond = goesBeyond(place, said) ? ruleOfPlace(ends.filter(isGoal), topics, places) : null;
  if (beyond !== null && !isPostNamed) return beyond;
  const isAbroad = () => says(words.readings, 'abroad') || said.goesAbroad();
  const isRuled = (place.kind === 'elsewhere' || place.kind === 'unsaid') && !isPostNamed && !isAbroad();
  const ruled = isRuled ? ruleOfPlace(ends.filter(isMeantTown(said, places)), topics, places) : null;
  if (ruled !== null) return ruled;
  const isAny = place.kind === 'crossings' || place.kind === 'border' || place.kind === 'country';
  if (!isAny || isPostNamed) return place;
  const left = said.named.filter((one) => countries.includes(one) || (one.isName && one.side === 'from'));
  const isOpen = place.kind !== 'crossings';
  const into = intoCountry({ ends, countries: left, readings: words.readings, topics, isOpen }, places);
  const called = into === null ? null : withoutRoad(words.readings, { journey, towns, ends });
  return called ?? into ?? place;
}

/** "Book a slot", "to book a slot": a word that nothing leads to is a town only where everybody knows it, and one with an article none. */
function isMeantTown({ words: { readings } }: Pick<JourneySaid, 'words'>, places: PlaceIndex) {
  const articles = new Set(readings.flatMap(({ meaning, start }) => (meaning.kind === 'stop' ? [start] : [])));
  const isArticle = (at: number) => articles.has(at);
  return (end: JourneySaid['ends'][number]) =>
    isKnownTown(places, end.key) || ((end.side !== null || end.isAt) && !tokensUnder(end).some(isArticle));
}

/** "By the internal passport to Bishkek through Kazakhstan": of papers it is asked where one goes, and not on the way there. */
function goesBeyond({ kind }: About, { topics: [first], countries, words: { readings } }: JourneySaid): boolean {
  const isBehind = ({ start, side }: CountrySaid) =>
    side === 'from' || isFramed(readings, { start, length: 1 }, [['via'], ['viaAfter']]);
  return kind === 'country' && first?.topic === 'documents' && first.part !== 'children' && countries.every(isBehind);
}

/** What is called like a place of ours was named, and nothing speaks of a border. */
function isOfThing({ words: { called, readings }, countries }: JourneySaid): boolean {
  return called.size > 0 && countries.length === 0 && !says(readings, 'border') && !says(readings, 'passing');
}

const isMisspeltPost = (match: NameMatch) => match.mistakes >= misspelt && isPostName(match);

/** What is asked of a way itself; all else is asked of the crossing that is named on it. */
const ofWays: ReadonlySet<string> = new Set(['way', 'distance', 'road', 'status', 'overview'] as const);

function isOfTowns(place: About, journey: JourneyRead | null): boolean {
  return place.kind === 'crossings' || (journey !== null && place.kind !== 'emergency');
}

/** What is asked where no way by road is meant: a rule of the country they come to, or nothing of ours. */
function withoutRoad(
  readings: readonly WordReading[],
  { journey, towns, ends }: Pick<JourneySaid, 'journey' | 'ends'> & { readonly towns: ReadonlySet<number> },
): About | null {
  const covered = new Set([...towns, ...(journey?.covered ?? [])]);
  const joined = joinedOtherwise(readings, { covered, elsewhere: journey === null, ...ledBy(ends) });
  if (joined === null) return null;
  const country = journey?.to[0]?.country;
  if (joined === 'rule') return country === undefined ? null : { kind: 'country', country, side: 'entered' };
  return { kind: 'elsewhere' };
}

/** A call for help, or a crossing that was named: those are asked about, and the journey only says which way. */
function isOfCrossing(named: boolean, about: About, topics: readonly AskedAbout[]): boolean {
  const isWay = topics.some(({ topic }) => topic === 'way' || topic === 'distance');
  return about.kind === 'emergency' || (named && !isWay);
}
