import type { DateTime } from 'luxon';
import type { Alert } from '#domain/alerts/alert.ts';
import type { ChatId } from '#domain/alerts/chat.ts';
import type { AlertMessage, DeliveryResult, SendAlert, SendResult } from '#domain/alerts/delivery.ts';
import { deliveryResultOf, resultWhenCancelled } from '#domain/alerts/delivery-step.ts';
import { isQuiet } from '#domain/alerts/quiet-hours.ts';
import { isStale } from '#domain/alerts/reminder.ts';
import { hoursToldHint } from '#domain/alerts/subscription.ts';
import { prolonged } from '#domain/alerts/wait.ts';
import { type Crossing, crossingById, firstPost } from '#domain/crossing.ts';
import type { Log } from '#domain/ports/log.ts';
import type { Delivery, Outbox } from '#domain/ports/outbox.ts';
import type { Statement } from '#domain/statement.ts';
import { besideOf } from './beside.ts';
import type { NoticeCache } from './notice-cache.ts';
import { type Reader, type ReaderStore, readerOf } from './reader.ts';

/** So long whoever is told of several crossings waits for the message about the first, which names them all. */
const afterTheFirstSeconds = 1;
/** What was on its way when an editor stopped it is looked at again after so long. */
const heldSeconds = 5;
/** Whether an editor has paused everything is asked so often, for all that is delivered meanwhile. */
const askPausedEveryMs = 1_000;

export interface DeliverOptions {
  readonly store: ReaderStore & { readonly outbox: Pick<Outbox, 'paused'> };
  readonly noticeCache: Pick<NoticeCache, 'notices' | 'statementFor'>;
  readonly crossings: readonly Crossing[];
  /** Says an alert; `null` when there is nothing left to say. */
  message(alert: Alert, crossing: Crossing, language: string, reader: Reader): Promise<AlertMessage | null>;
  /** Who publishes notices. */
  readonly editors: readonly ChatId[];
  /** For chats that never chose one. */
  readonly language: string;
  readonly send: SendAlert;
  readonly now: () => DateTime;
  readonly log: Log;
  /** Told of a delivery that has waited so long that it helps nobody any more. */
  lostSense?(): void;
}

/** Tells one subscriber of one alert, if they still want to be told, and says what becomes of the delivery. */
export function createDeliver(options: DeliverOptions): (delivery: Delivery) => Promise<DeliveryResult> {
  const { store, crossings, send, log } = options;
  const paused = askedSeldom(() => store.outbox.paused());

  return async ({ alert: id, chat, mayHaveArrived, isStillOurs }) => {
    if ((await paused()) !== null) return { kind: 'paused' };
    const broadcast = await store.alerts.find(id);
    if (broadcast === null) return dropped;
    const { alert, cancelledBy } = broadcast;
    if (cancelledBy !== null) return resultWhenCancelled(mayHaveArrived);
    if (broadcast.isHeld) return { kind: 'later', seconds: heldSeconds };
    const crossing = crossingById({ crossings }, alert.crossing);
    if (crossing === undefined) return dropped;
    if (isStale(alert, crossing, options.now(), newsOf(alert, options))) {
      options.lostSense?.();
      return dropped;
    }
    const own = await readerOf(broadcast, chat, store, options.editors);
    if (own === null) return dropped;
    const beside = await besideOf(broadcast, chat, options);
    if (beside === 'later') return { kind: 'later', seconds: afterTheFirstSeconds };
    const reader = beside.length === 0 ? own : { ...own, beside };
    const language = (await store.travellers.languageOf(chat)) ?? options.language;
    const message = await options.message(alert, crossing, language, reader);
    if (message === null) return dropped;
    const { topic, silent } = await placeOf(message, crossing, chat, options);
    if (!(await isStillOurs())) return { kind: 'taken' };
    const sent = await send(chat, { ...message, silent }, topic).catch(
      (error: unknown): SendResult => ({ kind: 'lost', why: error instanceof Error ? error.message : String(error) }),
    );
    logSent(sent, alert, log);
    if (sent.kind === 'left') await store.travellers.forget(chat);
    if (sent.kind === 'moved') await store.travellers.move(chat, sent.to);
    const result = deliveryResultOf(sent);
    if (result.kind === 'delivered' && reader.owesHours) await store.travellers.hintOnce(chat, hoursToldHint);
    if (result.kind === 'delivered' || result.kind === 'dropped') await endWith(alert, chat, options);
    return result.kind === 'delivered' && beside.length > 0
      ? { ...result, also: beside.map(({ alert: other }) => other) }
      : result;
  };
}

/** What was asked lately is answered as it was then; a failure is not remembered. */
function askedSeldom<T>(ask: () => Promise<T>): () => Promise<T> {
  let last: { readonly at: number; readonly answer: Promise<T> } | null = null;
  return async () => {
    const at = performance.now();
    if (last === null || at - last.at >= askPausedEveryMs) last = { at, answer: ask() };
    const { answer } = last;
    try {
      return await answer;
    } catch (error) {
      if (last.answer === answer) last = null;
      throw error;
    }
  };
}

/** Where in the chat it is told, and whether without a sound. */
async function placeOf(
  { silent }: AlertMessage,
  crossing: Crossing,
  chat: ChatId,
  { store: { travellers }, now }: DeliverOptions,
): Promise<{ readonly topic: number | null; readonly silent: boolean }> {
  const [topic, hours] = await Promise.all([travellers.topicOf(chat, crossing.id), travellers.quietHoursOf(chat)]);
  return { topic, silent: silent || isQuiet(hours, now().setZone(firstPost(crossing).zone).hour) };
}

/** A trip that is over, and what was awaited, end with being told. */
async function endWith(alert: Alert, chat: ChatId, { store, now }: DeliverOptions): Promise<void> {
  const { crossing } = alert;
  if (alert.kind === 'trip-over') await store.trips.remove(chat, { crossing, date: alert.date });
  if (alert.kind !== 'awaited') return;
  const { want, moment, until } = alert;
  const wait = { crossing, want, moment, until };
  // One step each, so that a crash between two cannot lose what somebody waits for.
  if (alert.isKnown) await store.waits.remove(chat, wait);
  else await store.waits.put(chat, prolonged(wait, now().toMillis()));
}

function newsOf(alert: Alert, { noticeCache }: DeliverOptions): Statement | null {
  return alert.kind === 'news' ? noticeCache.statementFor(alert.notice) : null;
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
