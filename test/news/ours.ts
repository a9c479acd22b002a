import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DateTime } from 'luxon';
import type { NewsDraft, NewsPost } from '#domain/notes/news.ts';
import { loadNewsReader } from '../../src/press/reader.ts';
import type { OwnPost } from './expected.ts';

/** A post, and what was read of it. */
export interface ReadOwnPost {
  readonly post: OwnPost;
  readonly drafts: readonly NewsDraft[];
}

const pathOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const readPost = loadNewsReader({ dataDir: pathOf('data'), localesDir: pathOf('locales') }, () =>
  DateTime.now(),
);

/** Reads posts of that moment, told by the press of one country where nothing else is said. */
export const draftsAt =
  (at: string, home = 'KG') =>
  (text: string, { title = '', country = home, by = 'press' } = {}): readonly NewsDraft[] =>
    readPost({ id: 'one', at, source: { by, country }, title, text } as NewsPost);

/** The sets of posts: those we wrote, those of other writers, and traps with news that look like them. */
export const postSets = [
  'posts',
  'second',
  'third',
  'traps',
  'more-traps',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
] as const;

/** Our own posts, read with the data and the words of the house. */
export function readOurs(set: (typeof postSets)[number] = 'posts'): readonly ReadOwnPost[] {
  const lines = readFileSync(pathOf(`test/news/${set}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const post = JSON.parse(line) as OwnPost;
    return { post, drafts: readPost(post) };
  });
}
