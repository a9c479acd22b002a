import { type Crossing, isSameTown } from '#domain/crossing.ts';
import { askedKey } from '#domain/topic.ts';
import { plain } from '#render/html.ts';
import type { AnswerBase } from '../question.ts';

/** A bed, fuel or a meal is asked of the town that was named, whichever crossing is near: of that we know nothing. */
export function nothingInTown(
  crossings: readonly Crossing[],
  { renderer, topic, part, topics }: Omit<AnswerBase, 'html'>,
): Required<Pick<AnswerBase, 'direct' | 'inVain' | 'html'>> | null {
  if (topic !== 'services' || topics.length > 1) return null;
  const [towns = [], ...others] = crossings.map(({ posts }) => posts.flatMap((post) => post.towns));
  const town = towns.find((one) => others.every((all) => all.some((other) => isSameTown(one, other))));
  if (town === undefined) return null;
  const asked = askedKey({ topic, ...(part === undefined ? {} : { part }) });
  const html = renderer.nothingInTown(town, asked);
  return { direct: plain(html), inVain: [{ topic: asked, countries: [] }], html };
}
