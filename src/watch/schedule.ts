import type { WatchedState } from '#domain/notes/watched.ts';

const minuteMs = 60_000;
/** How often a source is read where its entry says nothing else. */
const usualMinutes = 10;
/** A source that cannot be read is tried at least once so often. */
const longestMs = 24 * 60 * minuteMs;
/** Added to every pause, so that not everybody comes at the same second: up to this share of it. */
const jitter = 0.1;

/** What a reading led to. */
export interface Outcome {
  /** Why it failed; `null`: it was read. */
  readonly why: string | null;
  /** How long the server and the feed ask us not to come back. */
  readonly waitMs: number;
}

/** A source that nobody has looked at yet. */
export function unread(now: number): WatchedState {
  return { readAt: null, nextAt: now, failures: 0, trouble: null, newestAt: null, since: now };
}

/** The state after a reading. `chance` is from 0 to 1. */
export function afterReading(
  before: WatchedState,
  { why, waitMs }: Outcome,
  {
    now,
    chance,
    everyMinutes = usualMinutes,
  }: { readonly now: number; readonly chance: number; readonly everyMinutes?: number | undefined },
): WatchedState {
  const failures = why === null ? 0 : before.failures + 1;
  const pause = Math.min(everyMinutes * minuteMs * 2 ** failures, longestMs);
  const nextAt = now + Math.max(pause, Math.min(waitMs, longestMs)) * (1 + jitter * chance);
  if (why === null) return { ...before, readAt: now, nextAt, failures, trouble: null };
  return { ...before, nextAt, failures, trouble: { why, since: before.trouble?.since ?? now } };
}
