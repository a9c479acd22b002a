import { type CountryCode, defaultBorder } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import { distanceKm } from '#domain/nearby.ts';
import type { Moment, Traveller } from '#domain/question.ts';
import type { OnWay, WaysNamed } from '#domain/roads/on-way.ts';
import type { KnownPlace } from '#domain/roads/place.ts';
import { type Journeys, moreThan, type OtherWay, type Way } from '#routes/journeys.ts';
import type { Understanding } from '#search/question.ts';
import { momentOf } from '../moment.ts';
import type { AnswerBase, AnswerRoute, AnswerServices, Asked } from '../question.ts';
import { endsMeant } from './ends.ts';
import { isSameWay, viaOf, type WayLimits, withoutOf } from './limits.ts';

/** A journey that was asked about, and the ways there are. */
export interface RouteAsked {
  readonly from: KnownPlace;
  readonly to: KnownPlace;
  /** Several places bear the name of one end: which of them is asked back. */
  readonly alike: readonly KnownPlace[];
  readonly ways: Journeys;
  readonly back?: Journeys;
  readonly legs?: readonly RouteAsked[];
  /** To or from each end of a lake or a region of which nobody said which. */
  readonly ends?: readonly RouteAsked[];
  /** Each of the ways that were asked about by what is on them. */
  readonly over?: readonly RouteOver[];
  /** What was left out of all ways. */
  readonly left?: RouteLeftOut;
}

interface RouteOver {
  readonly named: readonly OnWay[];
  readonly ways: Journeys;
}

/** `usual`: the ways there would be with it. */
interface RouteLeftOut {
  readonly named: readonly OnWay[];
  readonly isShut: boolean;
  readonly usual: Journeys;
  /** What the first way without it costs beside the usual one. */
  readonly more: OtherWay['more'];
}

/** Ways that work come before those that do not, the shorter first, and what is none last. */
function orderOf(ways: Journeys): number {
  const way = bestOf(ways);
  if (way === undefined) return Infinity;
  return way.works ? way.reckoned.km : Number.MAX_SAFE_INTEGER;
}

/** How far it is where that is known; what is not comes last. */
function farOf({ ways }: RouteOver): number {
  return bestOf(ways)?.km ?? Number.MAX_SAFE_INTEGER;
}

function leftOutOf({ without, isShut }: WaysNamed, usual: Journeys): Omit<RouteLeftOut, 'more'> {
  return { named: without, isShut, usual };
}

function moreBeside(ways: Journeys, usual: Journeys): OtherWay['more'] {
  const [way, other] = [bestOf(ways), bestOf(usual)];
  return way === undefined || other === undefined ? null : moreThan(way, other);
}

/** What other ways cost is told beside the usual way, also where that is left out. */
function besideUsual(ways: Journeys, usual: Journeys): Journeys {
  const before = bestOf(usual);
  if (ways.kind !== 'ways' || before === undefined) return ways;
  return { ...ways, others: ways.others.map(({ way }) => ({ way, more: moreThan(way, before) })) };
}

/** Between places that are both abroad, a way over our borders is no answer from so many times the straight line on. */
const strangeDetour = 1.8;

/** The ways of the journey that the words speak of, for this traveller at this moment; `null` where they speak of none. */
export function routeOf(
  words: Understanding,
  asked: Asked,
  traveller: Traveller,
  parts: AnswerServices,
): RouteAsked | null {
  const { about } = words;
  if (about.kind !== 'journey' || asked.crossing !== undefined) return null;
  const starts = endsMeant(about.from, about.to[0], traveller.traffic);
  const goals = endsMeant(about.to, about.from[0], traveller.traffic);
  const [from] = starts;
  const [to] = goals;
  if (from === undefined || to === undefined) return null;
  const alike = [starts, goals].find((places) => places.length > 1) ?? [];
  const { ways: named = { over: [], without: [], isShut: false } } = about;
  const without = named.without.length === 0 ? undefined : withoutOf(named.without);
  const within = (limits: WayLimits): WaysBetween => {
    return (start, end, at) => waysBetween(start, end, { moment: at, traveller, ...limits }, parts);
  };
  const between = within(given({ without }));
  const said = departure(words, asked, from, parts);
  const isArrival = words.clock === 'arrive' && words.moment.time !== undefined;
  const isThere = words.clock === undefined && words.moment.time !== undefined && asksState(words);
  const due = isArrival ? leavingFor(said, between(from, about.passes ?? to, said)) : said;
  const moment = isThere ? leavingToPass(said, between(from, to, said)) : due;
  const legs = alike.length > 1 ? [] : legsOf([from, ...(about.by ?? []), to], moment, between);
  if (legs.length > 1) {
    const { ways } = legs.find((leg) => leg.ways.kind === 'ways') ?? legs[0] ?? { ways: { kind: 'none' } };
    return { from, to, alike, ways, legs };
  }
  const leftOut = named.without.length === 0 ? undefined : leftOutOf(named, within({})(from, to, moment));
  const ways = between(from, to, moment);
  const route = { from, to, alike, ways: leftOut === undefined ? ways : besideUsual(ways, leftOut.usual) };
  const asNamed = named.over.map((one) => ({
    named: one,
    ways: within({ via: viaOf(one), ...given({ without }) })(from, to, moment),
  }));
  const over = named.isNearest === true ? asNamed.toSorted((one, other) => farOf(one) - farOf(other)) : asNamed;
  // Over a crossing that is named one goes to whichever end of the lake; how it stands is told.
  if (over.length > 0 && ways.kind === 'ends') return null;
  return {
    ...route,
    ...(about.isReturn ? { back: between(to, from, moment) } : {}),
    ...(over.length > 0 ? { over } : {}),
    ...(ways.kind === 'ends' ? { ends: toEnds(ways, { from, to }, (start, end) => between(start, end, moment)) } : {}),
    ...given({ left: leftOut && { ...leftOut, more: moreBeside(ways, leftOut.usual) } }),
  };
}

/** The ways to or from each end of a lake or a region. */
function toEnds(
  { of, ends }: Extract<Journeys, { kind: 'ends' }>,
  { from, to }: Pick<RouteAsked, 'from' | 'to'>,
  between: (start: KnownPlace, end: KnownPlace) => Journeys,
): readonly RouteAsked[] {
  return ends.map((place) => {
    const [start, end] = of === 'from' ? [place, to] : [from, place];
    return { from: start, to: end, alike: [], ways: between(start, end) };
  });
}

/** When they have to set out to be there at that time, on the clock there; as it was said where that is past, or no way is known. */
function leavingFor(said: Moment, ways: Journeys): Moment {
  const way = ways.kind === 'ways' ? ways.usual : ways.kind === 'inside' ? ways.way : null;
  if (way === null) return said;
  const due = said.at.setZone(way.crossings.length === 0 ? said.at.zone : way.arrival.zone, { keepLocalTime: true });
  const at = due.minus(way.arrival.diff(said.at)).setZone(said.at.zone);
  return at < said.now ? said : { ...said, at };
}

/** "Which one is nearer, and does it work at six": the hour is that of the crossing, and no word says when they set out. */
const asksState = ({ topics }: Understanding) =>
  topics.some(({ topic }) => topic === 'way') && topics.some(({ topic }) => topic === 'status' || topic === 'hours');

/** When they have to set out to be at the first crossing at that time. */
function leavingToPass(said: Moment, ways: Journeys): Moment {
  const first = ways.kind === 'ways' ? ways.usual?.crossings[0] : undefined;
  return first === undefined ? said : { ...said, at: said.at.minus(first.arrival.diff(said.at)) };
}

type WaysBetween = (from: KnownPlace, to: KnownPlace, moment: Moment) => Journeys;

function waysBetween(
  from: KnownPlace,
  to: KnownPlace,
  { via, ...asked }: { readonly moment: Moment; readonly traveller: Traveller } & WayLimits,
  parts: AnswerServices,
): Journeys {
  const { routes, statusAt, statementsOf } = parts;
  const ways = routes.journeys({
    ...{ from, to, ...asked, ...given({ via }) },
    statusOf: (crossing, question) => statusAt(crossing, statementsOf(crossing), question),
  });
  return via === undefined && isStrange(from, to, ways, parts) ? { kind: 'none' } : ways;
}

/** Stage by stage: who names a stage sleeps there, and goes on the next morning. */
function legsOf(places: readonly KnownPlace[], start: Moment, between: WaysBetween): readonly RouteAsked[] {
  return places.slice(1).flatMap((to, index) => {
    const from = places[index];
    if (from === undefined) return [];
    const morning = start.at.plus({ days: index }).set({ hour: setsOutAt, minute: 0 });
    const moment: Moment = index === 0 ? start : { ...start, at: morning, precision: 'moment' };
    return [{ from, to, alike: [], ways: between(from, to, moment) }];
  });
}

/** Nobody sets out at noon for a way of a day: of a day without a time the morning is meant. */
const setsOutAt = 8;

/** When they set out, on the clock of the country they leave. */
function departure(words: Understanding, asked: Asked, from: KnownPlace, { catalogue }: AnswerServices): Moment {
  const { crossings, holidays } = catalogue;
  const near = crossings.find(({ posts }) => posts.some(({ country }) => country === from.country));
  const toward = near?.posts.find(({ country }) => country !== from.country)?.country;
  const moment = momentOf(words, asked, near, { toward, holidays });
  return moment.precision === 'day' ? { ...moment, at: moment.at.set({ hour: setsOutAt }) } : moment;
}

/** Neighbours abroad have borders of their own, which we do not know. */
function isStrange(from: KnownPlace, to: KnownPlace, ways: Journeys, { catalogue }: AnswerServices): boolean {
  if (ways.kind !== 'ways' || from.position === undefined || to.position === undefined) return false;
  const ours: readonly CountryCode[] = defaultBorder(catalogue)?.countries ?? [];
  if (ours.includes(from.country) || ours.includes(to.country)) return false;
  const way = ways.usual ?? ways.passedOver[0];
  return way === undefined || way.reckoned.km > strangeDetour * distanceKm(from.position, to.position);
}

/** The way of which else is asked: the best that was named, the usual one, or else the shortest of those that do not work. */
export function firstWay({ ways, over = [] }: RouteAsked): Way | undefined {
  return bestFirst(over)[0] ?? bestOf(ways);
}

function bestFirst(over: readonly RouteOver[]): readonly Way[] {
  return over
    .toSorted((one, other) => orderOf(one.ways) - orderOf(other.ways))
    .flatMap((one) => bestOf(one.ways) ?? []);
}

function bestOf(ways: Journeys): Way | undefined {
  if (ways.kind === 'inside') return ways.way;
  return ways.kind === 'ways' ? (ways.usual ?? ways.passedOver[0]) : undefined;
}

/** The answer to a journey as a whole. */
export function answerRoute(
  route: RouteAsked,
  { told, traveller }: { readonly told: Omit<AnswerBase, 'html'>; readonly traveller: Traveller },
): AnswerRoute {
  const { ways, over = [], left } = route;
  const named = bestFirst(over).filter((way) => way.crossings.length > 0);
  const known =
    ways.kind === 'ways' ? [ways.usual ?? [], ways.others.map(({ way }) => way), ways.passedOver].flat() : [];
  const options = [...named, ...known.filter((way) => !named.some((one) => isSameWay(one, way)))];
  const crossings = [...new Set(options.flatMap((way) => way.crossings.map(({ crossing }) => crossing)))];
  const wayFirst = told.topic === 'way' || told.topic === 'distance' || told.topic === 'road';
  const html = told.renderer.route(route, { traveller, wayFirst, precision: told.moment.precision });
  const { from, to } = route;
  const asked = { over: over.map((one) => one.named), ...given({ without: left?.named }) };
  const ends = { from, to, isAskedBack: isAskedBack(route) };
  return { kind: 'route', ...ends, ...asked, options, crossings, near: [], ...told, html };
}

function isAskedBack({ alike, ways }: RouteAsked): boolean {
  return alike.length > 1 || ways.kind === 'ends';
}
