import { setTimeout as sleep } from 'node:timers/promises';
import { DateTime, Settings } from 'luxon';
import { refusalIn } from '#answer/refusal.ts';
import { CatalogueError } from '#catalogue/problem.ts';
import type { Store } from '#domain/ports/store.ts';
import { chooseLanguage, loadLanguages } from '#i18n/languages.ts';
import { plain } from '#render/html.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { loadKnowledge, readNotices } from './knowledge.ts';
import { openLog } from './log.ts';
import { openStore } from './open-store.ts';

/*
 * The commands of this program: the bot, the same in a terminal, and one question on the command line.
 */

// A bad date stops where it appears instead of travelling on as "Invalid DateTime".
Settings.throwOnInvalid = true;

/** The machine's clock: everything else is handed the present. */
const now = () => DateTime.now();

const commands: Record<string, (config: Config, rest: readonly string[]) => Promise<number>> = { bot, chat, ask };

async function ask(config: Config, rest: readonly string[]): Promise<number> {
  const console = await import('#console/ask.ts');
  const knowledge = loadKnowledge({ config, now });
  const { createAnswerFrom, languages, catalogue, translate } = knowledge;
  return console.ask(rest, {
    answer: createAnswerFrom(await readNotices(config, knowledge)),
    languages,
    sources: catalogue.sources,
    refusal: (refused, language) => refusalIn(translate, language, refused),
    now,
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
  });
}

/** The person in the terminal, who is also an editor. */
const terminalPerson = 1;

async function chat(config: Config): Promise<number> {
  const [{ openTerminal }, { openSqlite }, { createApp }] = await Promise.all([
    import('#console/chat.ts'),
    import('#store/sqlite/sqlite.ts'),
    import('./app.ts'),
  ]);
  const log = await openLog(config);
  const store = openSqlite(':memory:');
  const language = chooseLanguage(loadLanguages(config.localesDir), Intl.DateTimeFormat().resolvedOptions().locale);
  const { stdin: input, stdout: output } = process;
  const terminal = openTerminal({ input, output, person: input.isTTY === true, language, plain });
  const { fetch } = terminal;
  const telegram = { token: '1:terminal', apiRoot: 'https://terminal.invalid', role: 'all' } as const;
  const settings = { ...config, ...telegram, editors: [terminalPerson] };
  const app = await createApp({ config: settings, store, fetch, now, log, language });
  await app.bot.init();
  await terminal.talk(async (update) => {
    await app.bot.handleUpdate(update);
    await delivered(store);
  });
  await app.close();
  return 0;
}

/** Somebody who announces something in the terminal sees the alert before they are asked for the next line. */
async function delivered({ alerts, outbox }: Store): Promise<void> {
  const isDone = async () => {
    const { urgent, other } = await outbox.waiting();
    return urgent + other + (await alerts.unfinished()).length === 0;
  };
  const until = Date.now() + 5_000;
  while (!(await isDone()) && Date.now() < until) await sleep(20);
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
  const [{ createApp }, { serve }, { createApiFetch }, { createMetrics }] = await Promise.all([
    import('./app.ts'),
    import('./serve.ts'),
    import('#bot/telegram/api-fetch.ts'),
    import('#http/metrics.ts'),
  ]);
  const log = await openLog(config);
  const store = await openStore(config, log);
  const metrics = createMetrics({
    waiting: () => store.outbox.waiting().catch(() => null),
    engine: async () => (await store.outbox.metrics?.().catch(() => '')) ?? '',
    noticesReadAt: () => app.noticeCache.readAt(),
  });
  const settings = { ...config, token: config.token };
  const { sent } = metrics;
  const app = await createApp({ config: settings, store, fetch: createApiFetch({ log }), now, log, sent });
  log.info(
    {
      crossings: app.knowledge.catalogue.crossings.length,
      zones: process.versions['tz'],
      role: config.role,
      store: config.redisUrl === null ? 'sqlite' : 'redis',
      updates: config.updates.kind,
    },
    'starting',
  );
  return await serve({ config, app, metrics, log });
}

async function main(name = 'bot', ...rest: readonly string[]): Promise<number> {
  try {
    const command = commands[name];
    if (command !== undefined) return await command(readConfig(process.env), rest);
    process.stderr.write(`There is no role "${name}": write one of ${Object.keys(commands).join(', ')}.\n`);
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
