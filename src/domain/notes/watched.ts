/** How a source that is watched is doing. Moments are epoch milliseconds. */
export interface WatchedState {
  /** When it could be read last; `null`: never yet. */
  readonly readAt: number | null;
  /** When it is to be read again. */
  readonly nextAt: number;
  /** How often in a row it could not be read. */
  readonly failures: number;
  /** Why, and since when. */
  readonly trouble: { readonly why: string; readonly since: number } | null;
  /** Its newest post. */
  readonly newestAt: number | null;
  /** When it was looked at first. */
  readonly since: number;
  readonly etag?: string;
  readonly lastModified?: string;
}

/** Longer without a post is worth a look. */
const silentMs = 7 * 86_400_000;

/** Whether nothing has come of it for long. */
export function isSilent({ newestAt, since }: WatchedState, now: number): boolean {
  return now - (newestAt ?? since) > silentMs;
}

/** So long without reading any source, and the watch does not do its work. */
const blindMs = 6 * 3_600_000;

/** Since when no source could be read, where that is too long. */
export function blindSince(states: readonly WatchedState[], now: number): number | null {
  if (states.length === 0) return null;
  const last = Math.max(...states.map(({ readAt, since }) => readAt ?? since));
  return now - last > blindMs ? last : null;
}
