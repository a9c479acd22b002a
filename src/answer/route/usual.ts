import { withSettings } from '#domain/personal-settings.ts';
import { anybody, completed } from '#domain/question.ts';
import type { Understanding } from '#search/question.ts';
import type { AnswerServices, Asked } from '../question.ts';
import { firstWay, type RouteAsked, routeOf } from './route.ts';

/** The words, with the ways of their journey where that is what they ask about; what else they ask is asked of the usual crossing. */
export function onRoute(
  words: Understanding,
  asked: Asked,
  parts: AnswerServices,
): { readonly words: Understanding; readonly route: RouteAsked | null } {
  const traveller = withSettings(completed(words.traveller, asked.traveller ?? anybody), asked.settings ?? {}, 'road');
  const route = routeOf(words, asked, traveller, parts);
  if (route === null) return { words, route };
  const [first] = firstWay(route)?.crossings ?? [];
  if (isOfRoute(words, asked) || first === undefined || route.alike.length > 1) return { words, route };
  const { crossing, toward } = first;
  const found = { kind: 'answer', crossing, via: 'town' } as const;
  const about = { kind: 'crossings' } as const;
  const going = { ...words.traveller, toward };
  return { words: { ...words, about, found, traveller: going, fromPlace: route.from }, route: null };
}

const ofRoutes: ReadonlySet<string> = new Set(['way', 'distance', 'road', 'status', 'overview'] as const);

/** Whether the journey itself is asked about, and not something else on it. */
function isOfRoute({ topics }: Understanding, asked: Asked): boolean {
  return ofRoutes.has(asked.topic ?? topics[0].topic);
}
