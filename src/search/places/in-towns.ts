import type { AskedAbout } from '#domain/topic.ts';
import type { CountrySaid } from '../direction/direction.ts';
import { says, tokensRead, type WordReading } from '../text/lexicon.ts';
import { tokensUnder } from '../text/tokens.ts';
import { framed, type JourneyEnd } from './frames.ts';
import type { PlaceIndex } from './index.ts';
import type { JourneyRead, JourneyWords } from './journey.ts';

/** What was read of a text in which towns are named. */
export interface TownsSaid {
  readonly ends: readonly JourneyEnd[];
  readonly journey: Pick<JourneyRead, 'covered'> | null;
  readonly countries: readonly CountrySaid[];
  readonly words: JourneyWords;
  readonly hasMoment: boolean;
  /** A token that names a place or says when. */
  readonly isOther: (at: number) => boolean;
}

/** What speaks for a way, and what against one, as counted in a text. */
interface WaySigns {
  /** What every text counts. */
  readonly always: 1;
  /** From where to where was read; what is between two places may be anything. */
  readonly journey: number;
  /** Several towns, and not from where to where. */
  readonly apart: number;
  /** One is said to be left and the other reached. */
  readonly led: number;
  /** Words of those who go: who, by what, over what. */
  readonly going: number;
  /** A state, or papers, are asked for. */
  readonly state: number;
  readonly moment: number;
  /** A country is named beside them. */
  readonly country: number;
  /** A thing that is called like a town, or a street. */
  readonly called: number;
  /** Two of them are compared, and not from where to where. */
  readonly compared: number;
  /** Words that mean nothing to us and are no everyday words. */
  readonly unread: number;
  /** How sure it is that other matters are spoken of; half as much where all else speaks of going. */
  readonly other: number;
  /** The same where it is said from where to where. */
  readonly otherLed: number;
  /** Something is of a town or done to it. */
  readonly of: number;
}

const ofGoing: ReadonlySet<string> = new Set([
  ...(['border', 'traffic', 'passing', 'carrying', 'leaving', 'arriving', 'due', 'back', 'next', 'wanted'] as const),
  ...(['via', 'viaAfter'] as const),
]);
const askedGoing: ReadonlySet<AskedAbout['topic']> = new Set([
  ...(['way', 'distance', 'makeit', 'admits', 'trucks', 'transport'] as const),
]);
const askedState: ReadonlySet<AskedAbout['topic']> = new Set([
  ...(['status', 'hours', 'waits', 'season', 'overview', 'road', 'why', 'alerts', 'news', 'holidays'] as const),
  ...(['vehicles', 'documents'] as const),
]);

/** A shorter word is hardly a matter of its own. */
const shortest = 3;
/** More of one kind say no more. */
const mostCounted = 3;
const mostGoing = 2;

/**
 * How much each of them weighs. They were fitted to the questions in test/questions that name towns and no post, 1,100 of
 * whom somebody crosses and 700 of whom nobody does, and rounded.
 */
const weights: Readonly<Record<keyof WaySigns, number>> = {
  ...{ always: -0.5, journey: 1.5, led: 0.2, apart: -2, going: 1.4, state: 0.4, moment: 1.2, country: 0.8 },
  ...{ called: -2, compared: -1.1, unread: -0.6, other: -2, otherLed: -1.2, of: -0.5 },
};
/** With less nobody goes from one to the other, nor over the border beside one. */
const leastWay = -0.8;

/**
 * "Are melons cheaper in Osh or in Andijan", "a singer of Tashkent gives a concert in Almaty": towns are named, and the other
 * words are of no way over a border. A crossing that the towns are near to is not meant. `sureOther`: how sure it is by what was
 * learned that other matters are spoken of.
 */
export function isOfNoWay(said: TownsSaid, sureOther: number): boolean {
  const { ends, words } = said;
  const named = ends.filter(({ isWeak }) => !isWeak);
  const isLed = ({ side }: JourneyEnd) => side === 'from' || side === 'to';
  const isStreet = named.length === 1 && !named.some(isLed) && says(words.readings, 'inTown');
  // "How do I get to Almaty street in Bishkek": that is a way within the town.
  if (isStreet && named.some(({ isAt }) => isAt) && !says(words.readings, 'border')) return true;
  if (isNothingElseSaid(said)) return false;
  const signs = waySigns(said, sureOther);
  const sum = Object.entries(weights).reduce(
    (total, [sign, weight]) => total + weight * signs[sign as keyof WaySigns],
    0,
  );
  return sum < leastWay;
}

function waySigns({ ends, journey, countries, words, hasMoment, isOther }: TownsSaid, sureOther: number): WaySigns {
  const { tokens, called } = words;
  const covered = new Set(ends.flatMap(tokensUnder));
  const readings = words.readings.filter((word) => !tokensUnder(word).some((at) => covered.has(at)));
  const topics = readings.flatMap(({ meaning }) => (meaning.kind === 'topic' ? [meaning.topic] : []));
  const isUnread = unreadBeside(words, (at) => covered.has(at) || isOther(at));
  const unread = [...tokens.keys()].filter(isUnread).length;
  const frame = framed(ends, words.readings);
  const isBetween = says(words.readings, 'between');
  const isLed = journey !== null && frame !== null && !frame.to.isAt;
  const isKind = (kinds: ReadonlySet<string>) => (word: WordReading) => kinds.has(word.meaning.kind);
  const borders = readings.filter(({ meaning }) => meaning.kind === 'border').length;
  const going =
    borders + readings.filter(isKind(ofGoing)).length + topics.filter((topic) => askedGoing.has(topic)).length;
  return {
    always: 1,
    journey: Number(journey !== null && !isBetween),
    apart: Number(journey === null && ends.filter(({ isWeak }) => !isWeak).length > 1),
    led: Number(isLed),
    going: Math.min(going, mostGoing),
    state: Number(topics.some((topic) => askedState.has(topic))),
    moment: Number(hasMoment),
    country: Number(countries.length > 0),
    // Who goes from one to the other may start at a hotel.
    called: Number((called.size > 0 || says(readings, 'inTown')) && (journey === null || going < mostGoing)),
    compared: Number(journey === null && says(readings, 'compared')),
    unread: Math.min(unread, mostCounted),
    other: isLed ? 0 : sureOther / (going < mostGoing ? 1 : 2),
    otherLed: isLed ? sureOther : 0,
    of: Number(ends.some(({ isOf }) => isOf)),
  };
}

const ofNothing: ReadonlySet<string> = new Set(['stop', 'or', 'and', 'moment', 'noise'] as const);

/** "Almaty or Bishkek tomorrow at seven": towns, and when. */
function isNothingElseSaid({ ends, words: { tokens, readings }, isOther }: TownsSaid): boolean {
  const covered = new Set(ends.flatMap(tokensUnder));
  const idle = new Set(readings.filter(({ meaning }) => ofNothing.has(meaning.kind)).flatMap(tokensUnder));
  // What is asked openly is asked of something else.
  if (says(readings, 'openly')) return false;
  return tokens.every((_, at) => covered.has(at) || isOther(at) || idle.has(at));
}

/** Words that mean nothing to us and are no everyday words. */
function unreadBeside(
  { tokens, readings, isEveryday }: JourneyWords,
  isOther: TownsSaid['isOther'],
): (at: number) => boolean {
  const read = tokensRead(readings);
  return (at) => {
    const { number, text } = tokens[at] ?? { number: true, text: '' };
    return !number && text.length >= shortest && !read.has(at) && !isOther(at) && !isEveryday(at);
  };
}

/** "From Warsaw to Vilnius", "from Korea to Japan": from one place to another, and neither is of ours. */
export function isOfUnknownTowns(
  { ends, words, isOther }: TownsSaid,
  { linguistics }: Pick<PlaceIndex, 'linguistics'>,
): boolean {
  if (ends.length > 0) return false;
  const isUnread = unreadBeside(words, isOther);
  const isPeople = (at: number) =>
    words.readings.some(({ meaning, start }) => meaning.kind === 'citizenship' && start === at);
  const sidesAt = (start: number) =>
    linguistics
      .formsOf(words.tokens[start]?.word ?? '')
      .map(({ key }) => words.sideOf({ start, length: 1, key, places: [], alike: [], taken: 0 }));
  const strange = [...words.tokens.keys()].filter((at) => isUnread(at) || isPeople(at));
  if (isPairAtBorder(strange, words)) return true;
  const sides = strange.flatMap(sidesAt);
  // "Vilnius to Warsaw": the name right before the word that says where to.
  if (strange.some((at) => strange.includes(at - 2) && sidesAt(at).includes('to'))) return true;
  return sides.includes('from') && (sides.includes('to') || sides.includes('toOrAt'));
}

/** So long are names; a shorter word may be a slip. */
const shortestName = 4;

/** "Torfyanovka – Vaalimaa, is the crossing open": two words side by side that nobody knows, beside a word for a border. */
function isPairAtBorder(strange: readonly number[], { tokens, readings }: JourneyWords): boolean {
  const borders = readings.filter(({ meaning }) => meaning.kind === 'border').flatMap(tokensUnder);
  const isName = (at: number) => strange.includes(at) && (tokens[at]?.text.length ?? 0) >= shortestName;
  return strange.some(
    (at) =>
      isName(at) &&
      isName(at + 1) &&
      pairTie.test(tokens[at + 1]?.gap ?? '') &&
      (borders.includes(at - 1) || borders.includes(at + 2)),
  );
}

const pairTie = /^[-–—/]?$/u;
