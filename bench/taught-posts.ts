/**
 * Word lists, or lists and what was learned: which reads strangers' posts better? `npm run bench:posts` leaves each set of
 * `test/news` out in turn, learns from all else that teaches, reads the set by the lists alone and by both, and prints one line of
 * JSON for each way. The lists were mended against every set but the last; what was learned has seen none of what it reads here.
 */
import { createClassify } from '#search/learned/classifier.ts';
import { weighedTopic } from '#search/learned/signs.ts';
import { createReadPost } from '#search/news/read.ts';
import { learnPosts } from '../scripts/learning.ts';
import { createPostsSeen, readTaughtPosts } from '../scripts/taught-posts.ts';
import { measureOf } from '../test/news/measure.ts';
import { type ReadOwnPost, readOurs } from '../test/news/ours.ts';

const { parts, signsOf } = createPostsSeen();
const rows = readTaughtPosts().map((post) => ({ set: post.set, row: [signsOf(post), post.label] as const }));
const read: Record<'lists' | 'both', ReadOwnPost[]> = { lists: [], both: [] };

for (const held of ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'] as const) {
  const taught = rows.filter(({ set }) => set !== held).map(({ row }) => row);
  const learned = createClassify(learnPosts(taught).model, weighedTopic);
  const posts = readOurs(held).map(({ post }) => post);
  for (const [way, readPost] of [
    ['lists', createReadPost(parts)],
    ['both', createReadPost({ ...parts, learned })],
  ] as const) {
    const found = posts.map((post) => ({ post, drafts: readPost(post) }));
    read[way].push(...found);
    print(way, held, found);
  }
}
for (const way of ['lists', 'both'] as const) print(way, 'all', read[way]);

function print(way: string, set: string, found: readonly ReadOwnPost[]): void {
  process.stdout.write(`${JSON.stringify({ bench: 'posts', way, set, ...measureOf(found).measure })}\n`);
}
