import { tokensRead } from '../text/lexicon.ts';
import type { Learned } from './learned.ts';
import type { Listed, TopicSigns } from './signs.ts';

/** So sure it has to be: a question of ours that is turned away costs more than a message that is answered in vain. */
const leastSure = 0.9;
/** A shorter word says nothing of what a message is about. */
const shortestWord = 4;

/**
 * How sure it is that a message is of other matters, whatever names of ours it has: 0 where that is in doubt, where every word of
 * it means something to us, or where it has two names and hardly more such words: "Guryev Astrakhan by Gazelle".
 */
export function othersIn(
  { sureOfOthers }: Pick<Learned, 'sureOfOthers'>,
  signs: TopicSigns,
  { tokens, readings, listed, isNamed }: Pick<Listed, 'tokens' | 'readings' | 'listed' | 'isNamed'>,
): number {
  const read = tokensRead(readings);
  const words = tokens.flatMap(({ number, text }, at) => (number || text.length < shortestWord ? [] : [at]));
  const named = words.filter(isNamed);
  const unread = words.filter((at) => !read.has(at) && !isNamed(at));
  // "How do I get to Almaty": where they start may have a name that we do not know.
  const isOfWay = named.length > 0 && listed.some(({ topic }) => topic === 'way');
  const isOfTwo = named.length > 1 && unread.length <= named.length;
  const sure = unread.length > 0 && !isOfTwo && !isOfWay && signs.letters.length > 0 ? sureOfOthers(signs) : 0;
  return sure >= leastSure ? sure : 0;
}
