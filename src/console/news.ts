import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { NewsDraft, NewsPost } from '#domain/notes/news.ts';

/** What `news` is given by whoever starts it. */
export interface NewsConsole {
  readonly read: (post: NewsPost) => readonly NewsDraft[];
  readonly input: Readable;
  readonly output: Writable;
}

/** A post a line in, `{ id, drafts }` a line out, in order. A bad line is answered as such, and the rest go on. */
export async function news({ read, input, output }: NewsConsole): Promise<number> {
  for await (const line of createInterface({ input })) {
    if (line.trim() === '') continue;
    if (!output.write(`${JSON.stringify(answered(line, read))}\n`))
      await new Promise((resolve) => output.once('drain', resolve));
  }
  return 0;
}

function answered(line: string, read: NewsConsole['read']): object {
  const post = postIn(line);
  return post === null
    ? { kind: 'error', message: 'write one post in a line: {"id", "at", "source", "title", "text"}' }
    : { id: post.id, drafts: read(post) };
}

/** A moment with an offset: *today* in a post is a day on somebody's calendar. */
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

function postIn(line: string): NewsPost | null {
  const fields = jsonIn(line);
  if (typeof fields !== 'object' || fields === null) return null;
  const { id, at, source = {}, title = '', text = '' } = fields as Partial<NewsPost>;
  const isText = [id, at, title, text].every((field) => typeof field === 'string');
  if (!isText || !moment.test(String(at)) || Number.isNaN(Date.parse(String(at)))) return null;
  return typeof source === 'object' && source !== null ? ({ id, at, source, title, text } as NewsPost) : null;
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** What a look at a source would bring: each post with its drafts, a line each, and nothing is kept. */
export function printPosts(
  posts: readonly { readonly title: string; readonly link: string | null; readonly at: number | null }[],
  draftsOf: (index: number) => readonly NewsDraft[],
  output: Writable,
): void {
  for (const [index, { title, link, at }] of posts.entries()) {
    const when = at === null ? null : new Date(at).toISOString();
    output.write(`${JSON.stringify({ at: when, title, link, drafts: draftsOf(index) })}\n`);
  }
}
