/**
 * Names that lead to one crossing only.
 *
 * A post may be called like another one: its partner across the border tells them apart. An alias belongs to one
 * crossing, and no two crossings of a kind have the same names on both sides.
 */
import { type Crossing, referenceText } from '#domain/crossing.ts';

/** Reports each name that two crossings claim: the later crossing's id, the field, and what to do. */
export function checkNames(
  crossings: readonly Crossing[],
  tell: (crossing: string, path: readonly (string | number)[], message: string) => void,
): void {
  const aliases = new Map<string, string>();
  const pairs = new Map<string, string>();
  for (const { id, kind, posts, aliases: own } of crossings) {
    own.forEach((alias, index) => {
      const owner = aliases.get(plain(alias)) ?? id;
      aliases.set(plain(alias), owner);
      if (owner !== id)
        tell(id, ['aliases', index], `"${alias}" is an alias of ${owner} too: keep it with one of them`);
    });
    const pair = [
      kind,
      ...posts.map((post) => plain(post.name === undefined ? post.country : referenceText(post.name))).toSorted(),
    ].join('|');
    const twin = pairs.get(pair) ?? id;
    pairs.set(pair, twin);
    if (twin !== id)
      tell(id, ['posts'], `have the same names as those of ${twin}: name at least one of them so that people can tell`);
  }
}

/** As people compare names: without capitals, accents and double spaces. */
function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
