/** The places that people name when they say where they go, by every spelling of their names. */
import type { Catalogue } from '#domain/crossing.ts';
import { countryAsPlace, type KnownPlace } from '#domain/roads/place.ts';
import type { CountryCode } from '#domain/texts.ts';
import type { Linguistics } from '../linguistics.ts';
import { wholeKey } from '../text/normalize.ts';

export interface PlaceIndex {
  readonly linguistics: Linguistics;
  readonly exact: ReadonlyMap<string, readonly NamedPlace[]>;
  /** Names without their last vowel, as Russian declines them. */
  readonly stems: ReadonlyMap<string, readonly NamedPlace[]>;
  /** Towns that everybody knows whose names are too short for an ending to be taken off unseen. */
  readonly short: ReadonlyMap<string, readonly NamedPlace[]>;
  /** Towns that everybody knows, by their own names. */
  readonly known: ReadonlyMap<string, KnownPlace>;
  /** Where a journey begins or ends if only a country is named. */
  readonly countries: readonly KnownPlace[];
  /** Whether two countries have a border of ours. */
  readonly areNeighbours: (one: CountryCode, other: CountryCode) => boolean;
}

/** A place under one of its names; `letters` has them as they are written, without what stands between words. */
export interface NamedPlace {
  readonly place: KnownPlace;
  readonly letters: string;
  readonly isOwnName: boolean;
}

const shortestStem = 4;
export const shortName = 3;
/** A town that everybody knows, however short its name. */
export const isWellKnown = ({ population = 0 }: KnownPlace): boolean => population > 100_000;

/** A town with a name so long that hardly anything else is meant by it, though a word begins like it: Balykchy is no fish. */
export const isMeantBy = (place: KnownPlace, key: string): boolean =>
  isWellKnown(place) || (key.length >= longName && (place.population ?? 0) > 20_000);
const longName = 6;

/** Built once from the catalogue. */
export function createPlaceIndex(
  { places, countries, borders }: Pick<Catalogue, 'places' | 'countries' | 'borders'>,
  linguistics: Linguistics,
): PlaceIndex {
  const exact = new Map<string, NamedPlace[]>();
  const stems = new Map<string, NamedPlace[]>();
  for (const place of places) {
    for (const named of namesOf(place, linguistics)) {
      for (const key of spelledAlike(wholeKey(named.letters, linguistics), linguistics)) {
        if (key.length < 2) continue;
        add(exact, key, named);
        const stem = key.replace(/[aeiou]$/u, '');
        if (stem !== key && stem.length >= shortestStem) add(stems, stem, named);
      }
    }
  }
  const short = new Map([...exact].filter(([key, named]) => key.length <= shortName && named.some(isOfKnown)));
  const known = new Map(
    [...exact].flatMap(([key, named]) => {
      const town = named.find((one) => one.isOwnName && isOfKnown(one));
      return town === undefined ? [] : [[key, town.place] as const];
    }),
  );
  const areNeighbours = (one: CountryCode, other: CountryCode) =>
    borders.some((border) => border.countries.includes(one) && border.countries.includes(other));
  return { linguistics, exact, stems, short, known, countries: countries.map(countryAsPlace), areNeighbours };
}

const isOfKnown = ({ place }: NamedPlace) => isWellKnown(place);

/** Whether a key is how a town that everybody knows is called. */
export function isKnownTown({ known }: PlaceIndex, key: string): boolean {
  return known.has(key);
}

function namesOf(place: KnownPlace, { clean }: Linguistics): readonly NamedPlace[] {
  const lettersOf = (name: string) => clean(name).replace(/[^\p{L}\p{N}]/gu, '');
  const own = Object.values(place.names).map((name) => ({ place, letters: lettersOf(name), isOwnName: true }));
  return [...own, ...place.aliases.map((name) => ({ place, letters: lettersOf(name), isOwnName: false }))];
}

/** A key with its ending, and with those that neighbours write for it. */
function spelledAlike(key: string, { sameEndings }: Linguistics): readonly string[] {
  const own = sameEndings.find((ending) => key.length > ending.length && key.endsWith(ending));
  if (own === undefined) return [key];
  const root = key.slice(0, -own.length);
  return [key, ...sameEndings.filter((ending) => ending !== own).map((ending) => root + ending)];
}

function add(shelf: Map<string, NamedPlace[]>, key: string, named: NamedPlace): void {
  const known = shelf.get(key);
  if (known === undefined) shelf.set(key, [named]);
  else known.push(named);
}
