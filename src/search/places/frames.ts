import { isLedTo } from '../direction/direction.ts';
import { goes, saysGoing, saysRide } from '../direction/going.ts';
import { beforeCountry, beforeRide, beginOf, farFromDue, mostBetween } from '../direction/led-by.ts';
import { endingAt } from '../direction/standing.ts';
import { says, type WordReading } from '../text/lexicon.ts';
import type { PlaceSighting } from './sightings.ts';

/** A place that may be where a journey begins or ends. */
export interface JourneyEnd extends PlaceSighting {
  readonly side: 'from' | 'to' | 'toOrAt' | null;
  /** Where somebody is. */
  readonly isAt: boolean;
  /** Something is of it or done to it. */
  readonly isOf: boolean;
  readonly isPost: boolean;
  /** A name that is short, or a word that means something else, and of no town that everybody knows: alone it says nothing. */
  readonly isWeak: boolean;
}

/** Which two ends a sentence speaks of, and the stages that are named between them. */
export interface Framed {
  readonly from: JourneyEnd;
  readonly to: JourneyEnd;
  readonly by: readonly JourneyEnd[];
}

/** Stage by stage, or from one and to the other, as prepositions or endings say; one of the two may be bare beside the other. */
export function framed(ends: readonly JourneyEnd[], readings: readonly WordReading[]): Framed | null {
  const staged = inStages(ends, readings);
  if (staged !== null) return staged;
  const pair =
    leftFor(ends, readings) ?? fromHere(ends, readings) ?? besideGoal(ends, readings) ?? timed(ends, readings);
  const [from, to] =
    pair ??
    ofUs(ends, readings) ??
    calledFirst(ends, readings) ??
    reachedFirst(ends, readings) ??
    apart(ends, readings) ??
    [];
  return from && to ? { from, to, by: [] } : null;
}

/** Where somebody goes, and not where they are. */
export const isGoal = ({ side, isAt }: Pick<JourneyEnd, 'side' | 'isAt'>) =>
  side === 'to' || (side === 'toOrAt' && !isAt);

const isNamed = (end: JourneyEnd) => !end.isPost && !end.isWeak;

/** "From A, a night in B, then C": the last of them is where to, and what is named between is on the way. */
function inStages(ends: readonly JourneyEnd[], readings: readonly WordReading[]): Framed | null {
  // "Барып кайтам" is there and back, and goes on to nowhere.
  const back = new Set(readings.flatMap((word) => (word.meaning.kind === 'back' ? [word.start] : [])));
  const next = readings.flatMap(({ meaning, start }) => (meaning.kind === 'next' && !back.has(start) ? [start] : []));
  const stages = ends.filter((end) => end.side === 'from' || isNamed(end));
  const from = stages.find(({ side }) => side === 'from') ?? stages[0];
  const to = stages.findLast((end) => end !== from && end.side !== 'from');
  if (from === undefined || to === undefined) return null;
  const isNext = next.some((at) => at > from.start && at < to.start && isBetween(at, stages));
  if (!isNext || to.start < from.start) return null;
  const by = stages.filter((end) => end.start > from.start && end.start < to.start);
  return { from, to, by: by.filter(({ side }) => side !== 'from') };
}

/** A place stands before the word that leads on, and another behind it. */
function isBetween(at: number, stages: readonly JourneyEnd[]): boolean {
  return stages.some(({ start }) => start < at) && stages.some(({ start }) => start > at);
}

type Pair = readonly [JourneyEnd, JourneyEnd];

/** "From A" names where they leave; a bare name behind it is where to, and so is where they have to be. */
function leftFor(ends: readonly JourneyEnd[], readings: readonly WordReading[]): Pair | null {
  const from = leftAmong(ends, readings);
  if (from === undefined) return null;
  // "I fly into A, how do I get from A to B": A is no goal.
  const others = ends.filter((end) => end !== from && end.places[0] !== from.places[0]);
  const to = others.find(isGoal);
  const at = dueAmong(others.filter(isHere), readings) ?? arrivedAt(others, readings);
  if (to !== undefined || at !== undefined) return [from, to ?? at ?? from];
  if (from.isWeak) return null;
  const bare = others.filter(isBare);
  // "Karakol from Almaty", "Karakol by bus from Almaty": right before the word that says where from.
  const begins = endingAt(readings, from.start).find(({ meaning }) => meaning.kind === 'from');
  const before = begins && beforeRide(readings, begins.start);
  const goal =
    bare.find(({ start }) => start > from.start) ??
    bare.find(({ start, length }) => start + length === before) ??
    // "Karakol, how do I get there from Almaty".
    (bare.length === 1 && goes(readings) ? bare[0] : undefined);
  // "Mother is in hospital in B. I leave A in the morning, which way": to the one place where somebody else is.
  const [there, ...more] = goes(readings) && bare.length === 0 && !from.isPost ? others.filter(isHere) : [];
  const end = goal ?? (more.length === 0 ? there : undefined);
  return end === undefined ? null : [from, end];
}

/** "I am from A, I study in B, and ride in a taxi from C": of two that are left the one right behind a word for what one goes by. */
function leftAmong(ends: readonly JourneyEnd[], readings: readonly WordReading[]): JourneyEnd | undefined {
  const [first, second, ...more] = ends.filter(({ side }) => side === 'from');
  const isRide = ({ meaning, start, length }: WordReading) =>
    (meaning.kind === 'traffic' || (meaning.kind === 'topic' && meaning.topic === 'transport')) &&
    start + length <= (second?.start ?? 0) &&
    (second?.start ?? 0) - start - length <= 1;
  return second !== undefined && more.length === 0 && readings.some(isRide) ? second : first;
}

/** "From Osh, in Andijan tomorrow": a town that they are in is where to only if they go. */
function arrivedAt(ends: readonly JourneyEnd[], readings: readonly WordReading[]): JourneyEnd | undefined {
  const at = ends.find(({ side }) => side === 'toOrAt');
  if (at !== undefined) return !at.isAt || saysGoing(readings) ? at : undefined;
  return says(readings, 'arriving') ? ends.find(isHere) : undefined;
}

const isHere = (end: JourneyEnd) => end.isAt && isNamed(end);
const isBare = (end: JourneyEnd) => end.side === null && !end.isAt && !end.isOf && isNamed(end);

/** "I am in A and have to be in B", "in A we live, to B we want to go". */
function fromHere(ends: readonly JourneyEnd[], readings: readonly WordReading[]): Pair | null {
  const here = ends.filter(isHere);
  const [first = arrivedBefore(ends, readings)] = here;
  if (first === undefined || says(readings, 'elsewhere')) return null;
  const goal = ends.find((end) => end !== first && isGoal(end) && !end.isWeak);
  const wanted = goal === undefined ? wantedAmong(ends, readings) : undefined;
  if (wanted !== undefined) return [first, wanted];
  // "I live in A, to B at the weekend": nothing else is said of the two.
  const isBeside = ends.length === 2 && !says(readings, 'elsewhere') && !says(readings, 'compared');
  const isGoing = () =>
    saysGoing(readings) ||
    (goal !== undefined && isBeside && (goal.side === 'to' || isOurs(first, readings))) ||
    (goal !== undefined && (farFromDue(goal, readings) < Infinity || (goal.side === 'to' && saysRide(readings))));
  if (goal !== undefined && isGoing()) return [first, goal];
  const due = here.length > 1 ? dueAmong(here, readings) : undefined;
  const from = here.find((end) => end !== due);
  if (due && from) return [from, due];
  // "My father is in hospital in A, we are in B, how do I get to him".
  const [own, ...ours] = here.filter((end) => isOurs(end, readings));
  const [there, ...apart] = here.filter((end) => end !== own);
  const isAsked = own && there && ours.length + apart.length === 0 && says(readings, 'openly');
  if (isAsked) return [own, there];
  // "I live in A, my sister is in B, how do I get there".
  const [, next, ...more] = here;
  return next !== undefined && more.length === 0 && goes(readings) ? [first, next] : null;
}

/** "We are in A": who speaks stands right before the place. */
function isOurs(end: JourneyEnd, readings: readonly WordReading[]): boolean {
  const gap = ({ meaning, start }: WordReading) => (meaning.kind === 'ours' ? end.start - start : 0);
  return readings.some((word) => gap(word) > 0 && gap(word) <= mostBetween);
}

/** "Stuck in A. Need B": the bare name behind a word for what they want is where to. */
function wantedAmong(ends: readonly JourneyEnd[], readings: readonly WordReading[]): JourneyEnd | undefined {
  const isWanted = ({ start }: JourneyEnd) =>
    readings.some((word) => word.meaning.kind === 'wanted' && word.start + word.length === start);
  return ends.find((end) => isBare(end) && isWanted(end));
}

/** "We came to A, and plan B": where they came to before is where they are. */
function arrivedBefore(ends: readonly JourneyEnd[], readings: readonly WordReading[]): JourneyEnd | undefined {
  const wanted = wantedAmong(ends, readings);
  return wanted && ends.find((end) => end.side === 'toOrAt' && isNamed(end) && end.start < wanted.start);
}

/** Of the places where somebody is, the one beside which stands that they have to be there. */
function dueAmong(here: readonly JourneyEnd[], readings: readonly WordReading[]): JourneyEnd | undefined {
  const due = here.filter((end) => farFromDue(end, readings) < Infinity);
  return due.toSorted((one, other) => farFromDue(one, readings) - farFromDue(other, readings))[0];
}

/** "A to B": the bare name that stands right before the word that says where to. */
function besideGoal(ends: readonly JourneyEnd[], readings: readonly WordReading[]): Pair | null {
  const to = ends.find(isLedTo);
  if (to === undefined || to.isWeak) return null;
  const behind = beginOf(to, readings);
  const before = [behind, beforeCountry(readings, behind)];
  // Tokmok, where a post is named after the town.
  const begin = ends.find((end) => isBare({ ...end, isPost: false }) && before.includes(end.start + end.length));
  return begin === undefined || (begin.isPost && to.isPost) ? null : [begin, to];
}

/** "Nukus, tomorrow to Beyneu, shall we get there": the bare name that opens the text is where they are. */
function calledFirst(ends: readonly JourneyEnd[], readings: readonly WordReading[]): Pair | null {
  const [begin, goal, ...more] = ends;
  const isLed = begin?.start === 0 && isBare(begin) && goal !== undefined && isGoal(goal) && isNamed(goal);
  return isLed && more.length === 0 && saysGoing(readings) ? [begin, goal] : null;
}

/** "Мы в Кокшетау, утром в Тюмень": of two with one word for where and where to, the first is where they are. */
function ofUs(ends: readonly JourneyEnd[], readings: readonly WordReading[]): Pair | null {
  const [begin, goal] = ends;
  if (begin === undefined || goal === undefined || ends.length > 2) return null;
  const isNowThere = readings.some(
    ({ meaning, start }) =>
      meaning.kind === 'moment' && meaning.role === 'now' && start > begin.start && start < goal.start,
  );
  const goesIn = (from: number, to: number) => goes(readings.filter(({ start }) => start >= from && start < to));
  const isLeft = isOurs(begin, readings) || isNowThere || (goesIn(begin.start, goal.start) && !goesIn(0, begin.start));
  return isLeft && ends.every((end) => end.side === 'toOrAt' && !end.isAt && isNamed(end)) ? [begin, goal] : null;
}

/** "A at five, B by night": of two bare names, each before its time, the first is where they set out. */
function timed(ends: readonly JourneyEnd[], readings: readonly WordReading[]): Pair | null {
  const [begin, goal, ...more] = ends;
  if (begin === undefined || goal === undefined || more.length > 0) return null;
  const isBeforeTime = (end: JourneyEnd) =>
    readings.some(({ meaning, start }) => meaning.kind === 'moment' && start === end.start + end.length);
  return [begin, goal].every((end) => isBare(end) && isBeforeTime(end)) ? [begin, goal] : null;
}

/** "I get to A at noon, how do I go on to B": the one is reached before it is asked how to reach the other. */
function reachedFirst(ends: readonly JourneyEnd[], readings: readonly WordReading[]): Pair | null {
  const [one, other, ...more] = ends;
  if (one === undefined || other === undefined || more.length > 0) return null;
  const isBetween = ({ start }: WordReading) => start >= one.start + one.length && start < other.start;
  const isAsked = readings.some((word) => word.meaning.kind === 'openly' && isBetween(word));
  const isOne = says(readings, 'or') || readings.some((word) => word.meaning.kind === 'and' && isBetween(word));
  const isReached = isBare(one) || (isGoal(one) && isNamed(one));
  return isAsked && !isOne && isReached && isGoal(other) && isNamed(other) ? [one, other] : null;
}

/** "How far are A and B from each other", "the road between A and B": two places of which no word says where one goes. */
function apart(ends: readonly JourneyEnd[], readings: readonly WordReading[]): Pair | null {
  const [one, other, ...more] = ends;
  if (one === undefined || other === undefined || more.length > 0) return null;
  const isFar = readings.some(({ meaning }) => meaning.kind === 'topic' && meaning.topic === 'distance');
  const isJoined = readings.some(({ meaning, start, length }) => {
    return meaning.kind === 'and' && start === one.start + one.length && start + length === other.start;
  });
  const isBetween = isJoined && says(readings, 'between') && !says(readings, 'elsewhere');
  if (!isFar && !isBetween) return null;
  return [one, other].every((end) => isNamed(end) && !end.isAt && !isGoal(end)) ? [one, other] : null;
}
