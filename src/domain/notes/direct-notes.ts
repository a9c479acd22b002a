import type { Note } from '../crossing.ts';
import type { Traveller } from '../question.ts';
import type { CountryCode } from '../texts.ts';
import { type AskedAbout, askedKey } from '../topic.ts';
import {
  type Aspect,
  isApart,
  isAspectOf,
  isLoose,
  isNamed,
  isOfPart,
  isOnExit,
  isWithin,
  tellsWhole,
} from './aspects.ts';
import { keysFor } from './keys-for.ts';
import { type Said, shared, speaksOf } from './said.ts';
import { isInScope } from './scope.ts';
import {
  type DirectNote,
  isOfAskers,
  isOfOwnDrivers,
  isOfStrangers,
  isUnknown,
  type Sources,
  withoutThirdParties,
  withThoseLeaving,
  withWhatHoldsBeside,
} from './whose.ts';

export type { Said } from './said.ts';
export type { DirectNote } from './whose.ts';

/** Asked of the country that one leaves; everything else of the one that one enters. */
const ofTheCountryLeft: ReadonlySet<string> = new Set([
  ...['documents/children', 'documents/overstay', 'customs/fuel', 'customs/cash', 'customs/goods'],
]);

/** On the way to a crossing these are asked of the country that is left, too. */
const onBothSides: ReadonlySet<string> = new Set(['vehicles/tolls', 'trucks/limits', 'trucks/queue']);

/** A crossing's own word comes first; between a border's and a country's the words of the question decide. */
const rankWeight = [0, 40, 43] as const;

/** A fact that speaks of the very thing is nearer than one that stands nearer. */
const perWord = 12;

/** What tells of the very hour comes before what tells of all hours. */
const ofThatHour = 50;

/** What it costs stands in it. */
export function isPriced({ of = [] }: Note): boolean {
  return of.includes('fare');
}

/** No more stands before the reader has seen anything else. */
export const mostNotes = 2;

/**
 * The notes that answer a question, best first: what speaks of the very part before what speaks of the topic, a crossing's
 * word before a border's, a border's before a country's, and what holds for the asker before what holds for everybody.
 */
export function directNotes(asked: AskedAbout, traveller: Traveller, from: Sources, said: Said): readonly DirectNote[] {
  const keys = keysFor(asked);
  const asksPrice = said.aspects.includes('fare');
  const narrowing = said.aspects.filter((aspect) => isAspectOf(aspect, asked));
  const wanted = narrowing.filter(isNamed);
  // On the way to a crossing there is a road in the country that one leaves, too.
  const isOnRoad =
    from.crossing !== undefined &&
    (onBothSides.has(askedKey(asked)) || asked.topic === 'road' || asked.topic === 'connectivity');
  const countries = isOnRoad ? from.countries : countriesAsked(asked, traveller, from.countries, narrowing);
  const { language } = said;
  const asker = { countries, language, isLeft: onBothSides.has(askedKey(asked)) || isOfCountryLeft(asked, narrowing) };
  const candidates = [
    ...(from.crossing?.notes ?? []).map((note) => ({ note, country: null, rank: 0 as const })),
    ...from.borders.flatMap(({ notes }) => notes.map((note) => ({ note, country: null, rank: 1 as const }))),
    ...countries.flatMap(({ code, notes }) => notes.map((note) => ({ note, country: code, rank: 2 as const }))),
  ];
  const fitting = candidates.flatMap(({ note, country, rank }) => {
    const isOwn = wanted.every((aspect) => aspect === 'fines-on-entry') && isOfOwnDrivers(note, asked, traveller);
    const level = isOwn ? -1 : levelFor(note, asked, keys, wanted, asksPrice);
    if (level === null) return [];
    // A crossing's own word at large answers for a part, but a cash machine is no bed and no petrol.
    const isBeside =
      (rank > 0 || isOfService(asked)) &&
      wanted.length === 0 &&
      isOfAnotherPart(note, asked, said, { isFarther: rank > 0, isAtPost: from.crossing !== undefined });
    // What runs somewhere over a border is no way to one of its crossings.
    const isElsewhere = asked.topic === 'way' && rank > 0 && note.topic === 'transport';
    return isBeside || isElsewhere || !isInScope(note, { asked, traveller, from, wanted, at: said.at })
      ? []
      : [{ note, country, rank, level }];
  });
  const weigh = ({ level, rank, note, country }: (typeof fitting)[number]) =>
    level * 100 +
    (isNarrow(note, traveller) ? 0 : 10) -
    (note.during === undefined ? 0 : ofThatHour) -
    (asksPrice && isPriced(note) ? ofThatHour : 0) -
    (wanted.includes('quietest') && note.topic === 'waits' && note.of === undefined ? ofThatHour : 0) +
    (isOfStrangers(note, traveller, from) ? 5 : 0) -
    (!isOnRoad && isOfAskers(note, country, traveller, asker) ? 2 : 0) +
    rankWeight[rank] +
    (note.short === undefined ? 1 : 0) -
    perWord * shared(note, said);
  const ordered = fitting
    .map((one) => ({ one, weight: weigh(one) }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ one }) => one);
  const [first] = ordered;
  const alike = ordered.filter(
    ({ level, rank, note }) =>
      level === first?.level &&
      rank === first.rank &&
      isNarrow(note, traveller) === isNarrow(first.note, traveller) &&
      (note.during === undefined) === (first.note.during === undefined),
  );
  const best = withThoseLeaving(
    onePerCountry(withoutThirdParties(alike, traveller, from, said), asksPrice, isUnknown(traveller.people)),
    ordered,
    traveller,
    from,
  );
  const served =
    asked.topic === 'weather' || wanted.includes('road-now')
      ? ordered.filter(({ rank }) => rank === 2 && first?.rank !== 2).slice(0, 1)
      : [];
  const all = withWhatHoldsBeside(best, ordered, (note) => shared(note, said));
  return [...all.slice(0, mostNotes - served.length), ...served].map(({ note, country }) => ({ note, country }));
}

const isOfService = ({ topic, part }: AskedAbout) => topic === 'services' && part !== undefined;

/** Behind every level of what speaks of the whole. */
const last = 10;

/**
 * How near a note comes to what is asked, the nearest first; `null` where it does not answer. Where a question narrows its
 * topic, what speaks of just that comes first and nothing else answers; where it does not, what speaks of less comes last.
 */
function levelFor(
  note: Note,
  asked: AskedAbout,
  keys: readonly string[],
  wanted: readonly Aspect[],
  asksPrice: boolean,
): number | null {
  const { of = [] } = note;
  // What tells of another matter as well tells of that one all the same.
  const isOnlyOf = (aspect: Aspect) => isApart(aspect) && isAspectOf(aspect, note) && !wanted.includes(aspect);
  if (of.length > 0 && of.every(isOnlyOf)) return null;
  if (isOfElse(note, asked, wanted)) return null;
  const near = levelOf(note, asked, keys);
  // The price of anything else is no fare.
  const isUnder = (aspect: Aspect) => aspect !== 'fare' && note.topic !== asked.topic;
  if (of.some((aspect) => wanted.includes(aspect) && (near !== null || isOfPart(aspect) || isUnder(aspect)))) return -1;
  // What it costs is asked beside how it is done.
  if (wanted.length > 0 && asksPrice && isPriced(note) && near !== null) return -1;
  const level = wanted.every(isLoose) ? near : null;
  const isOfLess = of.some(
    (aspect) =>
      (isAspectOf(aspect, asked) || isAspectOf(aspect, note) || isWithin(aspect, asked)) &&
      isOfPart(aspect) &&
      !tellsWhole(aspect),
  );
  // Of which papers a car needs, a right-hand wheel or a motorhome says nothing.
  if (isOfLess && askedKey(asked) === 'vehicles/papers') return null;
  // Nor is what a place in a queue costs an answer where no price was asked; a ride is told with its fare.
  const isOfPrice = isPriced(note) && note.topic !== 'transport' && !asksPrice;
  return level !== null && (isOfLess || isOfPrice) ? level + last : level;
}

/** What a topic at large says of one matter alone is no answer to a part of the topic. */
function isOfElse({ part, of = [] }: Note, asked: AskedAbout, wanted: readonly Aspect[]): boolean {
  const isOfOther = part === undefined && asked.part !== undefined && of.length > 0;
  return isOfOther && of.every((aspect) => !wanted.includes(aspect) && !tellsWhole(aspect));
}

/** A topic as a whole is answered by any part of it, where nothing speaks of the whole. */
function levelOf(note: Note, { topic, part }: AskedAbout, keys: readonly string[]): number | null {
  const level = keys.indexOf(askedKey(note));
  if (level !== -1) return level;
  // What is told of several who pass is told of each.
  if (note.topic === topic && note.tells?.some((one) => one === part) === true) return 0;
  return part === undefined && note.topic === topic ? keys.length : null;
}

/** What a country or a border says of a topic at large answers for a part of it only where it speaks of what was asked. */
function isOfAnotherPart(
  note: Note,
  { topic, part }: AskedAbout,
  said: Said,
  { isFarther, isAtPost }: { readonly isFarther: boolean; readonly isAtPost: boolean },
): boolean {
  if (note.topic !== topic) return false;
  // Nor is what a country has at large what there is at a post of it.
  if (isAtPost && isFarther && topic === 'services' && note.part === undefined) return true;
  const isAtLarge = part !== undefined && note.part === undefined && said.words.length > 0;
  // What is told of a country's services at large is no bed and no filling station.
  if (isAtLarge && topic === 'services' && isFarther) return true;
  // Services at large are toilets, food, a shop: what is told of another of them is no answer to one.
  const isOfOne = topic === 'services' && part === undefined;
  return (isAtLarge || isOfOne) && !speaksOf(note, said);
}

/** Of which of these countries it is asked: the one that is entered, or for some things the one that is left. */
export function countriesAsked<Country extends { readonly code: CountryCode }>(
  asked: AskedAbout,
  { toward }: Traveller,
  countries: readonly Country[],
  wanted: readonly Aspect[],
): readonly Country[] {
  if (toward === undefined) return countries;
  const left = isOfCountryLeft(asked, wanted);
  return countries.filter(({ code }) => (code === toward) !== left);
}

/** Whether it is the country that one leaves whose rule holds, and not the one that one enters. */
export function isOfCountryLeft(asked: AskedAbout, wanted: readonly Aspect[]): boolean {
  // That it is taken out, or brought in, says more than what it is.
  const ways = [...wanted.filter((aspect) => !isNamed(aspect)), ...wanted];
  const [left = ofTheCountryLeft.has(askedKey(asked))] = ways.flatMap((aspect) => isOnExit(aspect) ?? []);
  return left;
}

/** It was written for the asker and not for everybody; of those for some, nobody who is unknown is one. */
function isNarrow({ citizens, plates }: Note, { people, plates: own }: Traveller): boolean {
  if (plates !== undefined && own !== undefined) return plates.includes(own);
  // Most drive what is registered at home.
  if (plates !== undefined && !isUnknown(people)) return plates.includes(people);
  if (citizens === undefined) return isUnknown(people) && plates === undefined;
  return !isUnknown(people) && citizens.includes(people);
}

/** Beside what else holds in a country, what it costs, and what holds for others, where nobody knows who asks. */
function onePerCountry<One extends DirectNote>(
  notes: readonly One[],
  asksPrice: boolean,
  isOfAnybody: boolean,
): readonly One[] {
  const seen = new Set<string>();
  return notes.filter(({ note, country }) => {
    if (country === null) return true;
    const whose = isOfAnybody && note.part === 'visa' ? ` ${note.citizens?.join(' ') ?? ''}` : '';
    const key = asksPrice && isPriced(note) ? `${country} price` : country + whose;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
