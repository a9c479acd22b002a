import { setTimeout as sleep } from 'node:timers/promises';
import { DateTime } from 'luxon';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../eventually.ts';
import { type RedisServer, startRedis, withoutRedis } from '../store/redis-server.ts';
import type { Person } from '../telegram/people.ts';
import { type RunningBot, startBot } from './bot.ts';

/** The shared store goes and comes back, under the real program. */
describe.skipIf(withoutRedis)('while Redis is away', () => {
  const editorId = 900_000_002;
  let redis: RedisServer;
  let otkel: RunningBot;
  let bob: Person;
  let editor: Person;
  beforeAll(async () => {
    redis = await startRedis();
    otkel = await startBot({ env: { REDIS_URL: redis.url, EDITORS: String(editorId) } });
    bob = otkel.telegram.person({ name: 'Bob', language: 'en' });
    editor = otkel.telegram.person({ id: editorId, name: 'Editor', language: 'en' });
    await bob.says('/subscribe karkyra');
  });
  afterAll(async () => {
    await otkel?.stop();
    await redis?.remove();
  });

  /** Nobody waits longer than two seconds, whatever the store does; a machine that is busy takes a few more. */
  const patienceMs = 6_000;

  async function timed(say: () => Promise<unknown>): Promise<number> {
    const started = performance.now();
    await say();
    return performance.now() - started;
  }

  test.each(['stopped', 'frozen'] as const)('%s: answers go on, and what needs it says so', async (how) => {
    if (how === 'stopped') await redis.stop();
    else redis.freeze();
    expect(await timed(() => bob.says('karkyra'))).toBeLessThan(patienceMs);
    expect(bob.last.text).toContain('Karkyra – Kegen');
    for (const command of ['/subscribe korday', '/alerts', '/trip karkyra 1 May', '/export', '/settings']) {
      expect(await timed(() => bob.says(command))).toBeLessThan(patienceMs);
      expect(bob.last.text).toContain('Subscriptions and settings are paused for a while.');
    }
    expect(await timed(() => editor.says('/notices'))).toBeLessThan(patienceMs);
    expect(editor.last.text).toContain('paused for a while');
    await sleep(5_000);
    await bob.says('karkyra');
    expect(bob.last.text).toMatch(/Notices as of: 2\d|Notices as of: \d+ \w+, \d\d:\d\d Bishkek/);

    if (how === 'stopped') await redis.start();
    else redis.resume();
    await eventually(async () => expect((await bob.says('/alerts')).text).toContain('• Karkyra – Kegen: opening'), 300);
    // The notices are read again within a second or two.
    await eventually(async () => expect((await bob.says('karkyra')).text).not.toContain('Notices as of'), 300);
  });

  test('news that was published afterwards arrives', async () => {
    const [from, until] = [30, 120].map((days) => DateTime.now().plus({ days }).toISODate());
    await editor.says(`/announce karkyra-kegen closed ${from} until ${until} weather by border-service-kg`);
    await editor.taps('No link');
    await editor.taps('Publish');
    await eventually(() => expect(bob.last.text).toContain('Will close temporarily · Karkyra – Kegen'));
  });
});

test.skipIf(withoutRedis)('a bot that starts without its store answers, less surely, and says why', async () => {
  const redis = await startRedis();
  await redis.stop();
  const otkel = await startBot({ env: { REDIS_URL: redis.url } });
  const bob = otkel.telegram.person({ language: 'en' });
  const card = await bob.says('karkyra');
  expect(card.text).toContain('Recent notices may be missing.');
  expect(card.text).toContain('Usual pattern, not confirmed');
  await redis.start();
  await eventually(async () => expect((await bob.says('karkyra')).text).not.toContain('may be missing'));
  await otkel.stop();
  await redis.remove();
});
