/* How much speaks for a question of ours where a post, or a border, was read in it, and how much for another matter. */

import type { AskedAbout } from '#domain/topic.ts';
import { isIn } from '../parts/named.ts';
import { faint, ofPlaces, type Spoken } from '../parts/other-matters.ts';
import { isOfMuchElse } from '../parts/unplaced.ts';
import { isFramed, type Meaning, says, tokensRead } from '../text/lexicon.ts';
import { tokensUnder } from '../text/tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';

export type NamedHere = Spoken['matches'][number];

/** A question, and which of its words stand for a place or a time. */
export interface SpokenOf extends Spoken {
  /** A token that names a place or says when. */
  readonly isOther: (at: number) => boolean;
  /** How sure it is by what was learned that something of the place itself is asked. */
  readonly sureOfPlace: number;
  /** The names that are sure. */
  readonly sure: readonly NamedHere[];
  readonly words: { readonly isEveryday: (at: number) => boolean };
  /** The words of the language that it is in. */
  readonly vocabulary: Vocabulary | undefined;
}

/** What speaks for it, and what against it, as counted in a question. */
interface Signs {
  /** What every question counts. */
  readonly always: 1;
  /** A border is all that was named, or a post and the word for a border. */
  readonly borderAlone: number;
  readonly borderBeside: number;
  /** Several posts, both names of one, or a name of several words: hardly anything else is called so. */
  readonly whole: number;
  /** The name says from where, to where or where. */
  readonly framed: number;
  /** Words of those who go: who, by what, over what. */
  readonly going: number;
  readonly moment: number;
  readonly country: number;
  /** A state or papers are asked for, or what is asked of much else as well. */
  readonly state: number;
  readonly ofMuch: number;
  /** A yes or a no is asked for, whether something is there, or anything else. */
  readonly verdict: number;
  readonly exists: number;
  readonly openly: number;
  /** Two words: people ask so. */
  readonly short: number;
  /** By what was learned: that the place itself is asked of, and that other matters are. */
  readonly place: number;
  readonly other: number;
  /** A recipe, a film, a flight. */
  readonly elsewhere: number;
  readonly called: number;
  /** Words that mean nothing to us and are no everyday words. */
  readonly unread: number;
  /** A thing that means nothing to us stands right behind the bare name, which may be its name. */
  readonly thing: number;
}

/**
 * How much each of them weighs. They were fitted to the questions of the tests that name a post or a border, 4,000 of whom
 * somebody crosses and 60 of whom nobody does, and rounded.
 */
const weights: Readonly<Record<keyof Signs, number>> = {
  ...{ always: 1.2, borderAlone: -0.9, borderBeside: 2, whole: 2.2, framed: 1.1, going: 0.7, moment: 2, country: 0.4 },
  ...{ state: 1.8, ofMuch: 0.8, verdict: 1.7, exists: 1.2, openly: 0.5, short: 2.1, place: 1.7, other: -3.8 },
  ...{ elsewhere: -2, called: -0.8, unread: -0.8, thing: -1 },
};

/** With less nobody asks of a border. */
const leastOurs = 0;

const shortestUnread = 3;
const shortestThing = 4;
/** More of one kind say no more. */
const mostCounted = 3;
const mostGoing = 2;
/** An ending, and no letter that is wrong. */
const ofEnding = 0.2;
const fewTokens = 2;

const ofGoing: readonly Meaning['kind'][] = ['passing', 'traffic', 'carrying'];
const ofWay: readonly Meaning['kind'][] = ['leaving', 'arriving', 'via', 'viaAfter', 'from'];
const ofPeople: readonly Meaning['kind'][] = ['citizens', 'citizenship', 'foreigners'];

/**
 * A post, or no more than the word for a border, was read among words of another matter: "the border radius", "my friend Dostuk
 * is getting married".
 */
export function isOfElse(spoken: SpokenOf): boolean {
  const { found, matches, readings, isJourney, likeliest } = spoken;
  if (isJourney || likeliest === 'history') return false;
  // Where nothing was learned nothing is weighed.
  if (spoken.sureOf('other') === 0) return false;
  const name = bestName(matches);
  const isNamed = found.kind !== 'none' && name?.named.some(({ kind }) => kind !== 'town') === true;
  if (!isNamed && (found.kind !== 'none' || !says(readings, 'border'))) return false;
  const signs = signsOf(spoken, isNamed ? name : undefined);
  const sum = Object.entries(weights).reduce((total, [sign, weight]) => total + weight * signs[sign as keyof Signs], 0);
  return sum < leastOurs;
}

function bestName(matches: readonly NamedHere[]): NamedHere | undefined {
  const named = matches.filter((match) => match.named.length > 0);
  return named.toSorted((one, other) => one.mistakes - other.mistakes)[0];
}

function signsOf(spoken: SpokenOf, name: NamedHere | undefined): Signs {
  const { tokens, readings, matches, said, countries, hasMoment, takesVerdict, sureOf, sureOfPlace, words, ends } =
    spoken;
  const saysAny = (...kinds: readonly Meaning['kind'][]) => kinds.some((kind) => says(readings, kind));
  const unread = [...tokens.keys()].filter(unreadIn(spoken));
  const going = ofGoing.filter((kind) => says(readings, kind)).length;
  const asks = (isAsked: (asked: AskedAbout) => boolean) => Number(said.some(isAsked));
  const isState = (asked: AskedAbout) => !faint.has(asked.topic) && (ofPlaces.has(asked.topic) || !isOfMuchElse(asked));
  const isOfMuch = (asked: AskedAbout) => !faint.has(asked.topic) && !isState(asked);
  const isOfElsewhere = readings.some(({ meaning, start }) => meaning.kind === 'elsewhere' && !isIn(matches, start));
  // A recipe is no medicine, and fish in a river none that is carried.
  const isSpent = isOfElsewhere && name !== undefined;
  const isWhole =
    name !== undefined &&
    (name.length > 1 || ends.length > 1 || spoken.sure.length > 1 || name.named.some(({ kind }) => kind === 'pair'));
  return {
    always: 1,
    borderAlone: Number(name === undefined),
    borderBeside: Number(name !== undefined && says(readings, 'border')),
    whole: Number(isWhole),
    framed: Number(name === undefined ? isBorderFramed(spoken) : isFramedName(name, spoken)),
    going: Math.min(going + Number(saysAny(...ofWay)) + Number(saysAny(...ofPeople)), mostGoing),
    moment: Number(hasMoment || readings.some(({ meaning }) => meaning.kind === 'moment' && meaning.role === 'now')),
    country: Number(countries.length > 0),
    state: asks(isState),
    ofMuch: isSpent ? 0 : asks(isOfMuch),
    verdict: Number(takesVerdict),
    exists: Number(says(readings, 'exists')),
    openly: Number(says(readings, 'openly')),
    short: Number(tokens.length <= fewTokens),
    place: sureOfPlace,
    other: sureOf('other'),
    elsewhere: Number(isOfElsewhere),
    called: Number(saysAny('called', 'calledAfter')),
    unread: Math.min(unread.filter((at) => !words.isEveryday(at)).length, mostCounted),
    thing: Number(name !== undefined && isNameOfThing(name, unread, spoken)),
  };
}

function unreadIn({ tokens, readings, matches, ends, isOther }: SpokenOf): (at: number) => boolean {
  const read = tokensRead(readings);
  const named = new Set([...matches.filter((match) => match.named.length > 0), ...ends].flatMap(tokensUnder));
  return (at) => {
    const { number, text } = tokens[at] ?? { number: true, text: '' };
    return !number && text.length >= shortestUnread && !read.has(at) && !named.has(at) && !isOther(at);
  };
}

export function isFramedName(name: NamedHere, { readings }: SpokenOf): boolean {
  const isInflected = name.mistakes > 0 && name.mistakes < ofEnding;
  return isInflected || isFramed(readings, name, [ofPlacesAhead, ofPlacesBehind]);
}

const ofPlacesAhead: readonly Meaning['kind'][] = ['at', 'to', 'toOrAt', 'from', 'via'];
const ofPlacesBehind: readonly Meaning['kind'][] = ['toAfter', 'atAfter', 'fromAfter', 'viaAfter'];

function isBorderFramed({ readings }: SpokenOf): boolean {
  const isArticle = (at: number) => readings.some(({ meaning, start }) => meaning.kind === 'stop' && start === at);
  const borders = readings.filter(({ meaning }) => meaning.kind === 'border');
  return borders.some(({ start, length }) => {
    const begin = isArticle(start - 1) ? start - 1 : start;
    const whole = { start: begin, length: start + length - begin };
    return [{ start, length }, whole].some((span) => isFramed(readings, span, [ofPlacesAhead, ofPlacesBehind]));
  });
}

function isNameOfThing(name: NamedHere, unread: readonly number[], spoken: SpokenOf): boolean {
  const end = name.start + name.length;
  const { gap, text } = spoken.tokens[end] ?? { gap: '.', text: '' };
  const isTied = /^[-«»"“”]*$/u.test(gap) && text.length >= shortestThing;
  return isTied && unread.includes(end) && !isFramedName(name, spoken);
}
