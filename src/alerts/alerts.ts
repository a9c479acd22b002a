import type { DateTime } from 'luxon';
import type { Alert } from '#domain/alerts/alert.ts';
import type { AlertMessage, SendAlert } from '#domain/alerts/delivery.ts';
import type { Catalogue, Crossing } from '#domain/crossing.ts';
import { StoreUnavailable } from '#domain/errors.ts';
import type { Log } from '#domain/ports/log.ts';
import type { DeliveryOptions, DeliveryWorker } from '#domain/ports/outbox.ts';
import type { Store } from '#domain/ports/store.ts';
import { createLocalizer } from '#i18n/localizer.ts';
import type { Translate } from '#i18n/translate.ts';
import { alertText } from '#render/alert/alert.ts';
import { audienceOf, isUnread, nobody } from './audience.ts';
import { createDeliver } from './deliver.ts';
import { createFanOut } from './fan-out.ts';
import type { NoticeCache } from './notice-cache.ts';
import { createRemind } from './remind.ts';
import { repeat } from './repeat.ts';
import { alertViewOf, isSilent } from './view.ts';

/** How often we look for new alerts, for reminders, and for receipts that are too old. */
const usualEveryMs = { news: 500, reminders: 60_000, sweep: 3_600_000 };
/** Only one process at a time turns alerts into deliveries; another takes over when it has been silent this long. */
const usualDeadAfterMs = 15_000;
/** How long a text is said again without being put together anew. */
const textKeptMs = 20_000;

export interface AlertsOptions {
  readonly store: Store;
  readonly noticeCache: NoticeCache;
  readonly catalogue: Catalogue;
  readonly translate: Translate;
  /** For chats that never chose one. */
  readonly language: string;
  readonly perSecond: number;
  readonly send: SendAlert;
  readonly now: () => DateTime;
  readonly log: Log;
  readonly pace?: AlertsPace;
}

/** How often we look for something to do, how fast a death is noticed, and how long we wait before trying again. */
export interface AlertsPace
  extends Partial<Pick<DeliveryOptions, 'atOnce' | 'deadAfterMs' | 'recheckMs' | 'backoffMs'>> {
  readonly everyMs?: Partial<typeof usualEveryMs>;
}

/** Tells subscribers when an answer changes. Runs until it is closed. */
export function startAlerts(options: AlertsOptions): DeliveryWorker {
  const { store, noticeCache, catalogue, now, log, pace = {} } = options;
  const { crossings } = catalogue;
  const report = (problem: unknown) => log.warn({ problem: String(problem) }, 'alerts: something failed, trying again');
  const message = createMessage(options);
  const { everyMs: given, ...deliveries } = pace;
  const everyMs = { ...usualEveryMs, ...given };
  const worker = store.outbox.work({
    perSecond: options.perSecond,
    ...deliveries,
    deliver: createDeliver({ ...options, crossings, message }),
    report,
  });
  const fanOut = createFanOut({
    ...store,
    report,
    async audienceOf(alert) {
      await noticeCache.refresh();
      const crossing = crossings.find(({ id }) => id === alert.crossing);
      return crossing === undefined
        ? nobody
        : await audienceOf(alert, crossing, { noticeCache, trips: store.trips, now: now() });
    },
  });
  const remind = createRemind({ ...store, crossings, noticeCache, now });
  const holder = crypto.randomUUID();
  const inPlace = () => store.locks.acquire('fan-out', holder, (pace.deadAfterMs ?? usualDeadAfterMs) / 1000);
  const loops = [
    repeat(async () => ((await inPlace()) && (await fanOut.step()) ? 0 : everyMs.news), everyMs.news, report),
    repeat(
      async () => {
        if (await inPlace()) await remind();
        return everyMs.reminders;
      },
      everyMs.news,
      report,
    ),
    repeat(
      async () => {
        await store.alerts.sweep(now().toMillis());
        return everyMs.sweep;
      },
      everyMs.reminders,
      report,
    ),
  ];
  return {
    async close() {
      await Promise.all(loops.map((loop) => loop.close()));
      await worker.close();
      await store.locks.release('fan-out', holder).catch(report);
    },
  };
}

/** Puts the message together once for all who read the same language. */
function createMessage({
  noticeCache,
  catalogue,
  translate,
  now,
}: Pick<AlertsOptions, 'noticeCache' | 'catalogue' | 'translate' | 'now'>) {
  const kept = new Map<string, { readonly at: number; readonly message: AlertMessage }>();
  return async (alert: Alert, crossing: Crossing, language: string): Promise<AlertMessage | null> => {
    const present = now();
    const key = `${alert.id} ${language}`;
    const known = kept.get(key);
    if (known !== undefined && present.toMillis() - known.at < textKeptMs) return known.message;
    if (isUnread(alert, noticeCache)) await noticeCache.refresh();
    if (isUnread(alert, noticeCache)) throw new StoreUnavailable('the notice of an alert cannot be read');
    const view = alertViewOf(alert, crossing, noticeCache, present);
    if (view === null) return null;
    const message: AlertMessage = {
      html: alertText(view, createLocalizer(translate, catalogue, language, present)),
      silent: isSilent(alert, crossing, noticeCache, present),
      language,
      crossing: crossing.id,
      buttons: buttonsOf(alert),
    };
    if (kept.size > 200) kept.clear();
    kept.set(key, { at: present.toMillis(), message });
    return message;
  };
}

function buttonsOf(alert: Alert): AlertMessage['buttons'] {
  if (alert.kind === 'trip-over') return [];
  return alert.kind === 'news' || alert.kind === 'opens-tomorrow' ? ['why', 'mute'] : ['why'];
}
