import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a made-up newspaper answers. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server of made-up newspapers: each path has its answer, and who asked for what is written down. */
export async function startPress() {
  const answers = new Map<string, Answer>();
  const asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[] = [];
  const answered: { readonly path: string; readonly code: number; readonly bytes: number }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers });
    let bytes = 0;
    const end = response.end.bind(response);
    response.end = ((...args: Parameters<typeof end>) => {
      const [body] = args as readonly unknown[];
      bytes += typeof body === 'string' || body instanceof Uint8Array ? Buffer.byteLength(body) : 0;
      return end(...args);
    }) as typeof response.end;
    response.on('finish', () => void answered.push({ path, code: response.statusCode, bytes }));
    const answer = answers.get(path);
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    /** What each was answered, and how many bytes of a body. */
    answered,
    /** The same server under another host: sources of one host wait for each other. */
    at: (path: string, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    serve: (path: string, answer: Answer) => void answers.set(path, answer),
    /** With an ETag that changes with the text. */
    serveText(path: string, text: string | Buffer, headers: Record<string, string> = {}) {
      const etag = `"${Buffer.from(text).length}-${[...Buffer.from(text)].reduce((sum, byte) => (sum * 31 + byte) % 1e9, 7)}"`;
      answers.set(path, (request, response) => {
        if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
        response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8', etag, ...headers }).end(text);
      });
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type Press = Awaited<ReturnType<typeof startPress>>;

/** A feed of these posts. */
export function rss(posts: readonly { id: string; at: Date; title: string; text?: string }[], more = ''): string {
  const items = posts.map(
    ({ id, at, title, text = '' }) =>
      `<item><title>${title}</title><link>https://news.example/${id}</link><guid>${id}</guid>` +
      `<pubDate>${at.toUTCString()}</pubDate><description>${text}</description></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>x</title>${more}${items.join('')}</channel></rss>`;
}
