import type { Person } from '#domain/question.ts';
import type { CountryCode } from '#domain/texts.ts';
import type { WordReading } from '../text/lexicon.ts';

/** The peoples that were named as whose citizens somebody is. */

/** The nationality that was named: whose visa or whose transport something is, is none where another one is named. */
export function ownPeople(readings: readonly WordReading[]): CountryCode | undefined {
  const people = peoplesNamed(readings);
  const own = people.find((word) => !topicsBehind(word, readings).some(({ part }) => part === 'visa'));
  return (own ?? people[0])?.meaning.country;
}

function peoplesNamed(readings: readonly WordReading[]) {
  const named = readings.flatMap((word) =>
    word.meaning.kind === 'citizenship' ? [{ ...word, meaning: word.meaning }] : [],
  );
  return named.filter((word) => !topicsBehind(word, readings).some(({ topic }) => topic === 'transport'));
}

function topicsBehind({ start, length }: WordReading, readings: readonly WordReading[]) {
  return readings.flatMap((word) =>
    word.meaning.kind === 'topic' && word.start === start + length ? [word.meaning] : [],
  );
}

/** "I'm Israeli, my girlfriend is from Belarus": whose citizens those are who were named behind the first. */
export function othersOf(readings: readonly WordReading[], people: Person | undefined): readonly CountryCode[] {
  if (hasTwoPassports(readings)) return [];
  const named = peoplesNamed(readings).map(({ meaning }) => meaning.country);
  return [...new Set(named)].filter((country) => country !== people);
}

/** "I have a Russian and a Kyrgyz passport": both are of the asker. */
export function hasTwoPassports(readings: readonly WordReading[]): boolean {
  return readings.some(({ meaning }) => meaning.kind === 'aspect' && meaning.aspect === 'two-passports');
}
