/**
 * How well are posts of the news read? `node bench/news.ts` reads the sets of `test/news/`, news and traps: `posts.jsonl`, which
 * we wrote, `second` to `fifth`, which other writers did, and two of traps above all. It prints a line of JSON for each, with
 * the measure overall and by language; what was misread goes to standard error.
 */

import { measureOf } from '../test/news/measure.ts';
import { postSets, readOurs } from '../test/news/ours.ts';

for (const set of postSets) {
  const { measure, byLanguage, misread } = measureOf(readOurs(set));
  for (const line of misread) process.stderr.write(`${line}\n`);
  process.stdout.write(`${JSON.stringify({ set, ...measure, byLanguage })}\n`);
}
