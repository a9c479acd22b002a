/** Which ways a question names by what is on them, and which it leaves out. */
import type { OnWay, WaysNamed } from '#domain/roads/on-way.ts';
import { countriesOf } from '#domain/rules/scope.ts';
import type { CountryCode } from '#domain/texts.ts';
import type { AskedAbout } from '#domain/topic.ts';
import { says } from '../text/lexicon.ts';
import { tokensUnder } from '../text/tokens.ts';
import type { JourneyRead } from './journey.ts';
import {
  farFromShut,
  isCrossing,
  isDetour,
  isGoneBy,
  isOnOne,
  isOrBetween,
  joinOf,
  type NamedOnWay,
  type NameOnWay,
  type NameSpan,
  type Names,
  type Role,
  roleOf,
  sideAt,
  spansIn,
  type WordsBeside,
} from './on-way.ts';

/** "На Кордае": that may be where it is. */
const unledSides: ReadonlySet<string | null> = new Set([null, 'toOrAt']);

/** Every name of the text with the frame that it stands in; a name that is joined to one takes its frame. */
export function namesOnWay(names: Names, words: WordsBeside): readonly NameOnWay[] {
  const spans = spansIn(names, words.tokens);
  const roles = new Map(spans.map((span) => [span, roleAt(span, names, words)]));
  const isFreeAt = (span: NamedOnWay) =>
    roles.get(span) === null && isCrossing(span) && unledSides.has(sideAt(span, names));
  const shut = shutAmong(spans.filter(isFreeAt), words);
  const framed = spans.map((span, index) => {
    const role = roles.get(span) ?? null;
    const isFree = isFreeAt(span);
    const isShut = shut.includes(span);
    const isBy = isFree && !isShut && isGoneBy(span, spans[index + 1], words);
    return { ...span, role: isBy ? ('over' as const) : role, isShut };
  });
  const joined = (one: NameSpan | undefined, next: NameSpan | undefined) =>
    one && next && joinOf(one, next, words) !== null;
  return compared(framed, names, words).map((span, index, all) => {
    const [before, behind] = [all[index - 1], all[index + 1]];
    if (span.role !== null || sideAt(span, names) !== null) return span;
    if (before?.role && joined(before, span)) return { ...span, role: before.role };
    return behind?.role && joined(span, behind) ? { ...span, role: behind.role } : span;
  });
}

/** "Over Kegen, or going round by Bishkek": of two ways that are compared the other is one, too. */
function compared(framed: readonly NameOnWay[], names: Names, words: WordsBeside): readonly NameOnWay[] {
  const isOver = (one: NameOnWay | undefined) => one?.role === 'over';
  return framed.map((span, index) => {
    const [before, behind] = [framed[index - 1], framed[index + 1]];
    const isOfTwo =
      (before !== undefined && isOver(before) && isOrBetween(before, span, words)) ||
      (behind !== undefined && isOver(behind) && isOrBetween(span, behind, words));
    const isBare = span.role === null && !span.isShut && isCrossing(span) && sideAt(span, names) === null;
    return isOfTwo && (isBare || (!isCrossing(span) && isDetour(span, words))) ? { ...span, role: 'over' } : span;
  });
}

/** Of several the one that is nearest to where it is said, and those that are joined to it: "Tokmok to Almaty now that Korday is closed". */
function shutAmong(spans: readonly NamedOnWay[], words: WordsBeside): readonly NamedOnWay[] {
  const far = spans.map((span) => farFromShut(span, words));
  const nearest = Math.min(Infinity, ...far);
  if (nearest === Infinity) return [];
  const isJoined = (one: NamedOnWay | undefined, other: NamedOnWay | undefined) =>
    one !== undefined && other !== undefined && joinOf(one, other, words) !== null;
  return spans.filter(
    (span, at) =>
      far[at] === nearest || (far[at] !== Infinity && (isJoined(span, spans[at + 1]) || isJoined(spans[at - 1], span))),
  );
}

/** "From Bishkek by another road" leaves out no Bishkek, and "to Bishkek through which post" goes not over it. */
function roleAt(span: NamedOnWay, names: Names, words: WordsBeside): Role | null {
  const role = roleOf(span, words);
  const side = sideAt(span, names);
  if (role === 'over' && (side === 'from' || side === 'to')) return null;
  return role === 'without' && !isCrossing(span) && side === 'from' ? null : role;
}

interface Asked {
  /** The countries where a journey begins and ends. */
  readonly ends: readonly CountryCode[];
  /** The words that name its ends. */
  readonly covered: ReadonlySet<number>;
  /** The way is asked for, and not how a crossing stands. */
  readonly isOfWay: boolean;
}

/** What the names make of the ways that are asked about; `null` where nothing is named. */
function waysNamedBy(names: readonly NameOnWay[], asked: Asked, words: WordsBeside): WaysNamed | null {
  const free = names.filter((one) => !tokensUnder(one).some((at) => asked.covered.has(at)));
  const shut = free.filter((one) => one.isShut && asked.isOfWay);
  const without = [...free.filter(({ role }) => role === 'without'), ...shut].flatMap((one) => leftOut(one, asked));
  // A crossing that is only named, where the way is asked for, is one that they would go over.
  const isBare = (one: NameOnWay) =>
    one.role === null && isCrossing(one) && asked.isOfWay && asked.ends.length > 0 && !shut.includes(one);
  const over = free.filter((one) => (one.role === 'over' && !isWhether(one, words)) || isBare(one));
  if (over.length === 0 && without.length === 0) return null;
  return {
    over: inTurn(over, asked, words),
    without,
    isShut: shut.length > 0,
    isNearest: says(words.readings, 'nearest'),
  };
}

/** "Does one have to go through Kazakhstan" asks of the usual way. */
function isWhether({ start, meanings: [first] }: NameOnWay, { readings }: WordsBeside): boolean {
  const isNear = (word: { readonly start: number }) => word.start < start && start - word.start <= mostToName;
  return first?.kind === 'country' && readings.some((word) => word.meaning.kind === 'due' && isNear(word));
}

/** So many words on stands the country of which it is asked whether one has to go through it. */
const mostToName = 4;

/** A country has to lie between those of the ends. */
function leftOut({ meanings: [first] }: NameOnWay, { ends }: Asked): readonly OnWay[] {
  if (first === undefined || (first.kind === 'place' && ends.length === 0)) return [];
  return first.kind === 'country' && (ends.length === 0 || ends.includes(first.country)) ? [] : [first];
}

/** Each name is a way of its own; names that are joined by "and" are on one. */
function inTurn(names: readonly NameOnWay[], asked: Asked, words: WordsBeside): readonly (readonly OnWay[])[] {
  const ways: OnWay[][] = [];
  for (const [index, name] of names.entries()) {
    const [before, last, meant] = [names[index - 1], ways.at(-1), meantBy(name, asked)];
    if (meant === undefined) continue;
    const isJoined = before !== undefined && (joinOf(before, name, words) === 'and' || isOnOne(before, name, words));
    // "Достық пен Қорғастың қайсысы": of the two one is asked for.
    if (isJoined && last !== undefined && !asksWhichBehind(names, words)) last.push(meant);
    else ways.push([meant]);
  }
  return ways;
}

/** Right behind a name it is asked which of them. */
function asksWhichBehind(names: readonly NameOnWay[], { readings }: WordsBeside): boolean {
  const ends = names.map(({ start, length }) => start + length);
  return readings.some(
    ({ meaning, start }) => meaning.kind === 'topic' && meaning.topic === 'way' && ends.includes(start),
  );
}

/** Of a town that gave a crossing its name the crossing is meant, where it joins the two countries of the journey. */
function meantBy({ meanings }: NameOnWay, { ends }: Asked): OnWay | undefined {
  const [first, second] = meanings;
  if (first?.kind !== 'crossing' || second === undefined) return first;
  const joins = first.crossings.some((one) => countriesOf(one).every((country) => ends.includes(country)));
  return joins ? first : second;
}

/** What is asked of a place where one crosses: without that place, it is asked which other there is. */
const ofState: ReadonlySet<string> = new Set(['status', 'hours', 'overview', 'admits', 'news', 'way'] as const);
/** What is asked of the way where a crossing on it is shut: how one gets over, and where. */
const ofShut: ReadonlySet<string> = new Set(['procedure', 'map'] as const);

interface AskedSoFar {
  readonly journey: JourneyRead | null;
  readonly topics: readonly AskedAbout[];
}

/**
 * The ways that a question names, and what it asks by that: who leaves a crossing out asks for the way, unless something else
 * is asked of the crossing.
 */
export function waysAsked(
  names: readonly NameOnWay[],
  asked: AskedSoFar,
  words: WordsBeside,
): { readonly ways: WaysNamed | null; readonly topics: readonly AskedAbout[] } {
  const { journey, topics } = asked;
  const ends = [journey?.from[0]?.country, journey?.to[0]?.country].flatMap((country) => country ?? []);
  const covered = journey?.covered ?? new Set<number>();
  const ways = waysNamedBy(names, { ends, covered, isOfWay: isOfWay(asked, words) }, words);
  if (ways === null) return { ways, topics };
  // Where a jam is why they ask for another way, they ask for no queue.
  const isOfHalt = (topic: AskedAbout['topic']) => ofShut.has(topic) || (journey !== null && topic === 'waits');
  const isOfState = topics.every(({ topic }) => ofState.has(topic) || (ways.isShut && isOfHalt(topic)));
  if (ways.without.length > 0 && isOfState) return { ways, topics: [{ topic: 'way' }] };
  const isCompared = ways.over.length > 1 && journey !== null && asksQuicker(topics, words);
  return { ways: journey === null ? null : ways, topics: isCompared ? [{ topic: 'way' }] : topics };
}

/** The way is asked for: in so many words, or because the crossing on it is shut. */
function isOfWay({ journey, topics }: AskedSoFar, { readings }: WordsBeside): boolean {
  if (topics.some(({ topic }) => topic === 'way' || topic === 'distance')) return true;
  const isAsked = says(readings, 'openly');
  if (says(readings, 'another')) return says(readings, 'ifShut') || says(readings, 'shutOff');
  if (journey !== null) return says(readings, 'ifShut') || (says(readings, 'shutOff') && isAsked);
  return says(readings, 'ifShut') && isAsked && topics.every(({ topic }) => ofState.has(topic) || ofShut.has(topic));
}

/** "Which is quicker" of two ways is no question of the queue, where no word says so. */
function asksQuicker(topics: readonly AskedAbout[], { readings }: WordsBeside): boolean {
  const isOfQueue = readings.some(
    ({ meaning }) => meaning.kind === 'topic' && meaning.topic === 'waits' && meaning.part !== 'usual',
  );
  return !isOfQueue && topics.every(({ topic, part }) => ofState.has(topic) || (topic === 'waits' && part === 'usual'));
}
