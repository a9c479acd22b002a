import type { IncomingMessage, Server, ServerResponse } from 'node:http';

// Without an import, for the sake of the start: see `api-fetch.ts`.
const { createServer } = process.getBuiltinModule('node:http');

export interface Reply {
  readonly status: number;
  readonly body: string;
  readonly type?: string;
}

export const notFound: Reply = { status: 404, body: 'not found\n' };

/** The path of a request, without what is asked of it; whatever somebody sent for one. */
export function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split(/[?#]/, 1)[0] ?? '';
}

/** The path that somebody wants to read; `null` where they want anything else. */
export function pathAskedIn(request: IncomingMessage): string | null {
  return request.method === 'GET' || request.method === 'HEAD' ? pathOf(request) : null;
}

export interface HttpOptions {
  /** 0: any that is free. */
  readonly port: number;
  answer(request: IncomingMessage): Promise<Reply>;
  /** Told why a request could not be answered. */
  report(problem: unknown): void;
}

export interface HttpServer {
  readonly port: number;
  /** Takes nothing more, and resolves when what is under way is answered. Nobody who is half done holds it up. */
  close(): Promise<void>;
}

/** Whoever has not sent a whole request by then is let go. */
const patienceMs = 15_000;

/** @throws Error with the code `EADDRINUSE` or `EACCES` where the port cannot be had */
export async function startHttp({ port, answer, report }: HttpOptions): Promise<HttpServer> {
  const underWay = new Map<IncomingMessage, Promise<void>>();
  const limits = { headersTimeout: patienceMs, requestTimeout: patienceMs, connectionsCheckingInterval: 1_000 };
  const server = createServer(limits, (request, response) => {
    const reply = answer(request).catch((error: unknown) => {
      if (request.complete) report(error);
      return { status: 500, body: 'something went wrong on our side\n' };
    });
    const sent = reply.then((ready) => send(response, ready)).finally(() => underWay.delete(request));
    underWay.set(request, sent);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  return { port: portOf(server), close: () => closed(server, underWay) };
}

/** Resolves when it is out, or when nobody wants it any more. */
function send(response: ServerResponse, { status, body, type = 'text/plain; charset=utf-8' }: Reply): Promise<void> {
  return new Promise((resolve) => {
    if (response.destroyed) return resolve();
    response.once('close', resolve);
    response.writeHead(status, { 'content-type': type }).end(body, resolve);
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function closed(server: Server, underWay: ReadonlyMap<IncomingMessage, Promise<void>>): Promise<void> {
  const ended = new Promise((resolve) => server.close(resolve));
  for (const request of underWay.keys()) if (!request.complete) request.destroy();
  await Promise.all(underWay.values());
  server.closeAllConnections();
  await ended;
}
