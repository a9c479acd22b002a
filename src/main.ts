import { existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseEnv } from 'node:util';
import { DateTime, Settings } from 'luxon';
import { refusalIn } from '#answer/refusal.ts';
import { OperatorError } from '#domain/errors.ts';
import type { Store } from '#domain/ports/store.ts';
import { chooseLanguage, loadLanguages } from '#i18n/languages.ts';
import { plain } from '#render/html.ts';
import { type Config, readConfig } from './config.ts';
import { loadKnowledge, readNotices } from './knowledge.ts';
import { openLog } from './log.ts';
import { openStore } from './open-store.ts';
import { readSecret } from './secret.ts';
import { readTextFile } from './text-file.ts';

/*
 * The commands of this program: the bot, the same in a terminal, one question on the command line, the page, and backups.
 */

// A bad date stops where it appears instead of travelling on as "Invalid DateTime".
Settings.throwOnInvalid = true;

/** The machine's clock: everything else is handed the present. */
const now = () => DateTime.now();

const commands: Record<string, (config: Config, rest: readonly string[]) => Promise<number>> = {
  bot,
  chat,
  ask,
  news,
  page,
  backup,
  restore,
};

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

/** `news [FILE]`: what would be drafted from the posts of a file, or of standard input; `--source X`: of a source, now. */
async function news(config: Config, [file, name]: readonly string[]): Promise<number> {
  if (file === '--source') return await (await import('./press/dry-run.ts')).dryRun(config, name ?? '', now);
  const [console, { loadNewsReader }] = await Promise.all([import('#console/news.ts'), import('./press/reader.ts')]);
  const input = file === undefined ? process.stdin : Readable.from([readTextFile(file)]);
  return await console.news({ read: loadNewsReader(config, now), input, output: process.stdout });
}

/** The page alone. */
async function page(config: Config): Promise<number> {
  const [{ servePage }, log] = await Promise.all([import('./web.ts'), openLog(config)]);
  return await servePage({ config, now, log, say });
}

async function backup(config: Config, rest: readonly string[]): Promise<number> {
  return await (await import('./backup.ts')).backup(config, rest, say);
}

async function restore(config: Config, rest: readonly string[]): Promise<number> {
  return await (await import('./backup.ts')).restore(config, rest, say);
}

const say = (line: string) => void process.stdout.write(line);

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
  const { languages, translate } = app.knowledge;
  const farewells = languages.map(({ code }) => translate(code, 'chat-leave'));
  await terminal.talk(
    async (update) => {
      // What the client's library calls a reply has a field that is both there and not, so no value fits its type.
      await app.bot.handleUpdate(update as never);
      await delivered(store);
    },
    farewells.flatMap((word) => [word, `/${word}`]),
  );
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

/** What operators watch costs something: it is loaded where somebody does. */
async function measured(config: Config, store: Store, noticesReadAt: () => number | null) {
  const [{ createMetrics }, { buildOf }] = await Promise.all([import('#http/metrics.ts'), import('./build.ts')]);
  return createMetrics({
    build: buildOf(config),
    now: Date.now,
    waiting: () => store.outbox.waiting().catch(() => null),
    oldestWaitingSince: () => store.outbox.oldest().catch(() => null),
    engine: async () => (await store.outbox.metrics?.().catch(() => '')) ?? '',
    noticesReadAt,
  });
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
  const [{ createApp }, { serve }, { createApiFetch }] = await Promise.all([
    import('./app.ts'),
    import('./serve.ts'),
    import('#bot/telegram/api-fetch.ts'),
  ]);
  const log = await openLog(config);
  const secret = readSecret(config, log);
  const store = await openStore(config, log, secret);
  const metrics = config.metricsPort === null ? null : await measured(config, store, () => app.noticeCache.readAt());
  const settings = { ...config, token: config.token };
  const app = await createApp({
    ...{ config: settings, store, fetch: createApiFetch({ log }), now, log, secret },
    ...(metrics === null ? {} : { handled: metrics.handled, sent: metrics.sent }),
  });
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

/** `--settings FILE` names a file of settings, which need not be there. What is set outside of it wins. */
function settingsOf(args: readonly string[]): Readonly<Record<string, string | undefined>> {
  const file = args[args.indexOf('--settings') + 1];
  if (!args.includes('--settings') || file === undefined || !existsSync(file)) return {};
  try {
    return parseEnv(readTextFile(file));
  } catch (error) {
    throw new OperatorError(`${file}: ${(error as Error).message}`, { cause: error });
  }
}

async function main(name = 'bot', ...rest: readonly string[]): Promise<number> {
  try {
    const command = commands[name];
    if (command !== undefined) return await command(readConfig({ ...settingsOf(rest), ...process.env }), rest);
    process.stderr.write(`There is no role "${name}": write one of ${Object.keys(commands).join(', ')}.\n`);
    return 2;
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
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
