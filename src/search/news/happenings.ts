import type { Crossing } from '#domain/crossing.ts';
import { type Event, eventIn } from './events.ts';
import { isOfNoGate } from './guards/goods.ts';
import { isOfBefore, isOfGate } from './guards/of-gate.ts';
import { isOld, isOpenedLongAgo } from './guards/other-news.ts';
import { isDetour, isOfTrains } from './guards/subject.ts';
import type { EventAt } from './main.ts';
import type { Named } from './places.ts';
import { nowOf, type SpokenPost, saidHow } from './spoken.ts';
import { dated, endOf, hasTimes, isLonger, soonest, whenShut } from './time/of-events.ts';
import { type Times, timesIn } from './time/times.ts';
import { isNamed, notsIn, type Unit } from './units.ts';
import { isOfBorders, isOfOthers, isOfTown, placesAround, placesIn, wholeBorderAt } from './which.ts';
import { admittedIn, peopleIn, towardOf } from './whom.ts';

/** What every part of a post says, with the crossings it says it of. */
export function eventsIn(units: readonly Unit[], spoken: SpokenPost): readonly EventAt[] {
  const around = placesIn(units, spoken);
  const { named: places } = around;
  const all: (readonly EventAt[])[] = [];
  /** When the first thing is, where that is said before it. */
  let ahead: Times | undefined;
  const isOnlyOne = new Set(places.flat().flatMap(({ crossings }) => crossings)).size === 1;
  const [first] = places.flat().flatMap(({ crossings }) => crossings);
  for (const [index, unit] of units.entries()) {
    const own = behindReason(unit, places[index] ?? []);
    const named = own.length > 0 || unit.news.has('others') ? own : placesAround(units, around, index);
    const last = all.findLastIndex((events) => events.length > 0);
    const before = units[last]?.sentence === unit.sentence ? all[last] : undefined;
    const [place] = named.flatMap(({ crossings }) => crossings);
    const [told] = all[last] ?? [];
    const crossing = place ?? told?.crossing ?? first;
    const times = crossing ? timesOf(unit, crossing, spoken) : undefined;
    const goesOn = unit.news.has('shut') && isGateBefore(units.slice(0, index), unit, places[index - 1]);
    const isOfRoadElsewhere = unit.news.has('road') && !unit.news.has('gate') && own.length === 0;
    const isLongAgo = isOpenedLongAgo(units, unit, spoken.post, all.flat());
    const isTold =
      !unit.asks &&
      !isOld(unit, times, spoken.post) &&
      !isLongAgo &&
      !isOfBefore(unit) &&
      (own.length > 0 || isOfGate(unit) || goesOn || unit.told !== undefined);
    const happens = isTold
      ? eventsAt(
          unit,
          named,
          {
            ...{ before: before ?? goneOn(unit, own, all[last]), times, told, isOnlyOne },
            isOfTrains: (at) => isOfTrains(units, index, at),
          },
          spoken,
        )
      : [];
    const listed = happens.length > 0 || !isTold ? happens : listedAfter(unit, own, times, before);
    const events = ahead ? listed.map((event) => soonest(event, ahead)) : listed;
    if (times && !isOfOthers(own, all[last]) && !isOfRoadElsewhere && isOfGate(unit) && isLonger(times, all[last]))
      all[last] = (all[last] ?? []).map((event) => ({ ...event, times: { ...event.times, ...endOf(times) } }));
    const isWhen =
      events.length === 0 &&
      !isLongAgo &&
      (own.length > 0 || isOfGate(unit) || unknownIn(unit).length <= mostBesideTimes) &&
      !isOfOthers(own, all[last]) &&
      !unit.asks &&
      !['before' as const, 'crime' as const].some((family) => unit.news.has(family)) &&
      !isDetour(unit) &&
      !isOfRoadElsewhere &&
      !isOfNoGate(unit);
    if (isWhen && times && last >= 0)
      all[last] = (all[last] ?? []).map((event) =>
        event.says === 'opens' &&
        (event.isOpenEnded || (own.length === 0 && !isOfGate(unit) && unknownIn(unit).length > 0))
          ? event
          : dated(event, whenShut(unit, times, event)),
      );
    else if (isWhen && times && (times.from || times.on)) ahead = times;
    all.push(events);
  }
  return all.flat();
}

/** "The checkpoint, out of use since April, stays shut": of which gate it is stands before it in the sentence. */
const isGateBefore = (before: readonly Unit[], { sentence }: Unit, named: readonly Named[] | undefined): boolean => {
  const own = before.filter((unit) => unit.sentence === sentence);
  return own.length > 0 && ((named?.length ?? 0) > 0 || own.some(({ news }) => news.has('gate') && !news.has('venue')));
};

const mostUnknown = 1;
/** So many stand at most in a sentence that says nothing but when. */
const mostBesideTimes = 1;

/** The words that no list has, and no name or time is made of. */
function unknownIn({ news, matches, tokens, words }: Unit): readonly number[] {
  const known = [...news.readings, ...matches.filter(isNamed)];
  const isKnown = (at: number) =>
    words.used.has(at) || known.some(({ start, length }) => at >= start && at < start + length);
  return [...tokens.keys()].filter((at) => (tokens[at]?.text.length ?? 0) > 1 && !isKnown(at));
}

/** "A is shut on the 6th, B from the 7th": of the second is said what was said of the first. */
function listedAfter(
  unit: Unit,
  own: readonly Named[],
  times: Times | undefined,
  before: readonly EventAt[] | undefined,
): readonly EventAt[] {
  const [first] = before ?? [];
  if (!first || !times || !(times.on ?? times.from) || isDetour(unit) || isOfNoGate(unit)) return [];
  if (unknownIn(unit).length > mostUnknown) return [];
  return own.flatMap(({ crossings: [crossing, ...others] }) =>
    crossing && others.length === 0 ? [{ ...first, crossing, times }] : [],
  );
}

/** "The ban is in force from … to …": of what was said before. */
function goneOn(
  { news }: Unit,
  own: readonly Named[],
  last: readonly EventAt[] | undefined,
): readonly EventAt[] | undefined {
  return own.length === 0 && news.has('limit') && !news.has('shut')
    ? last?.filter(({ says }) => says === 'closed')
    : undefined;
}

/** "We go by one post because another is shut": what is shut stands behind the word of reason. */
function behindReason(unit: Unit, named: readonly Named[]): readonly Named[] {
  const { news } = unit;
  const [because] = news.of('because');
  if (!because || !news.of('shut').every(({ start }) => start > because.start)) return named;
  const behind = named.filter(({ start }) => start > because.start);
  return news.has('shut') && behind.length > 0 ? behind : named;
}

interface Context {
  /** The post names one crossing alone. */
  readonly isOnlyOne: boolean;
  readonly before: readonly EventAt[] | undefined;
  readonly times: Times | undefined;
  /** What was said last. */
  readonly told: EventAt | undefined;
  /** What is said of a crossing of roads is said of trains. */
  readonly isOfTrains: (crossing: Crossing) => boolean;
}

function eventsAt(
  unit: Unit,
  named: readonly Named[],
  { before, times, told, isOnlyOne, isOfTrains: isOfRails }: Context,
  spoken: SpokenPost,
): readonly EventAt[] {
  const crossings = [...new Set(named.flatMap(({ crossings: some }) => (some.length === 1 ? some : [])))];
  if (crossings.length === 0 || !times || (unit.told === undefined && isOfTown(unit, named, spoken))) return [];
  const event = eventIn(unit, times, { before: told, whole: spoken.news });
  if (!event || (named[0]?.start === wholeBorderAt && !isOfBorders(event.says, unit))) return [];
  const isLimit = unit.news.has('limit') && event.says === 'warning';
  const same = before?.find(({ says }) => says === event.says || (isLimit && says === 'closed'));
  const whole = same
    ? {
        ...event,
        says: same.says,
        times: hasTimes(times) ? times : same.times,
        traffic: event.traffic.length > 0 ? event.traffic : same.traffic,
      }
    : inSentence(event, before);
  const isTold = (crossing: Crossing) => !isOfRails(crossing) || whole.says === 'closed' || whole.says === 'warning';
  return crossings.filter(isTold).map((crossing) => {
    const at = crossings.indexOf(crossing);
    const toward = towardOf(unit, crossing, spoken);
    const count = event.counts.length > 1 ? event.counts[at] : event.counts[0];
    const people = event.says === 'admits' ? admittedIn(unit) : peopleIn(unit, spoken.names);
    const isOwn =
      ((isOnlyOne && isExact(event)) ||
        named.some(({ start }) => start === wholeBorderAt || unit.matches.some((match) => match.start === start))) &&
      ownWords.some((family) => unit.news.has(family));
    return {
      ...(isOfRails(crossing) && whole.says === 'closed' ? { ...whole, says: 'warning' as const, traffic: [] } : whole),
      isOwn,
      ...(people ? { people } : {}),
      crossing,
      isTitle: unit.isTitle,
      sentence: unit.sentence,
      isOpenEnded: unit.news.has('indefinite'),
      ...(toward ? { toward } : {}),
      ...(count === undefined ? {} : { count }),
    };
  });
}

/** It opens at its minute, or is shut to some until a day. */
const isExact = ({ says, times: { on, from, until }, traffic }: Event) =>
  says === 'opens' ? (on ?? from)?.time !== undefined : says === 'closed' && traffic.length > 0 && until !== undefined;

/** What a part that says something of a gate by its name speaks of. */
const ownWords = ['gate', 'border', 'movement', 'traffic', 'leaving', 'entering'] as const;

/** "From 1 June foreigners are not let through, citizens are": the day is said once. */
const inSentence = (event: Event, before: readonly EventAt[] | undefined): Event =>
  event.says === 'admits' && !hasTimes(event.times) && before?.[0] ? { ...event, times: before[0].times } : event;

function timesOf(unit: Unit, crossing: Crossing, spoken: SpokenPost): Times {
  const { catalogue } = spoken;
  const here = nowOf(spoken, crossing);
  return timesIn({
    words: unit.words,
    news: unit.news,
    around: {
      here,
      holidays: catalogue.holidays,
      time: undefined,
      past: unit.news.has('open') && !unit.news.has('willOpen'),
    },
    nots: notsIn(unit),
    ...saidHow(spoken),
  });
}
