import type { Broadcast } from '#domain/alerts/alert.ts';
import type { ChatId } from '#domain/alerts/chat.ts';
import { hoursAddedHint, hoursToldHint } from '#domain/alerts/subscription.ts';
import { waitKey } from '#domain/alerts/wait.ts';
import type { Store } from '#domain/ports/store.ts';

/** Why a chat is told: it subscribes to the crossing, or watches days that are touched. */
export interface Reader {
  readonly subscribes: boolean;
  readonly trips: readonly string[];
  /** That hours have become one of the usual kinds, they are still to be told. */
  readonly owesHours: boolean;
  /** They may be asked how it went: alone in their chat, and not muted. */
  readonly isAsked: boolean;
  /** The other crossings of which they are told in the same message. */
  readonly beside?: readonly ToldBeside[];
}

/** Another crossing of which a chat is told in the same message. */
export interface ToldBeside {
  readonly alert: string;
  /** Its id. */
  readonly crossing: string;
  readonly subscribes: boolean;
  /** The days on which they travel there and that are touched. */
  readonly trips: readonly string[];
}

/** Told for another reason than a subscription or a trip. */
const stranger: Reader = { subscribes: false, trips: [], owesHours: false, isAsked: false };

/** What tells whether a chat is still to be told. */
export type ReaderStore = Pick<Store, 'alerts' | 'travellers' | 'subscriptions' | 'trips' | 'waits'>;

/**
 * Why this chat is told; `null` where it is not any more: between the fan-out and the delivery somebody may have muted it,
 * left, or been told by a correction.
 */
export async function readerOf(
  { alert, audience }: Broadcast,
  chat: ChatId,
  { alerts, travellers, subscriptions, trips, waits }: ReaderStore,
  editors: readonly ChatId[],
): Promise<Reader | null> {
  if (audience?.editors) return editors.includes(chat) ? stranger : null;
  if (alert.kind === 'awaited') {
    const isAwaited = (await waits.of(chat)).some(
      (wait) => wait.crossing === alert.crossing && waitKey(wait) === waitKey(alert),
    );
    return isAwaited ? stranger : null;
  }
  const [subscribed, watched, hints] = await Promise.all([
    subscriptions.of(chat),
    trips.of(chat),
    travellers.hintsOf(chat),
  ]);
  const owesHours = hints.includes(hoursAddedHint) && !hints.includes(hoursToldHint);
  const here = subscribed.find(({ crossing }) => crossing === alert.crossing);
  const own = here?.muted ? undefined : here;
  const isAsked = chat > 0 && here?.muted !== true;
  const days = watched.flatMap(({ crossing, date }) => (crossing === alert.crossing ? [date] : []));
  const isOwed = own !== undefined && owesHours;
  if (audience === null) return { subscribes: own !== undefined, trips: [], owesHours: isOwed, isAsked };
  const { alertKinds, receivedAny, notReceived } = audience;
  if (receivedAny.length > 0) {
    const isTold = await alerts.hasReceived(receivedAny, chat);
    return isTold ? { subscribes: own !== undefined, trips: days, owesHours: isOwed, isAsked } : null;
  }
  const subscribes = own?.alertKinds.some((want) => alertKinds.includes(want)) ?? false;
  const touched = days.filter((date) => audience.trips.includes(date));
  if (!subscribes && touched.length === 0) return null;
  if (notReceived.length > 0 && (await alerts.hasReceived(notReceived, chat))) return null;
  return { subscribes, trips: touched, owesHours: isOwed, isAsked };
}
