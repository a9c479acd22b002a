import type { Border, Country, Crossing, Note } from '../crossing.ts';
import type { Person, Traveller } from '../question.ts';
import type { CountryCode } from '../texts.ts';
import { type AskedAbout, askedKey } from '../topic.ts';
import { namesNumber, type Said } from './said.ts';

/** Where to look for what answers a question, the most particular first. */
export interface Sources {
  readonly crossing?: Crossing | undefined;
  readonly borders: readonly Border[];
  readonly countries: readonly Country[];
  /** Those in which most who ask are at home. */
  readonly home?: readonly CountryCode[];
}

/** A note that answers, and the country for which it holds where it is a country's. */
export interface DirectNote {
  readonly note: Note;
  readonly country: CountryCode | null;
}

/** A note of which all is told, and not its first sentence alone. */
export function inFull(note: Note): DirectNote {
  return { note: { ...note, short: note.text }, country: null };
}

/** Nobody knows of which country they are a citizen. */
export function isUnknown(people: Person | undefined): people is undefined | 'citizens' | 'foreigners' {
  return people === undefined || people === 'citizens' || people === 'foreigners';
}

/** What holds for citizens of a third country alone is no answer for somebody unknown, where something else is and they name no term of it. */
export function withoutThirdParties<One extends DirectNote>(
  notes: readonly One[],
  { people }: Traveller,
  { borders }: Sources,
  said: Said,
): readonly One[] {
  if (!isUnknown(people)) return notes;
  const own = new Set(borders.flatMap(({ countries }) => countries));
  const isOwn = ({ citizens }: Note) => citizens === undefined || citizens.some((code) => own.has(code));
  const others = notes.filter(({ note }) => isOwn(note) || namesNumber(note, said));
  return others.length > 0 ? others : notes;
}

/** Whoever enters one country is likely a citizen of the one across the border: what holds for them is told as well, and first where it says yes or no. */
export function withThoseLeaving<One extends DirectNote>(
  best: readonly One[],
  ordered: readonly One[],
  { people }: Traveller,
  { borders, countries }: Sources,
): readonly One[] {
  const [first] = best;
  if (first === undefined || first.country === null || first.note.citizens !== undefined) return best;
  // Of foreigners at large no neighbour's rule holds.
  if (!isUnknown(people) || people === 'foreigners') return best;
  const entered = first.country;
  const across = borders.flatMap((border) => (border.countries.includes(entered) ? border.countries : []));
  if (countries.length > 1 && best.length > 1) return best;
  const own = ordered.find(
    ({ note, country }) =>
      country === entered &&
      askedKey(note) === askedKey(first.note) &&
      note.citizens?.some((code) => code !== entered && across.includes(code)),
  );
  if (own === undefined) return best;
  return own.note.verdict === undefined ? [first, own] : [own, first];
}

/**
 * What a union says of its cars does not end what the country itself says of those that visit, and that some are kept out
 * does not end what everybody is fined: each is told with the other. `asked`: how many words of the question a note has.
 */
export function withWhatHoldsBeside<One extends DirectNote>(
  best: readonly One[],
  ordered: readonly One[],
  asked: (note: Note) => number,
): readonly One[] {
  const [first, ...others] = best;
  if (first === undefined || others.length > 0) return best;
  const isOfAll = ({ note: { citizens, plates, topic, part, of } }: One) =>
    citizens === undefined &&
    plates === undefined &&
    of === undefined &&
    topic === first.note.topic &&
    part === first.note.part;
  const ofUnion = first.country === null && first.note.plates !== undefined;
  const ofOverstay = first.note.part === 'overstay' && first.note.citizens !== undefined && first.note.of === undefined;
  if (!ofUnion && !ofOverstay) return best;
  const own = ordered.find((one) => one.country !== null && (ofUnion || one.country === first.country) && isOfAll(one));
  if (own === undefined) return best;
  // Where the words ask for just that, the union is first.
  return ofUnion && asked(own.note) >= asked(first.note) ? [own, first] : [first, own];
}

/** Whoever is not known is a citizen of the country that is left rather than of a third. */
export function isOfStrangers({ citizens }: Note, { people, toward }: Traveller, { countries }: Sources): boolean {
  if (citizens === undefined || !isUnknown(people)) return false;
  return !countries.some(({ code }) => code !== toward && citizens.includes(code));
}

/** Whoever is not known is at home where most speak as they do: what holds for those people, or for who sets out there, comes first. */
export function isOfAskers(
  { citizens, toward: entered }: Note,
  country: DirectNote['country'],
  { people, toward }: Traveller,
  { countries, language, isLeft }: Pick<Sources, 'countries'> & { readonly language: string; readonly isLeft: boolean },
): boolean {
  const own = countries.find(({ speaks }) => speaks === language)?.code;
  if (own === undefined || !isUnknown(people) || toward !== undefined) return false;
  if (citizens !== undefined) return citizens.includes(own);
  return country === null ? entered === own : (country === own) === isLeft;
}

/** Who enters a country that was named likely comes from one across its borders, or from where most who ask do. */
export function isOfNeighbours(
  { citizens = [] }: Note,
  { toward }: Traveller,
  { borders, home = [] }: Sources,
): boolean {
  const near = [...borders.flatMap(({ countries }) => countries), ...home];
  return near.some((code) => code !== toward && citizens.includes(code));
}

/** Most drive what is registered at home: what is told of a third country's cars, or of citizens who come back, is not of theirs. */
export function isOfOtherCars(note: Note, traveller: Traveller, from: Sources): boolean {
  if (traveller.plates !== undefined || traveller.people !== undefined) return false;
  const codes = from.borders.flatMap(({ countries }) => countries);
  const isOfThird = codes.length > 0 && codes.every((code) => note.exceptPlates?.includes(code));
  return isOfThird || isOfStrangers(note, traveller, from);
}

/** A car of another country in the hands of a citizen: what is told of just those comes before what holds for visitors. */
export function isOfOwnDrivers({ topic, part, citizens }: Note, asked: AskedAbout, traveller: Traveller): boolean {
  const { people, plates } = traveller;
  const isForeign = plates !== undefined && !isUnknown(people) && plates !== people;
  const isOfCar = topic === 'vehicles' && asked.topic === 'vehicles' && ofCarItself.has(part ?? '');
  return isForeign && isOfCar && ofDriving.has(asked.part ?? '') && citizens?.includes(people) === true;
}

const ofCarItself: ReadonlySet<string> = new Set(['', 'papers', 'stay']);

/** Whoever may not drive it at all is fined for that. */
const ofDriving: ReadonlySet<string> = new Set([...ofCarItself, 'fines']);
