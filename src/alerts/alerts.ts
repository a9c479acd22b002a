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

/** How often it is looked for new alerts, for reminders, and for receipts that are too old. */
const everyMs = { news: 500, reminders: 60_000, sweep: 3_600_000 };
/** Only one process at a time turns alerts into deliveries; another takes over when it has been silent this long. */
const deadAfterMs = 15_000;
/** How long a text is said again without being put together anew. */
const textKeptMs = 20_000;

export interface AlertsOptions {
  readonly store: Store;
  readonly board: NoticeCache;
  readonly catalogue: Catalogue;
  readonly translate: Translate;
  /** For chats that never chose one. */
  readonly language: string;
  readonly perSecond: number;
  readonly send: SendAlert;
  readonly now: () => DateTime;
  readonly log: Log;
  /** For tests: how fast the engine notices a death, and how long it waits before trying again. */
  readonly pace?: Partial<Pick<DeliveryOptions, 'atOnce' | 'deadAfterMs' | 'recheckMs' | 'backoffMs'>>;
}

/** Tells subscribers when an answer changes. Runs until it is closed. */
export function startAlerts(options: AlertsOptions): DeliveryWorker {
  const { store, board, catalogue, now, log, pace = {} } = options;
  const { crossings } = catalogue;
  const report = (problem: unknown) => log.warn({ problem: String(problem) }, 'alerts: something failed, trying again');
  const message = createMessage(options);
  const worker = store.outbox.work({
    perSecond: options.perSecond,
    ...pace,
    deliver: createDeliver({ ...options, crossings, message }),
    report,
  });
  const fanOut = createFanOut({
    ...store,
    report,
    async audienceOf(alert) {
      await board.refresh();
      const crossing = crossings.find(({ id }) => id === alert.crossing);
      return crossing === undefined
        ? nobody
        : await audienceOf(alert, crossing, { board, trips: store.trips, now: now() });
    },
  });
  const remind = createRemind({ ...store, crossings, board, now });
  const holder = crypto.randomUUID();
  const inPlace = () => store.locks.acquire('fan-out', holder, (pace.deadAfterMs ?? deadAfterMs) / 1000);
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
export function createMessage({
  board,
  catalogue,
  translate,
  now,
}: Pick<AlertsOptions, 'board' | 'catalogue' | 'translate' | 'now'>) {
  const kept = new Map<string, { readonly at: number; readonly message: AlertMessage }>();
  return async (alert: Alert, crossing: Crossing, language: string): Promise<AlertMessage | null> => {
    const present = now();
    const key = `${alert.id} ${language}`;
    const known = kept.get(key);
    if (known !== undefined && present.toMillis() - known.at < textKeptMs) return known.message;
    if (isUnread(alert, board)) await board.refresh();
    if (isUnread(alert, board)) throw new StoreUnavailable('the notice of an alert cannot be read');
    const view = alertViewOf(alert, crossing, board, present);
    if (view === null) return null;
    const message: AlertMessage = {
      html: alertText(view, createLocalizer(translate, catalogue, language, present)),
      silent: isSilent(alert, crossing, board, present),
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
