import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { type RedisServer, startRedis, withoutRedis } from '../store/redis-server.ts';
import type { Person } from '../telegram/people.ts';
import { type RunningBot, startBot } from './bot.ts';

/** An orderly end, whoever is half done or slow: nothing lost, nothing doubled, no time lost. */

const folder = mkdtempSync(join(tmpdir(), 'otkel-stop-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const editorId = 900_000_004;
const chats = Array.from({ length: 200 }, (_, index) => 1000 + index);

let otkel: RunningBot | undefined;
let redis: RedisServer | undefined;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await otkel?.stop();
  await redis?.remove();
  otkel = redis = undefined;
});

const engines = [
  {
    engine: 'SQLite',
    async place() {
      return { DATABASE_FILE: join(folder, `${crypto.randomUUID()}.db`) };
    },
  },
  {
    engine: 'Redis',
    async place() {
      redis = await startRedis();
      return { REDIS_URL: redis.url };
    },
  },
].filter(({ engine }) => engine === 'SQLite' || withoutRedis === false);

/** Everybody subscribes, and an editor is about to publish. */
async function prepared({ telegram }: RunningBot): Promise<Person> {
  const subscribe = async (id: number) => {
    const person = telegram.person({ id, language: 'en' });
    // On a busy machine Redis may be away for whoever waits two seconds.
    await expect.poll(async () => (await person.says('/subscribe karkyra')).text).toContain('subscribed');
  };
  for (let at = 0; at < chats.length; at += 10) await Promise.all(chats.slice(at, at + 10).map(subscribe));
  const editor = telegram.person({ id: editorId, language: 'en' });
  await editor.says('/announce karkyra-kegen opens 2027-05-01 by border-service-kg https://gps.gov.kg/1');
  return editor;
}

async function halfSent(log: string): Promise<void> {
  const port = Number(/"port":(\d+)/.exec(log)?.[1]);
  for (const words of ['GET /healthz HT', 'POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\nx', '']) {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    sockets.push(socket);
    await once(socket, 'connect');
    socket.write(words);
  }
}

/** How often each of these chats was told something that is no subscription. */
function heard(among: readonly number[]): readonly number[] {
  const arrived = otkel?.telegram.callsOf('sendMessage').filter(({ code }) => code === 200) ?? [];
  const sent = arrived.filter(({ params }) => !/subscribed|paused for a while/.test(String(params['text'])));
  const counts = Map.groupBy(sent, ({ params }) => Number(params['chat_id']));
  return among.map((chat) => counts.get(chat)?.length ?? 0);
}
const count = (among: readonly number[]) => heard(among).reduce((sum, times) => sum + times, 0);
const missing = (among: readonly number[]) => among.filter((_, index) => heard(among)[index] === 0);
// A job of Redis that was taken in the last moment comes back when its lock has been over for two looks: three times 15 s.
const patient = { timeout: 120_000 };
const long = { timeout: 300_000 };

describe.each(engines)('$engine', ({ place }) => {
  test(
    'asked to stop in the middle of alerts and of questions, with half-sent requests and Telegram slow',
    long,
    async () => {
      const env: Record<string, string> = await place();
      const settings = { EDITORS: String(editorId), PORT: '0', ALERTS_PER_SECOND: '100' };
      otkel = await startBot({ env: { ...env, ...settings } });
      const { telegram } = otkel;
      const people = Array.from({ length: 100 }, (_, index) => index + 1);
      const editor = await prepared(otkel);
      telegram.faults.always({ method: 'sendMessage' }, { delayMs: 700 });
      await editor.taps('Publish');
      await expect.poll(() => count(chats), patient).toBeGreaterThan(10);
      for (const id of people) void telegram.person({ id, language: 'en' }).writes('karkyra');
      await expect.poll(() => count(people), patient).toBeGreaterThan(10);
      await halfSent(otkel.log());
      await otkel.restart();
      expect(otkel.log()).not.toContain('may come twice');
      await expect.poll(() => missing(chats), patient).toEqual([]);
      await expect.poll(() => missing(people), patient).toEqual([]);
      await otkel.restart();
      expect(heard(chats).filter((times) => times !== 1)).toEqual([]);
      expect(heard(people).filter((times) => times !== 1)).toEqual([]);
    },
  );

  test('Telegram never answers some: they are named, the rest is not doubled, and it ends with 0', long, async () => {
    const env: Record<string, string> = await place();
    const settings = { EDITORS: String(editorId), ALERTS_PER_SECOND: '100' };
    otkel = await startBot({ env: { ...env, ...settings } });
    const { telegram } = otkel;
    const editor = await prepared(otkel);
    const mute = chats.slice(0, 3);
    for (const chat of mute) telegram.faults.next({ method: 'sendMessage', chat }, { delayMs: 25_000 });
    await editor.taps('Publish');
    await expect.poll(() => count(chats), patient).toBeGreaterThan(50);
    await otkel.restart();
    expect(otkel.log()).toMatch(/"unanswered":3,"msg":"stopping with calls/);
    await expect.poll(() => Math.min(...heard(chats)), patient).toBeGreaterThanOrEqual(1);
    const others = chats.slice(3);
    expect(heard(others).filter((times) => times !== 1)).toEqual([]);
    expect(heard(mute).filter((times) => times > 2)).toEqual([]);
  });
});
