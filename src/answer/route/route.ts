import { type CountryCode, defaultBorder } from '#domain/crossing.ts';
import { distanceKm } from '#domain/nearby.ts';
import type { Moment, Traveller } from '#domain/question.ts';
import type { KnownPlace } from '#domain/roads/place.ts';
import type { Journeys, Way } from '#routes/journeys.ts';
import type { Understanding } from '#search/question.ts';
import { momentOf } from '../moment.ts';
import type { AnswerBase, AnswerRoute, AnswerServices, Asked } from '../question.ts';

/** A journey that was asked about, and the ways there are. */
export interface RouteAsked {
  readonly from: KnownPlace;
  readonly to: KnownPlace;
  /** Several places bear the name of one end: which of them is asked back. */
  readonly alike: readonly KnownPlace[];
  readonly ways: Journeys;
  readonly back?: Journeys;
  readonly legs?: readonly RouteAsked[];
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
  const [from] = about.from;
  const [to] = about.to;
  if (from === undefined || to === undefined) return null;
  const alike = [about.from, about.to].find((places) => places.length > 1) ?? [];
  const between: WaysBetween = (start, end, at) => waysBetween(start, end, { moment: at, traveller }, parts);
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
  const route = { from, to, alike, ways: between(from, to, moment) };
  return about.isReturn ? { ...route, back: between(to, from, moment) } : route;
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
  { moment, traveller }: { readonly moment: Moment; readonly traveller: Traveller },
  parts: AnswerServices,
): Journeys {
  const { routes, statusAt, statementsOf } = parts;
  const ways = routes.journeys({
    ...{ from, to, moment, traveller },
    statusOf: (crossing, question) => statusAt(crossing, statementsOf(crossing), question),
  });
  return isStrange(from, to, ways, parts) ? { kind: 'none' } : ways;
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

/** The way that is told first: the usual one, or else the shortest of those that do not work. */
export function firstWay({ ways }: RouteAsked): Way | undefined {
  return ways.kind === 'ways' ? (ways.usual ?? ways.passedOver[0]) : undefined;
}

/** The answer to a journey as a whole. */
export function answerRoute(
  route: RouteAsked,
  { told, traveller }: { readonly told: Omit<AnswerBase, 'html'>; readonly traveller: Traveller },
): AnswerRoute {
  const { ways } = route;
  const options =
    ways.kind === 'ways' ? [ways.usual ?? [], ways.others.map(({ way }) => way), ways.passedOver].flat() : [];
  const crossings = [...new Set(options.flatMap((way) => way.crossings.map(({ crossing }) => crossing)))];
  const wayFirst = told.topic === 'way' || told.topic === 'distance' || told.topic === 'road';
  const html = told.renderer.route(route, { traveller, wayFirst, precision: told.moment.precision });
  const { from, to } = route;
  return { kind: 'route', from, to, isAskedBack: isAskedBack(route), options, crossings, near: [], ...told, html };
}

function isAskedBack({ alike, ways }: RouteAsked): boolean {
  return alike.length > 1 || ways.kind === 'ends';
}
