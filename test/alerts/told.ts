import { DateTime } from 'luxon';
import { expect, onTestFinished } from 'vitest';
import { createApp, type Pace } from '#app.ts';
import { readConfig } from '#config.ts';
import type { ChatId } from '#domain/alerts/chat.ts';
import type { ReplacedHow } from '#domain/alerts/notice.ts';
import { type AlertKind, usualAlertKinds } from '#domain/alerts/subscription.ts';
import type { Border, Crossing } from '#domain/crossing.ts';
import type { Store } from '#domain/ports/store.ts';
import { loadKnowledge } from '#knowledge.ts';
import { plain } from '#render/html.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { aCrossing, type Jotted } from '../domain/build.ts';
import { catalogue } from '../render/build.ts';
import type { Call } from '../telegram/calls.ts';
import { createTelegram, type Telegram } from '../telegram/server.ts';

/** An alert that reached a chat. */
interface Told {
  readonly chat: ChatId;
  readonly text: string;
  readonly silent: boolean;
  /** As its buttons carry it; `null` where it has none. */
  readonly language: string | null;
  readonly buttons: readonly string[];
  readonly data: readonly string[];
}

/** A small world: one crossing, a store in memory, a clock that stands still, and the strict stand-in for Telegram. */
export interface World {
  readonly store: Store;
  readonly crossing: Crossing;
  readonly telegram: Telegram;
  readonly log: readonly string[];
  /** It is now that time, on Bishkek's clock. */
  setClock(text: string): void;
  /** Somebody who has spoken to the bot, or a group with it. */
  meets(chat: ChatId): void;
  subscribes(chat: ChatId, language: string, wants?: readonly AlertKind[]): Promise<void>;
  watches(chat: ChatId, date: string): Promise<void>;
  /** Alone, or in the place of another notice that was wrong or has been overtaken. */
  publishes(id: string, written: object, replaces?: string, how?: ReplacedHow): Promise<void>;
  retracts(id: string): Promise<void>;
  /** Runs the app until nothing is left to do, and tells what arrived. */
  passes(): Promise<readonly Told[]>;
  /** Runs it until all that was raised waits to be delivered. */
  waits(): Promise<readonly Told[]>;
}

const config = { ...readConfig({ ALERTS_PER_SECOND: '1000' }), role: 'alerts' as const };
const pace: Pace = { alerts: { recheckMs: 20, backoffMs: [5], everyMs: { news: 10 } } };

interface WorldOptions {
  /** Whoever brings one closes it. */
  readonly store?: Store;
  readonly editors?: readonly ChatId[];
  readonly borders?: readonly Border[];
  readonly replicas?: number;
  /** `null`: no reports are taken. */
  readonly secret?: string | null;
}

/** `others`: the same border elsewhere, for plan B. `replicas`: so many run at once. */
export async function aWorld(
  now: string,
  ledger: readonly Jotted[],
  others: readonly Crossing[] = [],
  { store = openSqlite(':memory:'), editors = [], borders = [], replicas = 1, secret }: WorldOptions = {},
): Promise<World> {
  const crossing = aCrossing(ledger);
  const known = { ...catalogue, borders, crossings: [crossing, ...others] };
  const telegram = await createTelegram();
  onTestFinished(() => telegram.close());
  const log: string[] = [];
  const note = (_: object, message: string) => void log.push(message);
  let clock = bishkek(now);
  const clockNow = () => clock;
  const report = (problem: string) => note({ problem }, 'a message is missing');
  const knowledge = loadKnowledge({ config, now: clockNow, catalogue: known, report });
  const meets = (chat: ChatId) => {
    if (telegram.world.rooms.has(chat)) return;
    if (chat < 0) telegram.group({ id: chat });
    else telegram.person({ id: chat }).room.standing = 'member';
  };

  async function run(until: () => Promise<void>): Promise<readonly Told[]> {
    const before = telegram.calls.length;
    const { token, apiRoot, fetch } = telegram;
    const open = () =>
      createApp({
        config: { ...config, editors, token, apiRoot },
        store: { ...store, close: async () => {} },
        fetch,
        now: clockNow,
        log: { info: note, warn: note, error: note },
        knowledge,
        pace,
        ...(secret === undefined ? {} : { secret }),
      });
    const apps = await Promise.all(Array.from({ length: replicas }, open));
    await until();
    await Promise.all(apps.map((app) => app.close()));
    return telegram.calls.slice(before).flatMap(toldBy);
  }

  return {
    store,
    crossing,
    telegram,
    log,
    setClock(text) {
      clock = bishkek(text);
    },
    meets,
    async subscribes(chat, language, wants = usualAlertKinds) {
      meets(chat);
      await store.travellers.rememberLanguage(chat, language);
      await store.subscriptions.put(chat, { crossing: crossing.id, alertKinds: wants, muted: false });
    },
    async watches(chat, date) {
      meets(chat);
      await store.trips.add(chat, { crossing: crossing.id, date });
    },
    async publishes(id, written, replaces, how) {
      const notice = { id, crossing: crossing.id, written: { ...written }, editor: 900, publishedAt: clock.toMillis() };
      if (replaces === undefined) await store.notices.publish(notice);
      else await store.notices.correct(replaces, notice, how);
    },
    async retracts(id) {
      await store.notices.retract(id, { at: clock.toMillis(), editor: 900 });
    },
    passes: () => run(() => nothingLeft(store)),
    waits: () => run(() => expect.poll(() => isAllWaiting(store)).toBe(true)),
  };
}

function toldBy({ method, params, code }: Call): readonly Told[] {
  if (method !== 'sendMessage' || code !== 200) return [];
  const { chat_id, text, disable_notification: silent, reply_markup } = params;
  const markup = reply_markup as { inline_keyboard: readonly { text: string; callback_data: string }[][] } | undefined;
  const keys = markup?.inline_keyboard.flat() ?? [];
  const data = keys.map((key) => key.callback_data);
  const language = data[0]?.split(':')[1] ?? null;
  const buttons = keys.map((key) => key.text);
  return [{ chat: chat_id as ChatId, text: plain(String(text)), silent: silent === true, language, buttons, data }];
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

async function isAllWaiting(store: Store): Promise<boolean> {
  const { urgent, other } = await store.outbox.waiting();
  return urgent + other > 0 && (await store.alerts.unfinished()).length === 0;
}

function bishkek(text: string): DateTime {
  return DateTime.fromISO(text, { zone: 'Asia/Bishkek' });
}
