import type { DateTime } from 'luxon';
import { type Audience, alertIdsOf } from '#domain/alerts/alert.ts';
import { alertKindsTouchedBy, changesAnswer, tripsTouchedBy } from '#domain/alerts/event.ts';
import { chainOf } from '#domain/alerts/notice.ts';
import type { NoticeEvent } from '#domain/alerts/notice-event.ts';
import { type Catalogue, crossingById } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import type { DetourKm } from '#domain/nearby.ts';
import type { AlertPreview, NoticeProposal } from '#domain/ports/alert-preview.ts';
import type { AlertStore } from '#domain/ports/alerts.ts';
import type { TripStore } from '#domain/ports/subscriptions.ts';
import type { Statement } from '#domain/statement.ts';
import { formatDatedAs } from '#i18n/dates.ts';
import { capital, createLocalizer, type Localizer } from '#i18n/localizer.ts';
import type { Translate } from '#i18n/translate.ts';
import { alertText } from '#render/alert/alert.ts';
import type { AlertView } from '#render/alert/view.ts';
import { describeSource } from '#render/card/certainty.ts';
import { closureDates, describeStatement } from '#render/statement.ts';
import { nobody } from './audience.ts';
import type { NoticeCache } from './notice-cache.ts';
import { type AlertSources, endedViewOf, noticeView } from './view.ts';

export function createAlertPreview(options: {
  readonly noticeCache: NoticeCache;
  readonly store: { readonly alerts: Pick<AlertStore, 'page'>; readonly trips: Pick<TripStore, 'datesAt'> };
  readonly catalogue: Catalogue;
  readonly translate: Translate;
  readonly detourKm: DetourKm;
  readonly now: () => DateTime;
}): AlertPreview {
  const { noticeCache, store, catalogue, translate, detourKm, now } = options;
  const localizerIn = (language: string) => createLocalizer(translate, catalogue, language, now());
  const chain = (notice: string) => chainOf(notice, noticeCache.notices());
  const count = (crossing: string, audience: Audience) => chatsOf(crossing, audience, store.alerts);
  const toldOf = (notice: string): Audience => ({
    ...nobody,
    receivedAny: alertIdsOf(chain(notice)),
  });

  return {
    preview: (proposal, language) =>
      alertText(
        viewOf(proposal, { noticeCache, crossings: catalogue.crossings, now: now(), detourKm }),
        localizerIn(language),
      ),
    async recipients(proposal) {
      const { crossing, replaces } = proposal;
      const news = newsIn(proposal, noticeCache, now());
      const trips = tripsTouchedBy(news, await store.trips.datesAt(crossing.id));
      const fresh = await count(crossing.id, { ...nobody, alertKinds: alertKindsTouchedBy(news), trips });
      // Most of those who heard the wrong word are among the subscribers, and nobody hears it twice.
      return replaces === undefined ? fresh : Math.max(fresh, await count(crossing.id, toldOf(replaces)));
    },
    async countDelivered(notice) {
      const [first] = chain(notice);
      return first === undefined ? 0 : await count(first.crossing, toldOf(notice));
    },
    summary(notice, language) {
      const statement = noticeCache.statementFor(notice);
      const crossing = crossingById(catalogue, chain(notice)[0]?.crossing);
      return statement === null || crossing === undefined
        ? ''
        : describeStatement(statement, crossing, localizerIn(language));
    },
    basis(notice, language) {
      const statement = noticeCache.statementFor(notice);
      if (statement === null) return [];
      const localizer = localizerIn(language);
      return [...datesIn(statement, localizer), localizer.message('source', describeSource(statement.by, localizer))];
    },
    changesCard: (proposal) => changesAnswer(newsIn(proposal, noticeCache, now())),
    refresh: () => noticeCache.refresh(),
  };
}

function newsIn(
  { crossing, statement, replaces }: NoticeProposal,
  noticeCache: NoticeCache,
  now: DateTime,
): NoticeEvent {
  const wrong = replaces === undefined ? null : noticeCache.statementFor(replaces);
  const before = noticeCache.statementsOf(crossing).filter((one) => one !== wrong);
  return { crossing, statement, before, after: [...before, statement], now };
}

function viewOf(proposal: NoticeProposal, sources: AlertSources): AlertView {
  const { crossing, replaces, how = 'corrected' } = proposal;
  const { noticeCache, now } = sources;
  const news = newsIn(proposal, noticeCache, now);
  const old = replaces === undefined ? null : noticeCache.statementFor(replaces);
  const publishedAt = noticeCache.notices().find(({ id }) => id === replaces)?.publishedAt;
  if (old === null || publishedAt === undefined) return noticeView(news, [], sources);
  const kind = how === 'updated' ? 'update' : 'correction';
  return endedViewOf({ kind, old, publishedAt, news }, crossing, [], { ...sources, statements: news.after });
}

/** Since when and until when; a halt and an opening say it themselves. */
function datesIn(statement: Statement, localizer: Localizer): readonly string[] {
  if (statement.says === 'warning') {
    const { from, until } = statement;
    return [capital(closureDates({ every: 'once', from, ...given({ until }) }, localizer).dates)];
  }
  if (statement.says !== 'hours' && statement.says !== 'season' && statement.says !== 'admits') return [];
  const { since, until } = statement;
  const words = [
    ...(since === undefined
      ? []
      : [localizer.message('alert-from', { from: formatDatedAs('from', since, localizer) })]),
    ...(until === undefined
      ? []
      : [localizer.message('alert-until', { until: formatDatedAs('until', until, localizer) })]),
  ];
  return words.length === 0 ? [] : [capital(words.join(' '))];
}

/** As many as are asked for at once. */
const pageSize = 1_000;

async function chatsOf(crossing: string, audience: Audience, alerts: Pick<AlertStore, 'page'>): Promise<number> {
  if (audience.alertKinds.length + audience.trips.length + audience.receivedAny.length === 0) return 0;
  let count = 0;
  for (let cursor: string | null = null; ; ) {
    const { chats, next } = await alerts.page(crossing, audience, cursor, pageSize);
    count += chats.length;
    if (next === null) return count;
    cursor = next;
  }
}
