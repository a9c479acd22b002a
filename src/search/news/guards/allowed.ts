import type { DateTime } from 'luxon';
import type { EventAt } from '../main.ts';
import type { SpokenPost } from '../spoken.ts';
import { aroundTheClock } from '../time/hours.ts';
import { everyKind } from '../traffic.ts';
import type { Unit } from '../units.ts';
import type { NewsWords } from '../words.ts';
import { isUnsure, onlyIfs, toldIn } from './unsure.ts';

const isWork = ({ says, hours, denies, deniesNow }: EventAt) =>
  (says === 'works' && (!denies || deniesNow === true)) || hours === aroundTheClock;

/** It has a day of its own, today or later; where a crime is told of, what is said of today is rather of the crime, but for an opening at its hour. */
export function isComing(event: EventAt, today: DateTime, news: NewsWords): boolean {
  const { from, on, until } = event.times;
  const day = (from ?? on ?? until)?.day;
  const isSaid = event.says === 'works' ? event.isUsual : event.says !== 'queue';
  if (!isSaid || day === undefined) return false;
  const isTimed = (from ?? on)?.time !== undefined && (event.says === 'opens' || event.toward !== undefined);
  return news.has('crime') && until === undefined && !isTimed ? day > today : day >= today.startOf('day');
}

/** It stands open and somebody passes, more than that it opened. */
const isRunning = ({ says, runs }: EventAt) => says === 'opens' && runs;
const isOpening = ({ says, runs }: EventAt) => says === 'opens' && !runs;

const history = 20;

/** A traveller or a driver who tells that they passed, or that they stand there. */
export const isOfWitness = ({ news, post }: Pick<SpokenPost, 'news' | 'post'>, events: readonly EventAt[]) =>
  (post.source.by === 'traveller' || post.source.by === 'carrier') &&
  (news.has('witness') || news.has('waiting')) &&
  events.every(({ says }) => says !== 'closed');

/** Works from a day that is to come: that day it opens. What a traveller who passed just now saw working, works. */
export function asItIs(event: EventAt, today: DateTime, isWitness: boolean): EventAt {
  const { from, on } = event.times;
  const start = (from ?? on)?.day;
  if (event.says === 'works' && !event.isUsual && !event.cancels && !event.denies && from && from.day > today)
    return { ...event, says: 'opens', isWorking: true };
  const since = lastNight(event, today);
  if (since) return since;
  const isNow = start === undefined || start.hasSame(today, 'day');
  const isSeen = isWitness && isNow && (event.says === 'works' || event.says === 'opens');
  return isSeen ? { ...event, says: 'works', isSeen } : event;
}

const [smallHours, evening] = [6, 18];

/** "Works since 23:30", told after midnight: the night that is going on. */
function lastNight(event: EventAt, today: DateTime): EventAt | null {
  const { from, on, clock } = event.times;
  const isSince = !from && !on && clock.from !== undefined && clock.from >= evening * 60 && clock.until === undefined;
  const isNight = today.hour < smallHours && event.runs && event.says !== 'hours';
  return isSince && isNight
    ? { ...event, times: { ...event.times, from: { day: today.startOf('day').minus({ days: 1 }) } } }
    : null;
}

/** "Round the clock" in the headline, "works in the new mode from the 10th" in the text: the hours are of that day. */
export function hoursSince(events: readonly EventAt[]): readonly EventAt[] {
  const isBare = ({ says, times: { from, on } }: EventAt) => says === 'hours' && (from ?? on) === undefined;
  const opens = events.filter(({ says }) => says === 'opens');
  const since = opens.find(({ isWorking, times: { from } }) => isWorking && from !== undefined);
  if (!since || !opens.every(({ isWorking }) => isWorking) || !events.some(isBare)) return events;
  return events
    .filter((event) => !opens.includes(event))
    .map((event) => (isBare(event) ? { ...event, times: { ...since.times, ...event.times } } : event));
}

/** "Shut on the 11th, from the 12th it works as usual": on the 12th it opens again. */
export function backAsEver(events: readonly EventAt[], today: DateTime): readonly EventAt[] {
  if (!events.some(({ says }) => says === 'closed')) return events;
  const isBack = ({ says, cancels, denies, times: { from, on } }: EventAt) =>
    says === 'works' && !cancels && !denies && (from ?? on ?? { day: today }).day > today;
  return events.map((event) => (isBack(event) ? { ...event, says: 'opens' as const } : event));
}

/** "It opened" in one sentence, "open since 11:00" in another: then it opened. */
function opened(event: EventAt, events: readonly EventAt[], today: DateTime): EventAt {
  const start = event.times.from;
  const isSince = event.says === 'works' && start?.time !== undefined && start.day <= today;
  return isSince && events.some(isOpening) ? { ...event, says: 'opens' } : event;
}

/** News say when it is, or say it in their headline, a reason beside it; how things are in general is no news. */
function isNewsOfNow(event: EventAt, news: NewsWords): boolean {
  const { says, times, cause, sentence, isOpenEnded, supersedes, cancels } = event;
  const { from, on, until, clock, days } = times;
  const isAtTime = says !== 'hours' && (clock.from ?? clock.until ?? clock.on) !== undefined;
  const isDated = (from ?? on ?? until ?? days) !== undefined;
  return (
    isDated ||
    isAtTime ||
    isOpenEnded ||
    (sentence === 0 && !news.has('before')) ||
    (cause !== undefined && sentence === 1) ||
    supersedes ||
    cancels
  );
}

/** Whoever guards the gate says first that all is as ever there. */
const isOfSpeaker = ({ sentence }: EventAt, { post }: Pick<SpokenPost, 'post'>) =>
  post.source.by === 'authority' && sentence === 0;

/** "Lines grow at weekends": the press, without a number, a day or a headline. */
const isOfAnyDay = ({ count, minutes, times, sentence }: EventAt, { post }: Pick<SpokenPost, 'post'>) =>
  (count ?? minutes ?? times.on ?? times.from ?? times.clock.on) === undefined &&
  sentence > 0 &&
  (post.source.by ?? 'press') === 'press';

const isOfPassage = ({ says }: EventAt) => says === 'opens' || says === 'works';

/** How things are, told by somebody who stands there. */
const isOfPlace = ({ says }: EventAt) => says === 'queue' || says === 'works';

/** Where it is denied that it is shut: that it works, for those of whom that is said, or for whom it was denied. */
function inSpiteOf(events: readonly EventAt[]): readonly EventAt[] {
  const works = events.filter((event) => isWork(event) || isRunning(event));
  const said = works.filter(({ denies }) => !denies);
  return (said.length > 0 ? said : works).map((event) => ({ ...event, says: 'works' as const }));
}

/** "It takes no lorries, passengers will not be halted": it is denied of others than those who are shut out. */
const isOfOthers = ({ traffic }: EventAt, events: readonly EventAt[]) =>
  traffic.length > 0 &&
  events.some(
    (event) =>
      event.says === 'closed' && event.traffic.length > 0 && !event.traffic.some((one) => traffic.includes(one)),
  );

/** What is left where the post denies something, or tells what was. */
export function allowed(
  all: readonly EventAt[],
  spoken: Pick<SpokenPost, 'news' | 'post'>,
  today: DateTime,
): readonly EventAt[] {
  const { news } = spoken;
  const told = backAsEver(all, today);
  const isWitness = isOfWitness(spoken, told);
  const events = hoursSince(told.map((event) => opened(asItIs(event, today, isWitness), told, today)));
  const works = events.some((event) => isWork(event) || isRunning(event));
  const isDenied = news.has('denial') || events.some((event) => event.denies && !isOfOthers(event, events));
  const roads = news.has('denial') ? [] : events.filter(({ says }) => says === 'warning');
  if (isDenied && roads.length > 0) return roads;
  if (isDenied) return events.some(isOpening) || !works ? [] : inSpiteOf(events);
  const staysShut = news.has('notOpen') || (news.has('still') && news.has('shut'));
  const isNews = events.some((event) => !isOfPlace(event) && isNewsOfNow(event, news));
  return events.filter((event) => {
    if (!isNews && !isOfPlace(event)) return false;
    if (event.says === 'queue' && isOfAnyDay(event, spoken)) return false;
    const { on, from, until } = event.times;
    const start = (from ?? on)?.day;
    const isPutOff = event.says === 'opens' && news.has('moved') && start !== undefined && start > today;
    if (staysShut && isOfPassage(event) && event.traffic.length === 0 && !isPutOff) return false;
    if (isPast(event, today) && !isStillShut(event, events, today)) return false;
    if (event.supersedes && !event.moved && !news.has('shut') && !news.has('limit')) return false;
    if (event.hours === aroundTheClock && start === undefined) return false;
    if (event.says === 'works')
      return (
        event.isSeen === true || event.cancels || (event.isUsual && (start !== undefined || isOfSpeaker(event, spoken)))
      );
    return !news.has('plan') || start !== undefined || until !== undefined || event.isOpenEnded;
  });
}

/** Shut long since, and it opens on a day to come. */
function isStillShut(
  { says, reopens, times: { last } }: EventAt,
  events: readonly EventAt[],
  today: DateTime,
): boolean {
  if (says !== 'closed') return false;
  const isAhead = (day: DateTime | undefined) => day !== undefined && day > today;
  return (
    (reopens === true && isAhead(last?.day)) ||
    events.some((event) => event.says === 'opens' && isAhead((event.times.from ?? event.times.on)?.day))
  );
}

/** It is over, or nobody tells of it any more; a queue is one of these days. */
export function isPast({ says, times: { on, from, until, hours } }: EventAt, today: DateTime): boolean {
  const start = (from ?? on)?.day;
  if (start && start < today.minus({ days: history }) && !(until && until.day >= today.startOf('day'))) return true;
  if (start && hours !== undefined && !until && start.plus({ days: 1, hours }) < today) return true;
  const isOver = until !== undefined && until.day < today.startOf('day');
  if (isOver && says !== 'opens' && says !== 'works' && says !== 'queue') return true;
  return says === 'queue' && start !== undefined && (start > today || start < today.startOf('day').minus({ days: 1 }));
}

/** Whom it is for, where another sentence says it: it opens for those that pass, and is shut for all but them. */
export function forWhom(events: readonly EventAt[]): readonly EventAt[] {
  const passing = events.filter(
    ({ says, traffic, denies, cancels }) => says === 'works' && traffic.length > 0 && !denies && !cancels,
  );
  const through = [...new Set(passing.flatMap(({ traffic }) => traffic))];
  const isForSome = (says: EventAt['says']) => events.some((event) => event.says === says && event.traffic.length > 0);
  if (through.length === 0) return events;
  const left = everyKind.filter((kind) => !through.includes(kind));
  const isThen = ({ times }: EventAt) =>
    passing.every(
      ({ times: { from, on } }) => !from && (!on || on.day.hasSame((times.from ?? times.on ?? on).day, 'day')),
    );
  return events.map((event) => {
    if (event.says === 'opens' && !isForSome('opens') && passing.some(({ isUsual }) => !isUsual))
      return { ...event, traffic: through };
    return event.says === 'closed' && !isForSome('closed') && !event.people
      ? { ...event, traffic: isThen(event) ? left : [] }
      : event;
  });
}

/** Where the headline asks for it, nobody has decided yet, or it is so only if something else is, only what stands at the gate today is left. */
export function decided(events: readonly EventAt[], units: readonly Unit[], news: NewsWords): readonly EventAt[] {
  const first = units.find((unit) => toldIn(unit.news).length > 0)?.sentence;
  const headline = units.filter((unit) => unit.sentence === first && toldIn(unit.news).length > 0);
  const isOpen =
    news.has('undecided') || (headline.length > 0 && headline.every((unit) => isUnsure(unit, toldIn(unit.news))));
  if (isOpen) return events.filter(isOfPlace);
  const ifs = onlyIfs(units);
  return events.filter((event) => isOfPlace(event) || !ifs.has(event.sentence));
}
