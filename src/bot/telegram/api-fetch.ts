import type { Agent as HttpAgent, IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';

// An import would read every name that `node:http` exports, and one of them loads all of fetch: 60 ms and 14 MB.
const { Agent: PlainAgent, request: httpRequest } = process.getBuiltinModule('node:http');

/*
 * The one seam between us and Telegram. It lives below grammY's transformers, because those do not reach dialogues.
 *
 * 429: the chat waits as long as Telegram says, and nobody else; then the call goes again. 5xx and broken lines: again with
 * backoff, but what Telegram may have taken already goes once more at most. Every call has an end, so that whoever hangs or
 * is told to wait holds only their own chat, and not for ever. Whatever else Telegram answers is for the caller to read.
 */

/** What grammY hands to `fetch`, as far as we use it. */
export interface ApiRequest {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | AsyncIterable<Uint8Array>;
  /** The caller knows better when to try again: what came of it is handed over as it is. */
  readonly once?: boolean;
  /** Of any make: grammY brings an older one than Node's. */
  readonly signal?: { readonly aborted: boolean; addEventListener(type: 'abort', listener: () => void): void };
}

/** What of an answer anybody reads. */
type ApiResponse = Pick<Response, 'status' | 'json'>;

export type ApiFetch = (url: string, request?: ApiRequest) => Promise<ApiResponse>;

/** What the log hears; never an address, for that holds the token. */
export interface FetchLog {
  warn(what: object, message: string): void;
}

/** Waits before the second, third … attempt after a 5xx or a broken line. */
const backoffMs = [250, 1_000, 3_000, 8_000, 15_000];

/** Telegram takes this long to answer at most; `getUpdates` waits for 30 seconds by itself. */
const usualSilenceMs = 20_000;
const pollingSilenceMs = 45_000;

/**
 * A process that got no processor for a while finds the time of a call over although the answer lies there unread: so long
 * it reads first, or it would say again what has arrived.
 */
const readFirstMs = 250;

/** What a call may take with all its waits and attempts: a longer one is for the caller, who has others to answer. */
const patienceMs = 60_000;

export function createApiFetch(options: { log: FetchLog; pause?: typeof sleep; silenceMs?: number }): ApiFetch {
  const { log, pause = sleep, silenceMs = usualSilenceMs } = options;
  const agents = { http: new PlainAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };
  const quiet = createQuietChats(pause);

  return async (url, request = {}) => {
    const gone = leaving(request.signal);
    const body = request.body === undefined ? undefined : await whole(request.body);
    const method = url.slice(url.lastIndexOf('/') + 1);
    const chat = chatIn(body);
    let patience = patienceMs;
    let lost = 0;
    for (let failures = 0; ; ) {
      const told = request.once ? undefined : quiet.until(chat);
      if (told !== undefined) await Promise.race([told, gone.rejects()]);
      const began = performance.now();
      const outcome = await send(agents, url, { ...request, body, gone, silenceMs }).catch((error: Error) => error);
      if (request.once) return handedOver(outcome);
      gone.throwIfSo();
      patience -= performance.now() - began;
      const waitMs = outcome instanceof Error ? null : await toldToWaitMs(outcome);
      const wait = waitMs ?? (worthRepeating(outcome) ? backoffMs[failures] : undefined);
      if (waitMs === null && mayHaveArrived(outcome)) lost += 1;
      if (wait === undefined || wait > patience || (lost > 1 && isSaid(method))) return handedOver(outcome);
      patience -= wait;
      if (waitMs !== null) {
        log.warn({ method, waitSeconds: waitMs / 1000 }, 'Telegram asks us to wait');
        await Promise.race([quiet.keep(chat, waitMs), gone.rejects()]);
        continue;
      }
      failures += 1;
      log.warn({ method, failures, why: reasonOf(outcome) }, 'Telegram cannot be reached, trying again');
      await pause(wait, undefined, { signal: gone.signal() });
    }
  };
}

/** The chats that Telegram told to wait, each for itself. A call that names no chat keeps nobody else waiting. */
function createQuietChats(pause: typeof sleep) {
  const waits = new Map<string, Promise<unknown>>();
  return {
    until: (chat: string | null): Promise<unknown> | undefined => (chat === null ? undefined : waits.get(chat)),
    async keep(chat: string | null, ms: number): Promise<void> {
      if (chat === null) return void (await pause(ms));
      const wait = Promise.all([waits.get(chat), pause(ms)]);
      waits.set(chat, wait);
      await wait;
      if (waits.get(chat) === wait) waits.delete(chat);
    },
  };
}

/** The chat that a call speaks to, as grammY writes it. */
function chatIn(body: string | Buffer | undefined): string | null {
  if (typeof body !== 'string') return null;
  return /"chat_id":("[^"]*"|-?\d+)/.exec(body)?.[1] ?? null;
}

/** Said twice, people read it twice. */
function isSaid(method: string): boolean {
  return /^(send|copy|forward)/.test(method);
}

/** A line that broke when the call was on its way, or that brought nothing: nobody knows whether Telegram took it. */
function mayHaveArrived(outcome: ApiResponse | Error): boolean {
  const never = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH'];
  return outcome instanceof Error && !never.includes((outcome as NodeJS.ErrnoException).code ?? '');
}

function handedOver(outcome: ApiResponse | Error): ApiResponse {
  if (outcome instanceof Error) throw outcome;
  return outcome;
}

function worthRepeating(outcome: ApiResponse | Error): boolean {
  return outcome instanceof Error || outcome.status >= 500;
}

/** The error's code, not its message: that may hold the address, and the address holds the token. */
function reasonOf(outcome: ApiResponse | Error): string | number {
  return outcome instanceof Error ? ((outcome as NodeJS.ErrnoException).code ?? outcome.name) : outcome.status;
}

async function toldToWaitMs(response: ApiResponse): Promise<number | null> {
  if (response.status !== 429) return null;
  const body = (await response.json().catch(() => null)) as { parameters?: { retry_after?: unknown } } | null;
  const seconds = body?.parameters?.retry_after;
  return (typeof seconds === 'number' && seconds > 0 ? seconds : 1) * 1000;
}

/** Whether the caller has given up. */
interface Leaving {
  on(leave: () => void): void;
  throwIfSo(): void;
  /** Rejects when the caller gives up, and never otherwise. */
  rejects(): Promise<never>;
  signal(): AbortSignal;
}

/** A signal of Node's own costs more than the rest of a call: it is made for whoever has to wait. */
function leaving(signal: ApiRequest['signal']): Leaving {
  let made: AbortController | undefined;
  const nodeSignal = () => {
    if (made !== undefined) return made.signal;
    const controller = new AbortController();
    made = controller;
    if (signal?.aborted) controller.abort();
    signal?.addEventListener('abort', () => controller.abort());
    return controller.signal;
  };
  return {
    on(leave) {
      if (signal?.aborted) leave();
      signal?.addEventListener('abort', leave);
    },
    throwIfSo() {
      if (signal?.aborted) nodeSignal().throwIfAborted();
    },
    rejects() {
      const own = nodeSignal();
      const promise = new Promise<never>((_, reject) => {
        if (own.aborted) reject(own.reason);
        own.addEventListener('abort', () => reject(own.reason), { once: true });
      });
      promise.catch(() => {});
      return promise;
    },
    signal: nodeSignal,
  };
}

async function whole(body: string | AsyncIterable<Uint8Array>): Promise<string | Buffer> {
  if (typeof body === 'string') return body;
  const chunks: Uint8Array[] = [];
  for await (const part of body) chunks.push(part);
  return Buffer.concat(chunks);
}

interface ReadyRequest extends Pick<ApiRequest, 'method' | 'headers'> {
  readonly body: string | Buffer | undefined;
  readonly gone: Leaving;
  readonly silenceMs: number;
}

function send(
  agents: { http: HttpAgent; https: HttpsAgent },
  url: string,
  { method = 'POST', headers = {}, body, gone, silenceMs }: ReadyRequest,
): Promise<ApiResponse> {
  const secure = url.startsWith('https:');
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const options = { method, headers: { ...headers, ...length } };
  let silence: NodeJS.Timeout | undefined;
  const answered = new Promise<ApiResponse>((resolve, reject) => {
    const call = secure
      ? httpsRequest(url, { ...options, agent: agents.https })
      : httpRequest(url, { ...options, agent: agents.http });
    const giveUp = () => call.destroy(new Error('no answer'));
    gone.on(() => call.destroy(new Error('not wanted any more')));
    const readFirst = () => {
      silence = setTimeout(giveUp, readFirstMs);
    };
    silence = setTimeout(readFirst, url.endsWith('/getUpdates') ? pollingSilenceMs : silenceMs);
    call.on('error', reject);
    call.on('response', (answer) => read(answer, resolve, reject));
    call.end(body);
  });
  return answered.finally(() => clearTimeout(silence));
}

/** It can be read as often as one likes, which a `Response` of fetch cannot; and nobody has to load all of fetch for it. */
function read(answer: IncomingMessage, done: (response: ApiResponse) => void, failed: (error: Error) => void): void {
  const chunks: Uint8Array[] = [];
  answer.on('data', (part: Uint8Array) => chunks.push(part));
  answer.on('error', failed);
  answer.on('end', () => {
    const body = Buffer.concat(chunks);
    done({ status: answer.statusCode ?? 500, json: async () => JSON.parse(body.toString()) });
  });
  answer.on('close', () => {
    if (!answer.complete) failed(new Error('the answer broke off'));
  });
}
