import { once } from 'node:events';
import { createServer } from 'node:http';

/** What the Bot API does with a message: answers after a while, or drops the line without an answer. */
export type Answer = { readonly status: number; readonly body: object } | 'dropped';

export const arrives: Answer = { status: 200, body: { ok: true, result: {} } };

/** A Bot API that only takes messages, on a free port. */
export interface Api {
  readonly url: string;
  /** Chats in the order in which a message reached them, with the text. */
  readonly arrived: { readonly chat: number; readonly text: string }[];
  /** When each call came, in milliseconds. */
  readonly calls: number[];
  close(): Promise<void>;
}

export async function startApi(options: {
  answer?: (chat: number, call: number) => Answer;
  delayMs?: number;
}): Promise<Api> {
  const { answer = () => arrives, delayMs = 0 } = options;
  const arrived: Api['arrived'] = [];
  const calls: number[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { chat_id: chat, text } = JSON.parse(Buffer.concat(parts).toString());
      calls.push(performance.now());
      const given = answer(chat, calls.length);
      setTimeout(() => {
        if (given === 'dropped') return void request.socket.destroy();
        if (given.status === 200) arrived.push({ chat, text });
        response.writeHead(given.status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(given.body));
      }, delayMs);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return {
    url: `http://127.0.0.1:${address.port}`,
    arrived,
    calls,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
