import type { Crossing } from '#domain/crossing.ts';
import type { Answer, AnswerServices } from '../question.ts';
import type { RouteAsked } from './route.ts';
import type { OnRoute } from './usual.ts';

/** Under the card of the usual crossing the other ways, and of which of them nobody has told how long one waits. */
export function withOtherWays(
  answer: Answer,
  { beside: route, isWayFirst }: Pick<OnRoute, 'beside' | 'isWayFirst'>,
  parts: AnswerServices,
): Answer {
  if (route === undefined || answer.kind !== 'answer') return answer;
  const { renderer, traveller, moment, topic } = answer;
  const lines = renderer.route(route, { traveller, precision: moment.precision, wayFirst: true, isUnderCard: true });
  const untold = topic === 'waits' ? waitsUntold(route, parts) : [];
  const names = untold.map((crossing) => renderer.crossingName(crossing));
  const last = names.length === 0 ? '' : renderer.html('route-waits-untold', { crossings: names.join(', ') });
  const all = isWayFirst ? [lines, answer.html, last] : [answer.html, lines, last];
  return { ...answer, html: all.filter((line) => line !== '').join('\n') };
}

function waitsUntold({ ways }: RouteAsked, { statementsOf }: AnswerServices): readonly Crossing[] {
  if (ways.kind !== 'ways') return [];
  const crossings = new Set(ways.others.flatMap(({ way }) => way.crossings.map(({ crossing }) => crossing)));
  const isUsual = (crossing: Crossing) => ways.usual?.crossings.some((met) => met.crossing === crossing);
  const isTold = (crossing: Crossing) =>
    crossing.waits !== undefined ||
    crossing.notes.some(({ topic }) => topic === 'waits') ||
    statementsOf(crossing).some(({ says }) => says === 'queue');
  return [...crossings].filter((crossing) => !isUsual(crossing) && !isTold(crossing));
}
