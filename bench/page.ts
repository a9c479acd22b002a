/**
 * What a page costs beside the barest Hono: `npm run bench:page` prints one line of JSON for each kind of page: requests
 * in a second over real HTTP, and the time that the processor of the server works for each.
 */
import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Measured, start } from './beside/process.ts';

const [barePort, pagePort] = [18_091, 18_092];
const connections = 16;
const count = Number(process.argv[2] ?? 2_000);
const agent = new Agent({ keepAlive: true, maxSockets: connections });

/** Every request is of another address, so that nobody asks too much. */
let asked = 0;

async function get(port: number, path: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  asked += 1;
  const from = { 'x-forwarded-for': `10.${asked >> 16}.${(asked >> 8) & 255}.${asked & 255}` };
  const sent = request({ port, path, agent, headers: { ...from, ...headers } });
  const heard = once(sent, 'response');
  sent.end();
  const [response] = (await heard) as [IncomingMessage];
  response.resume();
  await once(response, 'end');
  return response;
}

async function measure(name: string, server: Measured, port: number, path: string, headers?: Record<string, string>) {
  for (let warm = 0; warm < 50; warm += 1) await get(port, path, headers);
  const [began, worked] = [performance.now(), server.cpuMs()];
  let left = count;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left-- > 0) await get(port, path, headers);
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  const cpuMicroseconds = Math.round(((server.cpuMs() - worked) * 1000) / count);
  print({ bench: 'page', name, perSecond: Math.round(count / seconds), cpuMicroseconds });
}

async function whenServing(port: number): Promise<void> {
  for (;;) {
    const isThere = await get(port, '/').then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await sleep(50);
  }
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

const bare = start(['bench/beside/bare-page.ts'], { PORT: String(barePort) });
const page = start(['src/main.ts', 'page'], { PORT: String(pagePort), TRUSTED_PROXIES: '1', LOG_LEVEL: 'error' });
await Promise.all([whenServing(barePort), whenServing(pagePort)]);

await measure('bare', bare, barePort, '/');
await measure('borders', page, pagePort, '/en/');
await measure('crossing', page, pagePort, '/en/karkyra-kegen');
await measure('question', page, pagePort, '/en/ask?q=from%20Almaty%20to%20Karakol');
const { etag = '' } = (await get(pagePort, '/en/karkyra-kegen')).headers;
await measure('crossing, known already', page, pagePort, '/en/karkyra-kegen', { 'if-none-match': etag });
print({ bench: 'page', bareMb: Math.round(bare.memoryMb()), pageMb: Math.round(page.memoryMb()) });

agent.destroy();
await Promise.all([bare.end(), page.end()]);
