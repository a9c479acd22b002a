import { DateTime } from 'luxon';
import { type Catalogue, crossingById, firstPost } from '#domain/crossing.ts';
import type { LastQuestion } from '#domain/ports/last-questions.ts';
import type { Traveller } from '#domain/question.ts';
import type { AskedMoment, Understanding } from '#search/question.ts';
import type { Asked, PointOrSpan } from '../question.ts';

/** The moment of the last question, where the words go on with something new and say none, or answer which crossing is meant. */
export function momentTaken(
  words: Understanding,
  asked: Asked,
  last: LastQuestion,
  catalogue: Catalogue,
): PointOrSpan | undefined {
  const { followUp, moment, traveller, found, unread } = words;
  const saysTime = Object.keys(moment).length > 0 || unread.length > 0 || followUp.saysNow;
  if (saysTime || asked.moment !== undefined) return undefined;
  const isNew = followUp.saysTopic || found.kind !== 'none' || isSaid(traveller);
  const isAnswer = last.asks !== undefined && !followUp.saysTopic;
  return isAnswer || (followUp.goesOn && isNew) ? momentOfLast(last, catalogue) : undefined;
}

const isSaid = ({ toward, traffic, people }: Traveller) => (toward ?? traffic ?? people) !== undefined;

/** On the clock of the crossing that it was asked about. */
function momentOfLast({ moment, about }: LastQuestion, catalogue: Catalogue): PointOrSpan | undefined {
  if (moment === undefined) return undefined;
  const known = about.kind === 'crossings' ? crossingById(catalogue, about.crossings[0]) : undefined;
  const crossing = known ?? catalogue.crossings[0];
  const zone = crossing === undefined ? 'utc' : firstPost(crossing).zone;
  const on = (ms: number) => DateTime.fromMillis(ms, { zone });
  const { at, precision, from, until } = moment;
  return { at: on(at), precision, from: on(from), until: until === null ? null : on(until) };
}

/** "And at six?" after a question about another day is of that day. */
export function onDayOfLast(words: Understanding, last: LastQuestion, catalogue: Catalogue): AskedMoment {
  const on = momentOfLast(last, catalogue);
  const isOfDay = on?.precision === 'day' || on?.precision === 'moment';
  return on !== undefined && isOfDay && words.followUp.goesOn ? hourOn(words.moment, on.at) : words.moment;
}

/** An hour without a day, put on a day. */
export function hourOn(moment: AskedMoment, { year, month, day }: DateTime): AskedMoment {
  const { time, eitherHalf: _, ...others } = moment;
  return time === undefined || Object.keys(others).length > 0 ? moment : { ...moment, day: { year, month, day } };
}
