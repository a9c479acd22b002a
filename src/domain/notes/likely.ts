import type { DateTime } from 'luxon';
import type { Catalogue, Note } from '../crossing.ts';
import { given } from '../given.ts';
import type { Traveller } from '../question.ts';
import type { CountryCode } from '../texts.ts';
import { type AskedAbout, askedKey } from '../topic.ts';
import { countriesAsked } from './direct-notes.ts';
import { isInScope } from './scope.ts';
import type { DirectNote, Sources } from './whose.ts';

/** What the words of a question speak for. */
export interface NotesAsked {
  /** How much for each note, by its id; of two, the likelier has more. */
  readonly scores: ReadonlyMap<string, number>;
  /** Of what the likeliest of all tells, wherever it holds; or what no note answers. */
  readonly matter: string;
  /** How sure that is among all: from 0 to 1. */
  readonly sure: number;
  /** The note that tells it, of all of all places; none where no note answers. */
  readonly likeliest?: LikeliestNote | undefined;
}

/** What is asked where lists of days, clocks or roads answer and no note does: that is scored beside the notes. */
export const answeredOtherwise = [
  ...(['documents/stay', 'documents/visa', 'clocks', 'distance', 'weather', 'alerts', 'makeit', 'map'] as const),
  ...(['journey', 'report', 'emergency', 'smalltalk', 'other'] as const),
];

/** A note that may be meant, and how sure that is among all that could answer there: from 0 to 1. */
export interface LikelyNote extends DirectNote {
  readonly sure: number;
}

/** A note with the countries of the place of which it is told. */
export interface PlacedNote extends DirectNote {
  readonly places: readonly CountryCode[];
}

/** The likeliest of all, wherever it holds; without a place where it is told of several. */
export interface LikeliestNote extends PlacedNote, LikelyNote {}

/** Where it was asked and by whom. */
export interface AskedWhere {
  readonly traveller: Traveller;
  readonly from: Sources;
  /** The moment asked about. */
  readonly at?: DateTime | undefined;
}

const nothingWanted: readonly never[] = [];

/** What holds where the question is and for whoever asks. */
export function likelyNotes({ scores }: NotesAsked, { traveller, from, at }: AskedWhere): readonly LikelyNote[] {
  const isMeant = (note: Note) =>
    note.id !== undefined &&
    scores.has(note.id) &&
    isInScope(note, { asked: note, traveller, from, wanted: nothingWanted, at });
  const ofPlaces = [from.crossing?.notes ?? [], ...from.borders.map(({ notes }) => notes)].flat();
  const ofCountries = from.countries.flatMap((country) =>
    country.notes
      .filter((note) => isMeant(note) && countriesAsked(note, traveller, [country], nothingWanted).length > 0)
      .map((note) => ({ note, country: country.code })),
  );
  return amongAll(scores, [...ofPlaces.filter(isMeant).map((note) => ({ note, country: null })), ...ofCountries]);
}

/** How likely each of whatever notes is; those that were not taught are none of them. */
export function amongAll(scores: NotesAsked['scores'], notes: readonly DirectNote[]): readonly LikelyNote[] {
  const scored = notes.flatMap((one) => {
    const score = one.note.id === undefined ? undefined : scores.get(one.note.id);
    return score === undefined ? [] : { one, power: Math.exp(score) };
  });
  const others = answeredOtherwise.map((label) => Math.exp(scores.get(label) ?? -Infinity));
  const sum = [...others, ...scored.map(({ power }) => power)].reduce((total, power) => total + power, 0);
  return scored.map(({ one, power }) => ({ ...one, sure: power / sum }));
}

/** Of several that are as likely, the first. */
export function likeliestOf(notes: readonly LikelyNote[]): LikelyNote | undefined {
  return notes.reduce<LikelyNote | undefined>((best, one) => (best && best.sure >= one.sure ? best : one), undefined);
}

/** Reads what was scored. */
export function createNotesAsked(catalogue: Catalogue) {
  const placed = new Map<string | undefined, PlacedNote>();
  // What is told of a union is told of each of its borders.
  for (const one of notesPlaced(catalogue)) {
    const { id } = one.note;
    placed.set(id, placed.has(id) ? { ...one, places: [] } : one);
  }
  return (scores: NotesAsked['scores']): NotesAsked => {
    let [label, most] = ['', -Infinity];
    for (const [one, score] of scores) if (score > most) [label, most] = [one, score];
    const sum = [...scores.values()].reduce((total, score) => total + Math.exp(score - most), 0);
    const sure = scores.size === 0 ? 0 : 1 / sum;
    const likeliest = placed.get(label);
    if (likeliest === undefined) return { scores, matter: label, sure };
    return { scores, matter: askedKey(keyOf(likeliest.note)), sure, likeliest: { ...likeliest, sure } };
  };
}

/** Every note with where it holds. */
export function notesPlaced({ crossings, borders, countries }: Catalogue): readonly PlacedNote[] {
  const of = (notes: readonly Note[], country: CountryCode | null, places: readonly CountryCode[]) =>
    notes.map((note) => ({ note, country, places }));
  return [
    ...crossings.flatMap(({ notes, posts }) => of(notes, null, [...new Set(posts.map(({ country }) => country))])),
    ...borders.flatMap((border) => of(border.notes, null, border.countries)),
    ...countries.flatMap(({ notes, code }) => of(notes, code, [code])),
  ];
}

/** What is asked by whoever means it. */
export function keyOf({ topic, part }: Note): AskedAbout {
  return { topic, ...given({ part }) };
}

/** So sure it has to be to come before what the topic alone finds. */
const leastSure = 0.85;

/** The likeliest, where hardly anything else is likely there, and nothing elsewhere of which nothing is told there. */
export function surelyMeant(notes: readonly LikelyNote[], { matter }: NotesAsked): LikelyNote | undefined {
  const first = likeliestOf(notes);
  const isMeant = first !== undefined && first.sure >= leastSure && askedKey(keyOf(first.note)) === matter;
  return isMeant ? first : undefined;
}

/** So sure it has to be among all notes of all places to come before what words were read as. */
const leastOfAll = 0.97;

/** It is meant whatever else its words may name. */
export function isUnmistaken({ id }: Note, { likeliest }: NotesAsked): boolean {
  return likeliest !== undefined && id === likeliest.note.id && likeliest.sure >= leastOfAll;
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
