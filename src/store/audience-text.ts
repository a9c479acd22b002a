import type { Audience } from '#domain/alerts/alert.ts';
import { given } from '#domain/given.ts';

/** An audience as it is kept, under the names that stores already hold. */
interface KeptAudience {
  readonly wants: Audience['alertKinds'];
  readonly trips: Audience['trips'];
  /** Older ones have none. */
  readonly waits?: readonly string[];
  readonly editors?: true;
  readonly told: Audience['receivedAny'];
  readonly except: Audience['notReceived'];
}

export function audienceText({ alertKinds: wants, receivedAny: told, notReceived: except, ...rest }: Audience): string {
  const { trips, waits, editors } = rest;
  const kept: KeptAudience = { wants, trips, ...given({ waits, editors }), told, except };
  return JSON.stringify(kept);
}

export function audienceIn(text: string): Audience {
  const { wants, trips, waits, editors, told, except } = JSON.parse(text) as KeptAudience;
  return { alertKinds: wants, trips, ...given({ waits, editors }), receivedAny: told, notReceived: except };
}
