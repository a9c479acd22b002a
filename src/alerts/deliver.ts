import type { DateTime } from 'luxon';
import type { Alert, Audience, Broadcast } from '#domain/alerts/alert.ts';
import type { ChatId } from '#domain/alerts/chat.ts';
import type { AlertMessage, SendAlert, SendResult } from '#domain/alerts/delivery.ts';
import { isStale } from '#domain/alerts/reminder.ts';
import type { Crossing } from '#domain/crossing.ts';
import type { Log } from '#domain/ports/log.ts';
import type { Delivery, DeliveryResult } from '#domain/ports/outbox.ts';
import type { Store } from '#domain/ports/store.ts';

export interface DeliverOptions {
  readonly store: Pick<Store, 'alerts' | 'travellers' | 'subscriptions' | 'trips'>;
  readonly crossings: readonly Crossing[];
  /** Says an alert; `null` when there is nothing left to say. */
  message(alert: Alert, crossing: Crossing, language: string): Promise<AlertMessage | null>;
  /** For chats that never chose one. */
  readonly language: string;
  readonly send: SendAlert;
  readonly now: () => DateTime;
  readonly log: Log;
}

/** Tells one subscriber of one alert, if they still want to be told, and says what becomes of the delivery. */
export function createDeliver(options: DeliverOptions): (delivery: Delivery) => Promise<DeliveryResult> {
  const { store, crossings, send, log } = options;

  return async ({ alert: id, chat, mayHaveArrived }) => {
    const broadcast = await store.alerts.find(id);
    if (broadcast === null) return dropped;
    const { alert, cancelledBy } = broadcast;
    // Whoever may have been told what is now known to be wrong must hear the correction.
    if (cancelledBy !== null) return mayHaveArrived ? { kind: 'told' } : dropped;
    const crossing = crossings.find((one) => one.id === alert.crossing);
    if (crossing === undefined || isStale(alert, crossing, options.now())) return dropped;
    if (!(await isForThem(broadcast, chat, store))) return dropped;
    const language = (await store.travellers.languageOf(chat)) ?? options.language;
    const message = await options.message(alert, crossing, language);
    if (message === null) return dropped;
    const outcome = await send(chat, message).catch(
      (error: unknown): SendResult => ({ kind: 'lost', why: error instanceof Error ? error.message : String(error) }),
    );
    const verdict = await verdictOn(outcome, alert, chat, store, log);
    const over = alert.kind === 'trip-over' && (verdict.kind === 'told' || verdict.kind === 'dropped');
    if (over) await store.trips.remove(chat, { crossing: alert.crossing, date: alert.date });
    return verdict;
  };
}

const dropped: DeliveryResult = { kind: 'dropped' };

async function verdictOn(
  outcome: SendResult,
  alert: Alert,
  chat: ChatId,
  { travellers }: DeliverOptions['store'],
  log: Log,
): Promise<DeliveryResult> {
  switch (outcome.kind) {
    case 'arrived':
      return { kind: 'told' };
    case 'wait':
      log.warn({ waitSeconds: outcome.seconds }, 'Telegram asks us to wait');
      return outcome;
    case 'left':
      await travellers.forget(chat);
      log.info({ alert: alert.id }, 'a chat does not want our messages and is forgotten');
      return dropped;
    case 'moved':
      await travellers.move(chat, outcome.to);
      return outcome;
    case 'refused':
      log.error({ alert: alert.id, why: outcome.why }, 'Telegram does not accept an alert for a chat: dropped');
      return dropped;
    case 'stuck':
      log.error({ code: outcome.code, why: outcome.why }, 'Telegram does not let us in: alerts wait');
      return { kind: 'stuck', code: outcome.code };
    case 'lost':
      log.warn({ alert: alert.id, why: outcome.why }, 'an alert may not have arrived, trying again');
      return { kind: 'again', mayHaveArrived: true };
  }
}

/** Between the fan-out and the delivery somebody may have muted it, left, or been told by a correction. */
async function isForThem(
  { alert, audience }: Broadcast,
  chat: ChatId,
  { alerts, subscriptions, trips }: DeliverOptions['store'],
): Promise<boolean> {
  if (audience === null) return true;
  const { alertKinds, receivedAny, notReceived } = audience;
  if (receivedAny.length > 0) return await alerts.hasReceived(receivedAny, chat);
  const [subscribed, watched] = await Promise.all([
    alertKinds.length > 0 ? subscriptions.of(chat) : [],
    audience.trips.length > 0 ? trips.of(chat) : [],
  ]);
  const subscribes = subscribed.some(
    (one) => one.crossing === alert.crossing && !one.muted && one.alertKinds.some((want) => alertKinds.includes(want)),
  );
  const watches = watched.some((one) => one.crossing === alert.crossing && isOn(one.date, audience));
  if (!subscribes && !watches) return false;
  return notReceived.length === 0 || !(await alerts.hasReceived(notReceived, chat));
}

function isOn(date: string, { trips }: Audience): boolean {
  return trips.includes(date);
}
