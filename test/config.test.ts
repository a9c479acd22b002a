import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ConfigError, readConfig, settingNames } from '#config.ts';

test('with nothing set, everything but the token has a default', () => {
  expect(readConfig({})).toEqual({
    token: null,
    apiRoot: 'https://api.telegram.org',
    editors: [],
    redisUrl: null,
    databaseFile: 'otkel.db',
    secret: null,
    secretFile: 'otkel.secret',
    dataDir: 'data',
    localesDir: 'locales',
    cacheDir: null,
    updates: { kind: 'polling' },
    port: null,
    metricsPort: null,
    webUrl: null,
    trustedProxies: 0,
    role: 'all',
    watch: false,
    alertsPerSecond: 25,
    logLevel: 'info',
  });
});

test('a setting left empty in .env counts as not set', () => {
  expect(readConfig({ BOT_TOKEN: '', DATA_DIR: '' })).toMatchObject({ token: null, dataDir: 'data' });
});

test.each([
  [{ HOME: '/home/a' }, '/home/a/.cache/otkel'],
  [{ HOME: '/home/a', XDG_CACHE_HOME: '/caches' }, '/caches/otkel'],
  [{ HOME: '/home/a', CACHE_DIR: '/elsewhere' }, '/elsewhere'],
  [{ HOME: '' }, null],
])('what may be lost is kept where %j says: %s', (env, folder) => expect(readConfig(env).cacheDir).toBe(folder));

test('editors are Telegram ids, however they are separated', () => {
  expect(readConfig({ EDITORS: '12345, 67890 11' }).editors).toEqual([12345, 67890, 11]);
});

test('a webhook is an address and a secret, and brings a port with it', () => {
  const webhook = { WEBHOOK_URL: 'https://otkel.example/telegram', WEBHOOK_SECRET: 'nobody-can-guess-this' };
  expect(readConfig(webhook)).toMatchObject({
    updates: { kind: 'webhook', url: 'https://otkel.example/telegram', secret: 'nobody-can-guess-this' },
    port: 8080,
  });
  expect(readConfig({ ...webhook, PORT: '0' }).port).toBe(0);
});

test.each([
  { env: { WEBHOOK_URL: 'https://otkel.example/telegram' }, names: ['WEBHOOK_SECRET'] },
  { env: { WEBHOOK_SECRET: 'nobody-can-guess-this' }, names: ['WEBHOOK_URL'] },
  { env: { EDITORS: '@aizada' }, names: ['EDITORS'] },
  { env: { REDIS_URL: 'localhost:6379' }, names: ['REDIS_URL'] },
  { env: { PORT: '70000', ROLE: 'king' }, names: ['PORT', 'ROLE'] },
  { env: { PORT: '8080', METRICS_PORT: '8080' }, names: ['METRICS_PORT'] },
  {
    env: { WEBHOOK_URL: 'https://a.example/b', WEBHOOK_SECRET: 'nobody-can-guess-this', METRICS_PORT: '8080' },
    names: ['METRICS_PORT'],
  },
  { env: { REDIS_URL: 'redis+cluster://' }, names: ['REDIS_URL'] },
  { env: { REDIS_URL: 'redis+cluster://one:6379 two:6379' }, names: ['REDIS_URL'] },
  { env: { SECRET: 'short' }, names: ['SECRET'] },
  { env: { WEB_URL: 'http://otkel.example', TRUSTED_PROXIES: '-1' }, names: ['WEB_URL', 'TRUSTED_PROXIES'] },
  { env: { ROLE: 'alerts' }, names: ['ROLE'] },
  { env: { ROLE: 'watch', REDIS_URL: 'redis://localhost' }, names: ['WATCH'] },
  { env: { ROLE: 'watch', WATCH: 'on' }, names: ['ROLE'] },
  { env: { ALERTS_PER_SECOND: '0' }, names: ['ALERTS_PER_SECOND'] },
  { env: { WEBHOOK_URL: 'otkel', WEBHOOK_SECRET: 'short' }, names: ['WEBHOOK_URL', 'WEBHOOK_SECRET'] },
])('$env is refused, with what to write', ({ env, names }) => {
  const problems = problemsOf(env as unknown as Record<string, string>);
  expect(problems.map(({ setting }) => setting)).toEqual(names);
  for (const { message } of problems) expect(message).toMatch(/^write /);
});

test.each([
  'redis://localhost:6379',
  'rediss://:secret@redis.example:6380/2',
  'redis+cluster://one:6379,two:6379',
  'rediss+cluster://bot:secret@one.example:7000,10.0.0.2',
])('%s is an address of Redis', (address) => expect(readConfig({ REDIS_URL: address }).redisUrl).toBe(address));

test('a Bot API server of our own may be written with or without a slash at the end', () => {
  expect(readConfig({ BOT_API_ROOT: 'http://localhost:8081/' }).apiRoot).toBe('http://localhost:8081');
  expect(readConfig({ BOT_API_ROOT: 'http://localhost:8081' }).apiRoot).toBe('http://localhost:8081');
});

test('all bad settings are named at once, each with what to write', () => {
  const problems = problemsOf({ BOT_TOKEN: 'my token', BOT_API_ROOT: 'telegram', LOG_LEVEL: 'loud' });
  expect(problems.map(({ setting }) => setting)).toEqual(['BOT_TOKEN', 'BOT_API_ROOT', 'LOG_LEVEL']);
  for (const { message } of problems) expect(message).toMatch(/^write /);
});

test('a bad token is not repeated in the message, for messages end up in logs', () => {
  expect(problemsOf({ BOT_TOKEN: 'secret stuff' })[0]?.message).not.toContain('secret');
});

test('.env.example lists the same settings, in the same order', () => {
  const listed = [...readFileSync('.env.example', 'utf8').matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(listed).toEqual(settingNames);
});

test('.env.example itself can be used as it is', () => {
  const lines = [...readFileSync('.env.example', 'utf8').matchAll(/^#?([A-Z_]+)=(.*)$/gm)];
  expect(readConfig(Object.fromEntries(lines.map(([, name, value]) => [name, value])))).toEqual(readConfig({}));
});

function problemsOf(env: Record<string, string>) {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  throw new Error('these settings were expected to be refused');
}
