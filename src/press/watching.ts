import { lookup } from 'node:dns/promises';
import type { DateTime } from 'luxon';
import type { Catalogue } from '#domain/crossing.ts';
import type { Log } from '#domain/ports/log.ts';
import type { TakeNews } from '#domain/ports/news.ts';
import type { Store } from '#domain/ports/store.ts';
import type { Source } from '#domain/statement.ts';
import type { NameIndex } from '#search/names/index.ts';
import type { ReadPost } from '#search/news/post.ts';
import { takePost } from '#watch/take-post.ts';
import { startWatch, type Watch } from '#watch/watch.ts';
import type { Config } from '../config.ts';

/*
 * The news, where they meet the rest: the watch that reads them, and posts that editors hand in.
 */

export interface NewsOptions {
  readonly config: Pick<Config, 'dataDir' | 'localesDir'>;
  readonly catalogue: Catalogue;
  /** Of every name, as questions are read with it. */
  readonly names: () => NameIndex;
  readonly store: Pick<Store, 'drafts' | 'locks' | 'watched'>;
  readonly now: () => DateTime;
  readonly log: Log;
}

/** The reader of posts needs words of its own: it is loaded when the first post comes. */
function createRead({ config, catalogue, names, now }: NewsOptions): () => Promise<ReadPost> {
  let reading: Promise<ReadPost> | undefined;
  const load = async () => {
    const { loadNewsReader } = await import('./reader.ts');
    return loadNewsReader(config, now, { catalogue, names: names() });
  };
  return () => (reading ??= load());
}

/** Makes drafts of what an editor hands in, as of a source that is watched where it is one of its posts. */
export function createTakeNews(options: NewsOptions): TakeNews {
  const { catalogue, store, now } = options;
  const loadRead = createRead(options);
  return async ({ channel, ...post }) => {
    const source = catalogue.sources.find(({ watch }) => channel !== null && isOfChannel(watch?.url, channel)) ?? null;
    return await takePost({ ...post, source }, { ...store, read: await loadRead() }, now().toMillis());
  };
}

function isOfChannel(url: string | undefined, channel: string): boolean {
  return url?.toLowerCase() === `https://t.me/s/${channel.toLowerCase()}`;
}

/** How long an answer of a source may take. */
const patienceMs = 15_000;

/** How the watch goes to the web. */
export function createWeb() {
  return {
    ...{ fetch, patienceMs, lookup: (name: string) => lookup(name, { all: true }) },
    userAgent: 'Otkel (RSS feed reader)',
  };
}

/** Reads the sources of the data until it is closed. */
export async function startNewsWatch(
  options: NewsOptions & { readonly tell: () => Promise<void>; readonly lookEveryMs?: number },
): Promise<Watch> {
  const { catalogue, store, now, ...rest } = options;
  return startWatch({
    ...{ ...rest, ...store, sources: watchedOf(catalogue), read: await createRead(options)() },
    ...{ web: createWeb(), nowMs: () => now().toMillis(), chance: Math.random },
  });
}

/** The sources that are watched. */
export function watchedOf({ sources }: Catalogue): readonly Source[] {
  return sources.filter(({ watch }) => watch !== undefined);
}
