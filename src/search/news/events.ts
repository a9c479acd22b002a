import type { DraftSays } from '#domain/notes/news.ts';
import type { Cause, Traffic } from '#domain/statement.ts';
import { countsIn, minutesIn } from './counts.ts';
import { deniedIn, isDue, isOfBridge } from './guards/denied.ts';
import { isOfNoGate } from './guards/goods.ts';
import { passingAlone } from './guards/only-some.ts';
import { isMetered, isServedByFew, isSystemDown, isWorked } from './guards/slower.ts';
import {
  isDetour,
  isNobodyLet,
  isNotPlanned,
  isOfFacility,
  isOfRoad,
  isOpeningOfHall,
  isUntilSeason,
} from './guards/subject.ts';
import { isRoadThere, isThingThere } from './guards/thing-there.ts';
import { hoursBeside, hoursIn, hoursText, openAndShut } from './time/hours.ts';
import { isDated, isLater, type Times } from './time/times.ts';
import { trafficBeside, trafficBut, trafficIn } from './traffic.ts';
import type { Unit } from './units.ts';
import { admittedIn } from './whom.ts';
import { causesIn, type NewsWords } from './words.ts';

/** What a part of a sentence says, before it is known of which crossings. */
export interface Event {
  readonly says: DraftSays;
  readonly times: Times;
  readonly hours?: string;
  readonly traffic: readonly Traffic[];
  readonly people?: string;
  readonly cause?: Cause;
  readonly counts: readonly number[];
  /** How long they wait. */
  readonly minutes?: number;
  readonly cancels: boolean;
  readonly supersedes: boolean;
  /** It comes on another day than was said: the last that is named. */
  readonly moved?: true;
  /** It opens again on the last day that is named. */
  readonly reopens?: true;
  /** Of hours: that day it opens with them. */
  readonly opens?: true;
  /** It says that it is not shut, and that it is not now. */
  readonly denies: boolean;
  readonly deniesNow?: boolean;
  /** It says that somebody passes. */
  readonly runs: boolean;
  /** All is as ever. */
  readonly isUsual: boolean;
  /** It is so every day, or every night. */
  readonly isDaily: boolean;
}

/** What stands around a part: what was said last, and the words of the whole post. */
interface Around {
  readonly before: Event | undefined;
  readonly whole: NewsWords;
}

/** What a part of a sentence says happens at a crossing, or nothing. */
export function eventIn(unit: Unit, times: Times, around: Around): Event | null {
  const { news } = unit;
  const counts = countsIn(unit);
  const listed = toAllBut(unit, times, saidIn(unit, times, counts, around) ?? goneOn(unit, times, around));
  const said = unit.told === undefined || listed?.says === unit.told ? listed : learnedOf(unit.told, times, unit);
  if (said === null || (unit.told === undefined && said.says !== 'queue' && isOfNoGate(unit))) return null;
  const [cause] = causesIn(news);
  const alone = said.says === 'closed' ? passingAlone(unit) : [];
  const barred = trafficBut(unit.excepted.traffic, trafficIn(unit, around.whole), said.ofExcepted === true);
  const traffic = alone.length > 0 ? trafficBeside(alone, barred) : barred;
  const minutes = said.says === 'queue' ? minutesIn(unit) : undefined;
  return {
    ...said,
    times,
    traffic,
    ...(cause ? { cause } : {}),
    counts,
    ...(minutes === undefined ? {} : { minutes }),
    supersedes: news.has('extend') || said.moved === true,
    isUsual: news.has('usual'),
    isDaily: news.has('daily'),
    runs: news.has('works') || news.has('standsOpen'),
  };
}

/** What a part without a word of its own goes on to say: the hours of a timetable, how long they wait. */
function goneOn(unit: Unit, times: Times, { before, whole }: Around): Said | null {
  const { news } = unit;
  if (isPutOff(unit, times) && (whole.has('open') || whole.has('willOpen') || whole.has('notOpen')))
    return { ...plain, says: whole.has('shut') ? 'closed' : 'opens', moved: true };
  const hours = hoursText(times.clock);
  if (hours !== null && (before?.says === 'works' || before?.says === 'hours'))
    return { ...plain, says: 'hours', hours };
  return news.has('waiting') && before?.says === 'queue' ? { ...plain, says: 'queue' } : null;
}

interface Said
  extends Pick<Event, 'says' | 'hours' | 'cancels' | 'denies' | 'deniesNow' | 'moved' | 'opens' | 'reopens'> {
  /** Of those alone that the others are told apart from. */
  readonly ofExcepted?: true;
}

/** "Open to all but lorries": it is shut to those, but where a day says when it opens to the others. */
function toAllBut({ excepted }: Unit, times: Times, said: Said | null): Said | null {
  if (said === null || excepted.traffic.length === 0 || said.cancels) return said;
  const isThrough = said.says === 'works' || said.says === 'admits' || (said.says === 'opens' && !isDated(times));
  return isThrough ? { ...plain, says: 'closed', ofExcepted: true } : said;
}

const plain = { cancels: false, denies: false };

/** What was learned says what happens, and the lists when: hours that nobody names are none. */
function learnedOf(says: DraftSays, { clock }: Times, { news }: Unit): Said | null {
  if (says !== 'hours') return { ...plain, says };
  // "Shut from 22 to 06": it works at the other hours, if by night it is shut; but where a timetable is told of besides.
  const isShutAt = (at: number) => news.of('shut').some(({ start, length }) => at >= start && at < start + length);
  const isOff = news.has('shut') && news.of('timetable').every(({ start }) => isShutAt(start));
  const { on, next, from, until } = clock;
  const isBetween = on !== undefined && next !== undefined && next > on;
  const isNight = from !== undefined && until !== undefined && from > until;
  const hours = isOff
    ? hoursText(isNight ? { from: until, until: from } : {})
    : hoursText(isBetween ? { from: on, until: next } : clock);
  return hours === null ? null : { ...plain, says, hours };
}

function saidIn(unit: Unit, times: Times, counts: readonly number[], { before, whole }: Around): Said | null {
  const { news } = unit;
  const hours = openAndShut(unit, times) ?? hoursBeside(unit, times);
  if (hours !== null) return { ...plain, says: 'hours', hours };
  if (isDetour(unit)) return null;
  const isShut = news.has('shut') || isNobodyLet(unit);
  if (isShut && isSystemDown(unit) && isOfFacility(unit)) return { ...plain, says: 'warning' };
  if (
    isShut &&
    (isNotPlanned(unit) || isOfFacility(unit) || isThingThere(unit) || (isUntilSeason(unit) && !isDated(times)))
  )
    return null;
  if (!isShut && news.has('unaffected') && news.of('traffic').length > 0) return { ...plain, says: 'works' };
  if (!isShut && ((news.has('unaffected') && !news.has('usual')) || (news.has('unsaid') && !isDated(times))))
    return null;
  const opening = isOpening(news);
  if (opening && isPutOff(unit, times)) return { ...plain, says: isShut ? 'closed' : 'opens', moved: true };
  const isOff = (isCancelled(news) || news.has('moved')) && opening;
  const isOfHall =
    (isOpeningOfHall(unit) || (opening && isRoadThere(unit))) &&
    !isWaitedFor(unit) &&
    !isServedByFew(unit) &&
    !news.has('harder');
  // "It does not open before the 12th": what is shut stays so.
  if (!isShut && news.has('notOpen') && times.until && whole.has('shut') && !times.from)
    return { ...plain, says: 'closed' };
  if (isShut ? news.has('still') && !isDated(times) : news.has('notOpen') || isOfHall || isOff) return null;
  const isLet = news.has('admits') || news.has('open') || news.has('willOpen');
  const isOfAdmitted = before?.says === 'admits' && news.has('admits') && isDated(times);
  if (isLet && !isShut && (admittedIn(unit) || isOfAdmitted)) return { ...plain, says: 'admits' };
  const denial = deniedIn(unit, times);
  if (denial !== null) return { ...plain, says: 'works', ...denial };
  if (isShut && isPutOff(unit, times)) return { ...plain, says: 'closed', moved: true };
  if (isCancelled(news) && (isShut || news.has('limit') || causesIn(news).includes('repair')))
    return { ...plain, says: 'works', cancels: true, ...(news.has('moved') ? { moved: true as const } : {}) };
  if (news.has('lifted') && !isDue(news) && !isOfBridge(news)) return { ...plain, says: 'works', cancels: true };
  if (isShut && (news.has('open') || news.has('willOpen')) && times.last && isLater(times))
    return { ...plain, says: 'closed', reopens: true };
  if (isShut) return { ...plain, says: isOfRoad(unit) || news.has('partly') ? 'warning' : 'closed' };
  const isOfShut = whole.has('shut') || whole.has('limit');
  const isOfThat = before === undefined || before.says === 'closed' || before.says === 'warning';
  if (news.has('extend') && isOfShut && isOfThat && !isOfRoadAlone(unit) && !news.has('queue') && !news.has('waiting'))
    return { ...plain, says: 'closed' };
  if (news.has('limit'))
    return { ...plain, says: isOfRoad(unit) || !isOfSome(news) || isMetered(unit, whole) ? 'warning' : 'closed' };
  return openIn(unit, times, counts, whole);
}

/** "Repairs on the road from one town to another last until the 30th". */
const isOfRoadAlone = (unit: Unit) => unit.news.has('road') && !unit.news.has('gate') && isOfRoad(unit);

/** It comes on another day, which is named. */
const isPutOff = ({ news }: Unit, { from, last }: Times) =>
  news.has('moved') && last !== undefined && !(from && news.has('inclusive'));

const isWaitedFor = (unit: Unit) => unit.news.has('waiting') && minutesIn(unit) !== undefined;

/** A bus that was cancelled cancels no closure. */
const isCancelled = (news: NewsWords) => news.has('cancel') && !news.has('journey');

const isOfSome = (news: NewsWords) => news.has('traffic') || news.has('foreigners');

function openIn(unit: Unit, times: Times, counts: readonly number[], whole: NewsWords): Said | null {
  const { news } = unit;
  const hours = hoursIn(news, times);
  if (hours !== null) return { ...plain, says: 'hours', hours, ...(opensToo(news, times) ? { opens: true } : {}) };
  if (isMetered(unit, whole) && !news.has('queue') && !news.has('waiting')) return { ...plain, says: 'warning' };
  // "Bus services are cancelled": nothing works by that.
  if (news.has('cancel')) return null;
  const isWait = isWaitedFor(unit);
  if (isWait && !news.has('witness')) return { ...plain, says: 'queue' };
  if (news.has('queue') && news.has('unsure') && isDated(times)) return { ...plain, says: 'warning' };
  // "Opened at 14:20 after a failure".
  if (news.has('open') && news.has('gate') && (times.on ?? times.from)?.time !== undefined)
    return { ...plain, says: 'opens' };
  if (news.has('harder') || isServedByFew(unit) || isSystemDown(unit) || isWorked(unit, times, whole))
    return { ...plain, says: 'warning' };
  if (isOpening(news) && news.has('earliest')) return null;
  if (news.has('willOpen')) return isDated(times) ? { ...plain, says: 'opens' } : null;
  if (news.has('open')) return { ...plain, says: 'opens' };
  if (news.has('noQueue')) return { ...plain, says: 'works' };
  // "60 lorries passed this morning".
  if (counts.length > 0 && news.has('passed') && !news.has('queue') && !news.has('waiting'))
    return { ...plain, says: 'works' };
  if (counts.length > 0 || (news.has('queue') && !news.has('unsure')) || isWait) return { ...plain, says: 'queue' };
  const isOfSomeKind = news.has('movement') && news.of('traffic').length > 0;
  const isBothWays = news.has('bothWays') && ofPassage.some((family) => news.has(family));
  return isOfSomeKind || isBothWays || passes.some((family) => news.has(family)) ? { ...plain, says: 'works' } : null;
}

const isOpening = (news: NewsWords) => news.has('open') || news.has('willOpen');

const ofPassage = ['movement', 'vehicles', 'traffic', 'everyone'] as const;

/** It works, or somebody passes there. */
const passes = ['works', 'usual', 'witness', 'admits'] as const;

/** "Opens on 1 May and works from 8 to 20": the day of the one, the hours of the other. */
const opensToo = (news: NewsWords, { on, from }: Times) =>
  (on ?? from) !== undefined &&
  [...news.of('willOpen'), ...news.of('open')].some((open) =>
    news.of('timetable').some(({ start }) => start !== open.start),
  );
