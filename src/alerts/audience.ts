import type { DateTime } from 'luxon';
import type { Crossing } from '#domain/crossing.ts';
import { StoreAway } from '#domain/errors.ts';
import { type Alert, type Audience, newsId } from '#domain/news/alert.ts';
import type { Trips } from '#domain/news/contracts.ts';
import { type News, tripsTouchedBy, wantsTouchedBy } from '#domain/news/news.ts';
import { chainOf } from '#domain/news/notice.ts';
import type { Board } from './board.ts';

export const nobody: Audience = { wants: [], trips: [], told: [], except: [] };

/** Whom an alert is for. */
export async function audienceOf(
  alert: Alert,
  crossing: Crossing,
  { board, trips, now }: { board: Board; trips: Pick<Trips, 'datesAt'>; now: DateTime },
): Promise<Audience> {
  if (isUnread(alert, board)) throw new StoreAway('the notice of an alert has not been read yet');
  switch (alert.kind) {
    case 'news': {
      const news = newsOf(alert.notice, crossing, board, now);
      if (news === null) return nobody;
      const wrong = chainOf(alert.notice, board.notices()).slice(0, -1);
      return {
        ...nobody,
        wants: wantsTouchedBy(news),
        trips: tripsTouchedBy(news, await trips.datesAt(crossing.id)),
        // Whoever was told what was wrong hears the correction instead.
        except: wrong.map(({ id }) => newsId(id)),
      };
    }
    case 'correction':
      return { ...nobody, told: chainOf(alert.notice, board.notices()).map(({ id }) => newsId(id)) };
    case 'opens-tomorrow':
      return { ...nobody, wants: ['opening'] };
    case 'trip':
    case 'trip-over':
      return { ...nobody, trips: [alert.date] };
  }
}

/** Another replica may have published it a moment ago. */
export function isUnread(alert: Alert, board: Board): boolean {
  if (alert.kind !== 'news' && alert.kind !== 'correction') return false;
  const correct = alert.kind === 'correction' ? alert.correct : null;
  return [alert.notice, correct].some((id) => id !== null && !board.notices().some((notice) => notice.id === id));
}

/** What a notice changed; `null` when there is no such notice, or it is over. */
export function newsOf(notice: string, crossing: Crossing, board: Board, now: DateTime): News | null {
  const statement = board.statementOf(notice);
  const inForce = board.notices().some(({ id, ended }) => id === notice && ended === null);
  if (statement === null || !inForce) return null;
  const before = board.statementsBefore(crossing, notice);
  return { crossing, statement, before, after: [...before, statement], now };
}
