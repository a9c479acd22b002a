/** From `places.json` to the domain. */
import { given } from '#domain/given.ts';
import type { KnownPlace } from '#domain/roads/place.ts';
import { readTextFile } from '#text-file.ts';
import { type Bounds, isWithin } from '../crossing.ts';
import { type Path, type Problem, pathText } from '../problem.ts';
import { validate } from '../validate.ts';
import { type PlaceFile, placesSchema } from './road-schemas.ts';

/** What is not said more precisely: how far from a town's centre its point may lie. */
const usualWithinKm = 5;

type Tell = (path: Path, message: string) => void;

/** What places are read against; `bounds` is `null` where the countries cannot be read. */
interface AroundPlaces {
  readonly bounds: ReadonlyMap<string, Bounds | null> | null;
  /** The language in which every name must be. */
  readonly reference: string;
}

/** Reads all places. Everything that is wrong with them goes to `problems`. */
export function readPlaces(file: string, around: AroundPlaces, problems: Problem[]): readonly KnownPlace[] {
  const raw = readJson(file, problems);
  if (raw === undefined) return [];
  // A place is found by its id, and not by its number among a thousand.
  const tell: Tell = ([index, ...rest], message) => {
    const id = typeof index === 'number' && Array.isArray(raw) ? (raw[index] as Partial<PlaceFile> | null)?.id : null;
    problems.push({ file, path: pathText([id ?? index ?? '', ...rest]), message });
  };
  const places = validate(placesSchema, raw, [], tell) ?? [];
  const ids = new Set<string>();
  places.forEach((place, index) => {
    if (ids.has(place.id)) tell([index, 'id'], `"${place.id}" is taken by another place: choose another id`);
    ids.add(place.id);
  });
  places.forEach((place, index) => {
    checkPlace(place, around, ids, (path, message) => tell([index, ...path], message));
  });
  const alphabets = alphabetsOf(places);
  return places.map((place) => readPlace(place, alphabets));
}

function readJson(file: string, problems: Problem[]): unknown {
  try {
    return JSON.parse(readTextFile(file));
  } catch (error) {
    problems.push({ file, path: '', message: `not valid JSON: ${(error as Error).message}` });
    return undefined;
  }
}

function checkPlace(place: PlaceFile, { bounds, reference }: AroundPlaces, ids: ReadonlySet<string>, tell: Tell): void {
  const { country, lat, lon, names, guessed = [], ends = [] } = place;
  if (names[reference] === undefined) tell(['names', reference], 'is missing: write this name as well');
  for (const language of guessed) {
    if (names[language] === undefined) tell(['guessed'], `"${language}" has no name here: write it, or take it out`);
  }
  for (const end of ends) if (!ids.has(end)) tell(['ends'], `"${end}" is no place: write the id of one of this file`);
  if ((lat === undefined) !== (lon === undefined)) tell(['lat'], 'write both lat and lon, or neither');
  if (bounds === null) return;
  if (!bounds.has(country)) {
    tell(['country'], `${country} has no file: write countries/${country}.yaml, or the country in which it lies`);
  }
  const box = bounds.get(country);
  const position = positionIn(place);
  if (box && position !== undefined && !isWithin(position, box, position.withinKm)) {
    tell(['lat'], `lies outside ${country}: look at lat and lon again, they may be swapped, or at country`);
  }
}

function positionIn({ lat, lon, within_km: withinKm = usualWithinKm }: PlaceFile): KnownPlace['position'] {
  return lat === undefined || lon === undefined ? undefined : { lat, lon, withinKm };
}

type Alphabet = 'latin' | 'other';

const alphabetOf = (name: string): Alphabet => (/\p{Script=Latin}/u.test(name) ? 'latin' : 'other');

/** In which letters each language writes the names of this file. */
function alphabetsOf(places: readonly PlaceFile[]): ReadonlyMap<string, Alphabet> {
  const names = places.flatMap((place) => Object.entries(place.names));
  return new Map(names.toReversed().map(([language, name]) => [language, alphabetOf(name)]));
}

function readPlace(file: PlaceFile, alphabets: ReadonlyMap<string, Alphabet>): KnownPlace {
  const { id, kind, country, aliases = [], ends = [], population } = file;
  const lent = lentNames(file, alphabets);
  const names = { ...file.names, ...Object.fromEntries(lent) };
  const guessed = [...(file.guessed ?? []), ...lent.map(([language]) => language)];
  return { id, kind, country, names, guessed, aliases, ends, ...given({ population, position: positionIn(file) }) };
}

/** A language without a name of its own takes that of another in the same letters: in Kyrgyz "Атасу", and not "Atasū". */
function lentNames(
  { names }: PlaceFile,
  alphabets: ReadonlyMap<string, Alphabet>,
): readonly (readonly [string, string])[] {
  return [...alphabets].flatMap(([language, alphabet]) => {
    const lent = Object.values(names).find((name) => alphabetOf(name) === alphabet);
    return names[language] !== undefined || lent === undefined ? [] : [[language, lent] as const];
  });
}
