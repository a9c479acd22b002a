import { tokensRead, type WordReading } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';

/** No more of them is repeated to the one who asked. */
const atMost = 3;
const shortest = 3;

/**
 * Words that stand in a frame that asks ("with …", "… менен") and mean nothing to us, as they were written: what they ask
 * for is not answered, so it has to be said. `isPlace`: a token that names a place.
 */
export function unreadIn(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  isPlace: (token: number) => boolean,
): readonly string[] {
  const read = tokensRead(readings);
  const isUnread = (at: number) => {
    const token = tokens[at];
    return token !== undefined && !token.number && token.text.length >= shortest && !read.has(at) && !isPlace(at);
  };
  const framed = readings.flatMap(({ meaning, start, length }) => {
    if (meaning.kind === 'behind') return isUnread(start + length) ? [start + length] : [];
    if (meaning.kind === 'ahead') return isUnread(start - 1) ? [start - 1] : [];
    return [];
  });
  return [...new Set(framed)].slice(0, atMost).flatMap((at) => tokens[at]?.text ?? []);
}

/** The words that say what is asked, for a search among the facts: without names, words of time and words that ask. */
export function contentOf(
  tokens: readonly Token[],
  readings: readonly WordReading[],
  isOther: (token: number) => boolean,
): readonly string[] {
  const idle = new Set(
    readings.filter(({ meaning, length }) => length === 1 && idleKinds.has(meaning.kind)).map(({ start }) => start),
  );
  return tokens.flatMap(({ text, number }, at) =>
    number || text.length < 4 || isOther(at) || idle.has(at) ? [] : [text],
  );
}

const idleKinds: ReadonlySet<string> = new Set([
  ...['stop', 'border', 'filler', 'openly', 'yesNo', 'not', 'country', 'citizens', 'behind', 'ahead', 'passing'],
]);
