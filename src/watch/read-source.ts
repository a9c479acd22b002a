import type { SourceWatch } from '#domain/statement.ts';
import { decode } from './fetching/decode.ts';
import { download, type KnownVersion, type Web } from './fetching/download.ts';
import type { SourcePost, SourceReading } from './reading/post.ts';
import { Unreadable } from './unreadable.ts';

/** What a look at a source brought. */
export type SourceRead = { readonly waitMs: number } & (
  | { readonly kind: 'same' }
  | {
      readonly kind: 'posts';
      readonly posts: readonly SourcePost[];
      readonly known: KnownVersion;
      /** How many more there were than are read of one answer. */
      readonly left: number;
    }
);

/** Nobody writes more between two looks. */
const mostPosts = 500;

/** Looks at a source once. @throws Unreadable with the reason */
export async function readSource(
  { url, kind }: SourceWatch,
  known: KnownVersion,
  { web, mayRead }: { readonly web: Web; readonly mayRead: (address: string) => Promise<void> },
): Promise<SourceRead> {
  await mayRead(url);
  const came = await download(url, known, web);
  const freshMs = came.freshSeconds * 1_000;
  if (came.kind === 'same') return { kind: 'same', waitMs: freshMs };
  if (came.status !== 200) throw new Unreadable(`it answers ${came.status}`, came.freshSeconds);
  const { posts, ttlMinutes = 0 } = await readingOf(kind, decode(came.bytes, came.type), url);
  const newest = posts.toSorted((one, other) => (other.at ?? Infinity) - (one.at ?? Infinity)).slice(0, mostPosts);
  const left = posts.length - newest.length;
  return { kind: 'posts', posts: newest, left, known: came.known, waitMs: Math.max(freshMs, ttlMinutes * 60_000) };
}

/** What reads a form is loaded where there is something of it. */
async function readingOf(kind: SourceWatch['kind'], text: string, url: string): Promise<SourceReading> {
  switch (kind) {
    case 'feed':
      return (await import('./reading/feed.ts')).readFeed(text);
    case 'telegram':
      return (await import('./reading/telegram.ts')).readTelegram(text);
    default:
      return (await import('./reading/page.ts')).readPage(text, url);
  }
}
