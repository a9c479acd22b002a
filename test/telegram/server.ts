import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { ApiFetch, ApiRequest } from '#bot/telegram/api-fetch.ts';
import type { Call, Rejection } from './calls.ts';
import { createFaults, type Faults } from './faults.ts';
import { createMethods, spinning } from './methods.ts';
import { createPeople, type People } from './people.ts';
import { badRequest, Refused } from './refusal.ts';
import { createUpdates, type Fate, type Updates } from './updates.ts';
import { problemsOf } from './validate.ts';
import { bytesOf, type Params, paramsOf, type Reply, type Request, refusal, result } from './wire.ts';
import { createWorld, type Query, type User, type World } from './world.ts';

/*
 * Telegram, on this machine, over real HTTP, and strict:
 *
 *   const telegram = await createTelegram();            // give the bot telegram.apiRoot and telegram.token
 *   const aizada = telegram.person({ language: 'ky' });  // people.ts, person.ts
 *   const card = await aizada.says('каркыра');
 *   telegram.faults.next({ method: 'sendMessage' }, { code: 429, retryAfter: 1 });   // faults.ts
 *   expect(telegram.rejected).toEqual([]);               // the bot kept to every rule
 *   await telegram.close();
 *
 * The bot polls, or calls setWebhook with an address on this machine and the updates go there. A method that is not
 * made yet is rejected by name: add it to methods.ts.
 */

export interface Telegram extends People {
  readonly apiRoot: string;
  /** The same without the wire, for an app in this process: every call is checked alike. */
  readonly fetch: ApiFetch;
  readonly token: string;
  readonly bot: User;
  /** Everything the bot called but getUpdates, in order. */
  readonly calls: readonly Call[];
  callsOf(method: string): Call[];
  /** Calls that a careful bot never makes: against the schema, a limit, or the state that it could know. */
  readonly rejected: readonly Rejection[];
  /** Refused, but nobody's fault: not modified, deleted meanwhile, too old, blocked. Ordered faults are in neither list. */
  readonly refused: readonly Rejection[];
  /** Pressed buttons and inline queries that were never answered. */
  readonly spinning: readonly Query[];
  readonly faults: Faults;
  /** All that Telegram remembers, for whoever wants to look or to meddle. */
  readonly world: World;
  /** Hands over any update, well-formed or not: `deliver('poll', { … })`. */
  deliver(kind: string, payload: unknown): Promise<Fate>;
  /** Whether updates go to a webhook, and how many wait. */
  readonly updates: Pick<Updates, 'webhookInfo' | 'awaited'>;
  /** Resolves when the bot asks for updates, or has set its webhook; at once where that is so. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

export interface Options {
  readonly token?: string;
  readonly username?: string;
  /** How long people wait for an answer before the test fails. */
  readonly patienceMs?: number;
  /** Whether it may be asked from other chats, as its owner sets it at @BotFather. */
  readonly inlineMode?: boolean;
  /** The clock of the messages, in seconds since 1970. */
  readonly now?: () => number;
}

export async function createTelegram(options: Options = {}): Promise<Telegram> {
  const { token = '42:stand-in', username = 'otkel_bot', patienceMs = 50_000 } = options;
  const now = options.now ?? (() => Math.floor(Date.now() / 1000));
  const bot: User = { id: 42, is_bot: true, first_name: 'Otkel', username };
  const world = createWorld(bot, now);
  const calls: Call[] = [];
  const rejected: Rejection[] = [];
  const refused: Rejection[] = [];
  const faults = createFaults();
  const methods = createMethods(options);
  let listening = Promise.withResolvers<void>();
  const updates = createUpdates((method, params) => {
    const call: Call = { method, params, code: null };
    calls.push(call);
    perform(call).catch(() => {});
  });

  /** Carries out a call, or throws what Telegram says instead; either way it is on record. */
  async function perform(call: Call, gone = new AbortController().signal): Promise<unknown> {
    const { method, params } = call;
    try {
      const problems = problemsOf(method, params);
      if (problems.length > 0) throw badRequest(problems.join('; '));
      call.result = await carryOut(method, params, gone);
      call.code = 200;
      return call.result;
    } catch (error) {
      const no = error instanceof Refused ? error : new Refused(500, String(error));
      call.code = no.code;
      (no.excused ? refused : rejected).push({ method, params, why: no.message });
      throw no;
    }
  }

  function carryOut(method: string, params: Params, gone: AbortSignal): unknown {
    if (method === 'getUpdates') {
      listening.resolve();
      return updates.poll(params, gone);
    }
    if (method === 'getWebhookInfo') return updates.webhookInfo();
    if (method === 'setWebhook' || method === 'deleteWebhook') {
      updates.setWebhook({ url: '', ...params });
      if (method === 'setWebhook') listening.resolve();
      return true;
    }
    const known = methods[method];
    if (known === undefined) throw badRequest(`the stand-in cannot ${method} yet`);
    return known(params, world);
  }

  /** Answers a call, or breaks the line; `gone` tells when the caller has given up. */
  async function serve(request: Request, gone: AbortSignal): Promise<Reply | 'dropped'> {
    const [, given, method = ''] = /\/bot([^/]*)\/(\w+)/.exec(request.url) ?? [];
    const params = await paramsOf(method, request);
    if (given !== token) return refusal({ code: given === undefined ? 404 : 401 });
    const fault = faults.meet(method, typeof params['chat_id'] === 'number' ? params['chat_id'] : undefined);
    const call: Call = { method, params, code: null, ...(fault === undefined ? {} : { fault }) };
    if (method !== 'getUpdates') calls.push(call);
    if (fault === 'drop before') return 'dropped';
    if (typeof fault === 'object' && 'code' in fault) {
      call.code = fault.code;
      return refusal(fault);
    }
    if (typeof fault === 'object') await ('after' in fault ? fault.after : pause(fault.delayMs));
    const outcome = await perform(call, gone).catch((error: Refused) => error);
    if (fault === 'drop after') return 'dropped';
    return outcome instanceof Refused ? refusal(outcome) : result(outcome);
  }

  const answered = (request: Request, gone: AbortSignal) =>
    serve(request, gone).catch((error: unknown) => refusal({ code: 400, says: `Bad Request: ${error}` }));

  async function overHttp(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const { url = '', headers } = request;
    const call = { url, type: headers['content-type'] ?? '', body: await bytesOf(request) };
    const reply = await answered(call, gone.signal);
    if (reply === 'dropped') return void request.socket.destroy();
    response.writeHead(reply.status, { 'Content-Type': 'application/json' }).end(JSON.stringify(reply.body));
  }

  const server = createServer((request, response) => void overHttp(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const people = createPeople({ world, updates, patienceMs, calls });

  return {
    ...people,
    apiRoot: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fetch: (url, request) => inProcess(url, request, answered),
    token,
    bot,
    calls,
    callsOf: (method) => calls.filter((call) => call.method === method),
    rejected,
    refused,
    get spinning() {
      return spinning(world);
    },
    faults,
    world,
    updates,
    deliver: updates.push,
    ready() {
      if (updates.awaited) return Promise.resolve();
      listening = Promise.withResolvers<void>();
      return listening.promise;
    },
    async close() {
      updates.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function inProcess(
  url: string,
  request: ApiRequest = {},
  answered: (request: Request, gone: AbortSignal) => Promise<Reply | 'dropped'>,
): Promise<Response> {
  const { body = '', headers = {}, signal } = request;
  const gone = new AbortController();
  const givenUp = new Promise<never>((_, reject) => {
    const leave = () => {
      gone.abort();
      reject(new DOMException('The call was given up', 'AbortError'));
    };
    if (signal?.aborted) leave();
    signal?.addEventListener('abort', leave);
  });
  givenUp.catch(() => {});
  const bytes = typeof body === 'string' ? Buffer.from(body) : await bytesOf(body);
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  const reply = await Promise.race([answered({ url, type, body: bytes }, gone.signal), givenUp]);
  if (reply === 'dropped') throw new TypeError('fetch failed');
  return Response.json(reply.body, { status: reply.status });
}
