import type { Audience } from '#domain/alerts/alert.ts';

/** An audience as it is kept, under the names that stores already hold. */
interface KeptAudience {
  readonly wants: Audience['alertKinds'];
  readonly trips: Audience['trips'];
  readonly told: Audience['receivedAny'];
  readonly except: Audience['notReceived'];
}

export function audienceText({ alertKinds, trips, receivedAny, notReceived }: Audience): string {
  const kept: KeptAudience = { wants: alertKinds, trips, told: receivedAny, except: notReceived };
  return JSON.stringify(kept);
}

export function audienceIn(text: string): Audience {
  const { wants, trips, told, except } = JSON.parse(text) as KeptAudience;
  return { alertKinds: wants, trips, receivedAny: told, notReceived: except };
}
