import { once } from 'node:events';
import { request as ask } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { addressOf, createListener, networkOf } from '#http/listener.ts';
import { createPublicAnswer } from '#http/public.ts';
import { type HttpServer, startHttp } from '#http/server.ts';
import { floodCounterInMemory } from '#store/flood-counter.ts';

let server: HttpServer | undefined;
const problems: unknown[] = [];
afterEach(async () => {
  await server?.close();
  problems.length = 0;
});

/** Everything but the health is further. */
async function serving(fetched: (request: Request) => Response | Promise<Response>, proxies = 0): Promise<string> {
  const further = createListener({ fetch: fetched, proxies, flood: floodCounterInMemory() });
  const readiness = async () => ({ ready: true, paused: [] });
  const answer = createPublicAnswer({ webhook: null, readiness, further });
  server = await startHttp({ port: 0, answer, report: (problem) => problems.push(problem) });
  return `http://127.0.0.1:${server.port}`;
}

test('what is no webhook and no health goes further, with its method, its path and its question', async () => {
  const at = await serving((request) => new Response(`${request.method} ${new URL(request.url).pathname}`));
  expect(await (await fetch(`${at}/en/?q=1`)).text()).toBe('GET /en/');
  expect(await (await fetch(`${at}/healthz`)).text()).toBe('ok\n');
});

test('a thousand questions of one address are refused, and another address is answered', async () => {
  let answered = 0;
  const at = await serving(() => {
    answered += 1;
    return new Response('yes');
  }, 1);
  const from = (address: string) => fetch(at, { headers: { 'x-forwarded-for': `made-up, ${address}` } });
  const statuses: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    const answers = await Promise.all(Array.from({ length: 100 }, () => from('203.0.113.7')));
    for (const answer of answers) {
      statuses.push(answer.status);
      await answer.arrayBuffer();
    }
  }
  const refused = statuses.filter((status) => status === 429).length;
  expect(statuses.filter((status) => status === 200)).toHaveLength(answered);
  expect(refused + answered).toBe(1_000);
  expect(refused).toBeGreaterThan(700);
  const late = await from('203.0.113.7');
  expect([late.status, Number(late.headers.get('retry-after')) > 0]).toEqual([429, true]);
  expect((await from('203.0.113.8')).status).toBe(200);
  expect((await fetch(`${at}/healthz`)).status).toBe(200);
});

test('what a stranger says of their address is not believed', async () => {
  const at = await serving(() => new Response('yes'));
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, index) => fetch(at, { headers: { 'x-forwarded-for': `203.0.113.${index}` } })),
  );
  expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(50);
});

test.each([
  ['no host', 'GET / HTTP/1.0\r\n\r\n', 400],
  ['a host with a blank', 'GET / HTTP/1.1\r\nHost: a b\r\n\r\n', 400],
  ['no path', 'GET * HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ['a NUL in the path', 'GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ['a question of 10,000 letters of two bytes', `GET /?q=${'%D1%8B'.repeat(10_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431],
  ['a header of 40 kB', `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
])('%s is answered with a plain status', async (_, said, status) => {
  await serving(() => new Response('yes'));
  const socket = connect(server?.port ?? 0, '127.0.0.1');
  socket.on('error', () => {});
  socket.write(said);
  const [heard] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  expect(String(heard)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(String(heard)).not.toMatch(/Error|node_modules/);
  expect(problems).toEqual([]);
});

test('somebody who leaves in the middle holds nothing up', async () => {
  const held = Promise.withResolvers<Response>();
  const taken = Promise.withResolvers<void>();
  const at = await serving(() => {
    taken.resolve();
    return held.promise;
  });
  const leaving = ask(at).on('error', () => {});
  leaving.end();
  await taken.promise;
  leaving.destroy();
  held.resolve(new Response('too late'));
  await server?.close();
  expect(problems).toEqual([]);
});

describe('who asks', () => {
  const asking = (forwarded: string | undefined, proxies: number) =>
    addressOf(
      { headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress: '10.0.0.1' } } as unknown as Parameters<
        typeof addressOf
      >[0],
      proxies,
    );

  test.each([
    { forwarded: '1.1.1.1', proxies: 0, who: '10.0.0.1' },
    { forwarded: 'lie, 1.1.1.1', proxies: 1, who: '1.1.1.1' },
    { forwarded: 'lie, 1.1.1.1, 10.0.0.9', proxies: 2, who: '1.1.1.1' },
    { forwarded: undefined, proxies: 1, who: '10.0.0.1' },
  ])('with $proxies proxies and $forwarded it is $who', ({ forwarded, proxies, who }) =>
    expect(asking(forwarded, proxies)).toBe(who),
  );

  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '::ffff:203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::6', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('%s is of the network %s', (address, network) => expect(networkOf(address)).toBe(network));
});
