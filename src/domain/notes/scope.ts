import type { DateTime } from 'luxon';
import { borderId, type Crossing, firstPost, type Note } from '../crossing.ts';
import type { Traveller } from '../question.ts';
import { hoursAt } from '../time/hours-at.ts';
import type { AskedAbout } from '../topic.ts';
import type { Aspect } from './aspects.ts';
import { isOfNeighbours, isOfOtherCars, isOfStrangers, isUnknown, type Sources } from './whose.ts';

/** What is told of these for citizens of a third country is no answer to somebody unknown. */
function isOfCitizens({ topic, part }: AskedAbout): boolean {
  return topic === 'documents' && (part === 'visa' || part === 'passport');
}

/** Where, for whom and of when a question is. */
export interface NoteScope {
  readonly asked: AskedAbout;
  readonly traveller: Traveller;
  readonly from: Sources;
  /** To what the topic is narrowed. */
  readonly wanted: readonly Aspect[];
  /** The moment asked about. */
  readonly at?: DateTime | undefined;
}

/**
 * Whether what a note tells holds where the question is, for whoever asks, for what they drive, the way they go and then:
 * the one place that lets it answer. What holds at another border, on another road or for others is no answer.
 */
export function isInScope(note: Note, scope: NoteScope): boolean {
  const { traveller, from, at } = scope;
  const isRide = note.topic === 'transport' && traveller.traffic === 'truck';
  return (
    !isRide &&
    isHere(note, from) &&
    !isOfOthers(note, scope) &&
    isFor(note, traveller) &&
    isDuring(note, at, from.crossing)
  );
}

/** At one of the borders asked about; a country as a whole has all of its own. */
function isHere({ borders }: Note, from: Sources): boolean {
  return (
    borders === undefined || from.borders.length === 0 || from.borders.some((one) => borders.includes(borderId(one)))
  );
}

/** Who names a paper that only some hold, holds it. */
function isOfOthers(note: Note, { asked, traveller, from, wanted }: NoteScope): boolean {
  if (note.of?.some((aspect) => wanted.includes(aspect))) return false;
  return (
    (isOfCitizens(asked) && isOfStrangers(note, traveller, from) && !isOfNeighbours(note, traveller, from)) ||
    (asked.topic === 'vehicles' && asked.part === 'papers' && isOfOtherCars(note, traveller, from))
  );
}

function isFor({ toward, citizens, plates, exceptPlates }: Note, traveller: Traveller): boolean {
  const { plates: own } = traveller;
  if (own !== undefined && (plates?.includes(own) === false || exceptPlates?.includes(own) === true)) return false;
  if (toward !== undefined && traveller.toward !== undefined && toward !== traveller.toward) return false;
  // Most drive what is registered at home.
  const who = isUnknown(traveller.people) ? own : traveller.people;
  return citizens === undefined || who === undefined || citizens.includes(who);
}

/**
 * What is told of some hours answers for no other, and for none where no moment is asked about. That it may be shut then is
 * told to everybody who asks for the hours.
 */
function isDuring({ during, doubts }: Note, at: DateTime | undefined, crossing: Crossing | undefined): boolean {
  if (during === undefined || doubts === true) return true;
  if (at === undefined || crossing === undefined) return false;
  return hoursAt(during, at.toMillis(), firstPost(crossing).zone).state === 'open';
}
