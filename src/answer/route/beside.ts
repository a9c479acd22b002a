import { type Crossing, textIn } from '#domain/crossing.ts';
import { type AskedAbout, askedKey } from '#domain/topic.ts';
import type { Answer, AnswerServices } from '../question.ts';
import { answerRoute, type RouteAsked } from './route.ts';
import type { OnRoute } from './usual.ts';

/** So much of a name is alike in all its cases. */
const stemLength = 4;

/** Where what is told of rides names another town than the one they go to, that we know of none to that town. */
export function withoutRide(answer: Answer, { ride }: Pick<OnRoute, 'ride'>): Answer {
  if (ride === undefined || answer.kind !== 'answer' || answer.inVain?.length !== 0) return answer;
  const { renderer, crossing, direct = '', part } = answer;
  const isNamed = ({ names }: RouteAsked['to']) =>
    direct.toLowerCase().includes(textIn(names, renderer.language).slice(0, stemLength).toLowerCase());
  // Into a country of the crossing what starts where they start may lead on.
  const isThere = crossing.posts.some(({ country }) => country === ride.to.country);
  if (direct === '' || isNamed(ride.to) || (isThere && isNamed(ride.from))) return answer;
  const words = { journey: renderer.journeyName(ride), ride: rideOf(part) } as const;
  return {
    ...answer,
    direct: `${renderer.message('route-ride-untold', words)}\n${direct}`,
    html: `${renderer.html('route-ride-untold', words)}\n${answer.html}`,
  };
}

function rideOf(part: AskedAbout['part']) {
  return part === 'bus' || part === 'minibus' || part === 'taxi' ? part : 'any';
}

/** What is only told of a journey, and of which we know nothing, comes behind its ways. `written`: plain text as markup. */
export function withWaysFirst(
  answer: Answer,
  { told: route }: Pick<OnRoute, 'told'>,
  written: (text: string) => string,
): Answer {
  if (route === undefined || answer.kind !== 'answer') return answer;
  const { crossing: _, status: __, states: ___, kind: ____, html: _____, ...told } = answer;
  const [first] = told.topics;
  if (first === undefined || told.inVain?.[0]?.topic !== askedKey(first)) return answer;
  const ways = answerRoute(route, { told: { ...told, topic: 'status' }, traveller: told.traveller });
  const lines = [ways.html, written(told.direct ?? '')].filter((text) => text !== '');
  return { ...ways, topic: told.topic, html: lines.join('\n') };
}

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
