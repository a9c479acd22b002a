import type { Reply } from './server.ts';

/** Something that waits, and why. */
export interface Paused {
  readonly what: string;
  /** In inner words: for operators only. */
  readonly why: string;
}

/** Whether a process can do its work, and what of it waits. */
export interface Readiness {
  readonly ready: boolean;
  readonly paused: readonly Paused[];
}

/** 503 where it is not ready, so that nothing is sent to it. */
export function readinessReply({ ready, paused }: Readiness, withReasons: boolean): Reply {
  const named = withReasons ? paused : paused.map(({ what }) => ({ what }));
  const body = `${JSON.stringify({ ready, paused: named })}\n`;
  return { status: ready ? 200 : 503, body, type: 'application/json' };
}
