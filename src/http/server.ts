import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Metrics } from './metrics.ts';

/** Something that waits, and why. */
export interface Paused {
  readonly what: string;
  readonly why: string;
}

/** Where Telegram brings updates, and how we know that it is Telegram. */
export interface Webhook {
  readonly path: string;
  readonly secret: string;
  /** `busy`: it is to be brought again. */
  receive(update: unknown): Promise<'done' | 'busy'>;
}

export interface HttpOptions {
  /** 0: any that is free. */
  readonly port: number;
  readonly webhook: Webhook | null;
  /** What waits at the moment; answers go on meanwhile. */
  paused(): Promise<readonly Paused[]>;
  readonly metrics: Metrics;
}

export interface HttpServer {
  readonly port: number;
  /** Takes nothing more, and resolves when what is under way is done. */
  close(): Promise<void>;
}

/** No update of Telegram's is anywhere near this long. */
const longestBody = 1_048_576;

/** Serves the webhook, and what operators ask: `/healthz`, `/readyz`, `/metrics`. */
export async function startHttp(options: HttpOptions): Promise<HttpServer> {
  const server = createServer((request, response) => {
    answer(request, options).then(
      (reply) => send(response, reply),
      () => send(response, { status: 500, body: 'something went wrong on our side\n' }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, resolve);
  });
  return { port: portOf(server), close: () => closed(server) };
}

interface Reply {
  readonly status: number;
  readonly body: string;
  readonly type?: string;
}

async function answer(request: IncomingMessage, options: HttpOptions): Promise<Reply> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (options.webhook !== null && pathname === options.webhook.path) return await brought(request, options.webhook);
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 404, body: 'not found\n' };
  switch (pathname) {
    case '/healthz':
      return { status: 200, body: 'ok\n' };
    case '/readyz':
      return json({ ready: true, paused: await options.paused() });
    case '/metrics':
      return { status: 200, body: await options.metrics.text(), type: options.metrics.type };
    default:
      return { status: 404, body: 'not found\n' };
  }
}

async function brought(request: IncomingMessage, { secret, receive }: Webhook): Promise<Reply> {
  if (request.method !== 'POST') return { status: 405, body: 'only POST\n' };
  if (!isSame(request.headers['x-telegram-bot-api-secret-token'], secret))
    return { status: 401, body: 'who is there?\n' };
  const body = await bodyOf(request);
  if (body === null) return { status: 413, body: 'too long\n' };
  const update = parsed(body);
  if (update === null) return { status: 400, body: 'no update\n' };
  const received = await receive(update);
  return received === 'done' ? { status: 200, body: '' } : { status: 503, body: 'later\n' };
}

/** Takes the same time wherever the first difference is. */
function isSame(given: unknown, secret: string): boolean {
  if (typeof given !== 'string') return false;
  let difference = given.length ^ secret.length;
  for (let index = 0; index < secret.length; index += 1) {
    difference |= secret.charCodeAt(index) ^ (given.charCodeAt(index) || 0);
  }
  return difference === 0;
}

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += (part as Buffer).length;
    // Read to its end all the same: whoever stops in the middle cannot answer any more.
    if (length <= longestBody) parts.push(part as Buffer);
  }
  return length <= longestBody ? Buffer.concat(parts).toString('utf8') : null;
}

function parsed(body: string): object | null {
  try {
    const update: unknown = JSON.parse(body);
    const isUpdate = typeof update === 'object' && update !== null && 'update_id' in update;
    return isUpdate ? update : null;
  } catch {
    return null;
  }
}

function json(value: unknown): Reply {
  return { status: 200, body: `${JSON.stringify(value)}\n`, type: 'application/json' };
}

function send(response: ServerResponse, { status, body, type = 'text/plain; charset=utf-8' }: Reply): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
