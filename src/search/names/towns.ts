import type { Crossing, Post, Town } from '#domain/crossing.ts';
import type { Linguistics } from '../linguistics.ts';
import { wholeKey } from '../text/normalize.ts';

/** One slip of the finger is forgiven: only the towns of crossings of ours are asked. */
const forgiven = 1;

/** The town of the crossings that a name means, in any language and spelling, and the post that it lies before. */
export type FindTown = (
  name: string,
  ...crossings: readonly Crossing[]
) => { readonly town: Town; readonly post: Post } | null;

export function createFindTown(linguistics: Linguistics): FindTown {
  const { mistakesBetween } = linguistics;
  const keyOf = (name: string) => wholeKey(name, linguistics);
  return (name, ...crossings) => {
    const wanted = keyOf(name);
    const posts = crossings.flatMap((crossing) => crossing.posts);
    const towns = posts.flatMap((post) => post.towns.map((town) => ({ town, post })));
    const distance = ({ town }: (typeof towns)[number]) =>
      Math.min(...Object.values(town.name).map((one) => mistakesBetween(wanted, keyOf(one), forgiven)));
    const near = towns.map((one) => ({ ...one, mistakes: distance(one) })).filter((one) => one.mistakes <= forgiven);
    return near.reduce<(typeof near)[number] | null>(
      (best, one) => (best && best.mistakes <= one.mistakes ? best : one),
      null,
    );
  };
}
