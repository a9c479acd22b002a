import type { Crossing } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import { isSpan } from '../direct/asked-hour.ts';
import type { AnswerServices } from '../question.ts';
import { statesOf } from '../states.ts';
import type { PlacelessQuestion } from './directly.ts';

/** Of a longer time a list of its days says nothing. */
const longestDays = 31;
/** No more days are told apart in one answer. */
const mostLines = 4;

/** For which days a border is asked, where it is more than one, and on which of them some of its crossings are shut. Telegram's HTML. */
export function daysAsked(
  crossings: readonly Crossing[],
  question: PlacelessQuestion,
  parts: AnswerServices,
): { readonly days?: string; readonly shut: readonly string[] } {
  const { renderer, moment } = question.told;
  const { from, until, precision } = moment;
  const isOfDays =
    precision === 'day' && isSpan(moment) && until !== null && until.diff(from, 'days').days <= longestDays;
  if (!isOfDays) return { shut: [] };
  const lastDay = until.minus({ minutes: 1 });
  const names = Map.groupBy(shutFor(crossings, question, parts), ({ days }) => days);
  const shut = [...names].slice(0, mostLines).map(([days, some]) =>
    renderer.html('overview-shut-then', {
      days,
      names: some.map(({ crossing }) => renderer.crossingName(crossing)).join(', '),
    }),
  );
  return { ...given({ days: renderer.days(from, lastDay) }), shut };
}

/** Those that are shut on some of the days, and not on the first of them, of which the list tells. */
function shutFor(crossings: readonly Crossing[], { told }: PlacelessQuestion, { statementsOf }: AnswerServices) {
  const { renderer, moment, traveller } = told;
  return crossings.flatMap((crossing) => {
    const [first, ...rest] = statesOf({
      ...{ crossing, statements: statementsOf(crossing), question: { traveller, moment } },
    });
    if (first === undefined) return [];
    const isShutFirst = first.state === 'closed';
    return rest
      .filter(({ state }) => state === 'closed' && !isShutFirst)
      .map(({ from, until }) => ({ crossing, days: renderer.days(from, until.minus({ minutes: 1 })) }));
  });
}
