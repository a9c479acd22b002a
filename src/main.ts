import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Bot } from 'grammy';
import { DateTime, Settings } from 'luxon';
import { createAnswer } from '#answer/answer.ts';
import { dataAlone } from '#answer/heard.ts';
import { refusalIn } from '#answer/refusal.ts';
import { loadCatalogue } from '#catalogue/load.ts';
import { CatalogueError } from '#catalogue/problem.ts';
import { type Config, ConfigError, readConfig } from '#config.ts';
import type { Store } from '#domain/contracts.ts';
import { statusAt } from '#domain/status-at.ts';
import { plain } from '#i18n/html.ts';
import { chooseLanguage, loadLanguages } from '#i18n/languages.ts';
import { createSay } from '#i18n/say.ts';
import { createTranslate } from '#i18n/translate.ts';
import { createUnderstand } from '#search/understand.ts';

/*
 * The only place where rooms meet. What a role alone needs is imported when that role is played: a question on the
 * command line should not wait for a Telegram client to load.
 */

// A bad date stops where it appears instead of travelling on as "Invalid DateTime".
Settings.throwOnInvalid = true;

const locales = fileURLToPath(new URL('../locales', import.meta.url));
const present = () => DateTime.now();

const roles: Record<string, (config: Config, rest: readonly string[]) => Promise<number>> = { bot, chat, ask };

/** What every role knows: the data, the languages, and how to answer from them. */
function loadKnowledge(config: Config, report?: (problem: string) => void) {
  const catalogue = loadCatalogue(config.dataDir, present());
  const languages = loadLanguages(locales);
  const translate = createTranslate(locales, report);
  const say = createSay({ translate, catalogue });
  const answer = createAnswer({ catalogue, understand: createUnderstand(catalogue), say, statusAt, ...dataAlone });
  return { catalogue, languages, translate, say, answer, now: present };
}

async function ask(config: Config, rest: readonly string[]): Promise<number> {
  const console = await import('#console/ask.ts');
  const { answer, languages, catalogue, translate } = loadKnowledge(config);
  return console.ask(rest, {
    answer,
    languages,
    sources: catalogue.sources,
    refusal: (refused, language) => refusalIn(translate, language, refused),
    present,
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
  });
}

async function chat(config: Config): Promise<number> {
  const [{ openTerminal }, { createBot }, { openSqlite }] = await Promise.all([
    import('#console/chat.ts'),
    import('#bot/bot.ts'),
    import('#store/sqlite.ts'),
  ]);
  const log = await openLog(config);
  const knowledge = loadKnowledge(config, (problem) => log.warn({ problem }, 'a message is missing'));
  const store = openSqlite(':memory:');
  const terminal = openTerminal({
    input: process.stdin as Readable,
    output: process.stdout as Writable,
    person: process.stdin.isTTY === true,
    language: chooseLanguage(knowledge.languages, Intl.DateTimeFormat().resolvedOptions().locale),
    plain,
  });
  const { travellers, subscriptions } = store;
  const telegram = { token: '1:terminal', apiRoot: 'https://terminal.invalid', fetch: terminal.fetch };
  const bot = createBot({ ...knowledge, ...telegram, travellers, subscriptions, editors: [], log });
  await bot.init();
  await terminal.talk((update) => bot.handleUpdate(update));
  await store.close();
  return 0;
}

async function bot(config: Config): Promise<number> {
  if (config.token === null) {
    process.stderr.write(
      'BOT_TOKEN is not set, and without it there is no bot.\n' +
        'Ask @BotFather in Telegram for a token, copy .env.example to .env, and write it there as BOT_TOKEN.\n' +
        'To try Otkel without Telegram: npm run chat\n',
    );
    return 1;
  }
  const { createBot, poll } = await import('#bot/bot.ts');
  const { createApiFetch } = await import('#bot/fetch.ts');
  const log = await openLog(config);
  const knowledge = loadKnowledge(config, (problem) => log.warn({ problem }, 'a message is missing'));
  const store = await openStore(config, log);
  const { token, apiRoot } = config;
  const { travellers, subscriptions } = store;
  const fetch = createApiFetch({ log });
  const bot = createBot({ ...knowledge, token, apiRoot, fetch, travellers, subscriptions, editors: [], log });
  stopOnSignals(bot, log);
  log.info({ crossings: knowledge.catalogue.crossings.length, zones: process.versions['tz'] }, 'starting');
  const code = await poll(bot, { ...knowledge, log });
  await store.close();
  return code;
}

async function openLog(config: Config) {
  const { pino, destination } = await import('pino');
  return pino({ level: config.logLevel }, destination({ fd: process.stderr.fd, sync: true }));
}
type Log = Awaited<ReturnType<typeof openLog>>;

/** Without its store the bot still answers; it only cannot remember who chose which language. */
async function openStore({ databaseFile }: Config, log: Log): Promise<Store> {
  const { openSqlite } = await import('#store/sqlite.ts');
  try {
    return openSqlite(databaseFile);
  } catch (error) {
    log.error({ databaseFile, error: String(error) }, 'the database cannot be used; languages are not remembered');
    const { awayStore } = await import('#store/away.ts');
    return awayStore(error as Error);
  }
}

/** How long what is under way may take after somebody asked us to stop. */
const farewellMs = 5_000;

function stopOnSignals(bot: Pick<Bot, 'stop'>, log: Log): void {
  const stop = (signal: string) => {
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(0), farewellMs).unref();
    bot.stop().catch((error: unknown) => log.warn({ error: String(error) }, 'Telegram was not told that we stop'));
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
}

async function main(role = 'bot', ...rest: readonly string[]): Promise<number> {
  try {
    const play = roles[role];
    if (play !== undefined) return await play(readConfig(process.env), rest);
    process.stderr.write(`There is no role "${role}": write one of ${Object.keys(roles).join(', ')}.\n`);
    return 2;
  } catch (error) {
    if (!(error instanceof ConfigError) && !(error instanceof CatalogueError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

// Somebody who reads only the first lines of the output closes it early, and that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(...process.argv.slice(2));
