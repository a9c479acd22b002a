import type { Crossing, Post, Town } from '#domain/crossing.ts';
import type { Linguistics } from '../linguistics.ts';
import { squeeze } from '../text/normalize.ts';

/** One slip of the finger is forgiven: only the towns of one crossing are asked. */
const forgiven = 1;

/** The town of a crossing that a name means, in any language and spelling, and the post that it lies before. */
export type FindTown = (name: string, crossing: Crossing) => { readonly town: Town; readonly post: Post } | null;

export function createFindTown({ clean, normalizeWord, mistakesBetween }: Linguistics): FindTown {
  const keyOf = (name: string) => squeeze(normalizeWord(clean(name).replace(/[^\p{L}\p{N}]/gu, '')));
  return (name, crossing) => {
    const wanted = keyOf(name);
    const towns = crossing.posts.flatMap((post) => post.towns.map((town) => ({ town, post })));
    const distance = ({ town }: (typeof towns)[number]) =>
      Math.min(...Object.values(town.name).map((one) => mistakesBetween(wanted, keyOf(one), forgiven)));
    const near = towns.map((one) => ({ ...one, mistakes: distance(one) })).filter((one) => one.mistakes <= forgiven);
    return near.reduce<(typeof near)[number] | null>(
      (best, one) => (best && best.mistakes <= one.mistakes ? best : one),
      null,
    );
  };
}
