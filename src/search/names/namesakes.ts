import type { Crossing } from '#domain/crossing.ts';
import type { CountryCode } from '#domain/texts.ts';
import type { WordReading } from '../text/lexicon.ts';
import { isWithin, type Token } from '../text/tokens.ts';
import type { NameMatch } from './finder.ts';
import { isAmong, type NameIndex } from './index.ts';

/* Crossings, and places, that bear one name or nearly: what else is named tells which of them is meant. */

/** What stands around the names. */
export interface NamedBeside {
  /** The countries of the towns that are named, no posts among them, and those that are named themselves. */
  readonly countries: readonly CountryCode[];
  /** "Over …", and "to …". */
  readonly isVia: (match: NameMatch) => boolean;
  readonly isGoal: (match: NameMatch) => boolean;
  /** The countries of all places with the name. */
  readonly countriesWith: (key: string) => readonly CountryCode[];
  /** What stands right beside a name says that it lies where we know no border. */
  readonly isAbroad: (match: NameMatch, all: readonly NameMatch[]) => boolean;
  /** The lake is meant that a post is called after. */
  readonly isLake: (match: NameMatch) => boolean;
}

/** What stands around words, and whether they say where something is. */
interface Around {
  readonly tokens: readonly Token[];
  readonly readings: readonly WordReading[];
  readonly isAt: (span: { readonly start: number; readonly length: number; readonly key: string }) => boolean;
}

/**
 * "Tokmak in Ukraine", "Pavlovka village near Odesa", "Михайловка Волгоградской области", «Украинадагы Токмак»: right beside a
 * name of ours stands a country that we know nothing of, as where it lies, or a region of a town abroad.
 */
export function createLiesAbroad(names: NameIndex, { tokens, readings, isAt }: Around): NamedBeside['isAbroad'] {
  const { abroad, elsewhere, linguistics } = names;
  const saysAny = (at: number, kinds: ReadonlySet<string>) =>
    readings.some(({ meaning, start, length }) => start === at && length === 1 && kinds.has(meaning.kind));
  const isCountry = (at: number) => {
    const { word = '' } = tokens[at] ?? {};
    if (readings.some(({ meaning, start }) => start === at && !ofCountries.has(meaning.kind))) return false;
    const form = linguistics.formsOf(word).find((one) => isAmong(abroad.countries, one));
    if (form === undefined) return false;
    const span = { start: at, length: 1, key: form.key };
    return isAt(span) || (linguistics.directionOf(word, form.key) === null && !saysAny(at - 1, ofFrames));
  };
  const isTown = (at: number) =>
    linguistics
      .formsOf(tokens[at]?.word ?? '')
      .some(
        ({ key }) => abroad.towns.keys.has(key) || elsewhere.has(key) || isStem(abroad.towns.keys, key, tokens[at]),
      );
  const isVillage = (at: number) => saysAny(at, ofRegions) && !saysAny(at, ofBorders);
  // The towns of the world are looked through only where something is said to be a region or a village.
  const isRegion = (at: number) => isVillage(at + 1) && isTown(at);
  const isTied = (at: number) => /^,?$/u.test(tokens[at]?.gap ?? '');
  const isCity = (at: number) =>
    linguistics.formsOf(tokens[at]?.word ?? '').some((form) => form.taken < 2 && isAmong(abroad.towns, form));
  return ({ start, length }, all) => {
    const end = start + length;
    const isOurs = (at: number) => all.some((one) => one.named.length > 0 && isWithin(one, at));
    if ((isVillage(end) || isVillage(start - 1)) && tokens.some((_, at) => isCity(at))) return true;
    const next = [end, end + 1, end + 2].find((at) => !saysAny(at, between)) ?? end;
    if (isTied(next) && !isOurs(next) && (isCountry(next) || isRegion(next))) return true;
    return tokens[start]?.gap === '' && !isOurs(start - 1) && (isCountry(start - 1) || isRegion(start - 2));
  };
}

const ofFrames: ReadonlySet<string> = new Set(['from', 'to', 'toOrAt', 'via']);
const ofRegions: ReadonlySet<string> = new Set(['placeKind']);
const ofCountries: ReadonlySet<string> = new Set(['citizenship', 'abroad']);
const ofBorders: ReadonlySet<string> = new Set(['border']);
const between: ReadonlySet<string> = new Set(['placeKind', 'at', 'toOrAt']);
/** So much of a name tells of which town it is: "запорожской". */
const shortestStem = 4;
/** So long is the ending that makes of a town a word for what belongs to it. */
const ofAdjective = 3;

function isStem(towns: ReadonlySet<string>, stem: string, token: Token | undefined): boolean {
  const taken = (token?.word.length ?? 0) - stem.length;
  return stem.length >= shortestStem && taken >= ofAdjective && [...towns].some((town) => town.startsWith(stem));
}

/** The names, each of the crossing or the place that is meant by it here. */
export function asMeant(names: NameIndex, matches: readonly NameMatch[], beside: NamedBeside): readonly NameMatch[] {
  const isNoneOfOurs = (match: NameMatch) => beside.isAbroad(match, matches) || beside.isLake(match);
  const ours = matches.filter((match) => match.named.length === 0 || !isNoneOfOurs(match));
  return withoutGoals(ours, beside).map((match) => soundingAlike(names, match, beside.countries));
}

/** What speaks for one of several crossings that bear one name. */
export interface SignsOfOne {
  /** Named as places, or as those who stand there; whose citizen somebody is says nothing. */
  readonly countries: readonly CountryCode[];
  readonly isOfLorries: boolean;
  /** Where most people ask in the language of the question. */
  readonly spoken: readonly CountryCode[];
}

/** Those that are at a country that was named and the others are not; else those that lorries take; of all, those where one speaks so first. */
export function meantAmong(
  crossings: readonly Crossing[],
  { countries, isOfLorries, spoken }: SignsOfOne,
): readonly Crossing[] {
  const near = (codes: readonly CountryCode[]) => {
    const telling = codes.filter((code) => !crossings.every((one) => touches(one, code)));
    return crossings.filter((one) => telling.some((code) => touches(one, code)));
  };
  const lorries = isOfLorries ? crossings.filter(isOfTrucks) : [];
  const [meant] = [near(countries), lorries].filter((some) => some.length > 0);
  return meant ?? [...new Set([...near(spoken), ...crossings])];
}

/** Lorries stood there, or pass, by what somebody said. */
function isOfTrucks({ statements, notes }: Crossing): boolean {
  return (
    notes.some(({ topic }) => topic === 'trucks') ||
    statements.some((one) => one.says === 'queue' && one.traffic?.includes('truck') === true)
  );
}

/** A letter for one that sounds like it. */
const alike = 0.5;

/**
 * "Is Dostyk open, I am in Andijan": the crossing that was named touches none of the countries whose towns are named, and one
 * whose name sounds the same touches all of them.
 */
function soundingAlike(names: NameIndex, match: NameMatch, countries: readonly CountryCode[]): NameMatch {
  const isNear = ({ crossing }: NameMatch['named'][number]) => countries.some((code) => touches(crossing, code));
  if (countries.length === 0 || !isPost(match) || match.named.some(isNear)) return match;
  const near = names.keys.filter((key) => names.linguistics.mistakesBetween(match.key, key, alike) <= alike);
  const named = near.flatMap((key) => names.exact.get(key) ?? []).filter(({ kind }) => kind === 'name');
  const meant = named.filter(({ crossing }) => countries.every((code) => touches(crossing, code)));
  return new Set(meant.map(({ crossing }) => crossing)).size === 1 ? { ...match, named: meant } : match;
}

/**
 * "Over Bedel to Aksu": where one crosses was said, and a town that only shares its name with another crossing is where one
 * goes.
 */
function withoutGoals(matches: readonly NameMatch[], { isVia, isGoal, countriesWith }: NamedBeside) {
  const [via, ...others] = matches.filter((match) => isPost(match) && isVia(match));
  const [over] = via === undefined || others.length > 0 ? [] : via.named.map(({ crossing }) => crossing);
  if (over === undefined) return matches;
  const isOfBorder = ({ crossing }: NameMatch['named'][number]) =>
    crossing.posts.every(({ country }) => touches(over, country));
  return matches.filter(
    (match) =>
      match === via ||
      match.named.some(isOfBorder) ||
      !isGoal(match) ||
      !countriesWith(match.key).some((code) => touches(over, code)),
  );
}

const isPost = ({ named, trust }: NameMatch) => trust === 'sure' && named.some(({ kind }) => kind === 'name');
const touches = ({ posts }: Crossing, code: CountryCode) => posts.some(({ country }) => country === code);
