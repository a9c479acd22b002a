/**
 * The same work; what came of it lately is not done again, for people write the same words. Of what it is done with the value
 * is shared: nobody may change it. Where too much is remembered all of it is forgotten.
 */
export function lately<Value extends NonNullable<unknown> | null>(
  atMost: number,
  work: (key: string) => Value,
): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    if (known.size >= atMost) known.clear();
    known.set(key, value);
    return value;
  };
}
