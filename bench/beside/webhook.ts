import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { type Contestant, start } from './process.ts';
import type { Asking } from './questions.ts';
import { openTelegram } from './telegram.ts';

const secret = 'a-secret-of-the-bench';
const againMs = 50;

/** How updates are brought, until everything has its answer. */
interface Way {
  readonly agent: Agent;
  readonly ended: AbortSignal;
}

/** The cost of an update that is brought, and how many are answered in a second. */
export async function measureWebhook(
  { args, env }: Contestant,
  { warming, asked }: { readonly warming: readonly Asking[]; readonly asked: readonly Asking[] },
): Promise<{ readonly cpuUs: number; readonly perSecond: number }> {
  const port = await freePort();
  const agent = new Agent({ keepAlive: true });
  const ending = new AbortController();
  const way = { agent, ended: ending.signal };
  const telegram = await openTelegram((update) => bring(update, port, way));
  const bot = start(args, {
    ...env,
    ...{ BOT_API_ROOT: telegram.apiRoot, BOT_TOKEN: '1:bench', PORT: String(port) },
    ...{ WEBHOOK_URL: `http://127.0.0.1:${port}/`, WEBHOOK_SECRET: secret },
  });
  await telegram.listening;
  await telegram.ask(warming);
  const [cpu, began] = [bot.cpuMs(), performance.now()];
  await telegram.ask(asked);
  const cpuUs = ((bot.cpuMs() - cpu) * 1000) / asked.length;
  const perSecond = (asked.length * 1000) / (performance.now() - began);
  ending.abort();
  await bot.end();
  telegram.close();
  agent.destroy();
  return { cpuUs, perSecond };
}

/** As Telegram does: until it is taken, also where the line breaks, as one does that was idle until this very moment. */
function bring(update: object, port: number, { agent, ended }: Way): void {
  const body = JSON.stringify(update);
  const headers = {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    'X-Telegram-Bot-Api-Secret-Token': secret,
  };
  const again = () => {
    if (!ended.aborted) setTimeout(() => bring(update, port, { agent, ended }), againMs);
  };
  request({ host: '127.0.0.1', port, method: 'POST', path: '/', headers, agent }, (response) => {
    response.resume();
    if (response.statusCode !== 200) again();
  })
    .on('error', again)
    .end(body);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
