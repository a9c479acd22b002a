import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Asking } from './questions.ts';

/*
 * A stand-in for Telegram that takes every call for granted and costs little: what is measured is the process that calls. It
 * is asked for updates as Telegram is: what is not confirmed by its number comes again.
 */

export interface LoadedTelegram {
  readonly apiRoot: string;
  /** Resolves when the bot asks for updates for the first time, or sets its webhook. */
  readonly listening: Promise<void>;
  /** Asks all of this, each from a chat of its own; resolves when each has its answer. */
  ask(questions: readonly Asking[]): Promise<void>;
  close(): void;
}

/** So many have asked and have no answer yet. */
const atOnce = 200;
/** Where nobody was answered for so long, nobody will be. */
const patienceMs = 60_000;

interface Update {
  readonly update_id: number;
}

/** @param deliver brings an update to a webhook; without it updates wait to be asked for */
export async function openTelegram(deliver?: (update: object) => void): Promise<LoadedTelegram> {
  const listening = Promise.withResolvers<void>();
  let unconfirmed: Update[] = [];
  // A store remembers the updates of an earlier round as done: each round has numbers of its own.
  let numbers = Date.now() * 10;
  let wanted: Asking[] = [];
  const unanswered = new Set<number>();
  let finished = Promise.withResolvers<void>();
  let poll: { readonly limit: number; answer(updates: readonly Update[]): void } | null = null;

  function askOn(): void {
    while (unanswered.size < atOnce) {
      const next = wanted.pop();
      if (next === undefined) break;
      numbers += 1;
      const update = updateFrom(numbers, next);
      unanswered.add(chatOf(numbers));
      if (deliver === undefined) unconfirmed.push(update);
      else deliver(update);
    }
    if (poll === null || unconfirmed.length === 0) return;
    poll.answer(unconfirmed.slice(0, poll.limit));
    poll = null;
  }

  function answered(chat: number): void {
    if (!unanswered.delete(chat)) return;
    askOn();
    if (unanswered.size === 0) finished.resolve();
  }

  function askedFor({ offset = 0, limit = 100, timeout = 0 }: Params, say: Say): void {
    listening.resolve();
    unconfirmed = unconfirmed.filter(({ update_id: id }) => id >= offset);
    if (unconfirmed.length > 0 || timeout === 0) say(unconfirmed.slice(0, limit));
    else poll = { limit, answer: say };
  }

  function said({ chat_id: id = 0, text = '' }: Params, say: Say): void {
    numbers += 1;
    say({ message_id: numbers, date: seconds(), chat: { id, type: 'private', first_name: 'Aizada' }, text });
    answered(id);
  }

  function carryOut(method: string, params: Params, say: Say): void {
    if (method === 'setWebhook') listening.resolve();
    if (method === 'getUpdates') askedFor(params, say);
    else if (method === 'sendMessage' || method === 'editMessageText') said(params, say);
    else say(results[method] ?? true);
  }

  const server = createServer((request, response) => {
    const method = request.url?.slice(request.url.lastIndexOf('/') + 1) ?? '';
    void paramsOf(request).then((params) => carryOut(method, params, (result) => reply(response, result)));
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    apiRoot: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    listening: listening.promise,
    async ask(questions) {
      finished = Promise.withResolvers();
      wanted = questions.toReversed();
      let before = -1;
      const watch = setInterval(() => {
        if (wanted.length === before) finished.reject(new Error(`${unanswered.size} questions are never answered`));
        before = wanted.length;
      }, patienceMs);
      askOn();
      await finished.promise.finally(() => clearInterval(watch));
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

type Say = (result: unknown) => void;

interface Params {
  readonly offset?: number;
  readonly limit?: number;
  readonly timeout?: number;
  readonly chat_id?: number;
  readonly text?: string;
}

const me = { id: 1, is_bot: true, first_name: 'Otkel', username: 'otkel_bot', supports_inline_queries: true };
const results: Readonly<Record<string, unknown>> = {
  getMe: me,
  getMyCommands: [],
  getMyName: { name: '' },
  getMyDescription: { description: '' },
  getMyShortDescription: { short_description: '' },
};

const seconds = () => Math.floor(Date.now() / 1000);
const chatOf = (number: number) => 100_000_000 + number;

function updateFrom(number: number, { text, language }: Asking): Update & object {
  const id = chatOf(number);
  const from = { id, is_bot: false, first_name: 'Aizada', language_code: language };
  const chat = { id, type: 'private', first_name: 'Aizada' };
  return { update_id: number, message: { message_id: number, date: seconds(), chat, from, text } } as Update;
}

async function paramsOf(request: IncomingMessage): Promise<Params> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return parts.length === 0 ? {} : JSON.parse(Buffer.concat(parts).toString());
}

function reply(response: ServerResponse, result: unknown): void {
  const body = JSON.stringify({ ok: true, result });
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }).end(body);
}
