/** The places that people name when they say where they go, by every spelling of their names. */
import type { Catalogue } from '#domain/crossing.ts';
import { countryAsPlace, type KnownPlace } from '#domain/roads/place.ts';
import type { CountryCode } from '#domain/texts.ts';
import type { Linguistics } from '../linguistics.ts';
import { lately } from '../text/lately.ts';
import { squeeze, wholeKey } from '../text/normalize.ts';

export interface PlaceIndex {
  readonly linguistics: Linguistics;
  readonly exact: ReadonlyMap<string, readonly NamedPlace[]>;
  /** Names without their last vowel, as Russian declines them. */
  readonly stems: ReadonlyMap<string, readonly NamedPlace[]>;
  /** The names too short for an ending to be taken off unseen that a folded word is, with one. */
  readonly shortIn: (word: string) => ShortNames;
  /** Names of several words, each word without its last vowels: in Russian each has an ending of its own. */
  readonly phrases: ReadonlyMap<string, readonly NamedPlace[]>;
  /** The first words of these. */
  readonly phrasesBegin: ReadonlySet<string>;
  /** Towns that everybody knows, by their own names. */
  readonly known: ReadonlyMap<string, KnownPlace>;
  /** These, and towns with a name so long that with a letter wrong it is like nothing else, by their first letter. */
  readonly guessed: ReadonlyMap<string | undefined, readonly (readonly [key: string, KnownPlace])[]>;
  /** Where a journey begins or ends if only a country is named. */
  readonly countries: readonly KnownPlace[];
  /** Whether two countries have a border of ours. */
  readonly areNeighbours: (one: CountryCode, other: CountryCode) => boolean;
  /** The language of a country. */
  readonly spokenIn: (country: CountryCode) => string | undefined;
}

/** A place under one of its names; `letters` has them as they are written, without what stands between words. */
export interface NamedPlace {
  readonly place: KnownPlace;
  readonly letters: string;
  readonly isOwnName: boolean;
}

/** Short names, each with the places that bear it. */
interface ShortNames {
  /** Of a town that everybody knows. */
  readonly known: readonly ShortName[];
  /** Of the other towns: words that say from where or to where must frame it. */
  readonly framed: readonly ShortName[];
}

type ShortName = readonly [key: string, named: readonly NamedPlace[]];

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
  const phrases = new Map<string, NamedPlace[]>();
  for (const place of places) {
    for (const { words, ...named } of namesOf(place, linguistics)) {
      for (const key of spelledAlike(wholeKey(named.letters, linguistics), linguistics)) {
        if (key.length < 2) continue;
        add(exact, key, named);
        // Глубокое: the last two vowels make way for an ending.
        for (const stem of new Set([stemOf(key), key.replace(/oe$/u, '')])) {
          if (stem !== key && stem.length >= shortestStem)
            add(stems, stem, { ...named, letters: lettersOfStem(named.letters, stem, linguistics) });
        }
      }
      if (words.length > 1)
        add(phrases, words.map((word) => stemOfWord(linguistics.normalizeWord(word))).join(' '), named);
    }
  }
  const short = new Map([...exact].filter(([key, named]) => key.length <= shortName && named.some(isOfKnown)));
  const shortFramed = shortTowns(exact, short);
  const isIn = (word: string) => (name: ShortName) =>
    word.startsWith(name[0]) && linguistics.isEnding(word.slice(name[0].length));
  const shortIn = lately((word) => ({
    known: [...short].filter(isIn(word)),
    framed: [...shortFramed].filter(isIn(word)),
  }));
  const phrasesBegin = new Set([...phrases.keys()].map((phrase) => phrase.slice(0, phrase.indexOf(' '))));
  const known = ownTowns(exact, isOfKnown);
  const guessed = ownTowns(
    exact,
    (one, key) => isOfKnown(one) || (one.place.kind === 'town' && key.length >= longGuessed),
  );
  const areNeighbours = (one: CountryCode, other: CountryCode) =>
    borders.some((border) => border.countries.includes(one) && border.countries.includes(other));
  const spokenIn = (code: CountryCode) => countries.find((country) => country.code === code)?.speaks;
  return {
    ...{ linguistics, exact, stems, shortIn, phrases, phrasesBegin, known },
    guessed: Map.groupBy(guessed, ([key]) => key[0]),
    ...{ countries: countries.map(countryAsPlace), areNeighbours, spokenIn },
  };
}

const isOfKnown = ({ place }: NamedPlace) => isWellKnown(place);

const longGuessed = 8;

/** Towns by their own names. */
function ownTowns(
  exact: ReadonlyMap<string, readonly NamedPlace[]>,
  isMeant: (named: NamedPlace, key: string) => boolean,
): ReadonlyMap<string, KnownPlace> {
  const towns = new Map<string, KnownPlace>();
  for (const [key, named] of exact) {
    const town = named.find((one) => one.isOwnName && isMeant(one, key));
    if (town !== undefined) towns.set(key, town.place);
  }
  return towns;
}

/** Whether a key is how a town that everybody knows is called. */
export function isKnownTown({ known }: PlaceIndex, key: string): boolean {
  return known.has(key);
}

/** A longer key is hardly a word beside being the name of a place. */
const longEnough = 8;

/** The town that a key rather is than a word; `isLed`: from where or to where somebody goes, by an ending. */
export function townMeant({ known, exact }: PlaceIndex, key: string, isLed = false): KnownPlace | undefined {
  const longer = () => exact.get(key)?.find(({ place }) => !isLed || place.kind === 'town')?.place;
  return known.get(key) ?? (key.length >= longEnough || isLed ? longer() : undefined);
}

function namesOf(
  place: KnownPlace,
  { clean }: Linguistics,
): readonly (NamedPlace & { readonly words: readonly string[] })[] {
  const named = (name: string, isOwnName: boolean) => {
    const words = clean(name).match(/[\p{L}\p{N}]+/gu) ?? [];
    return { place, letters: words.join(''), words, isOwnName };
  };
  return [
    ...Object.values(place.names).map((name) => named(name, true)),
    ...place.aliases.map((name) => named(name, false)),
  ];
}

const stemOf = (key: string) => key.replace(/[aeiou]$/u, '');

/** A word without its last vowels, as it stands in names of several words. */
export function stemOfWord(word: string): string {
  const key = squeeze(word);
  const stem = key.replace(/[aeiou]+$/u, '');
  return stem.length < 2 ? key : stem;
}

/** So many letters may fold to the last vowel of a name: Рудный. */
const lettersOfVowel = 3;

/** The letters of a name that fold to its stem. */
function lettersOfStem(letters: string, stem: string, linguistics: Linguistics): string {
  for (let cut = lettersOfVowel; cut > 0; cut -= 1) {
    const rest = letters.slice(0, -cut);
    if (wholeKey(rest, linguistics) === stem) return rest;
  }
  return letters;
}

/** A longer one is found by its stem. */
const longestShort = 4;

/** Tup and Nov, and Khiva without the vowel that another case changes. */
function shortTowns(
  exact: ReadonlyMap<string, readonly NamedPlace[]>,
  known: ReadonlyMap<string, readonly NamedPlace[]>,
): ReadonlyMap<string, readonly NamedPlace[]> {
  const towns = new Map<string, NamedPlace[]>();
  for (const [key, all] of exact) {
    const named = all.filter(({ place }) => place.kind === 'town');
    if (key.length > longestShort || named.length === 0 || known.has(key)) continue;
    for (const one of named) add(towns, key, one);
  }
  for (const [key, all] of exact) {
    const named = all.filter(({ place }) => place.kind === 'town');
    if (key.length > longestShort || !key.endsWith('a') || named.length === 0) continue;
    for (const one of named) add(towns, key.slice(0, -1), one);
  }
  return towns;
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
