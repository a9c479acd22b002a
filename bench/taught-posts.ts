/**
 * Word lists, or lists and what was learned: which reads strangers' posts better? `npm run bench:posts` leaves some sets of
 * `test/news` out in turn, learns from all else that teaches, reads those sets by the lists alone and by both, and prints one line
 * of JSON for each way. What was learned has seen none of what it reads here. It also tells, at several thresholds, how many
 * claims of the lists what was learned believes: those that are right, and those that would mislead somebody.
 */
import type { NewsDraft } from '#domain/notes/news.ts';
import { createClassify } from '#search/learned/classifier.ts';
import { weighedTopic } from '#search/learned/signs.ts';
import { createReadPost, postIn } from '#search/news/read.ts';
import { postSigns } from '#search/news/taught/post-signs.ts';
import { toldBy } from '#search/news/taught/told.ts';
import { learnPosts } from '../scripts/learning.ts';
import { createPostsSeen, readTaughtPosts } from '../scripts/taught-posts.ts';
import { measureOf } from '../test/news/measure.ts';
import { type ReadOwnPost, readOurs } from '../test/news/ours.ts';

/** Sets that are left out together: each fold takes about a minute. */
const folds = [
  ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'],
  ['eighth', 'ninth', 'tenth'],
  ['eleventh', 'twelfth', 'thirteenth'],
  ['fourteenth', 'fifteenth', 'sixteenth', 'seventeenth'],
  ['eighteenth', 'nineteenth', 'twentieth', 'twenty-first'],
] as const;
const thresholds = [0, 0.1, 0.3, 0.5, 0.7, 0.9];

/** A claim of the lists, and how likely it is by what was learned. */
interface Claim {
  readonly sure: number;
  readonly read: ReadOwnPost;
}

const { parts, signsOf } = createPostsSeen();
const rows = readTaughtPosts().map((post) => ({ set: post.set, row: [signsOf(post), post.label] as const }));
const read: Record<'lists' | 'both', ReadOwnPost[]> = { lists: [], both: [] };
const claims: Record<'shut' | 'through', Claim[]> = { shut: [], through: [] };

for (const fold of folds) {
  const held: ReadonlySet<string | undefined> = new Set(fold);
  const taught = rows.filter(({ set }) => !held.has(set)).map(({ row }) => row);
  const learned = createClassify(learnPosts(taught).model, weighedTopic);
  const byLists = createReadPost(parts);
  const byBoth = createReadPost({ ...parts, learned });
  for (const set of fold) {
    const posts = readOurs(set).map(({ post }) => post);
    const found = {
      lists: posts.map((post) => ({ post, drafts: byLists(post) })),
      both: posts.map((post) => ({ post, drafts: byBoth(post) })),
    };
    for (const way of ['lists', 'both'] as const) {
      read[way].push(...found[way]);
      print(way, set, found[way]);
    }
    for (const one of found.lists) addClaims(one);
  }

  function addClaims({ post, drafts }: ReadOwnPost): void {
    const { news, unitsAnew } = postIn(post, parts);
    const { sureOf } = toldBy(learned(postSigns(unitsAnew(), news, post.at)));
    const add = (kind: keyof typeof claims, some: readonly NewsDraft[], sure: number) => {
      if (some.length > 0) claims[kind].push({ sure, read: { post, drafts: some } });
    };
    const isShut = ({ says }: NewsDraft) => says === 'closed';
    const isThrough = ({ says }: NewsDraft) => says === 'works' || says === 'opens';
    add('shut', drafts.filter(isShut), sureOf('closed'));
    add('through', drafts.filter(isThrough), sureOf('works') + sureOf('opens'));
  }
}
for (const way of ['lists', 'both'] as const) print(way, 'all', read[way]);
for (const [kind, all] of Object.entries(claims)) {
  for (const least of thresholds) {
    const kept = all.filter(({ sure }) => sure >= least);
    const { dangers } = measureOf(kept.map((claim) => claim.read)).measure;
    process.stdout.write(`${JSON.stringify({ bench: 'claims', kind, least, kept: kept.length, dangers })}\n`);
  }
}

function print(way: string, set: string, found: readonly ReadOwnPost[]): void {
  const { measure, misled } = measureOf(found);
  if (way === 'both' && set !== 'all') for (const line of misled) process.stderr.write(`${line}\n`);
  process.stdout.write(`${JSON.stringify({ bench: 'posts', way, set, ...measure })}\n`);
}
