import { borderOf, type CountryCode, type Crossing, textIn } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { type Passage, passageOf } from '#domain/passage.ts';
import type { Traveller } from '#domain/question.ts';
import { arrivalOf, type Journey, type JourneyProblem } from '#domain/roads/journey.ts';
import { shorten } from '#render/fit.ts';
import type { Renderer } from '#render/renderer.ts';
import type { Understanding } from '#search/question.ts';
import { otherWays } from './alternatives.ts';
import { asksHours, asksOfChange } from './direct/asked-hour.ts';
import { notesOfState } from './direct/of-state.ts';
import { journeyGround } from './drive.ts';
import { capCertainty, freshnessNote } from './freshness.ts';
import { type JourneyAsked, journeyOf, townsKnown } from './parse-journey.ts';
import type { AnswerAbout, AnswerBase, AnswerRoute, AnswerServices, Asked, QuestionRead } from './question.ts';
import { statusOver } from './states.ts';

/** Of a longer name of a town that we do not know, only the beginning is repeated. */
const longestTown = 40;

/** *Can I make it?* as somebody put it, about one crossing. */
export interface JourneyQuestion {
  readonly crossing: Crossing;
  readonly words: Understanding;
  readonly asked: Pick<Asked, keyof JourneyAsked | 'now'>;
  readonly traveller: Traveller;
  readonly told: Omit<AnswerBase, 'html'>;
}

/** The answer, or `null` where the question left out the town or the time. What stands in the way is refused in words. */
export function answerJourney(question: JourneyQuestion, parts: AnswerServices): AnswerAbout | null {
  const { crossing, words, asked, traveller } = question;
  const journey = journeyOf(words, asked, crossing, { traveller, ...journeyGround(parts, asked.now) });
  if (typeof journey === 'string') throw refusalOf(journey, null, question);
  const passage = passageOf(crossing, parts.statementsOf(crossing), journey);
  // Nobody knows the drive from there, or they are there: what is known of the hours answers.
  if (passage === 'unsaid' || (passage === 'drive-unknown' && asked.from === undefined && isWithoutHour(words)))
    return null;
  if (typeof passage === 'string') throw refusalOf(passage, journey, question);
  return answerWith(passage, journey, question, parts);
}

/** No hour was said that the drive would be reckoned from. */
function isWithoutHour({ moment }: Understanding): boolean {
  return moment.time === undefined && moment.inMinutes === undefined;
}

function answerWith(found: Passage, journey: Journey, question: JourneyQuestion, parts: AnswerServices): AnswerAbout {
  const { crossing, told } = question;
  const { now, traveller } = journey;
  const at = found.arrivals[0]?.at ?? now;
  const moment = { ...told.moment, at, from: at, until: at, precision: 'moment' } as const;
  const asked: QuestionRead = { traveller, moment };
  const statements = parts.statementsOf(crossing);
  const met = parts.statusAt(crossing, statements, asked);
  const status = statusOver(met, { crossing, statements, states: [], moment });
  const passage = capCertainty(found, status, parts);
  const { verdict } = passage;
  const isHourDoubted = found.state === 'open' && passage.state === 'unknown';
  // Where only trust is wanting, other crossings are no way out: they are seldom surer than this one.
  const isThrough = verdict === 'yes' || verdict === 'tight' || (verdict === 'unknown' && found.state === 'open');
  const others = isThrough ? '' : otherWays(status, asked, { renderer: told.renderer, tense: 'then', journey }, parts);
  const { renderer } = told;
  // Of hours that nobody fixed what somebody told of them is the answer.
  const isUntold = isHourDoubted || (!isThrough && (status.because === 'no-hours' || status.because === 'expired'));
  const ofHours = !isUntold ? [] : stateTold('hours', { ...question, ...asked, status }, parts);
  const lines = [...ofHours, renderer.passage(passage, status), others, freshnessNote(crossing, renderer, parts)];
  const html = lines.filter((text) => text !== '').join('\n');
  return { kind: 'answer', crossing, status, ...told, ...asked, passage, html };
}

/** Of hours that nobody fixed at the crossing of the usual way what somebody told of them stands before the way. */
export function withHoursOnWay(answer: AnswerRoute, words: Understanding, parts: AnswerServices): AnswerRoute {
  const [met, ...others] = answer.options[0]?.crossings ?? [];
  // A time that is only told says when they travel.
  const isAsked = asksHours(words) && (words.takesVerdict || words.topics.some(({ topic }) => topic === 'hours'));
  if (met === undefined || others.length > 0) return answer;
  const { crossing, status } = met;
  const isUntold = isAsked && status.state === 'unknown' && status.because === 'no-hours';
  // What is built there, or whether it opened again, is told of the crossing as where it is named.
  const topic = asksOfChange(words) ? 'status' : isUntold ? 'hours' : undefined;
  if (topic === undefined) return answer;
  const { traveller, moment } = answer;
  const told = stateTold(topic, { crossing, status, words, traveller, moment, told: answer }, parts);
  return { ...answer, html: [...told, answer.html].join('\n') };
}

type HoursAsked = Pick<JourneyQuestion, 'crossing' | 'words'> &
  QuestionRead &
  Pick<AnswerAbout, 'status'> & { readonly told: Pick<AnswerBase, 'language' | 'renderer'> };

/** What the notes of the crossing, or else of its border, tell of its hours or its state. */
function stateTold(
  topic: 'hours' | 'status',
  { words, told, crossing, ...asked }: HoursAsked,
  { catalogue }: Pick<AnswerServices, 'catalogue'>,
): readonly string[] {
  const border = borderOf(crossing, catalogue);
  const ofState = { ...words, topics: [{ topic }] as const };
  return notesOfState(
    {
      ...{ ...asked, crossing, words: ofState, countries: [], language: told.language, others: catalogue.crossings },
      borders: border === undefined ? [] : [border],
    },
    told.renderer,
  ).map(({ html }) => html);
}

/** One sentence that says which word is in the way, and what to write instead. */
function refusalOf(
  problem: JourneyProblem | 'town-unknown',
  journey: Journey | null,
  { crossing, words, asked, traveller, told }: JourneyQuestion,
): Refusal {
  const { language, renderer } = told;
  const toward = journey?.traveller.toward ?? traveller.toward;
  if (problem === 'no-direction') return directionRefused(toward ?? '', renderer);
  if (problem === 'arrival-past' && journey !== null) return pastRefused(crossing, journey, renderer);
  const known = townsKnown(crossing, toward);
  const towns = renderer.townNames(known);
  const town = words.from === undefined ? shorten(asked.from ?? '', longestTown) : textIn(words.from.name, language);
  if (known.length === 0) return new Refusal('error-drive-unknown-all');
  if (problem === 'town-unknown') return new Refusal('error-town-unknown', { town, towns });
  return new Refusal(problem === 'town-beyond' ? 'error-town-beyond' : 'error-drive-unknown', { town, towns });
}

/** A train goes on, and from one of its countries one gets over another border to the one that they go to. */
export function leadsOn(
  { kind, posts }: Crossing,
  beyond: CountryCode,
  { catalogue }: Pick<AnswerServices, 'catalogue'>,
): boolean {
  const isNext = (code: CountryCode) =>
    catalogue.borders.some(({ countries }) => countries.includes(code) && countries.includes(beyond));
  return kind === 'rail' || posts.some(({ country }) => isNext(country));
}

export function directionRefused(country: string, renderer: Renderer): Refusal {
  return new Refusal('error-no-direction', { country: renderer.countryName(country) });
}

function pastRefused(crossing: Crossing, journey: Journey, renderer: Renderer): Refusal {
  const arrival = arrivalOf(crossing, journey);
  if (typeof arrival === 'string') return new Refusal('error');
  const clocks = renderer.moment(arrival.at, crossing, journey.traveller.toward);
  return new Refusal('error-arrival-past', { clocks, time: (journey.leave ?? arrival.at).toFormat('HH:mm') });
}
