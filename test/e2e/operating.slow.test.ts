import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { run } from '../console/program.ts';
import { programEnv } from '../program-env.ts';
import { freePort, startRedis, withoutRedis } from '../store/redis-server.ts';
import { type RunningBot, startBot } from './bot.ts';

/** What an operator meets: ports that are taken, stores that are away at the start, Telegram that is not there yet. */

const folder = mkdtempSync(join(tmpdir(), 'otkel-operating-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let otkel: RunningBot | undefined;
afterEach(async () => {
  await otkel?.stop();
  otkel = undefined;
});

const portIn = (log: string, setting: string) =>
  Number(new RegExp(`"port":(\\d+),"setting":"${setting}"`).exec(log)?.[1] ?? 0);
const see = (port: number, path: string) => fetch(`http://127.0.0.1:${port}${path}`);

test.each([
  { setting: 'PORT', beside: {} },
  { setting: 'METRICS_PORT', beside: {} },
  { setting: 'METRICS_PORT', beside: { PORT: '0' } },
  { setting: 'PORT', beside: { METRICS_PORT: '0' } },
])('a $setting that another program has is one line, and the end, with $beside', async ({ setting, beside }) => {
  const other = createServer().listen(0);
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  const settings = { BOT_TOKEN: '1:a', BOT_API_ROOT: 'http://127.0.0.1:9', DATABASE_FILE: join(folder, 'port.db') };
  const env = { ...settings, ...beside, LOG_LEVEL: 'fatal', [setting]: String(port) };
  const { code, errors } = await run(['bot'], { env });
  other.close();
  expect({ code, errors }).toEqual({
    code: 1,
    errors: `${setting}: ${port}: another program has this port: end it, or write another one\n`,
  });
});

test('a database that another process holds at the start: said once, not ready, and well by itself', async () => {
  const file = join(folder, 'locked.db');
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  otkel = await startBot({ env: { DATABASE_FILE: file, PORT: '0', METRICS_PORT: '0' } });
  const { log, telegram } = otkel;
  const bob = telegram.person({ language: 'en' });
  expect((await bob.says('karkyra')).text).toContain('Karkyra – Kegen');
  expect((await bob.says('/subscribe karkyra')).text).toContain('paused for a while');
  const open = await see(portIn(log(), 'PORT'), '/readyz');
  expect(open.status).toBe(503);
  expect(await open.json()).toMatchObject({ ready: false, paused: [{ what: 'notices' }, { what: 'subscriptions' }] });
  const { paused } = (await (await see(portIn(log(), 'METRICS_PORT'), '/readyz')).json()) as { paused: object[] };
  expect(paused).toContainEqual({ what: 'subscriptions', why: expect.stringContaining('another process') });
  expect((await see(portIn(log(), 'PORT'), '/healthz')).status).toBe(200);
  other.exec('COMMIT');
  other.close();
  await expect.poll(async () => (await bob.says('/subscribe karkyra')).text).toContain('You are subscribed');
  await expect.poll(async () => (await see(portIn(log(), 'PORT'), '/readyz')).status).toBe(200);
  expect(log().match(/the store is away/g)).toHaveLength(1);
  expect(log().match(/the store is back/g)).toHaveLength(1);
});

test.each([
  { what: 'a table is gone', harm: (database: DatabaseSync) => database.exec('DROP TABLE claims') },
  {
    what: 'a table has another shape',
    harm: (database: DatabaseSync) => database.exec('ALTER TABLE claims RENAME COLUMN key TO x'),
  },
])('where $what, answers go on by a webhook too, and it is said once', async ({ harm }) => {
  const file = join(folder, `${crypto.randomUUID()}.db`);
  const port = await freePort();
  const webhook = { WEBHOOK_URL: `http://127.0.0.1:${port}/from-telegram`, WEBHOOK_SECRET: 'nobody-can-guess-this' };
  otkel = await startBot({ env: { DATABASE_FILE: file, PORT: String(port), ...webhook } });
  const bob = otkel.telegram.person({ language: 'en' });
  expect((await bob.says('karkyra')).text).toContain('Karkyra – Kegen');
  const database = new DatabaseSync(file);
  harm(database);
  database.close();
  for (let at = 0; at < 4; at += 1) expect((await bob.says('karkyra')).text).toContain('Karkyra – Kegen');
  expect(otkel.log().match(/the store is away/g)?.length).toBe(1);
  expect(otkel.log()).not.toContain('a request over HTTP failed');
});

test.skipIf(withoutRedis)('a wrong password of Redis is said, and not many times a second', async () => {
  const redis = await startRedis('--requirepass', 'right');
  otkel = await startBot({ env: { REDIS_URL: redis.url.replace('//', '//:wrong@') } });
  const bob = otkel.telegram.person({ language: 'en' });
  expect((await bob.says('karkyra')).text).toContain('Karkyra – Kegen');
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  const complaints = otkel.log().match(/^.*WRONGPASS.*$/gm) ?? [];
  // Of each kind one: the line, the store, alerts, subscriptions.
  const kinds = complaints.map((line) => /"msg":"(.+)"/.exec(line)?.[1]);
  expect(kinds).toContain('the store is away: answers go on, everything else waits');
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(otkel.log()).not.toContain(':wrong@');
  await redis.remove();
});

describe('with Telegram away at the start', () => {
  const webhook = { WEBHOOK_URL: 'http://127.0.0.1:9/from-telegram', WEBHOOK_SECRET: 'nobody-can-guess-this' };

  test.each([
    { mode: 'a webhook', env: webhook },
    { mode: 'polling', env: {} },
  ])('by $mode the port is open, not ready, and a stop is quick', async ({ env }) => {
    const nobody = createServer().listen(0);
    await once(nobody, 'listening');
    const { port } = nobody.address() as { port: number };
    nobody.close();
    const settings = {
      BOT_TOKEN: '1:a',
      BOT_API_ROOT: `http://127.0.0.1:${port}`,
      DATABASE_FILE: join(folder, 'a.db'),
    };
    const child = spawn(process.execPath, ['src/main.ts', 'bot'], {
      env: { ...programEnv, PORT: '0', ...settings, ...env },
    });
    // Also where something below fails: nothing is left running.
    onTestFinished(() => void child.kill('SIGKILL'));
    let log = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => (log += part));
    await expect.poll(() => portIn(log, 'PORT')).toBeGreaterThan(0);
    expect((await see(portIn(log, 'PORT'), '/healthz')).status).toBe(200);
    expect((await see(portIn(log, 'PORT'), '/readyz')).status).toBe(503);
    const brought = await fetch(`http://127.0.0.1:${portIn(log, 'PORT')}/from-telegram`, {
      method: 'POST',
      headers: { 'x-telegram-bot-api-secret-token': 'nobody-can-guess-this' },
      body: '{"update_id":1}',
    });
    expect(brought.status).toBe('WEBHOOK_URL' in env ? 503 : 405);
    const began = performance.now();
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(log).not.toContain('have not answered');
  });
});
