import type { Crossing } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import { type Alternative, alternativesTo, otherWaysNamed } from '#domain/nearby.ts';
import { inFull } from '#domain/notes/whose.ts';
import { passageOf } from '#domain/passage.ts';
import type { Question } from '#domain/question.ts';
import { quickestOf } from '#domain/reports/quickest.ts';
import { arrivalOf, type Journey } from '#domain/roads/journey.ts';
import type { Status } from '#domain/status.ts';
import type { AskedAbout } from '#domain/topic.ts';
import type { Renderer } from '#render/renderer.ts';
import type { Understanding } from '#search/question.ts';
import { createDetourKm } from './drive.ts';
import type { AnswerAbout, AnswerServices } from './question.ts';

/** Plan B, where a crossing is not open at that time: other ways for the same traveller, or nothing. */
export function otherWays(
  status: Status,
  question: Question,
  how: { readonly renderer: Renderer; readonly tense: 'now' | 'then'; readonly journey?: Journey },
  parts: AnswerServices,
): string {
  const { catalogue, statusAt, statementsOf } = parts;
  const traveller = { ...question.traveller, traffic: status.traffic };
  const detourKm = createDetourKm(parts.routes);
  const wayBy = (other: Crossing): Pick<Alternative, 'status' | 'drive'> => {
    const drive = how.journey && driveTo(other, how.journey, parts);
    const moment = { ...question.moment, ...(drive ? { at: drive.at } : {}) };
    return { status: statusAt(other, statementsOf(other), { traveller, moment }), ...given({ drive }) };
  };
  const moreKmBy = (other: Crossing) => detourKm(status.crossing, other, traveller.toward, question.moment.at);
  const ways = alternativesTo(status, catalogue.crossings, { wayBy, moreKmBy, count: otherWaysNamed });
  return how.renderer.alternatives(ways, how.tense);
}

/** Plan B by time: another crossing of the border where travellers waited much less, or nothing. */
export function quickerWay(
  status: Status,
  question: Question,
  renderer: Renderer,
  { catalogue, statusAt, statementsOf }: AnswerServices,
): string {
  const [here] = status.travellers?.windows ?? [];
  if (here === undefined || status.state !== 'open') return '';
  const { toward, vehicle } = here;
  const asked = { ...question, traveller: { ...question.traveller, traffic: status.traffic, toward } };
  const wayBy = (other: Crossing) => ({ status: statusAt(other, statementsOf(other), asked) });
  const { crossings } = catalogue;
  const others = alternativesTo(status, crossings, { wayBy, count: crossings.length }).flatMap(
    ({ crossing, status: { travellers } }) => {
      const window = travellers?.windows.find((one) => one.vehicle === vehicle && one.toward === toward);
      return window === undefined ? [] : [{ crossing, window }];
    },
  );
  const quicker = quickestOf(here, others);
  return quicker === null ? '' : renderer.quicker(here, quicker);
}

/** The drive to another crossing, where one knows it from the same town and would get through there. */
function driveTo(other: Crossing, journey: Journey, { statementsOf }: AnswerServices) {
  const arrival = arrivalOf(other, journey);
  if (typeof arrival === 'string' || journey.leave === undefined) return undefined;
  const passage = passageOf(other, statementsOf(other), journey);
  if (typeof passage === 'string' || passage.verdict === 'no') return undefined;
  return { ...arrival, minutes: arrival.at.diff(journey.leave, 'minutes').minutes };
}

/** By which other way one gets over was asked. */
export function asksOtherWays(topic: AnswerAbout['topic'], { aspects }: Understanding): boolean {
  return (topic === 'way' || topic === 'overview') && aspects.some(({ aspect }) => aspect === 'other-way');
}

/** Which other posts are open, and where one waits less: of that nobody may have told. */
export function otherPosts(
  others: string,
  quicker: string,
  { renderer, moment, status }: Pick<AnswerAbout, 'renderer' | 'moment' | 'status'>,
): string {
  const isUnknown = quicker === '' && moment.precision === 'now';
  return [...sentElsewhere(status, renderer), others, isUnknown ? renderer.html('waits-now-unknown') : quicker]
    .filter((line) => line !== '')
    .join('\n');
}

/** Of a gate that is not open, where a source says that people and vehicles are sent in its place: all of it, whoever asks. HTML. */
export function sentElsewhere({ state, crossing }: Status, renderer: AnswerAbout['renderer']): readonly string[] {
  if (state === 'open') return [];
  return crossing.notes
    .filter(({ of = [] }) => of.includes('other-post'))
    .map((note) => renderer.direct({ asked: { topic: note.topic }, notes: [inFull(note)] }).html);
}

/** The state or the queue was asked, not why it is so or where it lies. */
export function tellsOfQueue({ topic }: Pick<AnswerAbout, 'topic'>): boolean {
  return topic === 'status' || topic === 'waits';
}

/** What tells one from another: which way it is and how long one waits; where nobody knows whether it works, first whom it lets through. */
export function tellingApart(status: Status): readonly AskedAbout[] {
  const { notes } = status.crossing;
  const isNoted = notes.some(({ topic, part }) => topic === 'admits' && part === 'foreigners');
  const ofForeigners = isNoted ? ([{ topic: 'admits', part: 'foreigners' }] as const) : [];
  const isUnsure =
    status.state === 'unknown' || notes.some(({ topic, doubts }) => topic === 'admits' && doubts === true);
  const passing = isUnsure ? [{ topic: 'admits' } as const, ...ofForeigners] : [];
  return [...passing, { topic: 'waits', part: 'usual' }, { topic: 'about' }];
}

/** What a source advises to take in place of one of them: of lorries none does; and what tells posts apart that are taken for each other. */
export function adviceOf(
  named: readonly Pick<AnswerAbout, 'crossing' | 'renderer'>[],
  { traveller, topics }: Pick<Understanding, 'traveller' | 'topics'>,
  isBetter: boolean,
): readonly string[] {
  const isAdvised = isBetter && traveller.traffic !== 'truck';
  const wanted = [isAdvised ? 'other-post' : '', topics.every(({ topic }) => ofNames.has(topic)) ? 'namesake' : ''];
  return named.flatMap(({ crossing, renderer }) =>
    crossing.notes.flatMap((note) => {
      if (note.of?.some((aspect) => wanted.includes(aspect)) !== true) return [];
      return [renderer.direct({ asked: { topic: note.topic }, notes: [{ note, country: null }] }).html];
    }),
  );
}

/** Nothing else is asked of two names: which is which. */
const ofNames: ReadonlySet<AskedAbout['topic']> = new Set(['status', 'overview', 'way', 'about', 'clocks'] as const);
