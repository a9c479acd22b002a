import { DateTime } from 'luxon';
import type { Alert } from '#domain/alerts/alert.ts';
import { certaintyOf, isNightAt, isPressing, type NoticeEvent } from '#domain/alerts/event.ts';
import { type Crossing, firstPost } from '#domain/crossing.ts';
import { anybodyAt } from '#domain/question.ts';
import { withoutSuperseded } from '#domain/rules/superseded.ts';
import type { Statement } from '#domain/statement.ts';
import { statusAt } from '#domain/status-at.ts';
import { parseDated } from '#domain/time/dated.ts';
import { datesOf } from '#domain/time/period.ts';
import type { AlertView, NoticeView } from '#render/alert/view.ts';
import { noticeEventOf } from './audience.ts';
import type { NoticeCache } from './notice-cache.ts';

/** Everything that an alert says; `null` when there is nothing left to say. */
export function alertViewOf(
  alert: Alert,
  crossing: Crossing,
  noticeCache: NoticeCache,
  now: DateTime,
): AlertView | null {
  const { zone } = firstPost(crossing);
  const statements = noticeCache.statementsOf(crossing);
  const noon = (date: string) => DateTime.fromISO(`${date}T12:00`, { zone });
  const statusOn = (at: DateTime) => statusAt(crossing, statements, anybodyAt(at, now));
  switch (alert.kind) {
    case 'news': {
      const news = noticeEventOf(alert.notice, crossing, noticeCache, now);
      return news === null ? null : noticeView(news);
    }
    case 'correction': {
      const wrong = noticeCache.statementFor(alert.notice);
      const published = noticeCache.notices().find(({ id }) => id === alert.notice)?.publishedAt;
      if (wrong === null || published === undefined) return null;
      const day = DateTime.fromMillis(published, { zone }).toISODate() ?? '';
      const correct = alert.correct === null ? null : noticeCache.statementFor(alert.correct);
      return {
        kind: 'correction',
        wrong,
        wrote: parseDated(day, zone),
        correct:
          correct === null ? null : { statement: correct, sure: certaintyOf({ crossing, statement: correct, now }) },
        status: statusOn(now),
      };
    }
    case 'opens-tomorrow':
      return { kind: 'opens-tomorrow', status: statusOn(now), opens: statusOn(noon(alert.date)) };
    case 'trip':
      return { kind: 'trip', daysBefore: alert.daysBefore, status: statusOn(noon(alert.date)) };
    case 'trip-over':
      return { kind: 'trip-over', status: statusOn(noon(alert.date)) };
  }
}

/** At night alerts arrive without a sound, unless the state changes within six hours. */
export function isSilent(alert: Alert, crossing: Crossing, noticeCache: NoticeCache, now: DateTime): boolean {
  if (!isNightAt(crossing, now)) return false;
  const notice = alert.kind === 'news' ? alert.notice : alert.kind === 'correction' ? alert.correct : null;
  const news = notice === null ? null : noticeEventOf(notice, crossing, noticeCache, now);
  return news === null || !isPressing(news);
}

/** What an editor is shown before anybody else, and what subscribers are told. */
export function noticeView(news: NoticeEvent): NoticeView {
  const { crossing, statement, before, after, now } = news;
  const { zone } = firstPost(crossing);
  const [date] = datesOf(statement.period);
  const at =
    date === undefined || date.first <= now.toMillis()
      ? now
      : DateTime.fromMillis(date.precision === 'minute' ? date.first : (date.first + date.last) / 2, { zone });
  return {
    kind: 'news',
    statement,
    sure: certaintyOf(news),
    before: statusAt(crossing, before, anybodyAt(now, now)),
    after: statusAt(crossing, after, anybodyAt(now, now)),
    thatDay: statusAt(crossing, after, anybodyAt(at, now)),
    oldOpening: statement.says === 'opens' ? openingBefore(before, now) : null,
  };
}

/** The opening that was announced and has not come yet. */
function openingBefore(before: readonly Statement[], now: DateTime) {
  const openings = withoutSuperseded(before);
  const dates = openings.flatMap((one) => (one.says === 'opens' && one.date.first > now.toMillis() ? [one.date] : []));
  return dates.toSorted((a, b) => a.first - b.first)[0] ?? null;
}
