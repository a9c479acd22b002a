import type { Broadcast } from '#domain/alerts/alert.ts';
import type { ChatId } from '#domain/alerts/chat.ts';
import { alertIdsBeside } from '#domain/alerts/joint-notice.ts';
import { type Crossing, crossingById } from '#domain/crossing.ts';
import type { NoticeCache } from './notice-cache.ts';
import { type ReaderStore, readerOf, type ToldBeside } from './reader.ts';

/*
 * News of several crossings is one message to a chat. Each crossing has its own alert, so that a correction of one reaches
 * exactly those who were told of it; whichever is delivered first names all that this chat is to hear of, and is a receipt
 * for them.
 */

interface BesideOptions {
  readonly store: ReaderStore;
  readonly noticeCache: Pick<NoticeCache, 'notices'>;
  readonly editors: readonly ChatId[];
  readonly crossings: readonly Crossing[];
}

/** What else one message tells this chat; `later` while an alert that comes before this one waits for the same chat. */
export async function besideOf(
  { alert }: Broadcast,
  chat: ChatId,
  { store, noticeCache, crossings, editors }: BesideOptions,
): Promise<readonly ToldBeside[] | 'later'> {
  const ids = alertIdsBeside(alert, noticeCache.notices());
  const beside: ToldBeside[] = [];
  for (const id of ids) {
    const broadcast = id === alert.id ? null : await store.alerts.find(id);
    if (broadcast === null || !isTold(broadcast, alert.raisedAt)) continue;
    const { crossing } = broadcast.alert;
    if (crossingById({ crossings }, crossing) === undefined || (await store.alerts.hasReceived([id], chat))) continue;
    const reader = await readerOf(broadcast, chat, store, editors);
    if (reader !== null) beside.push({ alert: id, crossing, subscribes: reader.subscribes, trips: reader.trips });
  }
  const before = beside.map((one) => one.alert).filter((id) => ids.indexOf(id) < ids.indexOf(alert.id));
  return before.length > 0 && (await store.alerts.isWaiting(before, chat)) ? 'later' : beside;
}

/** It was raised at one time with the other, and nothing has come in its place. */
function isTold({ alert, audience, cancelledBy, isHeld }: Broadcast, raisedAt: number): boolean {
  return alert.raisedAt === raisedAt && audience !== null && cancelledBy === null && isHeld === undefined;
}
