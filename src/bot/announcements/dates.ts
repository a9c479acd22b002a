import { crossingById } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { dayMs } from '#domain/time/clock.ts';
import { type Dated, parseDated } from '#domain/time/dated.ts';
import { type AnnouncementContext, type Answers, exampleDay, refused, zoneOf } from './draft.ts';

/** What is older is no news: it belongs into the data. An opening that is longer ago is more often a slip of the year. */
const newsDays = { opens: 7, closes: 7, closed: 30, warning: 30 } as const;

/** As the data writes dates; else a day in words, on the crossing's first clock. */
export function dateIn(words: string, answers: Answers, context: AnnouncementContext): Dated {
  const crossing = crossingById(context, answers.crossing) ?? context.crossings[0];
  const text = words.replace(/^(\d{4}-\d\d-\d\d)\s+(?=\d\d:\d\d)/, '$1T');
  try {
    return parseDated(text, zoneOf(answers, context));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const told = /\d{4}-\d/.test(words) || crossing === undefined ? null : context.dateIn(words, crossing);
  if (told === null) throw dateRefused(words, context);
  return parseDated(told, zoneOf(answers, context));
}

export function newsDateIn(words: string, answers: Answers, context: AnnouncementContext): string {
  const date = dateIn(words, answers, context);
  const days = newsDays[(answers.says ?? 'opens') as keyof typeof newsDays] ?? newsDays.opens;
  if (date.last < context.now.toMillis() - days * dayMs) throw refused('announce-error-past', date.text);
  if (answers.until !== undefined && answers.until !== '') checkOrder(date, dateIn(answers.until, answers, context));
  return date.text;
}

export function sightingIn(words: string, answers: Answers, context: AnnouncementContext): string {
  const date = dateIn(words, answers, context);
  if (date.first > context.now.toMillis()) throw refused('announce-error-future', date.text);
  return date.text;
}

export function endIn(words: string, answers: Answers, context: AnnouncementContext): string {
  const end = dateIn(words, answers, context);
  if (end.last < context.now.toMillis()) throw refused('announce-error-past', end.text);
  const start = isHalt(answers) ? answers.what : answers.since;
  if (start !== undefined && start !== '') checkOrder(dateIn(start, answers, context), end);
  return end.text;
}

function isHalt({ says }: Answers): boolean {
  return says === 'closed' || says === 'warning';
}

function checkOrder(start: Dated, end: Dated): void {
  if (end.last <= start.first) throw new Refusal('announce-error-order', { from: start.text, until: end.text });
}

/** Shows how a date is written, by a day that is still ahead. */
function dateRefused(words: string, { now }: AnnouncementContext): Refusal {
  const { key, args } = refused('announce-error-date', words);
  return new Refusal(key, { ...args, day: exampleDay(now) });
}
