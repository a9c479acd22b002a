import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../eventually.ts';
import { programEnv } from '../program-env.ts';
import { type RedisServer, startRedis, withoutRedis } from '../store/redis-server.ts';
import { type RunningBot, startBot } from './bot.ts';

/** One process answers, another tells subscribers; they meet in Redis. */
describe.skipIf(withoutRedis)('two processes', () => {
  const editorId = 900_000_004;
  let redis: RedisServer;
  let answering: RunningBot;
  let telling: Awaited<ReturnType<typeof startTelling>>;
  beforeAll(async () => {
    redis = await startRedis();
    answering = await startBot({ env: { REDIS_URL: redis.url, EDITORS: String(editorId), ROLE: 'bot' } });
    telling = await startTelling();
  });
  afterAll(async () => {
    await telling?.stop();
    await answering?.stop();
    await redis?.remove();
  });

  async function startTelling() {
    const { apiRoot, token } = answering.telegram;
    const env = { ...programEnv, BOT_TOKEN: token, BOT_API_ROOT: apiRoot, REDIS_URL: redis.url };
    const child = spawn(process.execPath, ['src/main.ts', 'bot'], {
      env: { ...env, ROLE: 'alerts', METRICS_PORT: '0' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = once(child, 'exit');
    let log = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => (log += part));
    const port = await eventually(() => {
      const named = /"port":(\d+)/.exec(log)?.[1];
      if (named === undefined) throw new Error(`it does not serve yet:\n${log}`);
      return Number(named);
    });
    return {
      see: (path: string) => fetch(`http://127.0.0.1:${port}${path}`),
      async stop() {
        child.kill('SIGTERM');
        const [code] = await ended;
        return code as number | null;
      },
    };
  }

  test('news that one takes is told by the other', async () => {
    const { telegram } = answering;
    const bob = telegram.person({ name: 'Bob', language: 'en' });
    const editor = telegram.person({ id: editorId, language: 'en' });
    await bob.says('/subscribe karkyra');
    await editor.says('/announce karkyra-kegen opens 2027-05-01 by border-service-kg https://gps.gov.kg/1');
    await editor.taps('Publish');
    await eventually(() => expect(bob.last.text).toContain('Planned to open on 1 May 2027'));
  });

  test('the one that tells counts what it sent, and BullMQ what it did', async () => {
    const text = await (await telling.see('/metrics')).text();
    expect(text).toContain('otkel_alerts_total{outcome="arrived"} 1');
    expect(text).toContain('bullmq_job_count');
    expect(await (await telling.see('/readyz')).json()).toEqual({ ready: true, paused: [] });
  });

  test('an editor pauses all alerts: /readyz says so, the process stays ready, and nothing is lost', async () => {
    const { telegram } = answering;
    const bob = telegram.person({ name: 'Bob', language: 'en' });
    const editor = telegram.person({ id: editorId, language: 'en' });
    await bob.says('/subscribe torugart');
    await editor.says('/pause');
    await eventually(async () => {
      const answer = await telling.see('/readyz');
      expect(answer.status).toBe(200);
      expect(await answer.json()).toEqual({
        ready: true,
        paused: [{ what: 'alerts', why: expect.stringMatching(/^an editor has paused them since 20/) }],
      });
    });
    await editor.says('/announce torugart opens 2027-05-01 by border-service-kg https://gps.gov.kg/3');
    await editor.taps('Publish');
    await editor.says('/pause off');
    await eventually(() => expect(bob.last.text).toContain('Planned to open on 1 May 2027'));
    await eventually(async () =>
      expect(await (await telling.see('/readyz')).json()).toEqual({ ready: true, paused: [] }),
    );
  });

  test('when Telegram does not let us in, alerts wait, and /readyz says so', async () => {
    const { telegram } = answering;
    const bob = telegram.person({ name: 'Bob', language: 'en' });
    const editor = telegram.person({ id: editorId, language: 'en' });
    await bob.says('/subscribe korday');
    await editor.says('/announce ak-jol-korday opens 2027-05-01 by border-service-kg https://gps.gov.kg/2');
    telegram.faults.next({ method: 'sendMessage', chat: bob.user.id }, { code: 401 });
    await editor.taps('Publish');
    await eventually(async () => {
      const answer = await telling.see('/readyz');
      expect(answer.status).toBe(503);
      const { paused } = (await answer.json()) as { paused: { what: string; why: string }[] };
      expect(paused).toEqual([{ what: 'alerts', why: expect.stringMatching(/^Telegram answers 401 since 20/) }]);
    });
  });

  test('each ends when it is asked to', async () => {
    expect(await telling.stop()).toBe(0);
  });
});
