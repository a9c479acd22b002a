import type { Crossing, Post, Town } from '#domain/crossing.ts';
import { clean, normalizeWord, squeeze } from '../text/normalize.ts';
import { mistakesBetween } from './distance.ts';

/** One slip of the finger is forgiven: only the towns of one crossing are asked. */
const forgiven = 1;

/** The town of a crossing that a name means, in any language and spelling, and the post that it lies before. */
export function townNamed(name: string, crossing: Crossing): { readonly town: Town; readonly post: Post } | null {
  const wanted = keyOf(name);
  const towns = crossing.posts.flatMap((post) => post.towns.map((town) => ({ town, post })));
  const distance = ({ town }: (typeof towns)[number]) =>
    Math.min(...Object.values(town.name).map((one) => mistakesBetween(wanted, keyOf(one), forgiven)));
  const near = towns.map((one) => ({ ...one, mistakes: distance(one) })).filter((one) => one.mistakes <= forgiven);
  return near.reduce<(typeof near)[number] | null>(
    (best, one) => (best && best.mistakes <= one.mistakes ? best : one),
    null,
  );
}

function keyOf(name: string): string {
  return squeeze(normalizeWord(clean(name).replace(/[^\p{L}\p{N}]/gu, '')));
}
