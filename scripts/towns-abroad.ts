/**
 * Writes `locales/towns-abroad.json` from GeoNames: `npm run towns-abroad`. These are the big towns of the world and the towns at
 * borders that are none of ours, by the keys of their names, a space between the words of one: who asks about one of them asks
 * nothing of us. Names that a crossing, a place or a word of ours has are left out; run it anew when such were added. Without a
 * network: `npm run towns-abroad -- cities1000.txt`.
 */
import { writeFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import { loadCatalogue } from '#catalogue/load.ts';
import { loadLearned } from '#catalogue/words/learned.ts';
import { loadSearchData } from '#catalogue/words/vocabulary.ts';
import { loadLanguages } from '#i18n/languages.ts';
import { createLearned, nothingLearned } from '#search/learned/learned.ts';
import { createLinguistics } from '#search/linguistics.ts';
import { nameMatchesIn } from '#search/names/finder.ts';
import { createNameIndex } from '#search/names/index.ts';
import { createPlaceIndex } from '#search/places/index.ts';
import { placesIn } from '#search/places/sightings.ts';
import { squeeze } from '#search/text/normalize.ts';
import { type Token, tokensOf } from '#search/text/tokens.ts';
import { citiesFrom, type GeoTown, readTowns } from './places.ts';

/** Known the world over. */
const bigTown = 300_000;
/** Smaller ones at a border are villages that hardly anybody asks about. */
const townAtBorder = 3000;
/** So near to a town of another country a town lies at the border. */
const atBorderKm = 15;
/** A shorter name is a word in some language. */
const shortestKey = 5;
const shortestCountry = 5;
const perDegree = 111;
const cellsPerDegree = 4;
/** Letters of our languages: a name in those of another is another name. */
const latin = /^[a-z'’ -]+$/iu;
const cyrillic = /^[а-яёіғқңөұүһә -]+$/iu;

const root = new URL('../', import.meta.url).pathname;
const codes = loadLanguages(`${root}locales`).map(({ code }) => code);
const catalogue = loadCatalogue(`${root}data`, DateTime.now(), codes);
const { vocabularies, letters, otherPlaces } = loadSearchData(`${root}locales`, codes);
const linguistics = createLinguistics(letters, vocabularies);
const names = createNameIndex(catalogue, linguistics, { ...otherPlaces, countries: [], towns: [], frontiers: [] });
const places = createPlaceIndex(catalogue, linguistics);
const models = loadLearned(`${root}locales`);
const { isOrdinary } = models === undefined ? nothingLearned : createLearned(models, linguistics);
const home: ReadonlySet<string> = new Set(['KG', 'KZ']);

const towns = readTowns(citiesFrom(process.argv[2]));
const cells = Map.groupBy(towns, ({ lat, lon }) => cellOf(lat, lon));

function cellOf(lat: number, lon: number): string {
  return `${Math.floor(lat * cellsPerDegree)} ${Math.floor(lon * cellsPerDegree)}`;
}

/** Across from it lies a town of another country, and neither country is one whose every border we know. */
function isAtBorder(town: GeoTown): boolean {
  const step = 1 / cellsPerDegree;
  const around = [-step, 0, step].flatMap((north) =>
    [-step, 0, step].flatMap((east) => cells.get(cellOf(town.lat + north, town.lon + east)) ?? []),
  );
  return around.some(
    (other) => other.country !== town.country && !home.has(other.country) && kmBetween(town, other) <= atBorderKm,
  );
}

function kmBetween(one: GeoTown, other: GeoTown): number {
  const east = (other.lon - one.lon) * Math.cos((one.lat * Math.PI) / 180);
  return Math.hypot(other.lat - one.lat, east) * perDegree;
}

/** Its keys, but for those that mean anything here: its own name and the plain one, and those in Cyrillic. */
function keysOf({ names: [own = '', plain = '', ...others] }: GeoTown): readonly string[] {
  // Longer than its own name is "the town of …".
  const isName = (name: string) => cyrillic.test(name) && name.split(/[ -]/u).length <= own.split(/[ -]/u).length;
  return [...[own, plain].filter((name) => latin.test(name)), ...others.filter(isName)].flatMap(keyOf);
}

function spelt(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => squeeze(word)).join(' ');
}

function keyOf(name: string): readonly string[] {
  const tokens = tokensOf(linguistics.clean(name), linguistics);
  const key = spelt(tokens);
  const isWord =
    tokens.length === 1 &&
    tokens.some(({ word, text }) => [word, key].some(linguistics.isKnownWord) || isOrdinary(text));
  if (key.length < shortestKey || tokens.length > 2 || isWord) return [];
  const isOurs =
    nameMatchesIn(names, { tokens, isUnderstood: () => false }).some(({ trust }) => trust !== 'near') ||
    placesIn(
      places,
      tokens,
      () => false,
      () => false,
    ).length > 0;
  return isOurs ? [] : [key];
}

function listOf(chosen: readonly GeoTown[], but: ReadonlySet<string> = new Set()): readonly string[] {
  return [...new Set(chosen.flatMap(keysOf))].filter((key) => !but.has(key)).toSorted();
}

/** What each language calls the countries that have no border of ours, by the names of CLDR. */
function countriesAbroad(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const ours = new Set(names.countries.values());
  const all = letters.flatMap((one) => letters.map((other) => one + other)).filter((code) => !ours.has(code));
  const called = codes.map((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }));
  const named = called.flatMap((display) => all.flatMap((code) => display.of(code) ?? []));
  const keys = named.map((name) => spelt(tokensOf(linguistics.clean(name), linguistics)));
  return [...new Set(keys)].filter((key) => key.length >= shortestCountry && !key.includes(' ')).toSorted();
}

const abroad = towns.filter(({ country }) => !home.has(country));
/** A village that nobody writes of in our letters is asked of nobody here. */
const isKnown = (town: GeoTown) => town.names.some((name) => cyrillic.test(name));
const frontiers = listOf(abroad.filter((town) => isKnown(town) && town.population >= townAtBorder && isAtBorder(town)));
const big = listOf(
  abroad.filter((town) => isKnown(town) && town.population >= bigTown),
  new Set(frontiers),
);
writeFileSync(
  `${root}locales/towns-abroad.json`,
  `${JSON.stringify({ countries: countriesAbroad(), towns: big, frontiers }, null, 1)}\n`,
);
process.stdout.write(`${big.length} big towns, ${frontiers.length} at borders\n`);
