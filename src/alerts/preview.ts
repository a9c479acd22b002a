import type { DateTime } from 'luxon';
import { type Audience, alertIdsOf } from '#domain/alerts/alert.ts';
import { alertKindsTouchedBy, changesAnswer, tripsTouchedBy } from '#domain/alerts/event.ts';
import { noticesNamed } from '#domain/alerts/joint-notice.ts';
import { chainOf, type Notice } from '#domain/alerts/notice.ts';
import type { NoticeEvent } from '#domain/alerts/notice-event.ts';
import { type Catalogue, crossingById } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import type { DetourKm } from '#domain/nearby.ts';
import type { AlertPreview, NoticeProposal } from '#domain/ports/alert-preview.ts';
import type { AlertStore, AudiencePage } from '#domain/ports/alerts.ts';
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
  const count = (reaches: readonly Reach[]) => countChats(reaches, store.alerts);
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
    async recipients(proposals) {
      const fresh = await Promise.all(
        proposals.map(async (proposal) => {
          const { id: crossing } = proposal.crossing;
          const news = newsIn(proposal, noticeCache, now());
          const trips = tripsTouchedBy(news, await store.trips.datesAt(crossing));
          return { crossing, audience: { ...nobody, alertKinds: alertKindsTouchedBy(news), trips } };
        }),
      );
      const told = proposals.flatMap((proposal) => {
        const wrong = replacedBy(proposal, noticeCache);
        return wrong === undefined ? [] : [{ crossing: wrong.crossing, audience: toldOf(wrong.id) }];
      });
      // Most of those who heard the wrong word are among the subscribers, and nobody hears it twice.
      return Math.max(await count(fresh), await count(told));
    },
    countDelivered: (notices) =>
      count(
        notices.flatMap((notice) =>
          chain(notice)
            .slice(0, 1)
            .map(({ crossing }) => ({ crossing, audience: toldOf(notice) })),
        ),
      ),
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

/** The notice in whose place it would come. */
function replacedBy({ crossing, replaces }: NoticeProposal, noticeCache: NoticeCache): Notice | undefined {
  if (replaces === undefined) return undefined;
  const standing = noticesNamed(replaces, noticeCache.notices()).filter(({ ended }) => ended === null);
  return standing.find((notice) => notice.crossing === crossing.id);
}

function newsIn(proposal: NoticeProposal, noticeCache: NoticeCache, now: DateTime): NoticeEvent {
  const { crossing, statement } = proposal;
  const replaced = replacedBy(proposal, noticeCache);
  const wrong = replaced === undefined ? null : noticeCache.statementFor(replaced.id);
  const before = noticeCache.statementsOf(crossing).filter((one) => one !== wrong);
  return { crossing, statement, before, after: [...before, statement], now };
}

function viewOf(proposal: NoticeProposal, sources: AlertSources): AlertView {
  const { crossing, how = 'corrected' } = proposal;
  const { noticeCache, now } = sources;
  const news = newsIn(proposal, noticeCache, now);
  const replaced = replacedBy(proposal, noticeCache);
  const old = replaced === undefined ? null : noticeCache.statementFor(replaced.id);
  if (replaced === undefined || old === null) return noticeView(news, [], sources);
  const { publishedAt } = replaced;
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

/** Whom something reaches at one crossing. */
interface Reach {
  readonly crossing: string;
  readonly audience: Audience;
}

/** How many chats are reached: one that is reached twice counts once. */
async function countChats(reaches: readonly Reach[], alerts: Pick<AlertStore, 'page'>): Promise<number> {
  const chats = new Set<number>();
  for (const { crossing, audience } of reaches) {
    if (audience.alertKinds.length + audience.trips.length + audience.receivedAny.length === 0) continue;
    let cursor: string | null = null;
    do {
      const page: AudiencePage = await alerts.page(crossing, audience, cursor, pageSize);
      for (const chat of page.chats) chats.add(chat);
      cursor = page.next;
    } while (cursor !== null);
  }
  return chats.size;
}
