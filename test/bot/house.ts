import { DateTime } from 'luxon';
import { createNoticeCache } from '#alerts/notice-cache.ts';
import { createAlertPreview } from '#alerts/preview.ts';
import { type AnswerServices, createAnswer } from '#answer/answer.ts';
import { dataAlone } from '#answer/freshness.ts';
import { createBot, poll } from '#bot/bot.ts';
import { publishProfile } from '#bot/profile.ts';
import { createApiFetch } from '#bot/telegram/api-fetch.ts';
import { loadCatalogue } from '#catalogue/load.ts';
import { parseStatement } from '#catalogue/statement.ts';
import type { Catalogue, Crossing } from '#domain/crossing.ts';
import type { Log } from '#domain/ports/log.ts';
import type { Store } from '#domain/ports/store.ts';
import { statusAt } from '#domain/status-at.ts';
import { loadLanguages } from '#i18n/languages.ts';
import { createTranslate } from '#i18n/translate.ts';
import { plain } from '#render/html.ts';
import { createRenderer } from '#render/renderer.ts';
import { createUnderstand } from '#search/understand.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { type Call, type Fault, type StandIn, startTelegram } from './telegram.ts';

/** When the tests happen: noon in Bishkek. */
export const present = DateTime.fromISO('2026-11-22T12:00+06:00', { setZone: true });

export const catalogue = loadCatalogue('data', present);
export const languages = loadLanguages('locales');

/** Messages that had to stand in for a missing one, in any test of this file. */
export const missing: string[] = [];
export const translate = createTranslate('locales', (problem) => missing.push(problem));

export function answering(
  known: Catalogue = catalogue,
  board: Pick<AnswerServices, 'statementsOf' | 'freshness'> = dataAlone,
) {
  const renderer = createRenderer({ translate, catalogue: known });
  const understand = createUnderstand(known);
  return { renderer, answer: createAnswer({ catalogue: known, understand, renderer, statusAt, ...board }) };
}

/** The whole bot, polling a stand-in for Telegram over real HTTP. */
export interface House {
  readonly telegram: StandIn;
  readonly logged: string[];
  /** Resolves with the exit code when polling ends. */
  readonly over: Promise<number>;
  traveller(who?: { language?: string; chat?: number; group?: boolean }): Traveller;
  publishProfile(): Promise<void>;
  close(): Promise<void>;
}

/** A person who writes to the bot and reads what comes back, as plain text. */
export interface Traveller {
  /** All that the bot sent or changed until it was done, one text under the other. */
  says(text: string): Promise<string>;
  /** Presses the button with these words under the bot's last message. */
  presses(words: string, when?: { daysLater: number }): Promise<string>;
  /** Presses a button that carries this data, wherever it came from. */
  sendsData(data: string): Promise<string>;
  sends(message: object): Promise<string>;
  /** The words of the buttons under the last message. */
  buttons(): string[];
}

export async function openHouse(
  options: { store?: Store; known?: Catalogue; failing?: Record<string, Fault>; editors?: readonly number[] } = {},
): Promise<House> {
  const { store = openSqlite(':memory:'), known = catalogue, failing = {}, editors = [] } = options;
  const telegram = await startTelegram();
  for (const [method, fault] of Object.entries(failing)) telegram.failNext(method, fault);
  const logged: string[] = [];
  const note = (level: string) => (what: object, message: string) => {
    logged.push(`${level}: ${message} ${JSON.stringify(what)}`);
  };
  const log: Log = { info: note('info'), warn: note('warn'), error: note('error') };
  const pause = (async () => {}) as never;
  const sources = new Map(known.sources.map((source) => [source.id, source]));
  const check = (written: unknown, { posts }: Crossing, order = Number.MAX_SAFE_INTEGER) =>
    parseStatement(written, { posts, order, sources, now: present });
  const board = createNoticeCache({
    notices: store.notices,
    crossings: known.crossings,
    parse: ({ written }, crossing, order) => check(written, crossing, order).statement ?? null,
    now: () => present.toMillis(),
    report: () => {},
  });
  await board.refresh();
  const bot = createBot({
    token: '1:secret',
    apiRoot: telegram.url,
    fetch: createApiFetch({ log, pause }),
    ...answering(known, board),
    catalogue: known,
    languages,
    translate,
    travellers: store.travellers,
    subscriptions: store.subscriptions,
    trips: store.trips,
    notices: store.notices,
    conversations: store.conversations,
    preview: createAlertPreview({ board, store, catalogue: known, translate, now: () => present }),
    checkStatement: check,
    perSecond: 25,
    editors,
    now: () => present,
    log,
  });
  const over = poll(bot, { languages, translate, log });
  return {
    telegram,
    logged,
    over,
    traveller: (who) => createTraveller(telegram, who ?? {}),
    publishProfile: () => publishProfile(bot, { languages, translate, log }),
    async close() {
      await bot.stop().catch(() => {});
      await over;
      await telegram.close();
    },
  };
}

let chats = 100;

function createTraveller(telegram: StandIn, who: { language?: string; chat?: number; group?: boolean }): Traveller {
  const { language, chat: id = ++chats, group = false } = who;
  const from = {
    id: Math.abs(id),
    is_bot: false,
    first_name: 'Айзада',
    ...(language ? { language_code: language } : {}),
  };
  const chat = { id: group ? -Math.abs(id) : id, type: group ? 'supergroup' : 'private', first_name: 'Айзада' };
  let lastId = 0;
  let keyboard: { text: string; callback_data: string }[] = [];

  async function heard(update: object): Promise<string> {
    const before = telegram.calls.length;
    await telegram.deliver(update);
    const words: string[] = [];
    for (const { method, payload, result } of telegram.calls.slice(before)) {
      if (payload.chat_id === chat.id && payload.text !== undefined) {
        keyboard = payload.reply_markup?.inline_keyboard?.flat() ?? [];
        lastId = result?.message_id ?? lastId;
      }
      if (method !== 'setMyCommands' && typeof payload.text === 'string') words.push(plain(payload.text));
    }
    return words.join('\n');
  }

  let said = 0;
  const date = present.toSeconds();
  const message = (extra: object) => ({ message_id: ++said, date, from, chat, ...extra });
  const query = (data: string, daysLater = 0) => ({
    callback_query: {
      id: '1',
      from,
      chat_instance: '1',
      data,
      message: { message_id: lastId, date: date - daysLater * 86_400, chat, text: 'as it was' },
    },
  });
  return {
    says: (text) => heard({ message: message({ text, ...commandIn(text) }) }),
    sends: (extra) => heard({ message: message(extra) }),
    sendsData: (data) => heard(query(data)),
    presses(words, { daysLater } = { daysLater: 0 }) {
      const button = keyboard.find(({ text }) => text === words);
      if (button === undefined)
        throw new Error(`there is no button ${words}, only ${keyboard.map(({ text }) => text)}`);
      return heard(query(button.callback_data, daysLater));
    },
    buttons: () => keyboard.map(({ text }) => text),
  };
}

function commandIn(text: string): object {
  const command = /^\/[\w@]+/.exec(text)?.[0];
  return command === undefined ? {} : { entities: [{ type: 'bot_command', offset: 0, length: command.length }] };
}

/** The calls of one method, in order. */
export function callsOf(telegram: StandIn, method: string): Call[] {
  return telegram.calls.filter((call) => call.method === method);
}
