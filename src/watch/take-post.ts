import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import { StoreUnavailable } from '#domain/errors.ts';
import { draftKeptMs, type FoundDraft } from '#domain/notes/found-draft.ts';
import type { NewsDraft, NewsPost } from '#domain/notes/news.ts';
import type { Locks } from '#domain/ports/locks.ts';
import type { DraftStore } from '#domain/ports/news.ts';
import type { Source } from '#domain/statement.ts';
import type { SourcePost } from './reading/post.ts';
import { sameEvent, shinglesOf } from './same-event.ts';

/** What makes drafts of posts. */
export interface PostTaker {
  readonly read: (post: NewsPost) => readonly NewsDraft[];
  readonly drafts: DraftStore;
  readonly locks: Locks;
}

/** A post, and whose it is; `null`: nobody knows. */
export interface OwnPost extends SourcePost {
  readonly source: Source | null;
}

const hourMs = 3_600_000;
const oldestMs = 48 * hourMs;
const longestTitle = 120;

/** Whether a post may be news: neither old nor from the future. */
export function isOfNow(at: number, now: number): boolean {
  return at >= now - oldestMs && !isOfFuture(at, now);
}

/** By more than a clock may be wrong. */
export function isOfFuture(at: number, now: number): boolean {
  return at > now + hourMs;
}

/** What would be drafted of a post. */
export function draftsOf(post: OwnPost, read: PostTaker['read'], now: number): readonly FoundDraft[] {
  const at = post.at ?? now;
  const title = post.title || post.text;
  const shingles = shinglesOf(`${post.title} ${post.text}`);
  return read(newsPostOf(post, at)).map((draft) => ({
    id: idOf(post, draft),
    source: post.source?.id ?? null,
    title: title.length > longestTitle ? `${title.slice(0, longestTitle)}…` : title,
    ...{ at, foundAt: now, shingles, draft },
  }));
}

function newsPostOf({ id, title, text, source }: OwnPost, at: number): NewsPost {
  const country = source?.watch?.country;
  const isAuthority = source?.kind === 'authority';
  return {
    ...{ id, title, text, at: DateTime.fromMillis(at, { zone: 'utc' }).toISO() ?? '' },
    source: {
      ...(source === null ? {} : { by: source.kind }),
      ...(country === undefined ? {} : { country }),
      ...(isAuthority ? { who: source.id } : {}),
    },
  };
}

/** The same for the same post however often it is read: 16 letters, as many as the id of a notice may have. */
function idOf({ id, source }: OwnPost, { crossings }: NewsDraft): string {
  return createHash('sha256')
    .update([source?.id, id, ...crossings].join('\n'))
    .digest('hex')
    .slice(0, 16);
}

/** Who compares a draft with those that are there is alone for so long. */
const lockSeconds = 20;
const lockTries = 100;
const lockAgainMs = 50;

/**
 * Keeps what a post says: as drafts of its own, or as a link beside those that tell the same. May be repeated. Returns the
 * ids of the drafts.
 */
export async function takePost(post: OwnPost, taker: PostTaker, now: number): Promise<readonly string[]> {
  const found = draftsOf(post, taker.read, now);
  if (found.length === 0) return [];
  return await alone(taker.locks, async () => {
    const ids: string[] = [];
    for (const draft of found) ids.push(...(await keep(draft, post.link, taker, now)));
    return [...new Set(ids)];
  });
}

/** Of a crossing that others tell of already it is a link beside theirs; of what is left it is a draft of its own. */
async function keep(
  found: FoundDraft,
  link: string | null,
  { drafts }: PostTaker,
  now: number,
): Promise<readonly string[]> {
  const known = await drafts.since(now - draftKeptMs);
  const told = new Set<string>();
  const fresh: string[] = [];
  for (const crossing of found.draft.crossings) {
    const one = { ...found, draft: { ...found.draft, crossings: [crossing] } };
    const same = known.find((record) => isSamePost(record.found, one)) ?? sameEvent(one, known);
    if (same === undefined) fresh.push(crossing);
    else told.add(same.found.id);
  }
  if (link !== null) for (const id of told) await drafts.alsoTold(id, link);
  if (fresh.length === 0) return [...told];
  await drafts.add({ ...found, draft: { ...found.draft, crossings: fresh } }, link);
  return [...told, found.id];
}

/** It has been read before. */
function isSamePost(known: FoundDraft, { id, draft }: FoundDraft): boolean {
  return known.id === id && draft.crossings.every((crossing) => known.draft.crossings.includes(crossing));
}

/** Two who compare at once would both find nothing. Where the lock cannot be had, it is an error and tried again later. */
async function alone<T>(locks: Locks, work: () => Promise<T>): Promise<T> {
  const holder = crypto.randomUUID();
  for (let left = lockTries; !(await locks.acquire('news-drafts', holder, lockSeconds)); left -= 1) {
    if (left === 0) throw new StoreUnavailable('another process compares drafts for too long');
    await new Promise((resolve) => setTimeout(resolve, lockAgainMs));
  }
  try {
    return await work();
  } finally {
    await locks.release('news-drafts', holder);
  }
}
