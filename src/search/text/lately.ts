interface Bounds {
  /** So many are remembered at least before the oldest are forgotten, and never more than twice as many. */
  readonly atMost?: number;
  /** What is longer is worked out each time: words are remembered, and not what people write. */
  readonly longest?: number;
}

const wordsRemembered = 4_000;
const longestWord = 40;

/**
 * The same work; what came of it lately is not done again, for people write the same words. Of what it is done with the value
 * is shared: nobody may change it.
 *
 * There are two generations: when the young one is full it becomes the old one, and what was not asked for again in the
 * meantime goes with the one that was old before. A lookup costs one lookup, where a list in order of use would cost three.
 */
export function lately<Value extends NonNullable<unknown> | null>(
  work: (key: string) => Value,
  { atMost = wordsRemembered, longest = longestWord }: Bounds = {},
): (key: string) => Value {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return (key) => {
    const before = young.get(key);
    if (before !== undefined) return before;
    if (key.length > longest) return work(key);
    const known = old.get(key);
    // A piece of a text holds on to all of it.
    const own = known === undefined ? `${key} `.slice(0, -1) : key;
    const value = known === undefined ? work(own) : known;
    if (young.size >= atMost) [old, young] = [young, new Map()];
    young.set(own, value);
    return value;
  };
}
