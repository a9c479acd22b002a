import type { DateTime } from 'luxon';
import { type Alert, type Audience, alertIdsOf } from '#domain/alerts/alert.ts';
import { alertKindsTouchedBy, tripsTouchedBy } from '#domain/alerts/event.ts';
import { chainOf } from '#domain/alerts/notice.ts';
import type { NoticeEvent } from '#domain/alerts/notice-event.ts';
import { waitKey } from '#domain/alerts/wait.ts';
import type { Crossing } from '#domain/crossing.ts';
import { StoreUnavailable } from '#domain/errors.ts';
import type { TripStore } from '#domain/ports/subscriptions.ts';
import type { NoticeCache } from './notice-cache.ts';

export const nobody: Audience = { alertKinds: [], trips: [], receivedAny: [], notReceived: [] };

/** Whom an alert is for. */
export async function audienceOf(
  alert: Alert,
  crossing: Crossing,
  { noticeCache, trips, now }: { noticeCache: NoticeCache; trips: Pick<TripStore, 'datesAt'>; now: DateTime },
): Promise<Audience> {
  if (isUnread(alert, noticeCache)) throw new StoreUnavailable('the notice of an alert has not been read yet');
  switch (alert.kind) {
    case 'news': {
      const news = noticeEventOf(alert.notice, crossing, noticeCache, now);
      if (news === null) return nobody;
      const wrong = chainOf(alert.notice, noticeCache.notices()).slice(0, -1);
      return {
        ...nobody,
        alertKinds: alertKindsTouchedBy(news),
        trips: tripsTouchedBy(news, await trips.datesAt(crossing.id)),
        // Whoever was told the old word hears the correction or the update instead.
        notReceived: alertIdsOf(wrong),
      };
    }
    case 'correction':
    case 'update':
      return {
        ...nobody,
        receivedAny: alertIdsOf(chainOf(alert.notice, noticeCache.notices())),
      };
    case 'opens-tomorrow':
    case 'opens-today':
      return { ...nobody, alertKinds: ['opening'] };
    case 'queue':
      return { ...nobody, alertKinds: ['queue'] };
    case 'trip':
    case 'trip-over':
      return { ...nobody, trips: [alert.date] };
    case 'planned-end':
      return { ...nobody, editors: true };
    case 'awaited':
      return { ...nobody, waits: [waitKey(alert)] };
  }
}

/** Another replica may have published it a moment ago. */
export function isUnread(alert: Alert, noticeCache: NoticeCache): boolean {
  if (!('notice' in alert)) return false;
  const correct = 'correct' in alert ? alert.correct : null;
  return [alert.notice, correct].some((id) => id !== null && !noticeCache.notices().some((notice) => notice.id === id));
}

/** What a notice changed; `null` when there is no such notice, or it is over. */
export function noticeEventOf(
  notice: string,
  crossing: Crossing,
  noticeCache: NoticeCache,
  now: DateTime,
): NoticeEvent | null {
  const statement = noticeCache.statementFor(notice);
  const inForce = noticeCache.notices().some(({ id, ended }) => id === notice && ended === null);
  if (statement === null || !inForce) return null;
  const before = noticeCache.statementsBefore(crossing, notice);
  return { crossing, statement, before, after: [...before, statement], now };
}
