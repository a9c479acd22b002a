import type { DateTime } from 'luxon';
import type { NewsDraft, NewsFamily } from '#domain/notes/news.ts';
import { isForSome } from '../guards/for-some.ts';
import { isDetour, isInName } from '../guards/subject.ts';
import { isKnown } from '../guards/thing-there.ts';
import { isConditional } from '../guards/unsure.ts';
import { type EventAt, hasStart } from '../main.ts';
import { clausesOf, hasSome, isNamed, notsIn, type Unit } from '../units.ts';
import { isBelievedShut, isBelievedThrough } from './believed.ts';
import { isOfDifferentKinds, isOfSomeBesides, isTakenBack } from './said-besides.ts';
import {
  isDatedElsewhere,
  isLimitedElsewhere,
  isOfAged,
  isOfNoGateAtAll,
  isRestored,
  isShutElsewhere,
} from './spoken-against.ts';
import { isOneSentence } from './terse.ts';
import { type PostTold, someLikely } from './told.ts';

/** What a draft says besides where, and by whom. */
type Said = Omit<NewsDraft, 'crossings' | 'kind'>;

/** All that speaks for and against what a draft claims. */
export interface Grounds {
  readonly units: readonly Unit[];
  /** All that was read of the crossing. */
  readonly kept: readonly EventAt[];
  /** What was learned of the post, where anything was. */
  readonly told: PostTold | undefined;
  /** That it happens was learned, and no list reads it. */
  readonly isLearned?: boolean;
}

/**
 * What a draft may claim: that it is shut, that it is shut to everybody, that it works, and that it ends, each only where the post
 * says so and nothing in it speaks against that. Else an editor is told that there is something, and no more.
 */
export function claimed(read: Said, events: readonly EventAt[], today: DateTime, evidence: Grounds): Said {
  // "From … to …": both ends of it were printed.
  const isSpan = read.says === 'warning' && events.some(({ times: { from, until } }) => from && until);
  const said = evidence.isLearned === true && !isSpan ? withoutGuessedEnd(read) : read;
  const own = events.filter(({ says }) => says === 'closed');
  if (said.says === 'closed' && !(mayBeShut(own, today, evidence) && mayBeForAll(said, own, evidence)))
    return weaker(said);
  const isThrough = said.says === 'works' || said.says === 'opens';
  if (
    isThrough &&
    (!isBelievedThrough(events, evidence.units, evidence.told) ||
      isShutElsewhere(events, evidence.units, evidence.told))
  )
    return weaker(said);
  if (isThrough && events.every((event) => isNegated(event, evidence) || isOfFew(event, evidence))) return weaker(said);
  return said.says === 'works' && (staysShut(events, today, evidence) || isShutAfter(events, evidence))
    ? weaker(said)
    : said;
}

/** "Only those who live by the border pass": nobody knows whom that means. */
const isOfFew = ({ sentence, traffic, people, times: { clock } }: EventAt, { units }: Grounds) =>
  traffic.length === 0 &&
  people === undefined &&
  Object.keys(clock).length === 0 &&
  units.some(({ news, ...unit }) => unit.sentence === sentence && news.has('only') && news.has('admits'));

/** "The closing was cancelled, but on the 21st it was shut after all". */
const isShutAfter = (events: readonly EventAt[], { kept }: Grounds) =>
  events.some(({ cancels }) => cancels) &&
  kept
    .slice(Math.max(...events.map((event) => kept.indexOf(event))) + 1)
    .some(({ says, denies }) => says === 'closed' && !denies);

/** "Crossing on foot is not provided for": "not" beside a word that no list knows, in what would say that somebody passes. */
const isNegated = ({ sentence }: EventAt, { units }: Grounds) =>
  units.some((unit) => {
    const isRead = (at: number) => unit.news.readings.some(({ start, length }) => at >= start && at < start + length);
    const isOfUnknown = (at: number) => {
      const beside = unit.isSaidBehind ? at - 1 : at + 1;
      return beside in unit.tokens && !isKnown(beside, unit);
    };
    const clauses = clausesOf(unit);
    const passes = new Set(passing.flatMap((family) => unit.news.of(family).map(({ start }) => clauses[start])));
    return (
      unit.sentence === sentence && notsIn(unit).some((at) => !isRead(at) && passes.has(clauses[at]) && isOfUnknown(at))
    );
  });

const passing = ['movement', 'works', 'admits', 'timetable', 'open', 'willOpen', 'traffic', 'vehicles'] as const;

/** Of the same gate it is said that it will be shut, or will open, on a day to come. */
const staysShut = (events: readonly EventAt[], today: DateTime, { kept }: Grounds) =>
  kept.some(
    (event) =>
      (event.says === 'closed' || event.says === 'opens') &&
      !events.includes(event) &&
      event.crossing === events[0]?.crossing &&
      event.traffic.length === 0 &&
      (event.times.from ?? event.times.on ?? { day: today }).day > today,
  );

function weaker({ people: _, ...said }: Said): Said {
  const { guessed, date, ...others } = withoutGuessedEnd(said);
  return {
    ...others,
    ...(date === undefined ? {} : { from: date }),
    says: 'warning',
    guessed: [
      'says',
      ...guessed.filter((field) => field !== 'says').map((field) => (field === 'date' ? 'from' : field)),
    ],
  };
}

/** The end of what is not known to be so is not known either, but where it was printed. */
function withoutGuessedEnd(said: Said): Said {
  if (!said.guessed.includes('until')) return said;
  const { until: _, guessed, ...others } = said;
  return { ...others, guessed: guessed.filter((field) => field !== 'until') };
}

/** It is said of this gate in so many words, or what was learned believes it; and nobody passes meanwhile. */
function mayBeShut(own: readonly EventAt[], today: DateTime, { units, told }: Grounds): boolean {
  if (own.every((event) => units.some((unit) => unit.sentence === event.sentence && isConditional(unit)))) return false;
  if (units.some(isAskedShut) && own.every(({ times }) => !isExact(times, today))) return false;
  if (own.every((event) => isDefeated(event, units)) || isTakenBack(own, units, today)) return false;
  const isSaid = own.some((event) => units.some((unit) => isPlain(unit, event, today)));
  if (!isBelievedShut(own, units, { isSaid, reopens: isOpenedAfter(own, units, today), told })) return false;
  if (
    (!isOneSentence(units) && isOfNoGateAtAll(own, units)) ||
    isDatedElsewhere(own, units) ||
    isRestored(own, units, { told, today })
  )
    return false;
  return own.some(({ times }) => hasStart(times) || times.until) || !units.some(isPassing);
}

/** "Is it shut? A fact check": the headline asks, and nobody tells an hour or a day to come. */
const isAskedShut = ({ isTitle, asks, news }: Unit) => isTitle && asks && news.has('shut');
const isExact = ({ on, from, clock }: EventAt['times'], today: DateTime) =>
  (from ?? on)?.time !== undefined || clock.from !== undefined || ((from ?? on)?.day ?? today) > today;

const against: readonly NewsFamily[] = ['open', 'works', 'notShut', 'usual', 'denial', 'cancel', 'notPlanned'];

/** "They were to shut it, but it works": what follows "but" is of the same gate, for everybody, and of no other day. */
const isDefeated = ({ sentence, traffic }: EventAt, units: readonly Unit[]) =>
  traffic.length === 0 &&
  units.some(({ news, matches, tokens, ...unit }) => {
    const [but] = news.of('but');
    if (!but || unit.sentence !== sentence) return false;
    const isBehind = ({ start }: { readonly start: number }) => start > but.start;
    const isOfOthers = [...news.of('traffic'), ...news.of('foreigners'), ...matches.filter(isNamed)].some(isBehind);
    const isDay = tokens.some(({ number }, at) => number && at > but.start);
    return (
      !isOfOthers &&
      !isDay &&
      (against.some((family) => news.of(family).some(isBehind)) || notsIn(unit).some((start) => start > but.start))
    );
  });

const opening: readonly NewsFamily[] = ['open', 'willOpen'];

/** From a day to come it is shut, and behind that it opens again. */
function isOpenedAfter(own: readonly EventAt[], units: readonly Unit[], today: DateTime): boolean {
  const days = own.flatMap(({ times: { from, on } }) => (from ?? on)?.day ?? []);
  const last = Math.max(...own.map(({ sentence }) => sentence));
  const isOpening = (unit: Unit) => !unit.news.has('shut') && hasSome(unit, opening);
  return (
    days.length > 0 &&
    days.every((day) => day > today) &&
    units.some((unit) => unit.sentence >= last && isOpening(unit))
  );
}

const others: readonly NewsFamily[] = ['venue', 'road', 'facility', 'crime', 'drill'];

/** One part names the gate and a day, and tells of nothing that opens, or that else could be shut. */
const isPlain = (unit: Unit, { crossing, times, sentence, reopens }: EventAt, today: DateTime) =>
  unit.sentence === sentence &&
  !unit.asks &&
  isDated(times, today) &&
  (reopens === true || !hasSome(unit, opening)) &&
  unit.matches.some(({ named }) => named.some((one) => one.crossing.id === crossing.id)) &&
  !others.some((family) => unit.news.of(family).some(({ start }) => !isInName(start, unit)));

/** A day that is printed, or to come: none that was counted back from today. */
const isDated = ({ on, from, until, isRough }: EventAt['times'], today: DateTime) =>
  (on ?? until) !== undefined || (from !== undefined && (!isRough || from.day > today));

const through: readonly NewsFamily[] = ['open', 'notShut', 'witness', 'noQueue', 'usual', 'denial'];

/** A part that says that somebody passes, and that nobody is shut out. */
const isPassing = (unit: Unit) =>
  !unit.asks &&
  !isDetour(unit) &&
  !unit.news.has('before') &&
  !unit.news.has('shut') &&
  unit.news.of('traffic').length === 0 &&
  hasSome(unit, through);

/** Nobody but some may be meant, and nobody says who. */
const mayBeForAll = (said: Said, own: readonly EventAt[], grounds: Grounds) =>
  !isOfAged(grounds.units) &&
  (said.people !== undefined || !isLimitedElsewhere(own, grounds.units, said.traffic)) &&
  isForKnown(said, own, grounds);

const isForKnown = ({ traffic, people, toward }: Said, own: readonly EventAt[], { units, told }: Grounds) =>
  people !== undefined ||
  toward !== undefined ||
  (traffic !== undefined && !isOfSomeBesides(own, units, traffic) && !isOfDifferentKinds(own)) ||
  (traffic === undefined &&
    ((told?.whole.some ?? 0) < someLikely || isOfEverybody(own, units)) &&
    !isOfSomeBesides(own, units, traffic) &&
    !own.some(({ sentence }) => units.some((unit) => unit.sentence === sentence && isForSome(unit))));

/** "No people or vehicles": both are said. */
const isOfEverybody = (own: readonly EventAt[], units: readonly Unit[]) =>
  units.some(
    ({ sentence, news }) =>
      own.some((event) => event.sentence === sentence) && news.has('everyone') && news.has('vehicles'),
  );
