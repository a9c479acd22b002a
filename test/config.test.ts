import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ConfigError, readConfig, settingNames } from '#config.ts';

test('with nothing set, everything but the token has a default', () => {
  expect(readConfig({})).toEqual({
    token: null,
    apiRoot: 'https://api.telegram.org',
    databaseFile: 'otkel.db',
    dataDir: 'data',
    logLevel: 'info',
  });
});

test('a setting left empty in .env counts as not set', () => {
  expect(readConfig({ BOT_TOKEN: '', DATA_DIR: '' })).toMatchObject({ token: null, dataDir: 'data' });
});

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
  const listed = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(listed).toEqual(settingNames);
});

test('.env.example itself can be used as it is', () => {
  const lines = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=(.*)$/gm)];
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
