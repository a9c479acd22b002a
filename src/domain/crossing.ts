import type { Note } from './notes/note.ts';
import type { Roads } from './roads/piece.ts';
import type { KnownPlace, Place, Position } from './roads/place.ts';
import type { Holiday } from './seasons/holiday.ts';
import type { Attribution, Source, Statement } from './statement.ts';
import { type CountryCode, referenceText, type Texts } from './texts.ts';

export type { Note } from './notes/note.ts';
export type { Place, Position } from './roads/place.ts';
export { type CountryCode, referenceText, type Texts, textIn } from './texts.ts';

/** A settlement on the way to a post. Kilometres and minutes are by road, and only where a source gives them. */
export interface Town {
  readonly name: Texts;
  readonly km?: number;
  readonly driveMinutes?: number;
  /** Of its centre. */
  readonly position?: Place;
  readonly by?: readonly Attribution[];
}

/** Towns are told apart by their name in the reference language. */
export function isSameTown(one: Pick<Town, 'name'>, other: Pick<Town, 'name'>): boolean {
  return referenceText(one.name) === referenceText(other.name);
}

/** One country's checkpoint, with its own clock and its own hours. */
export interface Post {
  readonly id: string;
  readonly country: CountryCode;
  /** A nameless post is called by its country. */
  readonly name?: Texts;
  /** IANA zone: "local time" of this post. */
  readonly zone: string;
  readonly position?: Position;
  /** Nearest first. */
  readonly towns: readonly Town[];
}

/** A place where people pass from one country to another: an ordered row of posts, open only when all are. */
export interface Crossing {
  readonly id: string;
  readonly kind: 'road' | 'rail' | 'foot';
  /** In road order; at least two. The first post's clock is the crossing's own. */
  readonly posts: readonly [Post, Post, ...Post[]];
  readonly betweenPosts?: { readonly minutes: number; readonly by: readonly Attribution[] };
  readonly waits?: {
    readonly usualMinutes: number;
    readonly worstMinutes?: number;
    readonly by: readonly Attribution[];
  };
  readonly aliases: readonly string[];
  /** The ledger: everything known, in the order of the file. */
  readonly statements: readonly Statement[];
  readonly notes: readonly Note[];
  /** What is told of its whole border and puts in doubt that it is open. */
  readonly borderDoubts?: readonly Note[];
}

/** Who comes when one calls, the most urgent first. */
export const emergencyServices = ['ambulance', 'fire', 'police'] as const;
export type EmergencyService = (typeof emergencyServices)[number];

/** A telephone number and what it is for. */
export interface EmergencyNumber {
  readonly number: string;
  /** Of any service, of one, of those who keep the roads, or of another that nobody asks for here. */
  readonly service: 'any' | EmergencyService | 'road' | 'other';
  readonly meaning: Texts;
  readonly by: readonly Attribution[];
}

/** How long some citizens may stay in a country, and what they need to enter it. Who is not listed is not known to us. */
export interface Stay {
  readonly citizens: readonly CountryCode[];
  readonly visa: 'none' | 'on-arrival' | 'electronic' | 'required';
  /** Days of one stay or, with `perDays`, of any so many in a row. */
  readonly days?: number;
  readonly perDays?: number;
  /** At most so many days of all stays in any so many in a row. */
  readonly mostDays?: number;
  readonly mostPerDays?: number;
  readonly entries?: number;
  /** Whether leaving and coming back begins new days, where somebody says so. */
  readonly renews?: boolean;
  readonly by: readonly Attribution[];
}

/** What holds at every post of a country. */
export interface Country {
  readonly code: CountryCode;
  readonly name: Texts;
  /** "Kyrgyz side", "(citizens of) Kyrgyzstan", "in Kyrgyzstan", "(a visa) for Kyrgyzstan": without them the name has to do. */
  readonly side?: Texts;
  readonly of?: Texts;
  readonly inside?: Texts;
  readonly into?: Texts;
  /** The language in which most of its citizens ask. */
  readonly speaks?: string;
  readonly flag: string;
  readonly currency: { readonly code: string; readonly name: Texts };
  /** The general number first. */
  readonly emergency: readonly EmergencyNumber[];
  /** Key of the border service among the sources. */
  readonly borderService: string;
  readonly stay: readonly Stay[];
  /** Of how many countries citizens need no visa by a list, and whether what stands here names all of them. */
  readonly visaFree?: { readonly countries: number; readonly isWhole: boolean; readonly by: readonly Attribution[] };
  readonly notes: readonly Note[];
}

/** Whether it is known how long citizens of a country may stay in one: its lists name them, or it is their own. */
export function knowsStay({ code, stay }: Pick<Country, 'code' | 'stay'>, people: CountryCode): boolean {
  return code === people || stay.some(({ citizens }) => citizens.includes(people));
}

/** What holds at every post between two neighbours. */
export interface Border {
  /** In the order of the alphabet. */
  readonly countries: readonly [CountryCode, CountryCode];
  /** Meant where somebody speaks of the border and names none; at most one is. */
  readonly isDefault: boolean;
  /** Ids, the most used first; crossings that are not named come after them. */
  readonly crossings: readonly string[];
  readonly notes: readonly Note[];
}

/** Everything that changes by the season and lives in git. */
export interface Catalogue {
  readonly crossings: readonly Crossing[];
  readonly countries: readonly Country[];
  readonly borders: readonly Border[];
  readonly holidays: readonly Holiday[];
  readonly places: readonly KnownPlace[];
  readonly roads: Roads;
  readonly sources: readonly Source[];
}

/** `undefined` where there is no such crossing, or none any more. */
export function crossingById(
  { crossings }: Pick<Catalogue, 'crossings'>,
  id: string | undefined,
): Crossing | undefined {
  return crossings.find((crossing) => crossing.id === id);
}

/** Those of the ids that are still known, in their order. */
export function crossingsById(catalogue: Pick<Catalogue, 'crossings'>, ids: readonly string[]): readonly Crossing[] {
  return ids.flatMap((id) => crossingById(catalogue, id) ?? []);
}

/** `KG-KZ`: how a border is called in data, buttons and JSON. */
export function borderId({ countries }: Pick<Border, 'countries'>): string {
  return countries.join('-');
}

/** Instead of the id of one border: all that we know. */
export const everyBorder = '*-*';

/** The border that is meant where none is named; `undefined` where no border has a file. */
export function defaultBorder({ borders }: Pick<Catalogue, 'borders'>): Border | undefined {
  return borders.find(({ isDefault }) => isDefault) ?? borders[0];
}

/** The two countries of a border, as far as they have a file. */
export function sidesOf(border: Border | undefined, { countries }: Pick<Catalogue, 'countries'>): readonly Country[] {
  return countries.filter(({ code }) => border?.countries.includes(code));
}

/** The countries that are meant where none is named: those of the border that is meant unsaid. */
export function homeCountries(catalogue: Pick<Catalogue, 'borders' | 'countries'>): readonly Country[] {
  return sidesOf(defaultBorder(catalogue), catalogue);
}

/** The crossings between its two countries: the most used first, as far as its file says. */
export function crossingsAt({ countries, crossings: ids }: Border, { crossings }: Pick<Catalogue, 'crossings'>) {
  const own = crossings.filter(({ posts }) => posts.every(({ country }) => countries.includes(country)));
  const rank = ({ id }: Crossing) => (ids.includes(id) ? ids.indexOf(id) : own.length);
  return own.toSorted((one, other) => rank(one) - rank(other));
}

/** The border that a crossing is at. */
export function borderOf(
  { posts }: Pick<Crossing, 'posts'>,
  { borders }: Pick<Catalogue, 'borders'>,
): Border | undefined {
  return borders.find(({ countries }) => posts.every(({ country }) => countries.includes(country)));
}

/** The most used crossings for those who have not named one: the default border's first, each border's in its file's order. */
export function mostUsed({ crossings, borders }: Pick<Catalogue, 'crossings' | 'borders'>, count: number) {
  const main = defaultBorder({ borders });
  const rankIn = (border: Border) => (border === main ? -border.crossings.length : 0);
  const rank = new Map(
    borders.flatMap((border) => border.crossings.map((id, at) => [id, rankIn(border) + at] as const)),
  );
  const rankOf = ({ id }: Crossing) => rank.get(id) ?? crossings.length;
  return crossings.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, count);
}

/** The post whose clock a statement's days go by: the first that it names, else the crossing's first. */
export function clockPost(crossing: Crossing, { posts }: { readonly posts?: readonly string[] }): Post {
  return crossing.posts.find(({ id }) => id === posts?.[0]) ?? firstPost(crossing);
}

/** The clock of the post in a country, where one of them lies in it: an IANA time zone. */
export function zoneIn({ posts }: Crossing, code: CountryCode | undefined): string | undefined {
  return posts.find(({ country }) => country === code)?.zone;
}

/** The first post of the crossing: its clock is the one that days, seasons and unasked hours go by. */
export function firstPost(crossing: Crossing): Post {
  return crossing.posts[0];
}
