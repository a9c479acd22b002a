/** Whether somebody goes at all. */
import type { WordReading } from '../text/lexicon.ts';

/** Words without which somebody who is in one place and speaks of another does not go there. */
const ofGoing: ReadonlySet<string> = new Set(['passing', 'leaving', 'arriving', 'back', 'carrying']);
const topicsOfGoing: ReadonlySet<string> = new Set(['way', 'distance', 'makeit']);

/** Whether somebody goes at all, or asks how the road is, on which one would. */
export function saysGoing(readings: readonly WordReading[]): boolean {
  const isOfRoad = ({ meaning }: WordReading) => meaning.kind === 'topic' && meaning.topic === 'road';
  return readings.some(isOfRoad) || goes(readings);
}

/** Words of going, or of a way that is asked for. */
export function goes(readings: readonly WordReading[]): boolean {
  return readings.some(({ meaning }) =>
    meaning.kind === 'topic' ? topicsOfGoing.has(meaning.topic) : ofGoing.has(meaning.kind),
  );
}

/** "I'm in A, bus to B?" */
export function saysRide(readings: readonly WordReading[]): boolean {
  return readings.some(({ meaning }) => meaning.kind === 'topic' && meaning.topic === 'transport');
}
