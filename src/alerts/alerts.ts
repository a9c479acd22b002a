import type { DateTime } from 'luxon';
import type { SendAlert } from '#domain/alerts/delivery.ts';
import { type Catalogue, crossingById } from '#domain/crossing.ts';
import { StoreUnavailable } from '#domain/errors.ts';
import type { DetourKm } from '#domain/nearby.ts';
import type { Log } from '#domain/ports/log.ts';
import type { DeliveryOptions, DeliveryWorker } from '#domain/ports/outbox.ts';
import type { Store } from '#domain/ports/store.ts';
import type { Translate } from '#i18n/translate.ts';
import { audienceOf, nobody } from './audience.ts';
import { createDeliver } from './deliver.ts';
import { createFanOut } from './fan-out.ts';
import { createMessage } from './message.ts';
import type { NoticeCache } from './notice-cache.ts';
import { createRemind, type ToldLately } from './remind.ts';
import { repeat } from './repeat.ts';

/** How often we look for new alerts, for reminders, and for receipts that are too old. */
const usualEveryMs = { news: 500, reminders: 60_000, sweep: 3_600_000 };
/** Only one process at a time turns alerts into deliveries; another takes over when it has been silent this long. */
const usualDeadAfterMs = 15_000;

export interface AlertsOptions {
  readonly store: Store;
  readonly noticeCache: NoticeCache;
  /** What travellers tell; without it no queue is told of. */
  readonly told?: ToldLately;
  readonly catalogue: Catalogue;
  readonly detourKm: DetourKm;
  readonly translate: Translate;
  /** For chats that never chose one. */
  readonly language: string;
  readonly perSecond: number;
  /** Who publishes notices, and is asked of them. */
  readonly editors: readonly number[];
  /** Whoever watched a trip may tell how it went. */
  readonly takesReports: boolean;
  readonly send: SendAlert;
  /** Tells the editors of what they stopped. */
  readonly remindEditors?: () => Promise<void>;
  readonly now: () => DateTime;
  readonly log: Log;
  readonly pace?: AlertsPace;
}

/** How often we look for something to do, how fast a death is noticed, and how long we wait before trying again. */
export interface AlertsPace
  extends Partial<Pick<DeliveryOptions, 'atOnce' | 'deadAfterMs' | 'recheckMs' | 'backoffMs'>> {
  readonly everyMs?: Partial<typeof usualEveryMs>;
}

const nothingTold: ToldLately = { reportsOf: () => [], countedOf: () => [] };

/** Tells subscribers when an answer changes. Runs until it is closed. */
export function startAlerts(options: AlertsOptions): DeliveryWorker {
  const { store, noticeCache, catalogue, now, log, told = nothingTold, pace = {} } = options;
  const { crossings } = catalogue;
  const report = (problem: unknown) => {
    // That the store is away it says itself, once.
    if (problem instanceof StoreUnavailable) return;
    log.warn({ problem: String(problem) }, 'alerts: something failed, trying again');
  };
  const message = createMessage(options);
  let late = 0;
  const lostSense = () => {
    late += 1;
  };
  const sayLate = () => {
    if (late > 0) log.info({ count: late }, 'alerts that lost their sense while they waited are dropped');
    late = 0;
  };
  const { everyMs: given, ...deliveries } = pace;
  const everyMs = { ...usualEveryMs, ...given };
  const worker = store.outbox.work({
    perSecond: options.perSecond,
    ...deliveries,
    deliver: createDeliver({ ...options, crossings, message, lostSense }),
    report,
  });
  const fanOut = createFanOut({
    ...store,
    editors: options.editors,
    report,
    async audienceOf(alert) {
      await noticeCache.refresh();
      const crossing = crossingById(catalogue, alert.crossing);
      return crossing === undefined
        ? nobody
        : await audienceOf(alert, crossing, { noticeCache, trips: store.trips, now: now() });
    },
  });
  const remind = createRemind({ ...store, crossings, noticeCache, told, now });
  const holder = crypto.randomUUID();
  const inPlace = () => store.locks.acquire('fan-out', holder, (pace.deadAfterMs ?? usualDeadAfterMs) / 1000);
  const loops = [
    repeat(async () => ((await inPlace()) && (await fanOut.step()) ? 0 : everyMs.news), everyMs.news, report),
    repeat(
      async () => {
        sayLate();
        if (await inPlace()) await Promise.all([remind(), options.remindEditors?.()]);
        return everyMs.reminders;
      },
      everyMs.news,
      report,
    ),
    repeat(
      async () => {
        const present = now().toMillis();
        await Promise.all([store.alerts.sweep(present), store.letters.sweep(present)]);
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
      sayLate();
      await store.locks.release('fan-out', holder).catch(report);
    },
  };
}
