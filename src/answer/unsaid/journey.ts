import { DateTime } from 'luxon';
import { type Catalogue, type Crossing, firstPost } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import type { LastQuestion } from '#domain/ports/last-questions.ts';
import type { AskedMoment, Understanding } from '#search/question.ts';
import { townsKnown } from '../parse-journey.ts';
import type { Asked, Continued } from '../question.ts';
import { hourOn } from './moment.ts';

/**
 * *Can I make it* goes on: a town, an hour or a day takes the place of that of the last question, and the rest stays. Whoever
 * then says where from and when, or when they arrive, asks it even where the last question was another.
 */
export function withJourney(read: Continued, last: LastQuestion): Continued {
  const { words, asked } = read;
  const { found } = words;
  if (found.kind !== 'answer') return read;
  const isOne = (asked.topic ?? words.topics[0].topic) === 'makeit';
  const begins = asked.topic === undefined && read.inherited.about && !words.followUp.saysTopic && beginsJourney(words);
  const isAnswer = last.topic.topic === 'makeit' && !words.followUp.saysTopic;
  if (!isOne && !begins) return read;
  const from = words.from ?? (isAnswer || begins ? words.followUp.town : undefined);
  const town = from === undefined ? (words.followUp.otherPlace ?? last.journey?.from) : undefined;
  const moment = isAnswer ? onDayOf(last, words.moment, found.crossing) : words.moment;
  const time = moment.time === undefined && moment.inMinutes === undefined ? last.journey : undefined;
  const clock = words.clock ?? (isAnswer && leavesFirst(found.crossing, last) ? 'leave' : undefined);
  return {
    ...read,
    words: { ...words, topics: [{ topic: 'makeit' }], moment, ...given({ from, clock }) },
    asked: { ...asked, ...given({ from: town, leave: time?.leave, arrive: time?.arrive }) },
  };
}

/** Asked whether one can make it, a town that stands alone is where from. */
export function withTown(words: Understanding, { topic = words.topics[0].topic }: Pick<Asked, 'topic'>): Understanding {
  const { from, followUp, clock } = words;
  if (topic !== 'makeit' || from !== undefined || followUp.town === undefined || clock === 'arrive') return words;
  return { ...words, from: followUp.town };
}

function beginsJourney({ from, moment, clock }: Understanding): boolean {
  return moment.time !== undefined && (from !== undefined || clock !== undefined);
}

/** We ask when they leave, where we know a drive; else when they arrive. */
function leavesFirst(crossing: Crossing, { journey }: LastQuestion): boolean {
  return journey?.arrive === undefined && townsKnown(crossing, undefined).length > 0;
}

/** An hour is one of the day that was asked about; a day takes the hour of the last question. */
function onDayOf(last: LastQuestion, moment: AskedMoment, crossing: Crossing): AskedMoment {
  const hour = last.journey?.leave ?? last.journey?.arrive;
  const then = hour === undefined ? undefined : DateTime.fromISO(hour, { setZone: true });
  if (moment.time === undefined && moment.day !== undefined && then !== undefined) {
    return { ...moment, time: then.hour * 60 + then.minute };
  }
  const { zone } = firstPost(crossing);
  const on = then ?? (last.moment === undefined ? undefined : DateTime.fromMillis(last.moment.at, { zone }));
  return on === undefined ? moment : hourOn(moment, on);
}

/** "And to Omsk?": after a journey a place alone is its other goal, or where it begins. */
export function withOtherEnd(
  words: Understanding,
  last: LastQuestion | undefined,
  { places }: Pick<Catalogue, 'places'>,
): Understanding {
  const { onlyEnd, found, topics, about } = words;
  const isNamed = found.kind === 'answer' && found.via === 'name';
  const isOfWay = topics.every(({ topic }) => ofWays.has(topic));
  if (last?.about.kind !== 'journey' || onlyEnd === undefined || isNamed || !isOfWay || about.kind === 'emergency')
    return words;
  const { from, to } = last.about;
  const kept = places.find(({ id }) => id === (onlyEnd.isLeft ? to : from));
  if (kept === undefined || kept.id === onlyEnd.place.id) return words;
  const [start, goal] = onlyEnd.isLeft ? [onlyEnd.place, kept] : [kept, onlyEnd.place];
  const { names, aliases } = onlyEnd.place;
  const isName = (word: string) => [...Object.values(names), ...aliases].some((name) => beginsWith(word, name));
  const [unread, conditions] = [words.unread, words.conditions].map((said) => said.filter((word) => !isName(word)));
  return {
    ...words,
    ...given({ unread, conditions }),
    about: { kind: 'journey', from: [start], to: [goal] },
    found: { kind: 'none', near: [] },
  };
}

const beginsWith = (word: string, name: string) => word.toLowerCase().startsWith(name.toLowerCase());

const ofWays: ReadonlySet<string> = new Set(['status', 'overview', 'way', 'distance', 'road'] as const);
