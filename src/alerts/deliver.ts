import type { DateTime } from 'luxon';
import type { Alert, Audience, Broadcast } from '#domain/alerts/alert.ts';
import type { ChatId } from '#domain/alerts/chat.ts';
import type { AlertMessage, DeliveryResult, SendAlert, SendResult } from '#domain/alerts/delivery.ts';
import { deliveryResultOf, resultWhenCancelled } from '#domain/alerts/delivery-step.ts';
import { isStale } from '#domain/alerts/reminder.ts';
import type { Crossing } from '#domain/crossing.ts';
import type { Log } from '#domain/ports/log.ts';
import type { Delivery } from '#domain/ports/outbox.ts';
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
    if (cancelledBy !== null) return resultWhenCancelled(mayHaveArrived);
    const crossing = crossings.find((one) => one.id === alert.crossing);
    if (crossing === undefined || isStale(alert, crossing, options.now())) return dropped;
    if (!(await isForThem(broadcast, chat, store))) return dropped;
    const language = (await store.travellers.languageOf(chat)) ?? options.language;
    const message = await options.message(alert, crossing, language);
    if (message === null) return dropped;
    const sent = await send(chat, message).catch(
      (error: unknown): SendResult => ({ kind: 'lost', why: error instanceof Error ? error.message : String(error) }),
    );
    logSent(sent, alert, log);
    if (sent.kind === 'left') await store.travellers.forget(chat);
    if (sent.kind === 'moved') await store.travellers.move(chat, sent.to);
    const result = deliveryResultOf(sent);
    const isOver = alert.kind === 'trip-over' && (result.kind === 'delivered' || result.kind === 'dropped');
    if (isOver) await store.trips.remove(chat, { crossing: alert.crossing, date: alert.date });
    return result;
  };
}

const dropped: DeliveryResult = { kind: 'dropped' };

function logSent(sent: SendResult, alert: Alert, log: Log): void {
  switch (sent.kind) {
    case 'arrived':
    case 'moved':
      return;
    case 'wait':
      log.warn({ waitSeconds: sent.seconds }, 'Telegram asks us to wait');
      return;
    case 'left':
      log.info({ alert: alert.id }, 'a chat does not want our messages and is forgotten');
      return;
    case 'refused':
      log.error({ alert: alert.id, why: sent.why }, 'Telegram does not accept an alert for a chat: dropped');
      return;
    case 'blocked':
      log.error({ code: sent.code, why: sent.why }, 'Telegram does not let us in: alerts wait');
      return;
    case 'lost':
      log.warn({ alert: alert.id, why: sent.why }, 'an alert may not have arrived, trying again');
      return;
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
