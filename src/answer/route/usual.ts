import { withSettings } from '#domain/personal-settings.ts';
import { anybody, completed } from '#domain/question.ts';
import { type AskedAbout, askedKey } from '#domain/topic.ts';
import type { Understanding } from '#search/question.ts';
import type { AnswerServices, Asked } from '../question.ts';
import { firstWay, type RouteAsked, routeOf } from './route.ts';

/** `beside`: the ways, where something else is asked of the usual crossing and which way is best is asked too. */
export interface OnRoute {
  readonly words: Understanding;
  readonly route: RouteAsked | null;
  readonly beside?: RouteAsked;
  /** How far it is was asked first. */
  readonly isWayFirst?: true;
}

/** The words, with the ways of their journey where that is what they ask about; what else they ask is asked of the usual crossing. */
export function onRoute(words: Understanding, asked: Asked, parts: AnswerServices): OnRoute {
  const traveller = withSettings(completed(words.traveller, asked.traveller ?? anybody), asked.settings ?? {}, 'road');
  const route = routeOf(words, asked, traveller, parts);
  if (route === null) return { words, route };
  const [first] = firstWay(route)?.crossings ?? [];
  const second = besideDistance(words, asked);
  const isOfWay = isOfRoute(words, asked) && second === undefined;
  if (isOfWay || first === undefined || route.alike.length > 1) return { words, route };
  const { crossing, toward } = first;
  const found = { kind: 'answer', crossing, via: 'town' } as const;
  const about = { kind: 'crossings' } as const;
  const going = { ...words.traveller, toward };
  const of = { ...words, about, found, traveller: going, fromPlace: route.from };
  if (second !== undefined) return { words: { ...of, topics: [second] }, route: null, beside: route, isWayFirst: true };
  if (!asksWhich(words, asked)) return { words: of, route: null };
  const [topic, ...others] = words.topics;
  const topics = [topic, ...others.filter((one) => !ofRoutes.has(one.topic))] as const;
  return { words: { ...of, topics }, route: null, beside: route };
}

/** What is asked on the way beside how far it is. */
function besideDistance({ topics: [first, ...others] }: Understanding, asked: Asked): AskedAbout | undefined {
  if (asked.topic !== undefined || first.topic !== 'distance') return undefined;
  return others.find(({ topic }) => topic === 'services' || topic === 'exchange' || topic === 'connectivity');
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

/** Whether the journey itself is asked about, and not something else on it. */
function isOfRoute({ topics: [first], about }: Understanding, asked: Asked): boolean {
  // "A night in Balkhash, then Bishkek" tells where they stop, and asks for no place to sleep.
  const isStage = about.kind === 'journey' && about.by !== undefined && askedKey(first) === 'services/sleep';
  return isStage || ofRoutes.has(asked.topic ?? first.topic);
}
