import { StoreUnavailable } from '#domain/errors.ts';
import { draftKeptMs } from '#domain/notes/found-draft.ts';
import type { WatchedState } from '#domain/notes/watched.ts';
import type { Log } from '#domain/ports/log.ts';
import type { WatchedSources } from '#domain/ports/news.ts';
import type { Source } from '#domain/statement.ts';
import type { Web } from './fetching/download.ts';
import { createRobots } from './fetching/robots.ts';
import { readSource, type SourceRead } from './read-source.ts';
import type { SourcePost } from './reading/post.ts';
import { afterReading, unread } from './schedule.ts';
import { isOfFuture, isOfNow, type OwnPost, type PostTaker, takePost } from './take-post.ts';
import { Unreadable } from './unreadable.ts';

/*
 * The watch looks at each source when it is due. What a post says is kept before the post counts as seen, and it counts as
 * seen before the source counts as read: whoever is interrupted reads again, and what is kept already stays as it is.
 */

export interface WatchOptions extends PostTaker {
  readonly sources: readonly Source[];
  readonly watched: WatchedSources;
  readonly web: Web;
  readonly nowMs: () => number;
  /** From 0 to 1. */
  readonly chance: () => number;
  /** Tells the editors what was found; rejecting is logged, and it is tried at the next look. */
  readonly tell: () => Promise<void>;
  readonly log: Log;
  readonly lookEveryMs?: number;
}

export interface Watch {
  /** Reads whatever is due, and tells; resolves when that is done. */
  look(): Promise<void>;
  /** Looks at nothing more; resolves when what is under way is done. */
  close(): Promise<void>;
}

/** Longer than one look can take: robots.txt, the body, and the drafts. */
const lockSeconds = 45;
const usualLookMs = 5_000;
/** What is old is let go so often. */
const ageEveryMs = 3_600_000;

/** Looks again and again until it is closed. A source that is slow delays no other: the next look does not wait for it. */
export function startWatch(options: WatchOptions): Watch {
  const { look } = createWatch(options);
  const under = new Set<Promise<void>>();
  const round = () => {
    const looking = look().finally(() => under.delete(looking));
    under.add(looking);
  };
  const timer = setInterval(round, options.lookEveryMs ?? usualLookMs);
  round();
  return {
    look,
    async close() {
      clearInterval(timer);
      await Promise.all(under);
    },
  };
}

/** One that looks when it is asked to. Hosts do not wait for each other; the sources of one are read one after another. */
export function createWatch(options: WatchOptions): Pick<Watch, 'look'> {
  const { sources, watched, log, nowMs, tell } = options;
  const web = { web: options.web, mayRead: createRobots(options.web, nowMs) };
  const busy = new Map<string, Promise<void>>();
  let agedAt = -Infinity;

  async function begin(): Promise<void> {
    const states = await watched.states();
    const due = sources.filter(({ id, watch }) => watch && (states.get(id)?.nextAt ?? 0) <= nowMs());
    for (const [host, own] of Map.groupBy(due, ({ watch }) => new URL(watch?.url ?? '').host)) {
      if (busy.has(host)) continue;
      const reading = readHost(host, own, web, options)
        .catch((error: unknown) => log.warn({ host, error: String(error) }, 'the news could not be taken'))
        .finally(() => busy.delete(host));
      busy.set(host, reading);
    }
    await tell();
    if (nowMs() - agedAt < ageEveryMs) return;
    agedAt = nowMs();
    await options.drafts.age(nowMs() - draftKeptMs);
    await watched.ageSeen(nowMs() - draftKeptMs);
  }

  return {
    async look() {
      await begin().catch((error: unknown) => log.warn({ error: String(error) }, 'the news could not be looked at'));
      await Promise.all(busy.values());
    },
  };
}

/** One request at a time to a host, of all replicas together. */
async function readHost(host: string, due: readonly Source[], web: Looking, options: WatchOptions): Promise<void> {
  const { locks, tell } = options;
  const [lock, holder] = [`watch ${host}`, crypto.randomUUID()];
  try {
    for (const source of due) {
      if (!(await locks.acquire(lock, holder, lockSeconds))) return;
      await lookAt(source, web, options);
      await tell();
    }
  } finally {
    await locks.release(lock, holder);
  }
}

type Looking = Parameters<typeof readSource>[2];

async function lookAt(source: Source, web: Looking, options: WatchOptions): Promise<void> {
  const { watched, nowMs, log, chance } = options;
  if (source.watch === undefined) return;
  const before = (await watched.states()).get(source.id) ?? unread(nowMs());
  // Another replica was here first.
  if (before.nextAt > nowMs()) return;
  const { everyMinutes } = source.watch;
  const after = (state: WatchedState, why: string | null, waitMs: number) =>
    afterReading(state, { why, waitMs }, { now: nowMs(), chance: chance(), everyMinutes });
  try {
    const read = await readSource(source.watch, before, web);
    const state = await taken(source, before, read, options);
    await watched.keep(source.id, after(state, null, read.waitMs));
    if (before.trouble !== null) log.info({ source: source.id }, 'a source can be read again');
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    const why = error instanceof Error ? error.message : String(error);
    const waitMs = error instanceof Unreadable ? error.waitSeconds * 1_000 : 0;
    await watched.keep(source.id, after(before, why, waitMs));
    if (before.trouble?.why !== why) log.warn({ source: source.id, why }, 'a source cannot be read');
  }
}

/** Keeps what is new. The first reading only remembers. */
async function taken(
  source: Source,
  before: WatchedState,
  read: SourceRead,
  options: WatchOptions,
): Promise<WatchedState> {
  if (read.kind === 'same') return before;
  const { watched, nowMs, log } = options;
  const now = nowMs();
  if (read.left > 0) log.warn({ source: source.id, left: read.left }, 'a source shows more posts than are read');
  const isAhead = ({ at }: SourcePost) => before.readAt !== null && isOfFuture(at ?? now, now);
  const ahead = read.posts.filter(isAhead);
  // Until their time has come they are new.
  if (ahead.length > 0) log.warn({ source: source.id, posts: ahead.length }, 'a source shows posts of the future');
  const ids = read.posts.filter((post) => !isAhead(post)).map(({ id }) => id);
  const unseen = new Set(await watched.unseen(source.id, ids));
  if (before.readAt !== null) {
    // The oldest first, so that a later word finds the earlier one.
    for (const post of read.posts.filter(({ id }) => unseen.has(id)).toReversed()) {
      await takeNew({ ...post, source }, options, now);
    }
  }
  await watched.see(source.id, ids, now);
  const { etag: _, lastModified: __, ...rest } = before;
  const moments = read.posts.flatMap(({ at }) => (at !== null && at <= now ? [at] : []));
  // Of a page nobody says when it was written: what is new on it is of now.
  const undated = unseen.size > 0 && moments.length === 0 ? [now] : [];
  const newestAt = Math.max(before.newestAt ?? 0, ...undated, ...moments);
  return { ...rest, ...(ahead.length > 0 ? {} : read.known), newestAt: newestAt || null };
}

/** What one post does to the reader must not keep the others from being read. */
async function takeNew(post: OwnPost, options: WatchOptions, now: number): Promise<void> {
  if (!isOfNow(post.at ?? now, now)) return;
  try {
    await takePost(post, options, now);
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    options.log.error({ source: post.source?.id, post: post.link, error: String(error) }, 'a post could not be read');
  }
}
