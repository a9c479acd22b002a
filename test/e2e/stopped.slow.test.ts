/** A process that stood still (SIGSTOP, a machine that slept) and goes on, where another has done its work meanwhile. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { eventually } from '../eventually.ts';
import { programEnv } from '../program-env.ts';
import { startRedis, withoutRedis } from '../store/redis-server.ts';
import { type RunningBot, startBot } from './bot.ts';

/** Of so many updates a process knows that nobody has done them before it: from then on it does not look. */
const doubtful = 300;
/** Stopped for longer than an update may be under way. */
const longMs = 4_500;
const wait = { timeout: 90_000 };

/** Another process with the same Telegram and the same store, until it has done what there is to do. */
async function doTheirWork({ telegram }: RunningBot, store: Record<string, string>, done: () => void) {
  const env = { ...programEnv, BOT_TOKEN: telegram.token, BOT_API_ROOT: telegram.apiRoot, ...store };
  const child = spawn(process.execPath, ['src/main.ts', 'bot'], { env, stdio: 'ignore' });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'exit');
  await eventually(done);
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
}

test('with SQLite: what another has answered is not answered again', wait, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'otkel-stopped-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  await stopTwice({ DATABASE_FILE: join(folder, 'otkel.db') });
});

test.skipIf(withoutRedis)('with Redis: what another has answered is not answered again', wait, async () => {
  const redis = await startRedis();
  onTestFinished(() => redis.remove());
  await stopTwice({ REDIS_URL: redis.url });
});

async function stopTwice(store: Record<string, string>): Promise<void> {
  const otkel = await startBot({ env: store });
  onTestFinished(() => otkel.kill());
  const { telegram } = otkel;
  const person = (id: number) => telegram.person({ id });
  const signal = (name: 'SIGSTOP' | 'SIGCONT') => process.kill(Number(otkel.pid()), name);
  const told = (chat?: number) =>
    telegram
      .callsOf('sendMessage')
      .filter(({ code, params }) => code === 200 && (chat ?? params['chat_id']) === params['chat_id']);
  for (let id = 1; id <= doubtful + 1; id += 1) void person(id).writes('korday');
  await eventually(() => expect(told().length).toBe(doubtful + 1));

  // One answer is on its way and four questions of the same chat wait behind it.
  const [aizada, ivan, olga] = [person(1_001), person(1_002), person(1_003)];
  const arrived = Promise.withResolvers<void>();
  telegram.faults.next({ method: 'sendMessage', chat: 1_001 }, { after: arrived.promise });
  for (let question = 1; question <= 5; question += 1) void aizada.writes(`korday ${question} May`);
  void ivan.writes('korday');
  await eventually(() => expect(told(1_002)).toHaveLength(1));
  // What was told is written down a moment later, but before what somebody asked after it is told.
  void olga.writes('korday');
  await eventually(() => expect(told(1_003)).toHaveLength(1));
  signal('SIGSTOP');
  let stopped = performance.now();
  await doTheirWork(otkel, store, () => expect(told(1_001)).toHaveLength(5));
  arrived.resolve();
  await eventually(() => expect(performance.now() - stopped).toBeGreaterThan(longMs));
  signal('SIGCONT');
  await aizada.writes('korday tomorrow');
  expect(told(1_001)).toHaveLength(7);
  expect(told(1_002)).toHaveLength(1);

  // Nothing is under way, and a batch reaches a process that stands still.
  await eventually(() => expect(telegram.updates.awaited).toBe(true));
  signal('SIGSTOP');
  stopped = performance.now();
  const people = Array.from({ length: 20 }, (_, index) => person(2_001 + index));
  for (const one of people) void one.writes('korday');
  const timesOf = () => people.map((_, index) => told(2_001 + index).length);
  await doTheirWork(otkel, store, () => expect(timesOf()).toEqual(people.map(() => 1)));
  await eventually(() => expect(performance.now() - stopped).toBeGreaterThan(longMs));
  signal('SIGCONT');
  void ivan.writes('korday tomorrow');
  await eventually(() => expect(told(1_002)).toHaveLength(2));
  expect(await otkel.stop()).toBe(0);
  expect(timesOf()).toEqual(people.map(() => 1));
  expect([told(1_001).length, told(1_002).length], 'but for the one that was on its way').toEqual([7, 2]);
}
