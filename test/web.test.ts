import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { DateTime } from 'luxon';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, createApp } from '#app.ts';
import { readConfig } from '#config.ts';
import { StoreUnavailable } from '#domain/errors.ts';
import type { Log } from '#domain/ports/log.ts';
import { createPublicAnswer } from '#http/public.ts';
import { type HttpServer, startHttp } from '#http/server.ts';
import { openSqlite } from '#store/sqlite/sqlite.ts';
import { loadWeb } from '../src/web.ts';

/* The page and the API beside the bot, over real HTTP. */

const quiet = () => {};
const log: Log = { info: quiet, warn: quiet, error: quiet };
const store = openSqlite(':memory:');
const now = () => DateTime.fromISO('2026-11-22T12:00+06:00', { setZone: true });
const config = { ...readConfig({ TRUSTED_PROXIES: '1' }), token: '1:secret', role: 'bot' as const };
let app: App;
let server: HttpServer;
let isAway = false;

beforeAll(async () => {
  const fetch = () => Promise.reject(new Error('nobody asks Telegram'));
  app = await createApp({ config, store, fetch: fetch as never, now, log });
  const flood: typeof store.flood = {
    async count(...one) {
      if (isAway) throw new StoreUnavailable('gone');
      return await app.store.flood.count(...one);
    },
  };
  const further = await loadWeb({ ...app, flood, config, log });
  const readiness = async () => ({ ready: true, paused: [] });
  const answer = createPublicAnswer({ webhook: null, readiness, further });
  server = await startHttp({ port: 0, answer, report: quiet });
});
afterAll(async () => {
  await server.close();
  await app.close();
});

/** Each address is somebody else. */
async function get(path: string, address: string): Promise<number> {
  const headers = { 'x-forwarded-for': address };
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, { headers });
  await response.arrayBuffer();
  return response.status;
}

test('what people ask in vain is counted, and what programs ask is not', async () => {
  const q = encodeURIComponent('is there a wheelchair ramp at chon-kapka');
  expect(await get(`/api/v1/ask?q=${q}`, '203.0.113.1')).toBe(200);
  expect(await get(`/en/ask?q=${q}`, '203.0.113.1')).toBe(200);
  await expect.poll(() => store.askedInVain.since('2026-11')).toMatchObject([{ count: 1 }]);
});

test('a program asks less than a person may look at, and the store knows of both', async () => {
  const asked = await Promise.all(Array.from({ length: 119 }, () => get('/llms.txt', '203.0.113.2')));
  expect(new Set(asked)).toEqual(new Set([200]));
  expect(await store.flood.count('program', '203.0.113.2', 1)).toMatchObject({ kind: 'within' });
  expect(await get('/llms.txt', '203.0.113.2')).toBe(429);
  expect(await store.flood.count('visitor', '203.0.113.2', 1)).toMatchObject({ kind: 'just-over' });
  expect(await get('/robots.txt', '203.0.113.2')).toBe(429);
  expect(await get('/robots.txt', '203.0.113.3')).toBe(200);
});

test('a feed reader finds the feeds from any page', async () => {
  const page = await fetch(`http://127.0.0.1:${server.port}/ky/karkyra-kegen`, {
    headers: { 'x-forwarded-for': '203.0.113.8' },
  });
  const feeds = [...(await page.text()).matchAll(/<link rel="alternate" type="([^"]+)" href="([^"]+)">/gu)];
  expect(feeds.map(([, type]) => type)).toEqual(['application/atom+xml', 'application/feed+json']);
  for (const [, , path = ''] of feeds) expect(await get(path, '203.0.113.8')).toBe(200);
});

test.each([
  'GET /en/../../../../etc/passwd HTTP/1.1',
  'GET /en/..%2f..%2f..%2fetc/passwd HTTP/1.1',
  'GET //etc/passwd HTTP/1.1',
  'GET /assets/../../package.json HTTP/1.1',
  'GET /en/karkyra-kegen%00.png HTTP/1.1',
  'GET http://elsewhere.example/en/nowhere HTTP/1.1',
  'GET /xx/karkyra-kegen.ics HTTP/1.1',
])('%s is not there, and nothing internal is told', async (line) => {
  const socket = connect(server.port, '127.0.0.1');
  socket.end(`${line}\r\nHost: x\r\nX-Forwarded-For: 203.0.113.9\r\nConnection: close\r\n\r\n`);
  const heard = await text(socket);
  expect(heard).toMatch(/^HTTP\/1\.1 (404|400) /);
  expect(heard).not.toMatch(/root:|"otkel"|Error|node_modules|\/src\//);
});

test('of a thousand questions of one address most are refused, and others are answered meanwhile', async () => {
  const loud = Array.from({ length: 1_000 }, () => get('/en/karkyra-kegen', '203.0.113.5'));
  const others = await Promise.all(['203.0.113.6', '203.0.113.7'].map((who) => get('/en/ask?q=korday', who)));
  expect(others).toEqual([200, 200]);
  const statuses = await Promise.all(loud);
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(500);
});

test('of a request that failed the log tells why, and not what was asked', async () => {
  const said: unknown[] = [];
  const answer = () => {
    throw new Error('a fault of ours');
  };
  const asked = { answer, answerPrograms: answer, flood: app.store.flood };
  const error = (...line: readonly unknown[]) => said.push(line);
  const further = await loadWeb({ ...app, ...asked, config, log: { ...log, error } });
  const broken = await startHttp({
    port: 0,
    answer: createPublicAnswer({ webhook: null, readiness: async () => ({ ready: true, paused: [] }), further }),
    report: quiet,
  });
  for (const path of ['/en/ask?q=my-own-trip', '/api/v1/ask?q=my-own-trip'])
    expect((await fetch(`http://127.0.0.1:${broken.port}${path}`)).status).toBe(500);
  await broken.close();
  expect(said).toHaveLength(2);
  expect(JSON.stringify(said)).toContain('a fault of ours');
  expect(JSON.stringify(said)).not.toContain('my-own-trip');
});

test('with the store away everybody is answered, and nobody without end', async () => {
  isAway = true;
  const asked = await Promise.all(Array.from({ length: 130 }, () => get('/robots.txt', '203.0.113.4')));
  isAway = false;
  expect(asked.filter((status) => status === 200)).toHaveLength(120);
});
