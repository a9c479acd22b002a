import { DateTime } from 'luxon';
import type { AnswerServices } from '#answer/answer.ts';
import { createApp } from '#app.ts';
import { poll } from '#bot/bot.ts';
import { publishProfile } from '#bot/profile.ts';
import { createApiFetch } from '#bot/telegram/api-fetch.ts';
import { readConfig } from '#config.ts';
import type { Catalogue } from '#domain/crossing.ts';
import type { Log } from '#domain/ports/log.ts';
import type { Store } from '#domain/ports/store.ts';
import { loadKnowledge } from '#knowledge.ts';
import { plain } from '#render/html.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { type Call, type Fault, type StandIn, startTelegram } from './telegram.ts';

/** Messages that had to stand in for a missing one. */
export const missing: string[] = [];

/** When the tests happen: noon in Bishkek. */
export const present = DateTime.fromISO('2026-11-22T12:00+06:00', { setZone: true });

const now = () => present;
const config = readConfig({});
const knowledge = loadKnowledge({ config, now, report: (problem) => missing.push(problem) });
export const { catalogue, languages, renderer, translate } = knowledge;

/** Answers from the data, and from these notices where there are any. */
export function answering(notices?: Pick<AnswerServices, 'statementsOf' | 'freshness'>) {
  return { renderer, answer: knowledge.createAnswerFrom(notices) };
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
  const { known = catalogue, failing = {}, editors = [] } = options;
  const telegram = await startTelegram();
  for (const [method, fault] of Object.entries(failing)) telegram.failNext(method, fault);
  const logged: string[] = [];
  const note = (level: string) => (what: object, message: string) => {
    logged.push(`${level}: ${message} ${JSON.stringify(what)}`);
    if (message === 'a message is missing') missing.push(JSON.stringify(what));
  };
  // A store that somebody brought is theirs to close, and may serve another house as well.
  const store = options.store === undefined ? openSqlite(':memory:') : { ...options.store, close: async () => {} };
  const log: Log = { info: note('info'), warn: note('warn'), error: note('error') };
  const settings = { ...config, token: '1:secret', apiRoot: telegram.url, editors, role: 'bot' as const };
  const fetch = createApiFetch({ log, pause: (async () => {}) as never });
  const app = await createApp({ config: settings, store, fetch, now, log, catalogue: known });
  const { bot } = app;
  const services = { ...app.knowledge, log };
  const over = poll(bot, services);
  return {
    telegram,
    logged,
    over,
    traveller: (who) => createTraveller(telegram, who ?? {}),
    publishProfile: () => publishProfile(bot, services),
    async close() {
      await bot.stop().catch(() => {});
      await over;
      await app.close();
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
