import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createOperatorAnswer } from '#http/operator.ts';
import { createPublicAnswer } from '#http/public.ts';
import { type HttpOptions, type HttpServer, startHttp } from '#http/server.ts';

const secret = 'nobody-can-guess-this';
const why = 'connect ECONNREFUSED 127.0.0.1:6379';
const readiness = async () => ({ ready: false, paused: [{ what: 'subscriptions', why }] });

let server: HttpServer | undefined;
const problems: unknown[] = [];
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await server?.close();
  problems.length = 0;
});

async function serving(answer: HttpOptions['answer']): Promise<string> {
  server = await startHttp({ port: 0, answer, report: (problem) => problems.push(problem) });
  return `http://127.0.0.1:${server.port}`;
}

/** Somebody who says this much and no more. */
async function halfSaid(words: string): Promise<Socket> {
  const socket = connect(server?.port ?? 0, '127.0.0.1');
  sockets.push(socket);
  await once(socket, 'connect');
  socket.on('error', () => {});
  socket.write(words);
  return socket;
}

const webhookOf = (receive: (update: unknown) => Promise<'done' | 'busy'>) =>
  createPublicAnswer({ webhook: { path: '/telegram', secret, receive }, readiness });

const bring = (at: string, body: string) =>
  fetch(`${at}/telegram`, { method: 'POST', headers: { 'x-telegram-bot-api-secret-token': secret }, body });

test('the public hears that we are not ready, and what waits; why is for operators', async () => {
  const open = await serving(createPublicAnswer({ webhook: null, readiness }));
  const answer = await fetch(`${open}/readyz`);
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({ ready: false, paused: [{ what: 'subscriptions' }] });
  for (const path of ['/metrics', '//', '/%', '/telegram']) expect((await fetch(open + path)).status).toBe(404);
  await server?.close();
  const metrics = { text: async () => 'up 1\n', type: 'text/plain', handled() {}, sent() {} };
  const inner = await serving(createOperatorAnswer({ readiness, metrics }));
  expect(await (await fetch(`${inner}/readyz`)).json()).toEqual({
    ready: false,
    paused: [{ what: 'subscriptions', why }],
  });
  expect(await (await fetch(`${inner}/metrics`)).text()).toBe('up 1\n');
  expect((await fetch(`${inner}/healthz`)).status).toBe(404);
});

test('an update that cannot be taken is 500, and is said', async () => {
  const at = await serving(
    webhookOf(async () => {
      throw new Error('a fault of ours');
    }),
  );
  expect((await bring(at, '{"update_id":9,"message":{}}')).status).toBe(500);
  expect(problems).toEqual([new Error('a fault of ours')]);
});

test('strange requests are answered, and nobody is troubled with them', async () => {
  const at = await serving(webhookOf(async () => 'done'));
  for (const words of ['GET // HTTP/1.1\r\nHost: x\r\n\r\n', 'GET * HTTP/1.1\r\nHost: x\r\n\r\n']) {
    const [said] = await once(await halfSaid(words), 'data');
    expect(String(said)).toMatch(/^HTTP\/1.1 404/);
  }
  const [garbage] = await once(await halfSaid('what is this?\r\n\r\n'), 'data');
  expect(String(garbage)).toMatch(/^HTTP\/1.1 400/);
  expect((await bring(at, '{"update_id":1}')).status).toBe(200);
  expect(problems).toEqual([]);
});

describe('closing', () => {
  const head = `POST /telegram HTTP/1.1\r\nHost: x\r\nx-telegram-bot-api-secret-token: ${secret}\r\n`;

  test.each([
    ['nothing', ''],
    ['half a header', 'POST /telegram HTTP/1.1\r\nHos'],
    ['a header and half a body', `${head}Content-Length: 100\r\n\r\n{"update_id":1`],
    ['whole requests, and waits for the next', 'GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n'],
  ])('does not wait for whoever has sent %s', async (_, words) => {
    await serving(webhookOf(async () => 'done'));
    for (let at = 0; at < 40; at += 1) await halfSaid(words);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const began = performance.now();
    await server?.close();
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(problems).toEqual([]);
  });

  test('waits for what is being answered, and the answer arrives', async () => {
    const taken = Promise.withResolvers<void>();
    const held = Promise.withResolvers<'done'>();
    const at = await serving(
      webhookOf(() => {
        taken.resolve();
        return held.promise;
      }),
    );
    const answer = bring(at, '{"update_id":1}');
    await taken.promise;
    let isClosed = false;
    const closing = server?.close().then(() => (isClosed = true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isClosed).toBe(false);
    held.resolve('done');
    expect((await answer).status).toBe(200);
    await closing;
  });
});
