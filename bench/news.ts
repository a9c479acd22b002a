/**
 * How well are posts of the news read? `node bench/news.ts` reads the sixty posts of `test/news/posts.jsonl`, half of them
 * news and half traps, and prints one line of JSON with the measure; what was misread goes to standard error.
 */

import { measureOf } from '../test/news/measure.ts';
import { readOurs } from '../test/news/ours.ts';

const { measure, misread } = measureOf(readOurs());
for (const line of misread) process.stderr.write(`${line}\n`);
process.stdout.write(`${JSON.stringify(measure)}\n`);
