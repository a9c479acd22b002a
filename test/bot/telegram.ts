import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A call that the bot made, with what it sent. */
export interface Call {
  readonly method: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever the bot sent
  readonly payload: any;
  // biome-ignore lint/suspicious/noExplicitAny: whatever Telegram answered, if it answered well
  result?: any;
}

/** What Telegram does instead of answering well: an error of its own, or hanging up. */
export type Fault = 'drop' | { readonly code: number; readonly says?: string; readonly retryAfter?: number };

export interface StandIn {
  readonly url: string;
  /** Everything but getUpdates, in order. */
  readonly calls: readonly Call[];
  /** The next calls of this method meet these faults, one each. */
  failNext(method: string, ...faults: Fault[]): void;
  /** Hands the update to the bot by getUpdates; resolves when the bot asks for what comes after it. */
  deliver(update: object): Promise<void>;
  close(): Promise<void>;
}

/** Telegram, on this machine, over real HTTP: long polling, the methods the bot uses, and faults on demand. */
export async function startTelegram(): Promise<StandIn> {
  const calls: Call[] = [];
  const faults = new Map<string, Fault[]>();
  const waiting: { id: number; update: object; done: () => void }[] = [];
  let poll: ServerResponse | null = null;
  let updates = 0;
  let messages = 1000;

  function handOver(): void {
    const pending = waiting.map(({ id, update }) => ({ update_id: id, ...update }));
    if (poll === null || pending.length === 0) return;
    respond(poll, pending);
    poll = null;
  }

  function getUpdates(offset: number, response: ServerResponse): void {
    while (waiting[0] !== undefined && waiting[0].id < offset) waiting.shift()?.done();
    poll = response;
    response.on('close', () => {
      if (poll === response) poll = null;
    });
    handOver();
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.url?.split('/').at(-1) ?? '';
    const payload = await bodyOf(request);
    const fault = faults.get(method)?.shift();
    const call: Call = { method, payload };
    if (method !== 'getUpdates') calls.push(call);
    if (fault === 'drop') return void request.socket.destroy();
    if (fault !== undefined) return refuse(response, fault);
    if (method === 'getUpdates' && payload.limit === 1) return respond(response, []);
    if (method === 'getUpdates') return getUpdates(payload.offset ?? 0, response);
    call.result = resultOf(method, payload, () => ++messages);
    respond(response, call.result);
  }
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    failNext: (method, ...more) => faults.set(method, [...(faults.get(method) ?? []), ...more]),
    deliver: (update) =>
      new Promise((done) => {
        waiting.push({ id: ++updates, update, done });
        handOver();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: as the bot sent it
async function bodyOf(request: IncomingMessage): Promise<any> {
  let text = '';
  for await (const part of request) text += part;
  return text === '' ? {} : JSON.parse(text);
}

function respond(response: ServerResponse, result: unknown): void {
  response.end(JSON.stringify({ ok: true, result }));
}

function refuse(response: ServerResponse, { code, says = 'refused', retryAfter }: Exclude<Fault, string>): void {
  response.statusCode = code;
  const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } };
  response.end(JSON.stringify({ ok: false, error_code: code, description: says, ...parameters }));
}

// biome-ignore lint/suspicious/noExplicitAny: as the bot sent it
function resultOf(method: string, payload: any, nextMessage: () => number): unknown {
  if (method === 'getMe') return { id: 7, is_bot: true, first_name: 'Otkel', username: 'otkel_bot' };
  if (method === 'getMyCommands') return [];
  if (method.startsWith('getMy')) return { name: '', description: '', short_description: '' };
  if (method !== 'sendMessage' && method !== 'editMessageText') return true;
  const chat = { id: payload.chat_id, type: payload.chat_id > 0 ? 'private' : 'supergroup' };
  return { message_id: payload.message_id ?? nextMessage(), date: 1, chat, text: payload.text };
}
