import { DateTime } from 'luxon';
import type { Alert } from '#domain/alerts/alert.ts';
import { certaintyOf, isNightAt, isPressing } from '#domain/alerts/event.ts';
import { hoursChange } from '#domain/alerts/hours-change.ts';
import type { NoticeEvent } from '#domain/alerts/notice-event.ts';
import { isOfSameScope, openingOn, type PlannedOpening, plannedOpenings } from '#domain/alerts/planned-opening.ts';
import { type Crossing, crossingById, firstPost } from '#domain/crossing.ts';
import { alternativesTo, type DetourKm, otherWaysNamed } from '#domain/nearby.ts';
import { anybodyAt, type Traveller } from '#domain/question.ts';
import type { Statement } from '#domain/statement.ts';
import type { Status } from '#domain/status.ts';
import { statusAt } from '#domain/status-at.ts';
import { parseDated } from '#domain/time/dated.ts';
import { datesOf } from '#domain/time/period.ts';
import type { AlertView, BesideView, EndedView, NoticeView, TripDay } from '#render/alert/view.ts';
import { noticeEventOf } from './audience.ts';
import type { NoticeCache } from './notice-cache.ts';
import type { Reader } from './reader.ts';

/** What is known when an alert is put together. */
export interface AlertSources {
  readonly noticeCache: NoticeCache;
  /** All crossings, for plan B. */
  readonly crossings: readonly Crossing[];
  readonly now: DateTime;
  /** For plan B. */
  readonly detourKm: DetourKm;
}

/** Everything that an alert says; `null` when there is nothing left to say. */
export function alertViewOf(
  alert: Alert,
  crossing: Crossing,
  { trips }: Pick<Reader, 'trips'>,
  sources: AlertSources,
): AlertView | null {
  const { noticeCache } = sources;
  switch (alert.kind) {
    case 'news': {
      const news = noticeEventOf(alert.notice, crossing, noticeCache, sources.now);
      return news === null ? null : noticeView(news, trips, sources);
    }
    case 'correction':
    case 'update':
      return endedView(alert, crossing, trips, sources);
    case 'opens-tomorrow':
    case 'opens-today':
      return openingDayView(alert.kind, alert.date, crossing, sources);
    case 'trip': {
      const day = tripDay(alert.date, crossing, noticeCache.statementsOf(crossing), sources.now);
      const others = planB(day.status, {}, sources);
      return { kind: 'trip', daysBefore: alert.daysBefore, day, trips: [], others, tense: 'then' };
    }
    case 'awaited': {
      const { want, isKnown } = alert;
      const status = presentOf(crossing, sources);
      return { kind: 'awaited', want, isKnown, status, trips: [], others: planB(status, {}, sources), tense: 'now' };
    }
    case 'queue': {
      const { toward, vehicle, waits, usual } = alert;
      return { kind: 'queue', status: presentOf(crossing, sources), toward, vehicle, waits, usual };
    }
    case 'planned-end': {
      const { statement } = noticeEventOf(alert.notice, crossing, noticeCache, sources.now) ?? {};
      return statement ? { kind: 'planned-end', statement, status: presentOf(crossing, sources) } : null;
    }
    case 'trip-over':
      return {
        kind: 'trip-over',
        status: tripDay(alert.date, crossing, noticeCache.statementsOf(crossing), sources.now).status,
      };
  }
}

/** How it stands at the other crossings that the same message names. */
export function besideViews(
  { beside = [] }: Reader,
  { noticeCache, crossings, now }: AlertSources,
): readonly BesideView[] {
  return beside.flatMap(({ crossing: id, trips }) => {
    const crossing = crossingById({ crossings }, id);
    if (crossing === undefined) return [];
    const statements = noticeCache.statementsOf(crossing);
    const status = statusAt(crossing, statements, anybodyAt(now, now));
    return [{ status, trips: trips.map((day) => tripDay(day, crossing, statements, now)) }];
  });
}

function presentOf(crossing: Crossing, { noticeCache, now }: Pick<AlertSources, 'noticeCache' | 'now'>): Status {
  return statusAt(crossing, noticeCache.statementsOf(crossing), anybodyAt(now, now));
}

/** At night alerts arrive without a sound, unless the state changes within six hours; what was awaited, within the hour. */
export function isSilent(alert: Alert, crossing: Crossing, noticeCache: NoticeCache, now: DateTime): boolean {
  if (!isNightAt(crossing, now)) return false;
  if (alert.kind === 'awaited') return !changesAboutNow(presentOf(crossing, { noticeCache, now }), noticeCache);
  const notice = alert.kind === 'news' ? alert.notice : 'correct' in alert ? alert.correct : null;
  const news = notice === null ? null : noticeEventOf(notice, crossing, noticeCache, now);
  return news === null || !isPressing(news);
}

/** What an editor is shown before anybody else, and what subscribers are told. */
export function noticeView(news: NoticeEvent, trips: readonly string[], sources: AlertSources): NoticeView {
  const { crossing, statement, before, after, now } = news;
  const { zone } = firstPost(crossing);
  const [date] = datesOf(statement.period);
  const isAhead = date !== undefined && date.first > now.toMillis();
  const at = isAhead
    ? DateTime.fromMillis(date.precision === 'minute' ? date.first : (date.first + date.last) / 2, { zone })
    : now;
  const statusOf = (statements: readonly Statement[], moment: DateTime) =>
    statusAt(crossing, statements, anybodyAt(moment, now));
  const thatDay = statusOf(after, at);
  return {
    kind: 'news',
    statement,
    sure: certaintyOf(news),
    before: statusOf(before, now),
    after: statusOf(after, now),
    thatDay,
    oldOpening: statement.says === 'opens' ? openingBefore(news) : null,
    hoursChange: hoursChange(news),
    trips: trips.map((day) => tripDay(day, crossing, after, now)),
    others: shuts(statement) ? planB(statusFor(statement, thatDay, after), whoIsShutOut(statement), sources) : [],
    tense: isAhead ? 'then' : 'now',
  };
}

/** What was told of a notice that has ended, and what is known now. */
export function endedViewOf(
  {
    kind,
    old,
    publishedAt,
    news,
  }: { kind: EndedView['kind']; old: Statement; publishedAt: number; news: NoticeEvent | null },
  crossing: Crossing,
  trips: readonly string[],
  sources: AlertSources & { readonly statements: readonly Statement[] },
): EndedView {
  const { now, statements } = sources;
  const { zone } = firstPost(crossing);
  const status = statusAt(crossing, statements, anybodyAt(now, now));
  return {
    kind,
    old,
    wrote: parseDated(DateTime.fromMillis(publishedAt, { zone }).toISODate() ?? '', zone),
    correct: news === null ? null : { statement: news.statement, sure: certaintyOf(news) },
    status,
    trips: trips.map((day) => tripDay(day, crossing, statements, now)),
    others: planB(status, {}, sources),
    tense: 'now',
  };
}

/** It has changed within the last hour, or will within the next. */
function changesAboutNow({ crossing, state, until, now }: Status, noticeCache: NoticeCache): boolean {
  if (until !== null && until <= now.plus({ hours: 1 })) return true;
  const earlier = now.minus({ hours: 1 });
  return (
    state !== 'unknown' &&
    statusAt(crossing, noticeCache.statementsOf(crossing), anybodyAt(earlier, now)).state !== state
  );
}

function endedView(
  alert: Alert & { kind: 'correction' | 'update' },
  crossing: Crossing,
  trips: readonly string[],
  sources: AlertSources,
): EndedView | null {
  const { noticeCache, now } = sources;
  const old = noticeCache.statementFor(alert.notice);
  const publishedAt = noticeCache.notices().find(({ id }) => id === alert.notice)?.publishedAt;
  if (old === null || publishedAt === undefined) return null;
  const statements = noticeCache.statementsOf(crossing);
  const correct = alert.correct === null ? null : noticeCache.statementFor(alert.correct);
  const news = correct === null ? null : { crossing, statement: correct, before: [], after: statements, now };
  return endedViewOf({ kind: alert.kind, old, publishedAt, news }, crossing, trips, { ...sources, statements });
}

function openingDayView(
  kind: 'opens-tomorrow' | 'opens-today',
  date: string,
  crossing: Crossing,
  { noticeCache, now }: AlertSources,
): AlertView | null {
  const { status, opening } = tripDay(date, crossing, noticeCache.statementsOf(crossing), now);
  if (opening === null) return null;
  const { statement } = opening;
  return { kind, status, opening, said: { statement, sure: certaintyOf({ crossing, statement, now }) } };
}

function tripDay(date: string, crossing: Crossing, statements: readonly Statement[], now: DateTime): TripDay {
  const at = DateTime.fromISO(`${date}T12:00`, { zone: firstPost(crossing).zone });
  return {
    status: statusAt(crossing, statements, anybodyAt(at, now)),
    opening: openingOn(date, plannedOpenings(crossing, statements)),
  };
}

/** The opening that was said before, for the same traffic, and has not come yet. */
function openingBefore({ crossing, statement, before, now }: NoticeEvent): PlannedOpening | null {
  return (
    plannedOpenings(crossing, before)
      .filter((one) => one.at > now && isOfSameScope(one.statement, statement))
      .at(-1) ?? null
  );
}

/** A word that shuts somebody out. */
function shuts({ says }: Statement): boolean {
  return says === 'closed' || says === 'closes' || says === 'admits';
}

/** Who needs plan B: whom the word names, and whom a bar leaves out. */
function whoIsShutOut(statement: Statement): Traveller {
  if (statement.says === 'admits') return statement.admits.people === 'citizens' ? { people: 'foreigners' } : {};
  const [traffic] = statement.traffic ?? [];
  return { traffic, people: statement.people === 'foreigners' ? 'foreigners' : undefined, toward: statement.toward };
}

/** How it stands for them. */
function statusFor(statement: Statement, { crossing, at, now }: Status, statements: readonly Statement[]): Status {
  // Of a halt to the end of a day the moment after it counts.
  const moment = statement.says === 'closes' ? at.plus({ days: 1 }) : at;
  const question = anybodyAt(moment, now);
  return statusAt(crossing, statements, { ...question, traveller: whoIsShutOut(statement) });
}

/** Where else one gets through, where it is shut and will not open within the day. */
function planB(status: Status, traveller: Traveller, { crossings, noticeCache, now, detourKm }: AlertSources) {
  const { state, because, at, traffic } = status;
  if (state === 'open' || because === 'hours') return [];
  const { moment } = anybodyAt(at, now);
  return alternativesTo(status, crossings, {
    wayBy: (other) => ({
      status: statusAt(other, noticeCache.statementsOf(other), { traveller: { ...traveller, traffic }, moment }),
    }),
    moreKmBy: (other) => detourKm(status.crossing, other, traveller.toward, at),
    count: otherWaysNamed,
  });
}
