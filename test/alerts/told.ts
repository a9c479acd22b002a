import { DateTime } from 'luxon';
import { startAlerts } from '#alerts/alerts.ts';
import { createNoticeCache } from '#alerts/notice-cache.ts';
import { parseStatement } from '#catalogue/statement.ts';
import type { ChatId } from '#domain/alerts/chat.ts';
import type { AlertMessage, SendResult } from '#domain/alerts/delivery.ts';
import { type AlertKind, usualAlertKinds } from '#domain/alerts/subscription.ts';
import type { Crossing } from '#domain/crossing.ts';
import type { Store } from '#domain/ports/store.ts';
import { plain } from '#render/html.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { aCrossing, type Jotted } from '../domain/build.ts';
import { schemas } from '../languages.ts';
import { catalogue, translate } from '../render/build.ts';

export type Told = { readonly chat: ChatId; readonly text: string } & AlertMessage;

/** A small world: one crossing, a store in memory, a clock that stands still, and a Telegram that takes what it likes. */
export interface World {
  readonly store: Store;
  readonly crossing: Crossing;
  /** Everything that arrived. */
  readonly told: readonly Told[];
  readonly log: readonly string[];
  /** It is now that time, on Bishkek's clock. */
  setClock(text: string): void;
  /** What Telegram does with messages from now on. */
  answers(answer: (chat: ChatId) => SendResult): void;
  subscribes(chat: ChatId, language: string, wants?: readonly AlertKind[]): Promise<void>;
  publishes(id: string, written: object, corrects?: string): Promise<void>;
  retracts(id: string): Promise<void>;
  /** Runs the alerts until nothing is left to do. */
  passes(): Promise<readonly Told[]>;
}

export function aWorld(now: string, ledger: readonly Jotted[]): World {
  const crossing = aCrossing(ledger);
  const store = openSqlite(':memory:');
  const told: Told[] = [];
  const log: string[] = [];
  let clock = bishkek(now);
  let answer: (chat: ChatId) => SendResult = () => ({ kind: 'arrived' });
  const sources = new Map(catalogue.sources.map((source) => [source.id, source]));
  const noticeCache = createNoticeCache({
    notices: store.notices,
    crossings: [crossing],
    parse: ({ written }, { posts }, order) =>
      parseStatement(written, { schemas, posts, sources, now: clock, order }).statement ?? null,
    now: () => clock.toMillis(),
    report: (problem) => log.push(String(problem)),
  });
  const note = (_: object, message: string) => void log.push(message);

  return {
    store,
    crossing,
    told,
    log,
    setClock(text) {
      clock = bishkek(text);
    },
    answers(given) {
      answer = given;
    },
    async subscribes(chat, language, wants = usualAlertKinds) {
      await store.travellers.rememberLanguage(chat, language);
      await store.subscriptions.put(chat, { crossing: crossing.id, alertKinds: wants, muted: false });
    },
    async publishes(id, written, corrects) {
      const notice = { id, crossing: crossing.id, written: { ...written }, editor: 900, publishedAt: clock.toMillis() };
      if (corrects === undefined) await store.notices.publish(notice);
      else await store.notices.correct(corrects, notice);
    },
    async retracts(id) {
      await store.notices.retract(id, { at: clock.toMillis(), editor: 900 });
    },
    async passes() {
      const before = told.length;
      const alerts = startAlerts({
        store,
        noticeCache,
        catalogue: { ...catalogue, crossings: [crossing] },
        translate,
        language: 'en',
        perSecond: 1000,
        async send(chat, message) {
          const outcome = answer(chat);
          if (outcome.kind === 'arrived') told.push({ chat, text: plain(message.html), ...message });
          return outcome;
        },
        now: () => clock,
        log: { info: note, warn: note, error: note },
        pace: { recheckMs: 20, backoffMs: [5] },
      });
      await nothingLeft(store);
      await alerts.close();
      return told.slice(before);
    },
  };
}

async function nothingLeft(store: Store): Promise<void> {
  // Twice, because a reminder is raised before it is handed over.
  for (let quiet = 0; quiet < 2; ) {
    const { urgent, other } = await store.outbox.waiting();
    const unfinished = await store.alerts.unfinished();
    quiet = urgent + other + unfinished.length === 0 ? quiet + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function bishkek(text: string): DateTime {
  return DateTime.fromISO(text, { zone: 'Asia/Bishkek' });
}
