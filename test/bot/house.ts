import { DateTime } from 'luxon';
import type { AnswerServices } from '#answer/answer.ts';
import { createApp, type Pace } from '#app.ts';
import { settingOf } from '#bot/announcements/draft.ts';
import { createUpdatePolling } from '#bot/bot.ts';
import type { Services } from '#bot/intent.ts';
import { createApiFetch } from '#bot/telegram/api-fetch.ts';
import { readConfig } from '#config.ts';
import type { Catalogue } from '#domain/crossing.ts';
import type { Log } from '#domain/ports/log.ts';
import type { Store } from '#domain/ports/store.ts';
import type { TravellerReport } from '#domain/reports/traveller-report.ts';
import type { CountedWait } from '#domain/reports/usual.ts';
import { createCheckStatement, loadKnowledge } from '#knowledge.ts';
import type { ReadingSetting } from '#search/announcement/written.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import type { Fault } from '../telegram/faults.ts';
import type { Seat } from '../telegram/seat.ts';
import { createTelegram, type Telegram } from '../telegram/server.ts';
import { heardIn, type Shown, shown } from '../telegram/shown.ts';
import type { Room, World } from '../telegram/world.ts';

/** Messages that had to stand in for a missing one. */
export const missing: string[] = [];

/** When the tests happen: noon in Bishkek. */
export const present = DateTime.fromISO('2026-11-22T12:00+06:00', { setZone: true });

/** The key that hides who reports. */
export const testSecret = 'nobody-can-guess-this';

const now = () => present;
const config = readConfig({});
const knowledgeOf = (known: { readonly catalogue?: Catalogue } = {}) =>
  loadKnowledge({ config, now, report: (problem) => missing.push(problem), ...known });
const knowledge = knowledgeOf();
export const { catalogue, languages } = knowledge;
export const checkStatement = createCheckStatement(knowledge);

/** Answers from the data, and from these notices where there are any. */
export function answering(
  notices?: Pick<AnswerServices, 'statementsOf' | 'freshness'>,
  reportsOf?: (crossing: string) => readonly TravellerReport[],
  countedOf?: (crossing: string) => readonly CountedWait[],
) {
  const reported = reportsOf && { reportsOf, revision: () => 0, ...(countedOf ? { countedOf } : {}) };
  return { answer: knowledge.createAnswerFrom(notices, reported) };
}

/** What an editor's words are read with. */
export const announcing: ReadingSetting = settingOf({ ...knowledge, now } as unknown as Services);
export const { readAnnouncement } = knowledge;

/** The app that ships, polling the strict stand-in for Telegram. */
export interface House {
  readonly telegram: Telegram;
  readonly logged: string[];
  /** Resolves with the exit code when polling ends. */
  readonly over: Promise<number>;
  traveller(who?: Who): Traveller;
  close(): Promise<void>;
}

interface Who {
  readonly language?: string;
  readonly chat?: number;
  /** They speak in a group. */
  readonly group?: boolean;
}

export interface HouseOptions {
  /** Whoever brings one closes it, and may open another house with it. */
  readonly store?: Store;
  readonly known?: Catalogue;
  /** Other data and other languages. */
  readonly folders?: { readonly dataDir: string; readonly localesDir: string };
  /** What Telegram does with the first calls of a method. */
  readonly failing?: Readonly<Record<string, Fault>>;
  readonly editors?: readonly number[];
  readonly pace?: Pace;
  readonly inlineMode?: boolean;
  /** Where the page is. */
  readonly webUrl?: string;
  /** Whoever brings one closes it, and may open another house before it. */
  readonly telegram?: Telegram;
  /** What is waited for between two tries; nothing, unless a test holds it. */
  readonly pause?: () => Promise<unknown>;
}

export async function openHouse(options: HouseOptions = {}): Promise<House> {
  const { failing = {}, editors = [], pace = {}, inlineMode = true, pause = async () => {}, webUrl = null } = options;
  const ours = { token: '1:secret', inlineMode, now: () => present.toSeconds() };
  const telegram = options.telegram ?? (await createTelegram(ours));
  for (const [method, fault] of Object.entries(failing)) telegram.faults.next({ method }, fault);
  const logged: string[] = [];
  const note = (level: string) => (what: object, message: string) => {
    logged.push(`${level}: ${message} ${JSON.stringify(what)}`);
    if (message === 'a message is missing') missing.push(JSON.stringify(what));
  };
  const log: Log = { info: note('info'), warn: note('warn'), error: note('error') };
  const store = options.store === undefined ? openSqlite(':memory:') : { ...options.store, close: async () => {} };
  const { token, apiRoot } = telegram;
  const { folders, known } = options;
  const settings = { ...config, ...folders, token, apiRoot, editors, webUrl, role: 'bot' as const };
  // Over real HTTP, because trying again is part of what is tested; only the waits are left out.
  const fetch = createApiFetch({ log, pause: pause as never });
  const app = await createApp({
    config: settings,
    store,
    fetch,
    now,
    log,
    secret: testSecret,
    pace,
    ...(folders ? {} : { knowledge: known ? knowledgeOf({ catalogue: known }) : knowledge }),
  });
  const polling = createUpdatePolling(app.bot, { ...app.knowledge, locks: app.store.locks, log });
  const over = polling.run();
  return {
    telegram,
    logged,
    over,
    traveller: (who) => createTraveller(telegram, who ?? {}),
    async close() {
      await polling.stop().catch(() => {});
      await over;
      await app.close();
      if (options.telegram === undefined) await telegram.close();
    },
  };
}

/** A person who writes to the bot and reads what comes back, as plain text. */
export interface Traveller {
  /** All that the bot sent or changed until it was done, one text under the other; nothing where it kept silent. */
  says(text: string): Promise<string>;
  /** Presses the button with these words under the bot's last message. */
  presses(words: string, when?: { daysLater: number }): Promise<string>;
  /** Presses a button that carries this data, under a message of another time. */
  sendsData(data: string): Promise<string>;
  sends(message: object): Promise<string>;
  /** The words of the buttons under the last message. */
  buttons(): readonly string[];
  /** The bot's last message. */
  readonly last: Shown;
}

function createTraveller(telegram: Telegram, { language, chat, group = false }: Who): Traveller {
  const { world } = telegram;
  const options = { ...(chat === undefined ? {} : { id: chat }), ...(language === undefined ? {} : { language }) };
  const person = telegram.person(options);
  const seat: Seat = group ? person.in(telegram.group()) : person;

  async function heard(act: () => Promise<unknown>): Promise<string> {
    const before = world.acts.length;
    await act();
    const { text, notice } = heardIn(world.acts.slice(before).filter((one) => one.chat === seat.room.chat.id));
    return [text, notice].filter((words) => words).join('\n');
  }

  return {
    says: (text) => heard(() => seat.writes(text)),
    sends: (content) => heard(() => seat.tells(content)),
    sendsData: (data) => heard(() => seat.tapsData(data, { on: messageOfAnotherTime(seat.room, world) })),
    presses(words, { daysLater } = { daysLater: 0 }) {
      const { last } = seat;
      const message = { ...last.message, date: world.now() - daysLater * 86_400 };
      seat.room.messages.set(last.id, message);
      return heard(() => seat.taps(words, { on: last }));
    },
    buttons: () => seat.last.buttons,
    get last() {
      return seat.last;
    },
  };
}

/** A message that the bot sent before it forgot everything. */
function messageOfAnotherTime(room: Room, world: World): Shown {
  if (room.standing === 'stranger') room.standing = 'member';
  const { chat } = room;
  const message = { message_id: world.nextMessage(chat), date: world.now(), chat, from: world.bot, text: 'as it was' };
  room.messages.set(message.message_id, message);
  return shown(message);
}
