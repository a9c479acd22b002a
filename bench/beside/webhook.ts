import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { type Contestant, start } from './process.ts';
import type { Asking } from './questions.ts';
import { openTelegram } from './telegram.ts';

const secret = 'a-secret-of-the-bench';

/** The cost of an update that is brought, and how many are answered in a second. */
export async function measureWebhook(
  { args, env }: Contestant,
  { warming, asked }: { readonly warming: readonly Asking[]; readonly asked: readonly Asking[] },
): Promise<{ readonly cpuUs: number; readonly perSecond: number }> {
  const port = await freePort();
  const agent = new Agent({ keepAlive: true });
  const telegram = await openTelegram((update) => bring(update, port, agent));
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
  await bot.end();
  telegram.close();
  agent.destroy();
  return { cpuUs, perSecond };
}

/** As Telegram does: until it is taken. */
function bring(update: object, port: number, agent: Agent): void {
  const body = JSON.stringify(update);
  const headers = {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    'X-Telegram-Bot-Api-Secret-Token': secret,
  };
  const again = () => setTimeout(() => bring(update, port, agent), 50);
  request({ host: '127.0.0.1', port, method: 'POST', path: '/', headers, agent }, (response) => {
    response.resume();
    if (response.statusCode !== 200) again();
  })
    .on('error', () => {})
    .end(body);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
