import type { Crossing } from '#domain/crossing.ts';
import { type Alternative, isForPeople } from '#domain/nearby.ts';
import type { CountryCode } from '#domain/texts.ts';
import { plain } from '#render/html.ts';
import type { Understanding } from '#search/question.ts';
import type { AnswerBase, AnswerServices, AnswerWhich, QuestionRead } from '../question.ts';

/** So many are told: whoever asks for the nearest does not want the tenth. */
const mostTold = 3;

/** Nobody knows a drive better, in minutes. */
const step = 10;

interface Asking {
  readonly told: Omit<AnswerBase, 'html'>;
  readonly questionAbout: (one: Crossing) => QuestionRead;
}

/**
 * The crossings to which one drives least from a place that was named, over the border to the country that they go to where
 * one was; those that are open first of all. `null` where no road is known.
 */
export function answerNearest(
  { nearestTo: place, about }: Pick<Understanding, 'nearestTo' | 'about'>,
  { told, questionAbout }: Asking,
  { routes, statusAt, statementsOf }: AnswerServices,
): AnswerWhich | null {
  // A journey is answered as one.
  if (place === undefined || about.kind === 'journey') return null;
  const { renderer, moment, traveller } = told;
  const toward = traveller.toward ?? countriesIn(about).find((code) => code !== place.country);
  const isLedTo = ({ posts }: Crossing) => toward === undefined || posts.some(({ country }) => country === toward);
  const isFrom = ({ posts }: Crossing) => posts.some(({ country }) => country === place.country);
  const near = routes
    .nearest(place, moment.at)
    .filter(({ crossing }) => isLedTo(crossing) && isFrom(crossing))
    .toSorted((one, other) => one.length.reckoned.minutes - other.length.reckoned.minutes);
  const found: Alternative[] = [];
  for (const { crossing, length } of near) {
    if (found.length === mostTold) break;
    const status = statusAt(crossing, statementsOf(crossing), questionAbout(crossing));
    const minutes = Math.max(1, Math.round(length.reckoned.minutes / step)) * step;
    if (isForPeople(status)) found.push({ crossing, km: null, status, drive: { minutes, estimated: true } });
  }
  if (found.length === 0) return null;
  const open = found.filter(({ status }) => status.state === 'open');
  const direct = renderer.alternatives(open, moment.precision === 'now' ? 'now' : 'then');
  const states = found.map(({ status }) => renderer.stateLine(status, { traveller, precision: moment.precision }));
  const crossings = found.map(({ crossing }) => crossing);
  return {
    ...{ kind: 'choose', ...told, crossings },
    moments: crossings.map((crossing) => questionAbout(crossing).moment),
    statuses: found.map(({ status }) => status),
    ...(direct === '' ? {} : { direct: plain(direct) }),
    html: [direct, ...states].filter((line) => line !== '').join('\n'),
  };
}

function countriesIn(about: Understanding['about']): readonly CountryCode[] {
  if (about.kind === 'country') return [about.country];
  return about.kind === 'border' ? about.countries : [];
}
