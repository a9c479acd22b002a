import type { Traffic } from '#domain/statement.ts';
import { clausesOfOthers } from './guards/clauses.ts';
import { clausesOf, type Unit } from './units.ts';
import { type NewsWords, trafficsOf } from './words.ts';

export const everyKind: readonly Traffic[] = ['foot', 'car', 'bus', 'truck'];

/** Whom it touches where some are left out: all others, or those alone. */
export function trafficBut(
  left: readonly Traffic[],
  traffic: readonly Traffic[],
  isOfThem: boolean,
): readonly Traffic[] {
  if (left.length === 0) return traffic;
  const others = (traffic.length > 0 ? traffic : everyKind).filter((kind) => !left.includes(kind));
  return isOfThem || others.length === 0 ? left : others;
}

/** Whom it touches where some pass alone: the others that are named, or all others. */
export function trafficBeside(passing: readonly Traffic[], named: readonly Traffic[]): readonly Traffic[] {
  const isOther = (kind: Traffic) => !passing.includes(kind);
  return named.some(isOther) ? named.filter(isOther) : everyKind.filter(isOther);
}

/** Whom it touches, where it is not everybody: "people" besides lorries are everybody, "people on foot" are not. */
export function trafficIn(unit: Unit, whole = unit.news): readonly Traffic[] {
  const news = ofActs(unit);
  const traffic = [...new Set(trafficsOf(trafficWords(news, clausesOf(unit))))];
  if (!news.has('whole') && !news.has('everyone') && isOfEveryVehicle(news)) return vehicleTraffic;
  if (traffic.length === 0 && isOnFoot(whole) && isOfVehicles(unit, news)) return vehicleTraffic;
  if (traffic.length === 0)
    return isOfPassengers(news) && !news.has('everyone') && !news.has('vehicles') ? passengerTraffic : [];
  // "Cars and their passengers": whoever carries no goods.
  if (isOfPassengers(news) && traffic.length > 0 && traffic.every((one) => one === 'car')) return passengerTraffic;
  // "It takes cargo and passengers": that is everybody.
  const isShut = news.has('shut') || news.has('limit');
  const isOfBoth = isShut ? isBesidePassengers(news) : news.has('works');
  if (isOfPassengers(news) && isOfBoth && traffic.includes('truck')) return [];
  const areOnFoot = traffic.every((one) => one === 'foot');
  return news.has('whole') ||
    (news.has('everyone') && !traffic.includes('foot')) ||
    (areOnFoot && news.has('vehicles') && !news.has('only') && !(news.has('shut') && news.has('unaffected')))
    ? []
    : traffic;
}

/** "Neither goods nor passengers": so many words stand at most between the two. */
const widest = 3;
const isBesidePassengers = (news: NewsWords) =>
  news
    .of('traffic')
    .every((truck) =>
      news
        .of('passengers')
        .some(({ start }) => Math.abs(start - truck.start) <= widest && !isOfTraffic(news, start + 1)),
    );
const isOfTraffic = (news: NewsWords, at: number) => news.of('traffic').some(({ start }) => start === at);

/** The words of a part without those clauses that tell of whom it does not touch. */
function ofActs(unit: Unit): NewsWords {
  const others = clausesOfOthers(unit);
  if (others.size === 0) return unit.news;
  const clauses = clausesOf(unit);
  return unit.news.without(new Set([...unit.tokens.keys()].filter((at) => others.has(clauses[at] ?? 0))));
}

/** "Only lorries, cars later": those that stand by the word, joined to each other. */
function trafficWords(news: NewsWords, clauses: readonly number[]): ReturnType<NewsWords['of']> {
  const all = news
    .of('traffic')
    .filter(({ start }) => !isUnaffected(news, start) && !isPassing(news, start, clauses))
    .toSorted((one, other) => one.start - other.start);
  const [only] = news.of('only');
  if (!only || all.length < 2) return all;
  const behind = all.filter(({ start }) => start > only.start);
  const isApart = (one: number, other: number) =>
    other - one > 3 || (other - one === 2 && news.at(one + 1, 'vehicles') !== undefined);
  const gap = behind.findIndex(({ start }, at) => at > 0 && isApart(behind[at - 1]?.start ?? start, start));
  return behind.length === 0 || gap < 0 ? all : behind.slice(0, gap);
}

/** "Shut to people on foot, cars are not affected": the word stands nearer to what is not touched than what is shut does. */
function isUnaffected(news: NewsWords, at: number): boolean {
  const nearest = (family: 'shut' | 'unaffected') =>
    Math.min(...news.of(family).map(({ start }) => Math.abs(start - at)));
  return news.has('shut') && nearest('unaffected') < nearest('shut');
}

/** "120 lorries wait, cars pass": the word stands right before what passes. */
const isPassing = (news: NewsWords, at: number, clauses: readonly number[]) =>
  news.of('traffic').some(({ start }) => start < at - 1 && (news.has('waiting') || clauses[start] !== clauses[at])) &&
  !news.has('queue') &&
  !news.has('shut') &&
  news.at(at + 1, 'works') !== undefined;

/** "Cars and buses" in a language whose word for cars is any vehicle: a word of its own, with another vehicle joined to it. */
function isOfEveryVehicle(news: NewsWords): boolean {
  const kinds = news.of('traffic').map(({ start }) => start);
  const motors = news
    .of('traffic')
    .flatMap(({ meaning, start }) => ('traffic' in meaning && vehicleTraffic.includes(meaning.traffic) ? [start] : []));
  return news
    .of('vehicles')
    .some(({ start }) => !kinds.some((at) => Math.abs(at - start) <= 1) && motors.includes(start + 2));
}

const isOnFoot = (news: NewsWords) =>
  news.of('traffic').some(({ meaning }) => 'traffic' in meaning && meaning.traffic === 'foot');

/** "Shut to vehicles", where people on foot are told of: the word of whom it is for stands beside them, and nobody else is told of. */
function isOfVehicles({ isSaidBehind }: Unit, news: NewsWords): boolean {
  if (!news.has('shut') || (['whole', 'everyone', 'passengers', 'foreigners'] as const).some((one) => news.has(one)))
    return false;
  return news
    .of('vehicles')
    .some(({ start, length }) =>
      news
        .of('forWhom')
        .some((word) => (isSaidBehind ? word.start === start + length : word.start + word.length === start)),
    );
}

const vehicleTraffic: readonly Traffic[] = ['car', 'bus', 'truck'];
const passengerTraffic: readonly Traffic[] = ['foot', 'car', 'bus'];

/** Passengers, but not their hall. */
const isOfPassengers = (news: NewsWords) =>
  news.of('passengers').some(({ start }) => !news.at(start + 1, 'facility') && !news.at(start + 1, 'venue'));
