/* Whether the name of a post is that of somebody, or of something else: a hotel, a street, a wish. */

import { isAspectOf } from '#domain/notes/aspects.ts';
import type { AskedAbout } from '#domain/topic.ts';
import { faint, ofPlaces } from '../parts/other-matters.ts';
import { isFramed, type Meaning, says } from '../text/lexicon.ts';
import { type Token, tokensUnder } from '../text/tokens.ts';
import { isDeed, isOfPossessor, isSurname } from './endings.ts';
import { isFramedName, type NamedHere, type SpokenOf } from './ours.ts';

/** What else the question has that tells whose name it is. */
interface Named {
  readonly spoken: SpokenOf;
  readonly name: NamedHere;
  /** What the words ask of a place where one crosses. */
  readonly asksState: boolean;
  readonly hasTime: boolean;
  /** A word that no list has and that names no place. */
  readonly isUnknown: (at: number) => boolean;
  /** A hotel, a street, a recipe: not a border. */
  readonly isThing: (at: number) => boolean;
}

const shortestUnknown = 3;
const shortestThing = 4;
/** A name beside one word is asked of. */
const fewTokens = 2;
/** An ending that was taken off counts as less than this, and a letter that is wrong as no less. */
const ofLetter = 0.5;
/** So little has to speak for the place, and so much for other matters, where a word beside its name means nothing to us. */
const mostOfPlace = 0.4;
const leastOfOther = 0.1;
const leastInTime = 0.79;

const ofThings: readonly Meaning['kind'][] = ['thing', 'thingAfter', 'elsewhere', 'inTown'];
const framesAhead: readonly [readonly Meaning['kind'][], readonly Meaning['kind'][]] = [
  ['at', 'to', 'toOrAt', 'from'],
  [],
];
const ofGoing: readonly Meaning['kind'][] = [
  ...(['border', 'passing', 'carrying', 'traffic', 'leaving', 'arriving', 'via', 'viaAfter'] as const),
  ...(['citizens', 'citizenship', 'foreigners'] as const),
];

/**
 * "Достук мейманканасында", "отель Достук", "Kordai bakery", "Капланбеков": nobody speaks of crossing, and the name belongs to what
 * stands beside it, or to a person.
 */
export function isNameOfAnother(spoken: SpokenOf): boolean {
  const { readings, countries, isJourney, said, hasMoment, ends, takesVerdict } = spoken;
  const names = spoken.sure.filter(({ named }) => named.some(({ kind }) => kind !== 'town'));
  // Nothing else bears both names of a crossing.
  if (names.some(({ named }) => named.some(({ kind }) => kind === 'pair'))) return false;
  if (names.length === 0 || isJourney || countries.length > 0 || spoken.sureOf('other') === 0) return false;
  if (ofGoing.some((kind) => says(readings, kind)) || (ends.length > 1 && takesVerdict)) return false;
  const asked = {
    ...{ spoken, isUnknown: unknownIn(spoken), isThing: thingIn(spoken), asksState: said.some(isOfState) },
    hasTime: hasMoment || readings.some(({ meaning }) => meaning.kind === 'moment' && meaning.role === 'now'),
  };
  return names.every((name) => {
    const named: Named = { ...asked, name };
    return isOfPerson(named) || isOfThing(named) || isOfUnknown(named) || isOfNothing(named);
  });
}

const isOfState = ({ topic }: AskedAbout) => (ofPlaces.has(topic) && !faint.has(topic)) || topic === 'road';

/** A surname, somebody who is called so, or whom the word before the name calls. */
function isOfPerson({ spoken, name, asksState, isUnknown }: Named): boolean {
  const { tokens, readings, vocabulary } = spoken;
  const end = name.start + name.length;
  if (name.mistakes > 0 && isSurname(tokens[end - 1], vocabulary)) return true;
  if (asksState || !isBare(name, spoken)) return false;
  const isKind = (at: number, kind: Meaning['kind']) => isOf(spoken, at, [kind]);
  if (isKind(end, 'calledAfter') || isKind(name.start - 1, 'called')) return true;
  const isCalled = isTied(tokens[name.start]) && isKind(name.start - 1, 'filler');
  return isCalled && (says(readings, 'otherwise') || tokens.some((_, at) => isUnknown(at)));
}

/** The word beside the bare name is a thing, or has an ending that says whose it is. */
function isOfThing({ spoken, name, asksState, hasTime, isUnknown, isThing }: Named): boolean {
  const { tokens, vocabulary, takesVerdict } = spoken;
  const end = name.start + name.length;
  const isState = (at: number) =>
    spoken.readings.some(({ meaning, start }) => meaning.kind === 'topic' && isOfState(meaning) && start === at);
  const isOwn = (at: number) => isOf(spoken, at, ['placeKind']) || isUnknown(at);
  // What is a topic of its own is asked for there.
  const isThingOf = (at: number) => isOf(spoken, at, ['thing', 'thingAfter']) && !isOf(spoken, at, ['topic']);
  if (isTied(tokens[end]) && isThingOf(end) && !isFramedName(name, spoken)) return true;
  if (!isBare(name, spoken) || isFramed(spoken.readings, name, framesAhead)) return false;
  if (unknownBehind(end, { tokens, isUnknown }).some(isThing)) return true;
  const isPossessed = (at: number) =>
    isOwn(at) && !isDeed(tokens[at], vocabulary) && isOfPossessor(tokens[at], vocabulary) && isTied(tokens[at]);
  const isBetween = (at: number) => isTied(tokens[at]) && !isOf(spoken, at, ['placeKind']) && !isState(at);
  const possessed = [end, end + 1, end + 2].find(isPossessed);
  if (possessed !== undefined && range(end, possessed).every(isBetween))
    return !hasTime && !(asksState && takesVerdict);
  // Where things have no such endings, they stand before their names.
  return !hasPossessors(spoken) && isTied(tokens[name.start]) && isThing(name.start - 1);
}

function hasPossessors({ vocabulary }: SpokenOf): boolean {
  return (vocabulary?.frames.possessed ?? '') !== '';
}

/** A word that nobody knows is tied to the bare name. */
function isOfUnknown({ spoken, name, asksState, hasTime, isUnknown }: Named): boolean {
  const { tokens, words, takesVerdict } = spoken;
  const end = name.start + name.length;
  if (hasTime || tokens.length <= fewTokens || !isBare(name, spoken) || isFramedName(name, spoken)) return false;
  const isStrange = (at: number) =>
    isUnknown(at) && !words.isEveryday(at) && (tokens[at]?.text.length ?? 0) >= shortestThing;
  // "Torugart bakery opening hours".
  const asked = hasPossessors(spoken) ? end + 1 : (unknownBehind(end, { tokens, isUnknown }).at(-1) ?? end);
  const isAsked = isOf(spoken, asked, ['topic']) && isTied(tokens[asked]);
  if (isTied(tokens[end]) && isStrange(end)) return !asksState || (isAsked && !takesVerdict);
  return !asksState && isTied(tokens[name.start]) && isUnknown(name.start - 1) && !words.isEveryday(name.start - 1);
}

/** Nothing is asked that we know of, and the rest of the words are rather those of other matters. */
function isOfNothing({ spoken, name, hasTime, isUnknown }: Named): boolean {
  const { tokens, readings, said, sureOf, sureOfPlace, takesVerdict } = spoken;
  if (said.length > 0 || tokens.length <= fewTokens || !isBare(name, spoken) || isFramedName(name, spoken))
    return false;
  const isElse = sureOfPlace < mostOfPlace && sureOf('other') >= (hasTime || takesVerdict ? leastInTime : leastOfOther);
  return isElse && !says(readings, 'aspect') && tokens.some((_, at) => isUnknown(at));
}

/** No ending hangs on it: where a letter is wrong, it is no longer than the name. */
function isBare({ mistakes, start, length, key }: NamedHere, { tokens }: SpokenOf): boolean {
  const written = tokens.slice(start, start + length).reduce((sum, { word }) => sum + word.length, 0);
  return mistakes === 0 || (mistakes >= ofLetter && written <= key.length + 1);
}

/** Nothing but a space or quotation marks stands before it. */
function isTied(token: Token | undefined): token is Token {
  return token !== undefined && /^[«»"“”]*$/u.test(token.gap);
}

function isOf({ readings }: SpokenOf, at: number, kinds: readonly Meaning['kind'][]): boolean {
  return readings.some((word) => kinds.includes(word.meaning.kind) && tokensUnder(word).includes(at));
}

/** The word that is tied to the name, and those that nobody knows with the one behind them. */
function unknownBehind(
  from: number,
  { tokens, isUnknown }: { readonly tokens: readonly Token[]; readonly isUnknown: (at: number) => boolean },
): readonly number[] {
  let at = from;
  while (isUnknown(at) && isTied(tokens[at + 1])) at += 1;
  return isTied(tokens[from]) ? range(from, at + 1) : [];
}

const range = (start: number, end: number) => tokensUnder({ start, length: end - start });

function unknownIn({ tokens, readings, matches, ends }: SpokenOf): (at: number) => boolean {
  const isRead = ({ meaning }: SpokenOf['readings'][number]) =>
    meaning.kind !== 'thing' && meaning.kind !== 'thingAfter';
  const read = new Set(readings.filter(isRead).flatMap(tokensUnder));
  const named = matches.filter(({ trust, named: own }) => trust !== 'near' && own.length > 0);
  const places = new Set([...named, ...ends].flatMap(tokensUnder));
  return (at) => {
    const { number, text } = tokens[at] ?? { number: true, text: '' };
    return !number && text.length >= shortestUnknown && !read.has(at) && !places.has(at);
  };
}

function thingIn(spoken: SpokenOf): (at: number) => boolean {
  const { readings, matches } = spoken;
  const named = new Set(
    matches.filter((match) => match.named.length > 0 && match.trust !== 'near').flatMap(tokensUnder),
  );
  const asked = readings.filter(({ meaning }) => meaning.kind === 'topic');
  const isService = ({ meaning }: SpokenOf['readings'][number]) =>
    meaning.kind === 'topic' && meaning.topic === 'services';
  const services = new Set(asked.filter(isService).flatMap(tokensUnder));
  // What is built at a gate, and whether it opened again, is asked of its state.
  const isState = ({ meaning }: SpokenOf['readings'][number]) =>
    meaning.kind === 'aspect' && isAspectOf(meaning.aspect, { topic: 'status' });
  const others = new Set([...asked.filter((one) => !isService(one)), ...readings.filter(isState)].flatMap(tokensUnder));
  return (at) => !named.has(at) && !others.has(at) && (services.has(at) || isOf(spoken, at, ofThings));
}
