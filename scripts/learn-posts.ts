/**
 * `npm run learn:posts` writes `locales/learned-posts.json`: what the posts in `scripts/posts`, and those of `test/news` that were
 * read, teach of what a post tells. Run it when one of them, a list of words of the news or the way of reading has changed.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { learnPosts } from './learning.ts';
import { folder } from './taught.ts';
import { createPostsSeen, postTexts, readTaughtPosts } from './taught-posts.ts';

const { signsOf } = createPostsSeen();
const { written } = learnPosts(readTaughtPosts().map((post) => [signsOf(post), post.label]));
const taught = createHash('sha256').update(postTexts().join('')).digest('hex');
writeFileSync(`${folder}/learned-posts.json`, `${JSON.stringify({ taught, posts: written })}\n`);
