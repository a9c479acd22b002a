import type { Crossing } from '#domain/crossing.ts';
import { type Alternative, alternativesTo } from '#domain/nearby.ts';
import { crossingsNamed, type WaysNamed } from '#domain/roads/on-way.ts';
import type { CountryCode } from '#domain/texts.ts';
import { plain } from '#render/html.ts';
import { atCrossing } from '../about.ts';
import { sentElsewhere } from '../alternatives.ts';
import { createDetourKm } from '../drive.ts';
import type { AnswerBase, AnswerServices, AnswerWhich, QuestionRead } from '../question.ts';

/** So many other crossings are told. */
const mostTold = 3;

/**
 * Where somebody would do without a crossing, and says no journey: the other crossings of its border that they may use, the
 * shortest way round first. `null` where none is known.
 */
export function answerInstead(
  { without, isShut }: WaysNamed,
  {
    told,
    questionAbout,
  }: { readonly told: Omit<AnswerBase, 'html'>; readonly questionAbout: (one: Crossing) => QuestionRead },
  { catalogue, routes, statusAt, statementsOf }: AnswerServices,
): AnswerWhich | null {
  const leftOut = crossingsNamed(without);
  const [first] = leftOut;
  if (first === undefined) return null;
  const { renderer } = told;
  const questionAt = (crossing: Crossing) => atCrossing(crossing, questionAbout(crossing)).question;
  const statusOf = (crossing: Crossing) => statusAt(crossing, statementsOf(crossing), questionAt(crossing));
  const status = statusOf(first);
  const { traveller, moment } = questionAt(first);
  const detourKm = createDetourKm(routes);
  const sides = first.posts.map(({ country }) => country);
  const moreKm = (other: Crossing, toward: CountryCode | undefined) => detourKm(first, other, toward, moment.at);
  // Where the roads of one side do not tell how far round it is, those of the other do for the order.
  const orderOf = ({ crossing, moreKm: km }: Alternative) =>
    km ?? Math.min(Infinity, ...sides.flatMap((side) => moreKm(crossing, side) ?? []));
  const known = alternativesTo(
    status,
    catalogue.crossings.filter((one) => !leftOut.includes(one)),
    {
      wayBy: (other) => ({ status: statusOf(other) }),
      moreKmBy: (other) => moreKm(other, traveller.toward),
      count: catalogue.crossings.length,
    },
  );
  const others = known.toSorted((one, other) => orderOf(one) - orderOf(other)).slice(0, mostTold);
  if (others.length === 0) return null;
  const how = { traveller, precision: moment.precision };
  const isNow = moment.precision === 'now';
  const isUntold = isNow && others.every((other) => other.status.travellers === undefined);
  const direct = [
    ...sentElsewhere(status, renderer),
    renderer.alternatives(others, isNow ? 'now' : 'then'),
    ...(isUntold ? [renderer.html('waits-now-unknown')] : []),
  ].join('\n');
  // Who says that it is shut may be wrong.
  const states = [...others.map((other) => other.status), ...(isShut ? [status] : [])];
  const html = [direct, ...states.map((one) => renderer.stateLine(one, how))].join('\n');
  const crossings = others.map(({ crossing }) => crossing);
  return {
    ...{ kind: 'choose', ...told, crossings },
    moments: crossings.map((crossing) => questionAt(crossing).moment),
    statuses: others.map((other) => other.status),
    direct: plain(direct),
    html,
  };
}
