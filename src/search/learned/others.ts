import { type Meaning, says, tokensRead } from '../text/lexicon.ts';
import type { Learned } from './learned.ts';
import type { Listed, TopicSigns } from './signs.ts';

/** So sure it has to be: a question of ours that is turned away costs more than a message that is answered in vain. */
const leastSure = 0.95;
/** And so sure where it is asked whether something is open: that may be the gate. */
const leastSureAtGate = 0.995;
/** A shorter word says nothing of what a message is about. */
const shortestWord = 4;

/** Whoever says how they go, or what they take along, is on the way; and what there is at a post is asked of that. */
const ofWays: readonly Meaning['kind'][] = ['via', 'viaAfter', 'passing', 'carrying', 'leaving', 'arriving', 'exists'];

interface OthersBeside extends Pick<Listed, 'tokens' | 'readings' | 'listed' | 'hasPlace' | 'isNamed'> {
  /** Somebody goes from one place to another: that crosses a border or does not. */
  readonly isJourney: boolean;
  /** It is asked whether something is open. */
  readonly isOfGate: boolean;
}

/**
 * How sure it is that a message with a name of ours is of other matters: 0 where that is in doubt, or where fewer of its words
 * mean nothing to us than are names: "Guryev Astrakhan by Gazelle".
 */
export function othersIn(
  { sureOfOthers }: Pick<Learned, 'sureOfOthers'>,
  signs: TopicSigns,
  { tokens, readings, listed, hasPlace, isNamed, isJourney, isOfGate }: OthersBeside,
): number {
  const read = tokensRead(readings);
  const words = tokens.flatMap(({ number, text }, at) => (number || text.length < shortestWord ? [] : [at]));
  const named = words.filter(isNamed);
  const unread = words.filter((at) => !read.has(at) && !isNamed(at));
  const isOnWay =
    isJourney || listed.some(({ topic }) => topic === 'way') || ofWays.some((kind) => says(readings, kind));
  const mayBe = hasPlace && !isOnWay && unread.length > 0 && unread.length >= named.length;
  const sure = mayBe && signs.letters.length > 0 ? sureOfOthers(signs) : 0;
  return sure >= (isOfGate ? leastSureAtGate : leastSure) ? sure : 0;
}
