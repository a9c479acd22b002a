import type { NotePart } from '#domain/notes/note-topics.ts';
import type { Person } from '#domain/question.ts';
import type { CountryCode } from '#domain/texts.ts';
import { isLedTo } from '../direction/direction.ts';
import { says, type WordReading } from '../text/lexicon.ts';

/** The peoples that were named as whose citizens somebody is. */

/** Where a country's name stands in the question, and which. */
export interface CountryAt {
  readonly start: number;
  readonly country: CountryCode;
  /** What is said of it: where from, where to, in. */
  readonly side: 'from' | 'to' | 'toOrAt' | null;
  /** Somebody is there. */
  readonly isAt: boolean;
  /** Its own name, and not that of its people. */
  readonly isName?: boolean;
}

/** The nationality that was named: whose visa or whose transport something is, is none where another one is named. */
export function ownPeople(readings: readonly WordReading[]): CountryCode | undefined {
  const people = peoplesNamed(readings);
  const own = people.find((word) => !topicsBehind(word, readings).some(({ part }) => part === 'visa'));
  return (own ?? people[0])?.meaning.country;
}

function peoplesNamed(readings: readonly WordReading[]) {
  const named = readings.flatMap((word) =>
    word.meaning.kind === 'citizenship' ? [{ ...word, meaning: word.meaning }] : [],
  );
  return named.filter(
    (word) => !isOfHoliday(word, readings) && !topicsBehind(word, readings).some(({ topic }) => topic === 'transport'),
  );
}

/** "Chinese New Year": whose holiday it is. */
function isOfHoliday({ start, length }: WordReading, readings: readonly WordReading[]): boolean {
  return readings.some(
    (word) =>
      word.meaning.kind === 'moment' &&
      word.meaning.role === 'holidays' &&
      word.start <= start &&
      start + length <= word.start + word.length,
  );
}

function topicsBehind({ start, length }: WordReading, readings: readonly WordReading[]) {
  return readings.flatMap((word) =>
    word.meaning.kind === 'topic' && word.start === start + length ? [word.meaning] : [],
  );
}

/** "I'm Israeli, my girlfriend is from Belarus": whose citizens those are who were named behind the first. */
export function othersOf(readings: readonly WordReading[], people: Person | undefined): readonly CountryCode[] {
  if (hasTwoPassports(readings)) return [];
  const named = peoplesNamed(readings).map(({ meaning }) => meaning.country);
  return [...new Set(named)].filter((country) => country !== people);
}

/** "I have a Russian and a Kyrgyz passport": both are of the asker. */
export function hasTwoPassports(readings: readonly WordReading[]): boolean {
  return readings.some(({ meaning }) => meaning.kind === 'aspect' && meaning.aspect === 'two-passports');
}

/**
 * "Түркіменстанға виза керек пе қазаққа", "қырғызға Түрікменстан визасы": of a country's own name, led to or before the word for a
 * visa, and a people with the ending that says *to*, the people needs it.
 */
export function whoNeeds(readings: readonly WordReading[], countries: readonly CountryAt[]): CountryCode | undefined {
  const visas = readings.filter(({ meaning }) => meaning.kind === 'topic' && meaning.part === 'visa');
  if (visas.length === 0) return undefined;
  const [needy, ...others] = countries.filter((one) => isLedTo(one) && one.isName === false);
  const isOfVisa = ({ start }: CountryAt) => visas.some((visa) => visa.start === start + 1);
  const isGoal = (one: CountryAt) =>
    one.isName === true && one.country !== needy?.country && (isLedTo(one) || isOfVisa(one));
  return others.length === 0 && countries.some(isGoal) ? needy?.country : undefined;
}

/** "A Kyrgyz identity card": whose it is, is whose citizen somebody is. */
const ofCitizen: ReadonlySet<string> = new Set(['id-card', 'passport'] as const);

/** Called by its own name, and nobody comes from there. */
export function isOwnName({ isName, side }: CountryAt): boolean {
  return isName === true && side !== 'from';
}

/** What a country gives to whoever comes, or lays on them: named with a people it is that country's, and nobody's own. */
const ofState: ReadonlySet<string> = new Set([
  ...(['visa', 'eta', 'border-zone', 'registration', 'entry-ban'] as const satisfies readonly NotePart[]),
]);

/**
 * "A Kyrgyz in Uzbekistan", "Kazakhs to Tashkent": of a people and a place where it is or goes, the people says who asks for papers.
 * `elsewhere`: the countries of the towns and crossings that are named.
 */
export function citizensBare(
  readings: readonly WordReading[],
  countries: readonly CountryAt[],
  elsewhere: readonly CountryCode[],
): CountryCode | undefined {
  const isOfPapers = readings.some(({ meaning }) => meaning.kind === 'topic' && meaning.topic === 'documents');
  if (!isOfPapers || says(readings, 'border')) return undefined;
  const isThere = (one: CountryAt) => one.isAt || isLedTo(one);
  // "A Kyrgyz visa", "Kyrgyz plates": of a thing; but one stays, and too long, and takes children along.
  const isThing = ({ meaning }: WordReading) =>
    meaning.kind === 'plates' ||
    (meaning.kind === 'topic' && (meaning.topic !== 'documents' || ofState.has(meaning.part ?? '')));
  const isState = ({ meaning }: WordReading) =>
    (meaning.kind === 'topic' && ofState.has(meaning.part ?? '')) ||
    (meaning.kind === 'aspect' && meaning.aspect === 'migration-card');
  const isOfThing = ({ start }: CountryAt) =>
    readings.some(
      (word) => (word.start === start + 1 && isThing(word)) || (word.start + word.length === start && isState(word)),
    );
  const [bare, ...others] = countries.filter(
    (one) => one.isName === false && one.side === null && !one.isAt && !isOfThing(one),
  );
  if (bare === undefined || others.length > 0) return undefined;
  const isGoal = (one: CountryAt) => one.country !== bare.country && (isThere(one) || isOfThing(one) || isOwnName(one));
  const isParent = readings.some(({ meaning }) => meaning.kind === 'topic' && meaning.part === 'children');
  const isGone = countries.some(isGoal) || elsewhere.some((code) => code !== bare.country);
  return isGone || isParent ? bare.country : undefined;
}

/** Between a country and the paper that it gave one word may stand: "internal". */
const besidePaper = 1;

/** "Айди карта КР в Алматы", "Орусиянын ички паспорту": a country beside a paper of its citizens gave it, where another place is named as well. */
export function holderOfPaper(
  readings: readonly WordReading[],
  countries: readonly CountryAt[],
  elsewhere: readonly CountryCode[],
): CountryCode | undefined {
  const papers = readings.filter(({ meaning }) => meaning.kind === 'topic' && ofCitizen.has(meaning.part ?? ''));
  const isGiver = ({ start, side, isAt, country }: CountryAt) =>
    side === null &&
    !isAt &&
    papers.some(
      (word) => (word.start > start && word.start - start - 1 <= besidePaper) || word.start + word.length === start,
    ) &&
    (elsewhere.some((code) => code !== country) || countries.some((one) => one.country !== country && isLedTo(one)));
  const [giver, ...others] = countries.filter(isGiver);
  return others.length === 0 ? giver?.country : undefined;
}

/** What befalls whoever was abroad, or what they bring along to prove who they are. */
const ofVisitors: ReadonlySet<string> = new Set([
  ...(['overstay', 'entry-ban', 'registration', 'id-card'] as const satisfies readonly NotePart[]),
]);

/** "Я из КР, нет ли запрета в Казахстан", "сестра из КР просидела в Казахстане": whoever is from one country and asks of another. */
export function comesFrom(
  readings: readonly WordReading[],
  countries: readonly CountryAt[],
  elsewhere: readonly CountryCode[],
): CountryCode | undefined {
  const asked = readings.filter(({ meaning }) => meaning.kind === 'topic' && ofVisitors.has(meaning.part ?? ''));
  const [left, ...others] = countries.filter(({ side }) => side === 'from');
  if (asked.length === 0 || left === undefined || others.length > 0) return undefined;
  // "Deported from Kazakhstan": by whom, and not whose citizen.
  const isOfDeed = ({ meaning, start, length }: WordReading) =>
    meaning.kind !== 'topic' || meaning.part === 'entry-ban'
      ? Math.min(Math.abs(left.start - start - length), Math.abs(start - left.start)) <= 1
      : false;
  if ([...asked, ...readings.filter(({ meaning }) => meaning.kind === 'turnsAway')].some(isOfDeed)) return undefined;
  const isThere = (one: CountryAt) => one.country !== left.country && (one.isAt || isLedTo(one));
  return countries.some(isThere) || elsewhere.some((code) => code !== left.country) ? left.country : undefined;
}

/** "Kazakh plates, my passport is Kyrgyz": beside plates a people next to a passport is that of the driver. */
export function holderOf(readings: readonly WordReading[], countries: readonly CountryAt[]): CountryCode | undefined {
  if (!says(readings, 'plates')) return undefined;
  const passports = readings.filter(({ meaning }) => meaning.kind === 'topic' && ofCitizen.has(meaning.part ?? ''));
  const isHeld = ({ start, isName, side, isAt }: CountryAt) =>
    isName === false &&
    side === null &&
    !isAt &&
    passports.some((word) => word.start === start + 1 || word.start + word.length === start);
  return countries.find(isHeld)?.country;
}
