/*
 * How long people wait, by the clock, against the real program and a strict stand-in for Telegram: `npm run bench:waits`. Two hundred
 * at once, with Telegram at 80 ms a call: when the last has its answer. And one person, while another's chat earns a 429, a 500
 * or no answer at all, beside what they wait when nothing is wrong.
 */
import { startBot } from '../test/e2e/bot.ts';
import { freePort } from '../test/store/redis-server.ts';

const people = 200;
const callMs = 80;
const questions = 15;
const slow = [
  { how: '429', fault: { code: 429, retryAfter: 30 } },
  { how: '500', fault: { code: 500 } },
  { how: 'no answer', fault: { delayMs: 30_000 } },
] as const;

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function measure(mode: 'polling' | 'webhook'): Promise<void> {
  const port = await freePort();
  const hook = {
    WEBHOOK_URL: `http://127.0.0.1:${port}/t`,
    WEBHOOK_SECRET: 'nobody-can-guess-this',
    PORT: String(port),
  };
  const otkel = await startBot({ env: { LOG_LEVEL: 'fatal', ...(mode === 'webhook' ? hook : {}) } });
  const { telegram } = otkel;
  let next = 1_000;
  const person = () => {
    next += 1;
    return telegram.person({ id: next, language: 'en' });
  };
  const usual = async () => {
    const seconds: number[] = [];
    for (let at = 0; at < questions; at += 1) seconds.push(await secondsOf(() => person().says('korday')));
    return middle(seconds) * 1000;
  };
  await usual();
  const alone = await usual();
  for (const { how, fault } of slow) {
    const troubled = person();
    telegram.faults.always({ method: 'sendMessage', chat: troubled.user.id }, fault);
    void troubled.writes('korday').catch(() => {});
    print({ bench: 'waits', mode, beside: how, usualMs: Math.round(alone), medianMs: Math.round(await usual()) });
    telegram.faults.clear();
  }
  telegram.faults.always({ method: 'sendMessage' }, { delayMs: callMs });
  const waited = await Promise.all(
    Array.from({ length: people }, () => secondsOf(() => person().says('is korday open tomorrow at 7'))),
  );
  print({ bench: 'waits', mode, people, callMs, lastSeconds: Number(Math.max(...waited).toFixed(2)) });
  await otkel.kill();
  await otkel.stop();
}

function print(measured: object): void {
  process.stdout.write(`${JSON.stringify(measured)}\n`);
}

for (const mode of ['polling', 'webhook'] as const) await measure(mode);
process.exit(0);
