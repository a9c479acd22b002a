import { type Crossing, isSameTown, type Town } from '#domain/crossing.ts';
import { isAspectOf } from '#domain/notes/aspects.ts';
import { isOfCountryLeft } from '#domain/notes/direct-notes.ts';
import { withSettings } from '#domain/personal-settings.ts';
import { anybody, completed, type Traveller } from '#domain/question.ts';
import { type BesideCars, isBesideCars } from '#domain/statement.ts';
import { type AskedAbout, askedKey, isRuleOfCountry } from '#domain/topic.ts';
import type { Understanding } from '#search/question.ts';
import type { AnswerServices, Asked } from '../question.ts';
import { firstWay, type RouteAsked, routeOf } from './route.ts';

/** `beside`: the ways, where something else is asked of the usual crossing and which way is best is asked too. */
export interface OnRoute {
  readonly words: Understanding;
  readonly route: RouteAsked | null;
  readonly beside?: RouteAsked;
  /** On which way a bus, or another ride, was asked for. */
  readonly ride?: RouteAsked;
  /** The ways, where what else is spoken of is told rather than asked: by what they go, who goes along, for what. */
  readonly told?: RouteAsked;
  /** How far it is was asked first. */
  readonly isWayFirst?: true;
}

/** The words, with the ways of their journey where that is what they ask about; what else they ask is asked of the usual crossing. */
export function onRoute(said: Understanding, asked: Asked, parts: AnswerServices): OnRoute {
  const words = withoutToldOfTravel(said);
  const traveller = withSettings(completed(words.traveller, asked.traveller ?? anybody), asked.settings ?? {}, 'road');
  const route = routeAsked(words, asked, traveller, parts);
  if (route === null) return { words, route };
  const crossings = firstWay(route)?.crossings ?? [];
  const first = isRuleLeft(words) === false ? crossings.at(-1) : crossings[0];
  const ruled = first === undefined ? ruleOfEnd(words, asked, route, parts) : null;
  if (ruled !== null) return { words: ruled, route: null };
  const rail = traveller.traffic === 'train' && first === undefined ? railPostOf(route, parts) : undefined;
  if (rail !== undefined) {
    const found = { kind: 'answer', crossing: rail, via: 'town' } as const;
    return { words: { ...words, about: { kind: 'crossings' }, found }, route: null };
  }
  const second = besideDistance(words, asked);
  const admitted = asked.topic === undefined ? admissionAsked(words, route, traveller) : undefined;
  const isWhole = isOfRoute(words, asked, first?.crossing) && second === undefined && admitted === undefined;
  if (isWhole || first === undefined || route.alike.length > 1) return { words, route };
  const { crossing, toward } = first;
  const found = { kind: 'answer', crossing, via: 'town' } as const;
  const about = { kind: 'crossings' } as const;
  const going = { ...words.traveller, toward };
  const of = { ...words, about, found, traveller: going, fromPlace: route.from, between: endsOf(route) };
  if (second !== undefined) {
    // "I need to get there, what visa" asks for the visa.
    const isRule = words.topics[0].topic === 'way' && isRuleOfCountry(second.topic);
    // What the ride costs and how long it takes is told by whoever rode; the other ways are no news to them.
    const isFare = second.topic === 'transport' && words.aspects.some(({ aspect }) => aspect === 'fare');
    const order = isRule || isFare ? {} : { isWayFirst: true as const };
    const beside = isFare ? withoutOthers(route) : route;
    return { words: { ...of, topics: [second] }, route: null, beside, ...order };
  }
  if (admitted !== undefined) {
    const rest = words.topics.slice(1).filter((one) => !ofRoutes.has(one.topic));
    const topics = [{ topic: 'admits', part: admitted } as const, ...rest] as const;
    return { words: { ...of, topics }, route: null, beside: route };
  }
  const isOfRoad = words.topics[0].topic === 'road';
  if (!isOfRoad && !asksWhich(words, asked)) {
    const isRide = words.topics[0].topic === 'transport' && words.topics[0].part !== 'train';
    // Over several borders each of them is named, in order, whatever is asked on the way; hours are those of a way.
    const isOfHours = words.topics[0].topic === 'hours' && asked.topic === undefined;
    const isNamed = (crossings.length > 1 || isOfHours) && route.legs === undefined;
    const borders = isNamed ? { beside: withoutOthers(route) } : {};
    return {
      words: of,
      route: null,
      ...borders,
      ...(isRide ? { ride: route } : {}),
      ...(isTold(words, asked) ? { told: route } : {}),
    };
  }
  const [topic, ...others] = words.topics;
  const topics = [topic, ...others.filter((one) => !ofRoutes.has(one.topic))] as const;
  return { words: { ...of, topics }, route: null, beside: route };
}

/**
 * A month or a winter that is named says when somebody travels, snow that is told of in what weather, and a car of their own by
 * what; the season of a gate is asked by *when*.
 */
function withoutToldOfTravel(words: Understanding): Understanding {
  const [{ topic, part }, ...others] = words.topics;
  const isOfSky = topic === 'weather' && !words.takesVerdict;
  const isAsked = words.takesVerdict || words.asksNeed || words.asksOpenly || words.aspects.length > 0;
  // "Osh to Andijan in my own car": by what they go, and nothing is asked of it.
  const isOfCar = topic === 'vehicles' && part === undefined && others.length === 0 && !isAsked;
  const isTold = topic === 'season' || isOfSky || isOfCar;
  const isOfTravel = words.about.kind === 'journey' && isTold && !words.asksWhen;
  return isOfTravel ? { ...words, topics: [{ topic: 'way' }, ...others] } : words;
}

/** The usual way alone. */
function withoutOthers(route: RouteAsked): RouteAsked {
  return route.ways.kind === 'ways' ? { ...route, ways: { ...route.ways, others: [], passedOver: [] } } : route;
}

/** The journey; where more than the way of it is asked, one town of a lake or a region will do. */
function routeAsked(
  words: Understanding,
  asked: Asked,
  traveller: Traveller,
  parts: AnswerServices,
): RouteAsked | null {
  const route = routeOf(words, asked, traveller, parts);
  if (route?.ways.kind !== 'ends' || words.about.kind !== 'journey') return route;
  const isOfWay = ofRoutes.has(words.topics[0].topic) && words.topics[0].topic !== 'road';
  if (isOfWay || words.topics[0].topic === 'makeit' || asked.topic !== undefined) return route;
  const { of, ends } = route.ways;
  return routeOf({ ...words, about: { ...words.about, [of]: ends.slice(0, 1) } }, asked, traveller, parts);
}

function endsOf({ from, to }: RouteAsked): readonly [string, string] {
  return [from.id, to.id];
}

/** The rail post at either end of a journey by train: no road that we know tells more of it. */
function railPostOf({ from, to, alike }: RouteAsked, { catalogue }: AnswerServices): Crossing | undefined {
  if (alike.length > 1 || from.country === to.country) return undefined;
  const isEnd = (town: Town) => [from, to].some((place) => isSameTown(town, { name: place.names }));
  return catalogue.crossings.find(({ kind, posts }) => kind === 'rail' && posts.some(({ towns }) => towns.some(isEnd)));
}

/** What is asked on the way beside how far it is. */
function besideDistance(words: Understanding, asked: Asked): AskedAbout | undefined {
  const [first, ...others] = words.topics;
  if (asked.topic !== undefined || (first.topic !== 'distance' && first.topic !== 'way')) return undefined;
  const isFare = words.aspects.some(({ aspect }) => aspect === 'fare');
  return others.find(
    ({ topic, part }) => besideWays.has(topic) || (topic === 'transport' && (isFare || part !== undefined)),
  );
}

const besideWays: ReadonlySet<string> = new Set([
  'services',
  'exchange',
  'connectivity',
  'documents',
  'vehicles',
] as const);

/**
 * Whoever is a citizen of neither country, or walks or rides, asks first whether they are let through at all, where no more than the
 * state is asked.
 */
function admissionAsked(
  { topics, takesVerdict }: Understanding,
  route: RouteAsked,
  { people, traffic }: Traveller,
): 'foreigners' | BesideCars | undefined {
  const isAdmission = topics.some(
    ({ topic, part }) => topic === 'admits' && (part === undefined || part === 'foreigners'),
  );
  const isState = isAdmission || topics[0].topic === 'status' || topics[0].topic === 'overview';
  const met = route.ways.kind === 'ways' && route.legs === undefined ? firstWay(route)?.crossings[0] : undefined;
  if (!isState || met === undefined) return undefined;
  const isSaid = people !== undefined && people !== 'citizens';
  if (isSaid && (people === 'foreigners' || met.crossing.posts.every(({ country }) => country !== people)))
    return 'foreigners';
  const isTold = met.crossing.notes.some(({ topic, part }) => topic === 'admits' && part === traffic);
  return (takesVerdict || isTold) && isBesideCars(traffic) ? traffic : undefined;
}

/** Whether a rule of the country that is left is asked for, or of the one that is entered; `null`: no country's rule at all. */
function isRuleLeft({ topics: [first], aspects }: Understanding): boolean | null {
  if (!isRuleOfCountry(first.topic) || first.topic === 'trucks') return null;
  const wanted = aspects.map(({ aspect }) => aspect).filter((aspect) => isAspectOf(aspect, first));
  return isOfCountryLeft(first, wanted);
}

/** Where no way is known, or none leaves the country, a rule is one of the country where the journey begins or ends. */
function ruleOfEnd(
  words: Understanding,
  asked: Asked,
  { from, to, alike }: RouteAsked,
  { catalogue }: AnswerServices,
): Understanding | null {
  const isLeft = asked.topic === undefined ? isRuleLeft(words) : null;
  if (isLeft === null || alike.length > 1) return null;
  const { country } = isLeft ? from : to;
  const rules = catalogue.countries.find(({ code }) => code === country);
  // What one road costs is no answer about another within the country.
  const isOfOtherRoad = words.topics[0].part === 'tolls' && rules?.notes.some(({ part }) => part === 'tolls') === true;
  if (rules === undefined || (from.country === to.country && isOfOtherRoad)) return null;
  const about = { kind: 'country', country, side: isLeft ? 'left' : 'entered' } as const;
  return { ...words, about, traveller: { ...words.traveller, toward: to.country } };
}

const ofTravellers: ReadonlySet<string> = new Set([
  ...(['transport', 'vehicles', 'trucks', 'customs', 'services', 'documents', 'accessibility'] as const),
]);

/** No word asks for it, or for something of it, or what is asked is which border. */
function isTold(
  { topics: [first], takesVerdict, asksWhen, asksOpenly, followUp, aspects }: Understanding,
  asked: Asked,
): boolean {
  const isNarrowed = first.topic === 'documents' && aspects.some(({ aspect }) => isAspectOf(aspect, first));
  const isAsked = takesVerdict || asksWhen || (asksOpenly && !followUp.saysBorder) || isNarrowed;
  return asked.topic === undefined && ofTravellers.has(first.topic) && !isAsked;
}

/** Where one waits least, which way one should go, or when one is there: the ways are told beside. */
function asksWhich({ topics, clock }: Understanding, asked: Asked): boolean {
  if (asked.topic !== undefined) return false;
  if (topics[0].topic === 'hours' && clock !== undefined) return true;
  return (
    topics[0].topic === 'waits' ||
    topics[0].topic === 'makeit' ||
    topics.slice(1).some(({ topic }) => topic === 'way' || topic === 'distance')
  );
}

const ofRoutes: ReadonlySet<string> = new Set(['way', 'distance', 'road', 'status', 'overview'] as const);

/** Whether the journey itself is asked about, and not something else on it. `usual`: the first crossing of the usual way. */
function isOfRoute(words: Understanding, asked: Asked, usual: Crossing | undefined): boolean {
  const [first] = words.topics;
  // "A night in Balkhash, then Bishkek" tells where they stop, and asks for no place to sleep.
  const isStage =
    words.about.kind === 'journey' && words.about.by !== undefined && askedKey(first) === 'services/sleep';
  if (asked.topic === undefined && isOfSurface(words))
    return usual?.notes.every(({ topic }) => topic !== 'road') !== false;
  return isStage || ofRoutes.has(asked.topic ?? first.topic);
}

/** What the road is like and for what car, and not whether one gets through: told where something is known of it there. */
function isOfSurface({ topics: [first, ...others], aspects }: Understanding): boolean {
  return first.topic === 'road' && aspects.length === 0 && !others.some(({ topic }) => ofRoutes.has(topic));
}
