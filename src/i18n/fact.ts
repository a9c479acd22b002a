import { type Crossing, textIn } from '#domain/crossing.ts';
import type { ClosedStatement, HoursStatement, People, QueueStatement, Statement } from '#domain/statement.ts';
import type { Dated } from '#domain/time/dated.ts';
import { datedWords, monthDayWords } from './dates.ts';
import { hoursWords, seasonWords } from './hours.ts';
import { sideName } from './names.ts';
import { listOf, type Voice } from './voice.ts';

/** What a statement says, as it follows a colon: "round the clock", "opening: 1 May", "seen working". */
export function factWords(statement: Statement, crossing: Crossing, voice: Voice): string {
  const fact = bareFact(statement, voice);
  const sides = crossing.posts.filter(({ id }) => statement.posts?.includes(id));
  const named = sides.length < crossing.posts.length ? sides.map((post) => sideName(post, crossing, voice)) : [];
  const whom = [...named, whomWords(statement, voice)].filter((words) => words !== '').join(', ');
  return whom === '' ? fact : voice.phrase('fact-of', { whom, fact });
}

/** Hours with the remark that their source names no clock, where that is so. */
export function statedHours({ hours, clockUnstated }: HoursStatement, voice: Voice): string {
  const words = hoursWords(hours, voice);
  return clockUnstated ? voice.phrase('clock-missing', { hours: words }) : words;
}

/** Whom a statement or a limit is narrowed to: "citizens of other countries, lorries, toward Kazakhstan". */
export function whomWords(
  { people, traffic, toward }: { people?: People | string; traffic?: Statement['traffic']; toward?: string },
  voice: Voice,
): string {
  const parts = [
    ...(people === undefined ? [] : [peopleWords(people, voice)]),
    ...(traffic === undefined
      ? []
      : [
          listOf(
            traffic.map((one) => voice.phrase('traffic', { traffic: one })),
            voice,
          ),
        ]),
    ...(toward === undefined ? [] : [voice.phrase('whom-toward', { country: voice.country(toward) })]),
  ];
  return parts.join(', ');
}

/** The days that a halt covers, as far as they are known. */
export function haltDates({ span }: ClosedStatement, voice: Voice): string {
  if (span.every === 'year') {
    return voice.phrase('dates-range', { from: monthDayWords(span.from, voice), to: monthDayWords(span.until, voice) });
  }
  const from = datedWords(span.from, voice);
  if (span.until === undefined) {
    return isOneSided(span.from) ? from : voice.phrase('fact-from', { date: from });
  }
  const to = datedWords(span.until, voice);
  return from === to ? from : voice.phrase('dates-range', { from, to });
}

/** "By December 2019" takes no other word before it. */
function isOneSided({ bound }: Dated): boolean {
  return bound === 'before' || bound === 'after';
}

function bareFact(statement: Statement, voice: Voice): string {
  switch (statement.says) {
    case 'hours':
      return statedHours(statement, voice);
    case 'season':
      return seasonWords(statement, voice);
    case 'admits':
      return admitsWords(statement, voice);
    case 'opens':
      return voice.phrase('fact-opens', { date: datedWords(statement.date, voice) });
    case 'closes':
      return voice.phrase('fact-closes', { date: datedWords(statement.date, voice) });
    case 'closed':
      return closureWords(statement, voice);
    case 'works':
      if (statement.by.date?.text === statement.date.text) return voice.phrase('fact-works');
      return voice.phrase('fact-works-on', { date: datedWords(statement.date, voice) });
    case 'queue':
      return queueWords(statement, voice);
    case 'warning':
      return textIn(statement.text, voice.language);
  }
}

/** "Another reason" tells nobody anything. */
function closureWords(statement: ClosedStatement, voice: Voice): string {
  const yearly = statement.span.every === 'year';
  const fact = voice.phrase(yearly ? 'fact-closed-yearly' : 'fact-closed', { dates: haltDates(statement, voice) });
  if (statement.cause === 'other') return fact;
  return voice.phrase('fact-because', { fact, cause: voice.phrase('cause', { cause: statement.cause }) });
}

function queueWords({ minutes, vehicles }: QueueStatement, voice: Voice): string {
  if (minutes !== undefined) return voice.phrase('fact-queue', { minutes: String(minutes) });
  if (vehicles !== undefined) return voice.phrase('fact-queue-vehicles', { vehicles: String(vehicles) });
  return voice.phrase('fact-queue-seen');
}

function admitsWords({ admits }: Statement & { says: 'admits' }, voice: Voice): string {
  const parts: string[] = [];
  if (admits.people === 'everyone') parts.push(voice.phrase('fact-everyone'));
  if (admits.people === 'citizens') parts.push(voice.phrase('fact-citizens'));
  if (admits.traffic !== undefined) {
    const traffic = listOf(
      admits.traffic.map((one) => voice.phrase('traffic', { traffic: one })),
      voice,
    );
    parts.push(voice.phrase('fact-admitted', { traffic }));
  }
  return parts.join('; ');
}

function peopleWords(people: People | string, voice: Voice): string {
  if (people === 'citizens') return voice.phrase('whom-citizens');
  if (people === 'foreigners') return voice.phrase('whom-foreigners');
  const codes = typeof people === 'string' ? [people] : people;
  return voice.phrase('whom-country', { country: listOf(codes.map(voice.country), voice, 'list-countries') });
}
