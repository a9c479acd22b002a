import { notsIn, type Unit } from '../units.ts';
import { isKnown } from './thing-there.ts';

/** "Closed for vehicles with trailers", "closed for departures": it is shut to some whom no list knows, or one way. */
export const isForSome = (unit: Unit): boolean =>
  unit.news.has('shut') && (isForOthers(unit) || isOfUnknown(unit) || isOneWay(unit));

/** "Will not process pilgrims": beside what is not done, where its language says whom, stands a word that no list knows. */
function isOfUnknown(unit: Unit): boolean {
  const { news, isSaidBehind, tokens } = unit;
  const nots = notsIn(unit);
  return news.of('shut').some(({ start, length }) => {
    if (isSaidBehind)
      return news.at(start, 'movement') !== undefined && start - 1 in tokens && !isKnown(start - 1, unit, 4);
    const at = start + length;
    const isDenied = !isSaidBehind && nots.some((not) => not >= start && not < at);
    return isDenied && tokens[at] !== undefined && !/[,;:—–]/u.test(tokens[at].gap) && !isKnown(at, unit);
  });
}

/** So many words stand at most between vehicles and what tells them from others. */
const widest = 2;

/** Beside "for" stands a word that no list knows, or vehicles with one. */
function isForOthers(unit: Unit): boolean {
  const { news, isSaidBehind, tokens, readings } = unit;
  const isUnknown = (at: number, least: number) => at in tokens && !isKnown(at, unit, least);
  const isVehicles = (at: number) => news.at(at, 'vehicles') !== undefined || news.at(at, 'everyone') !== undefined;
  // "Older than ten years."
  const isCompared = (at: number) => readings.some(({ meaning, start }) => meaning.kind === 'compared' && start === at);
  return news.of('forWhom').some(({ start }) => {
    if (isSaidBehind) return isUnknown(start - 1, 3) || (isVehicles(start - 1) && isUnknown(start - 2, 3));
    const isAct = news.of('shut').some((act) => act.start < start && start - act.start - act.length <= widest);
    if (!isAct) return false;
    const whom = news.at(start + 1, 'marks') ? start + 2 : start + 1;
    if ([whom, whom + 1, whom + 2].some((at) => news.of('cause').some((cause) => cause.start === at))) return false;
    const behind = Array.from({ length: widest }, (_, step) => whom + 1 + step);
    return isUnknown(whom, 4) || (isVehicles(whom) && behind.some((at) => isUnknown(at, 4) || isCompared(at)));
  });
}

/** Beside what is shut they leave a country, or enter one, and not both. */
function isOneWay({ news }: Unit): boolean {
  const isBeside = (family: 'leaving' | 'entering') =>
    news.of(family).some(({ start }) => news.of('shut').some((act) => Math.abs(act.start - start) <= besideShut));
  return isBeside('leaving') !== isBeside('entering');
}

const besideShut = 4;
