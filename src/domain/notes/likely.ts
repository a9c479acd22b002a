import type { DateTime } from 'luxon';
import type { Note } from '../crossing.ts';
import { given } from '../given.ts';
import type { Traveller } from '../question.ts';
import type { AskedAbout } from '../topic.ts';
import { countriesAsked } from './direct-notes.ts';
import { isInScope } from './scope.ts';
import type { DirectNote, Sources } from './whose.ts';

/** How much the words of a question speak for each note, by its id; of two, the likelier has more. */
export type NoteScores = ReadonlyMap<string, number>;

/** What is asked where lists of days, clocks or roads answer and no note does: that is scored beside the notes. */
export const answeredOtherwise = [
  ...(['documents/stay', 'documents/visa', 'clocks', 'distance', 'weather', 'alerts', 'makeit', 'map'] as const),
  ...(['journey', 'report', 'emergency', 'smalltalk', 'other'] as const),
];

/** A note that may be meant, and how sure that is among all that could answer there: from 0 to 1. */
export interface LikelyNote extends DirectNote {
  readonly sure: number;
}

/** Where it was asked and by whom. */
export interface AskedWhere {
  readonly traveller: Traveller;
  readonly from: Sources;
  /** The moment asked about. */
  readonly at?: DateTime | undefined;
}

/** What holds where the question is and for whoever asks, the likeliest first. */
export function likelyNotes(scores: NoteScores, { traveller, from, at }: AskedWhere): readonly LikelyNote[] {
  const ofPlaces = [from.crossing?.notes ?? [], ...from.borders.map(({ notes }) => notes)].flat();
  const all = [
    ...ofPlaces.map((note) => ({ note, country: null })),
    ...from.countries.flatMap((country) =>
      country.notes
        .filter((note) => countriesAsked(keyOf(note), traveller, [country], []).length > 0)
        .map((note) => ({ note, country: country.code })),
    ),
  ];
  return amongAll(
    scores,
    all.filter(({ note }) => isInScope(note, { asked: keyOf(note), traveller, from, wanted: [], at })),
  );
}

/** Of whatever notes, the likeliest first; those that were not taught are none of them. */
export function amongAll(scores: NoteScores, notes: readonly DirectNote[]): readonly LikelyNote[] {
  const scored = new Map(
    notes.flatMap((one) => {
      const score = one.note.id === undefined ? undefined : scores.get(one.note.id);
      return score === undefined ? [] : [[one.note.id, { one, score }] as const];
    }),
  );
  const others = answeredOtherwise.flatMap((topic) => scores.get(topic) ?? []);
  const powers = [...[...scored.values()].map(({ score }) => score), ...others].map((score) => Math.exp(score));
  const sum = powers.reduce((total, power) => total + power, 0);
  return [...scored.values()]
    .map(({ one, score }) => ({ ...one, sure: Math.exp(score) / sum }))
    .toSorted((one, other) => other.sure - one.sure);
}

/** What is asked by whoever means it. */
export function keyOf({ topic, part }: Note): AskedAbout {
  return { topic, ...given({ part }) };
}

/** So sure it has to be to come before what the topic alone finds. */
const leastSure = 0.85;

/** The likeliest, where hardly anything else is likely. */
export function surelyMeant([first]: readonly LikelyNote[]): LikelyNote | undefined {
  return first !== undefined && first.sure >= leastSure ? first : undefined;
}

/** Of these the state of a crossing tells, and what notes say of them stands beside it. */
export function isBesideState({ topic }: AskedAbout): boolean {
  return besideState.has(topic);
}

const besideState: ReadonlySet<AskedAbout['topic']> = new Set([
  'hours',
  'status',
  'season',
  'admits',
  'about',
] as const);
