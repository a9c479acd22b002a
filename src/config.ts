import { z } from 'zod';

/** What a setting says that cannot be used, and what to write instead. */
export interface ConfigProblem {
  readonly setting: string;
  readonly message: string;
}

/** Every problem of the settings at once, so that one restart is enough. */
export class ConfigError extends Error {
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(({ setting, message }) => `${setting}: ${message}`).join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

const url = (message: string) =>
  z.string().refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), message);

/** An `.env` file leaves a setting out by giving it no value. */
const given = (value: unknown): unknown => (value === '' ? undefined : value);
const setting = <T extends z.ZodType>(schema: T) => z.preprocess(given, schema);

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

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
  DATABASE_FILE: setting(z.string().default('otkel.db')),
  DATA_DIR: setting(z.string().default('data')),
  LOG_LEVEL: setting(z.enum(logLevels, `write one of ${logLevels.join(', ')}`).default('info')),
});

/** The names of all settings, as `.env.example` lists them. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

export interface Config {
  /** `null` where nobody set one: the terminal needs none. */
  readonly token: string | null;
  readonly apiRoot: string;
  readonly databaseFile: string;
  readonly dataDir: string;
  readonly logLevel: (typeof logLevels)[number];
}

/** Reads the settings; throws a `ConfigError` that names every one that cannot be used. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = settings.safeParse(env);
  if (!read.success) {
    throw new ConfigError(
      read.error.issues.map((issue) => ({ setting: issue.path.join('.'), message: issue.message })),
    );
  }
  const { BOT_TOKEN, BOT_API_ROOT, DATABASE_FILE, DATA_DIR, LOG_LEVEL } = read.data;
  return {
    token: BOT_TOKEN ?? null,
    apiRoot: BOT_API_ROOT,
    databaseFile: DATABASE_FILE,
    dataDir: DATA_DIR,
    logLevel: LOG_LEVEL,
  };
}
