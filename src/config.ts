import { z } from 'zod';
import { OperatorError } from '#domain/errors.ts';

/** What a setting says that cannot be used, and what to write instead. */
export interface ConfigProblem {
  readonly setting: string;
  readonly message: string;
}

/** Every problem of the settings at once, so that one restart is enough. */
export class ConfigError extends OperatorError {
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(({ setting, message }) => `${setting}: ${message}`).join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

const isUrlOf =
  (...protocols: readonly string[]) =>
  (text: string) =>
    URL.canParse(text) && protocols.includes(new URL(text).protocol);

/** A cluster has several addresses, which no `URL` can hold. */
const isRedisAddress = (text: string) =>
  isUrlOf('redis:', 'rediss:')(text) ||
  /^rediss?\+cluster:\/\/([^\s@/]*@)?[\w.-]+(:\d+)?(,[\w.-]+(:\d+)?)*\/?$/.test(text);

const url = (message: string) => z.string().refine(isUrlOf('http:', 'https:'), message);

const whole = (least: number, most: number, message: string) =>
  z.coerce.number(message).int(message).min(least, message).max(most, message);

/** An `.env` file leaves a setting out by giving it no value. */
const given = (value: unknown): unknown => (value === '' ? undefined : value);
const setting = <T extends z.ZodType>(schema: T) => z.preprocess(given, schema);

const port = () => setting(whole(0, 65_535, 'write a port, such as 8080').optional());

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** What a process does: everything, answer questions, tell subscribers, or read the news. */
const roles = ['all', 'bot', 'alerts', 'watch'] as const;

/** In webhook mode Telegram comes to us, so there is a port even where nobody chose one. */
export const usualPort = 8080;

const settings = z.object({
  BOT_TOKEN: setting(
    z
      .string()
      .regex(/^\d+:[\w-]+$/, 'write the token that @BotFather gave you, such as 123456:ABC-DEF')
      .optional(),
  ),
  BOT_API_ROOT: setting(
    url('write the address of a Bot API server, such as https://api.telegram.org')
      .transform((root) => root.replace(/\/+$/, ''))
      .default('https://api.telegram.org'),
  ),
  EDITORS: setting(
    z
      .string()
      .regex(/^\d+([\s,]+\d+)*$/, 'write Telegram ids with commas between them, such as 12345,67890')
      .transform((text) => text.split(/[\s,]+/).map(Number))
      .default([]),
  ),
  REDIS_URL: setting(
    z
      .string()
      .refine(
        isRedisAddress,
        'write the address of a Redis server, such as redis://localhost:6379, or of several of a cluster, such as redis+cluster://one:6379,two:6379',
      )
      .optional(),
  ),
  DATABASE_FILE: setting(z.string().default('otkel.db')),
  SECRET: setting(z.string().min(16, 'write 16 letters or more, which nobody can guess').optional()),
  SECRET_FILE: setting(z.string().default('otkel.secret')),
  DATA_DIR: setting(z.string().default('data')),
  LOCALES_DIR: setting(z.string().default('locales')),
  CACHE_DIR: setting(z.string().optional()),
  WEBHOOK_URL: setting(
    z
      .string()
      .refine(
        isUrlOf('https:', 'http:'),
        'write the address at which Telegram reaches us, such as https://otkel.example/telegram',
      )
      .optional(),
  ),
  WEBHOOK_SECRET: setting(
    z
      .string()
      .regex(/^[\w-]{16,256}$/, 'write 16 to 256 letters, digits, _ or -, which nobody can guess')
      .optional(),
  ),
  PORT: port(),
  WEB_URL: setting(
    z
      .string()
      .refine(isUrlOf('https:'), 'write the address at which people see the page, such as https://otkel.example')
      .transform((address) => address.replace(/\/+$/, ''))
      .optional(),
  ),
  TRUSTED_PROXIES: setting(whole(0, 10, 'write how many proxies of yours stand before PORT, 0 to 10').default(0)),
  METRICS_PORT: port(),
  ROLE: setting(z.enum(roles, `write one of ${roles.join(', ')}`).default('all')),
  WATCH: setting(z.enum(['on', 'off'], 'write on or off').default('off')),
  ALERTS_PER_SECOND: setting(whole(1, 1_000, 'write how many alerts may go out in a second, 1 to 1000').default(25)),
  LOG_LEVEL: setting(z.enum(logLevels, `write one of ${logLevels.join(', ')}`).default('info')),
});

/** The names of all settings, as `.env.example` lists them. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

/** How updates come: we ask for them, or Telegram brings them. */
export type UpdatesSetting =
  | { readonly kind: 'polling' }
  | { readonly kind: 'webhook'; readonly url: string; readonly secret: string };

export interface Config {
  /** `null` where nobody set one: the terminal needs none. */
  readonly token: string | null;
  readonly apiRoot: string;
  /** The Telegram ids of those who publish notices. */
  readonly editors: readonly number[];
  /** Shared by many replicas where it is set; otherwise everything is in one file. */
  readonly redisUrl: string | null;
  readonly databaseFile: string;
  /** The key that hides who reports; replicas that share a store share it. `null`: it is in the file. */
  readonly secret: string | null;
  readonly secretFile: string;
  readonly dataDir: string;
  readonly localesDir: string;
  /** What may be lost at any time and is then made anew. `null` where the user has no folder for it: nothing is kept. */
  readonly cacheDir: string | null;
  readonly updates: UpdatesSetting;
  /** `null`: nothing is served over HTTP. 0: any port that is free. */
  readonly port: number | null;
  /** For operators only: numbers and reasons. `null`: they are not served. */
  readonly metricsPort: number | null;
  /** Where people find the page, without a slash at its end. `null`: buttons do not lead to it. */
  readonly webUrl: string | null;
  /** So many proxies add the address of who asks to X-Forwarded-For; 0: what stands there is not believed. */
  readonly trustedProxies: number;
  readonly role: (typeof roles)[number];
  /** Whether the news are read, in a process whose role it is. */
  readonly watch: boolean;
  readonly alertsPerSecond: number;
  readonly logLevel: (typeof logLevels)[number];
}

/** Reads the settings; throws a `ConfigError` that names every one that cannot be used. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = settings.safeParse(env);
  const issues = read.error?.issues ?? [];
  const problems = issues.map(({ path, message }) => ({ setting: path.join('.'), message }));
  problems.push(...halfWebhook(env), ...onePort(env), ...lonelyRole(env), ...idleRole(env));
  if (!read.success || problems.length > 0) throw new ConfigError(problems);
  const { data } = read;
  const updates = updatesOf(data.WEBHOOK_URL, data.WEBHOOK_SECRET);
  return {
    token: data.BOT_TOKEN ?? null,
    apiRoot: data.BOT_API_ROOT,
    editors: data.EDITORS,
    redisUrl: data.REDIS_URL ?? null,
    databaseFile: data.DATABASE_FILE,
    secret: data.SECRET ?? null,
    secretFile: data.SECRET_FILE,
    dataDir: data.DATA_DIR,
    localesDir: data.LOCALES_DIR,
    cacheDir: data.CACHE_DIR ?? ownCache(env),
    updates,
    port: data.PORT ?? (updates.kind === 'webhook' ? usualPort : null),
    metricsPort: data.METRICS_PORT ?? null,
    webUrl: data.WEB_URL ?? null,
    trustedProxies: data.TRUSTED_PROXIES,
    role: data.ROLE,
    watch: data.WATCH === 'on',
    alertsPerSecond: data.ALERTS_PER_SECOND,
    logLevel: data.LOG_LEVEL,
  };
}

/** Where the user's programs keep such things. */
function ownCache({ XDG_CACHE_HOME, HOME, LOCALAPPDATA }: Readonly<Record<string, string | undefined>>): string | null {
  const folder = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && `${HOME}/.cache`);
  return folder ? `${folder}/otkel` : null;
}

function updatesOf(address: string | undefined, secret: string | undefined): UpdatesSetting {
  if (address === undefined || secret === undefined) return { kind: 'polling' };
  return { kind: 'webhook', url: address, secret };
}

/** Two processes share what is remembered only where it is in Redis. */
function lonelyRole({ ROLE, REDIS_URL }: Readonly<Record<string, string | undefined>>): ConfigProblem[] {
  if (!['bot', 'alerts', 'watch'].includes(ROLE ?? '') || given(REDIS_URL) !== undefined) return [];
  return [{ setting: 'ROLE', message: 'write all, or set REDIS_URL: processes that share the work meet there' }];
}

/** It would do nothing at all. */
function idleRole({ ROLE, WATCH }: Readonly<Record<string, string | undefined>>): ConfigProblem[] {
  return ROLE === 'watch' && WATCH !== 'on'
    ? [{ setting: 'WATCH', message: 'write on: this process only reads the news' }]
    : [];
}

/** Who may see numbers and reasons is another matter than who brings updates. */
function onePort({ PORT, METRICS_PORT, WEBHOOK_URL }: Readonly<Record<string, string | undefined>>): ConfigProblem[] {
  const port = given(PORT) ?? (given(WEBHOOK_URL) === undefined ? undefined : usualPort);
  if (port === undefined || Number(port) === 0 || Number(port) !== Number(given(METRICS_PORT))) return [];
  return [{ setting: 'METRICS_PORT', message: 'write another port than PORT' }];
}

/** Without the secret anybody could pretend to be Telegram. */
function halfWebhook({ WEBHOOK_URL, WEBHOOK_SECRET }: Readonly<Record<string, string | undefined>>): ConfigProblem[] {
  const [hasUrl, hasSecret] = [given(WEBHOOK_URL), given(WEBHOOK_SECRET)].map((value) => value !== undefined);
  if (hasUrl === hasSecret) return [];
  const setting = hasUrl ? 'WEBHOOK_SECRET' : 'WEBHOOK_URL';
  return [{ setting, message: 'write it as well: WEBHOOK_URL and WEBHOOK_SECRET go together' }];
}
