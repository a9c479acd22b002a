import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';

/*
 * The one seam between us and Telegram. It lives below grammY's transformers, because those do not reach dialogues.
 *
 * 429: everybody waits as long as Telegram says, then the call goes again. 5xx and dropped connections: again with
 * backoff, a few times. Whatever else Telegram answers is for the caller to read.
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

export type ApiFetch = (url: string, request?: ApiRequest) => Promise<Response>;

/** What the log hears; never an address, for that holds the token. */
export interface FetchLog {
  warn(what: object, message: string): void;
}

/** Waits before the second, third … attempt after a 5xx or a dropped connection. */
const backoffMs = [250, 1_000, 3_000, 8_000];

/** Longer than any answer takes; a `getUpdates` of 30 seconds fits in. */
const silenceMs = 60_000;

/** Telegram's own word for "wait"; a longer one than this is handed to the caller, who may have something better to do. */
const longestWaitSeconds = 600;

export function createApiFetch(options: { log: FetchLog; pause?: typeof sleep }): ApiFetch {
  const { log, pause = sleep } = options;
  const agents = { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };
  let quiet: Promise<unknown> = Promise.resolve();

  return async (url, request = {}) => {
    const signal = nodeSignal(request.signal);
    const body = request.body === undefined ? undefined : await whole(request.body);
    const method = url.slice(url.lastIndexOf('/') + 1);
    for (let failures = 0; ; ) {
      if (!request.once) await Promise.race([quiet, aborted(signal)]);
      const outcome = await send(agents, url, request, body, signal).catch((error: Error) => error);
      if (request.once) return handedOver(outcome);
      signal.throwIfAborted();
      const waitSeconds = outcome instanceof Error ? null : await toldToWait(outcome);
      if (waitSeconds !== null && waitSeconds <= longestWaitSeconds) {
        log.warn({ method, waitSeconds }, 'Telegram asks us to wait');
        quiet = Promise.all([quiet, pause(waitSeconds * 1000)]);
        continue;
      }
      const wait = backoffMs[failures];
      if (!worthRepeating(outcome) || wait === undefined) {
        return handedOver(outcome);
      }
      failures += 1;
      log.warn({ method, failures, why: reasonOf(outcome) }, 'Telegram cannot be reached, trying again');
      await pause(wait, undefined, { signal });
    }
  };
}

function handedOver(outcome: Response | Error): Response {
  if (outcome instanceof Error) throw outcome;
  return outcome;
}

function worthRepeating(outcome: Response | Error): boolean {
  return outcome instanceof Error || outcome.status >= 500;
}

/** The error's code, not its message: that may hold the address, and the address holds the token. */
function reasonOf(outcome: Response | Error): string | number {
  return outcome instanceof Error ? ((outcome as NodeJS.ErrnoException).code ?? outcome.name) : outcome.status;
}

async function toldToWait(response: Response): Promise<number | null> {
  if (response.status !== 429) return null;
  const body = (await response
    .clone()
    .json()
    .catch(() => null)) as { parameters?: { retry_after?: unknown } } | null;
  const seconds = body?.parameters?.retry_after;
  return typeof seconds === 'number' ? seconds : 1;
}

function nodeSignal(signal: ApiRequest['signal']): AbortSignal {
  const controller = new AbortController();
  if (signal?.aborted) controller.abort();
  signal?.addEventListener('abort', () => controller.abort());
  return controller.signal;
}

/** Rejects when the caller gives up, and never otherwise. */
function aborted(signal: AbortSignal): Promise<never> {
  const promise = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  promise.catch(() => {});
  return promise;
}

async function whole(body: string | AsyncIterable<Uint8Array>): Promise<string | Buffer> {
  if (typeof body === 'string') return body;
  const chunks: Uint8Array[] = [];
  for await (const part of body) chunks.push(part);
  return Buffer.concat(chunks);
}

function send(
  agents: { http: HttpAgent; https: HttpsAgent },
  url: string,
  { method = 'POST', headers = {} }: ApiRequest,
  body: string | Buffer | undefined,
  signal: AbortSignal,
): Promise<Response> {
  const secure = url.startsWith('https:');
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const options = { method, headers: { ...headers, ...length }, signal, timeout: silenceMs };
  return new Promise((resolve, reject) => {
    const call = secure
      ? httpsRequest(url, { ...options, agent: agents.https })
      : httpRequest(url, { ...options, agent: agents.http });
    call.on('timeout', () => call.destroy(new Error('no answer')));
    call.on('error', reject);
    call.on('response', (answer) => void read(answer).then(resolve, reject));
    call.end(body);
  });
}

async function read(answer: IncomingMessage): Promise<Response> {
  const chunks: Uint8Array[] = [];
  for await (const part of answer) chunks.push(part as Uint8Array);
  return new Response(Buffer.concat(chunks), { status: answer.statusCode ?? 500 });
}
