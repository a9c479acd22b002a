import type { CountryCode } from '#domain/texts.ts';
import type { WordReading } from '../text/lexicon.ts';

/** Where somebody goes, or from where a thing comes. */
interface PeopleAsPlace {
  readonly country: CountryCode;
  readonly side: 'to' | 'from';
}

/** "Өзбекке киргенде", "өзбектен сигарет": a people that one comes in to, or from which a thing is brought, is its country. */
export function peopleAsPlace(readings: readonly WordReading[], at: number): PeopleAsPlace | undefined {
  const isEntered = readings.some(({ meaning, start }) => start === at + 1 && meaning.kind === 'passing');
  const people = readings.find(
    ({ meaning, start, length }) => start === at && length === 1 && meaning.kind === 'citizenship',
  );
  if (people?.meaning.kind !== 'citizenship') return undefined;
  const { country } = people.meaning;
  if (isEntered) return { country, side: 'to' };
  return readings.some(isOfGoods) ? { country, side: 'from' } : undefined;
}

function isOfGoods({ meaning }: WordReading): boolean {
  return meaning.kind === 'topic' && meaning.topic === 'customs' && meaning.part !== undefined;
}
