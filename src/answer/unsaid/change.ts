/** That a crossing has opened again, or is rebuilt, is asked in other words where its notes tell of that. */
import type { Crossing, Note } from '#domain/crossing.ts';
import type { Aspect } from '#domain/notes/aspects.ts';
import type { Understanding } from '#search/question.ts';
import { isOfState } from '../direct/admits.ts';
import { isOfSeason } from '../direct/asked-hour.ts';

/** Whoever asks when it opens, where it was shut for longer than a night, asks whether it has opened again. */
export function asOfChange<Words extends Pick<Understanding, 'aspects' | 'hearsay' | 'asksWhen' | 'topics'>>(
  { notes }: Crossing,
  words: Words,
): Words {
  const isTold = (aspect: Aspect) => notes.some(({ of = [] }) => of.includes(aspect));
  const isOfGate = words.topics.every((one) => isOfState(one) || one.topic === 'admits');
  const asksWhen = words.asksWhen && isOfGate && isTold('reopening');
  // What is being built at a gate makes people wait there.
  const [{ topic, part }] = words.topics;
  const isOfWaits = topic === 'waits' && part !== 'peaks' && notes.some((note) => note.topic === 'status');
  const isOfWorks = (words.hearsay === 'rumour' || isOfWaits) && isTold('rebuilding');
  const said = [...(asksWhen ? (['reopening'] as const) : []), ...(isOfWorks ? (['rebuilding'] as const) : [])];
  return said.length === 0 ? words : { ...words, aspects: [...words.aspects, ...said.map((aspect) => ({ aspect }))] };
}

/** Whether the notes of a crossing tell of what somebody heard: that is no rumour of which nothing is known. */
export function tellsOfChange(
  { notes }: Crossing,
  { hearsay, topics, moment }: Pick<Understanding, 'hearsay' | 'topics' | 'moment'>,
): boolean {
  const isSeason = isOfSeason({ moment }) || topics.some(({ topic }) => topic === 'season');
  const isToldOf = ({ topic, of = [] }: Note) => of.includes('rebuilding') || (isSeason && topic === 'season');
  return hearsay === 'rumour' && notes.some(isToldOf);
}
