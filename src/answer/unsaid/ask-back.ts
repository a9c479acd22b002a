import type { Crossing } from '#domain/crossing.ts';
import { answerAbout, type Read } from '../about.ts';
import { isPresent } from '../direct/asked-hour.ts';
import { townsKnown } from '../parse-journey.ts';
import type { AnswerAbout, AnswerServices, QuestionRead } from '../question.ts';

/** What is known of the hours comes first, and under it what was left unsaid is asked for; whoever is there already is asked nothing. */
export function askBack(
  crossing: Crossing,
  { traveller, moment: said }: QuestionRead,
  { words, told }: Read,
  parts: AnswerServices,
): AnswerAbout {
  const { now } = said;
  // Who wants to make it today asks how it is now.
  const isToday = said.precision === 'day' && isPresent(said);
  const moment = isToday ? ({ ...said, at: now, from: now, until: now, precision: 'now' } as const) : said;
  const others = words.topics.filter(({ topic }) => topic !== 'makeit' && topic !== 'hours');
  const asked = { ...words, topics: [{ topic: 'hours' }, ...others] } as const;
  const about = answerAbout(crossing, { traveller, moment }, { words: asked, told: { ...told, moment } }, parts);
  const isThere = words.sides.length > 0 || words.followUp.saysNow;
  if (isThere) return about;
  return {
    ...about,
    html: `${about.html}\n\n${told.renderer.askJourney(crossing, townsKnown(crossing, traveller.toward))}`,
  };
}
