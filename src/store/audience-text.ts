import type { Audience } from '#domain/alerts/alert.ts';
import { given } from '#domain/given.ts';

/** An audience as it is kept, under the names that stores already hold. */
interface KeptAudience {
  readonly wants: Audience['alertKinds'];
  readonly trips: Audience['trips'];
  /** Older ones have none. */
  readonly waits?: readonly string[];
  readonly told: Audience['receivedAny'];
  readonly except: Audience['notReceived'];
}

export function audienceText({ alertKinds, trips, waits, receivedAny, notReceived }: Audience): string {
  const kept: KeptAudience = { wants: alertKinds, trips, ...given({ waits }), told: receivedAny, except: notReceived };
  return JSON.stringify(kept);
}

export function audienceIn(text: string): Audience {
  const { wants, trips, waits, told, except } = JSON.parse(text) as KeptAudience;
  return { alertKinds: wants, trips, ...given({ waits }), receivedAny: told, notReceived: except };
}
