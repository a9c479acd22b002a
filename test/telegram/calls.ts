import type { Fault } from './faults.ts';
import type { Params } from './wire.ts';

/** A call that the bot made. */
export interface Call {
  readonly method: string;
  readonly params: Params;
  /** What came of it: 200, Telegram's error, or `null` while it runs or where the connection broke. */
  code: number | null;
  result?: unknown;
  /** The trouble that a test had ordered for it. */
  readonly fault?: Fault;
}

/** A call that Telegram refused. */
export interface Rejection {
  readonly method: string;
  readonly params: Params;
  readonly why: string;
}
