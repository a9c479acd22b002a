import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Listener } from './listener.ts';
import { type Readiness, readinessReply } from './readiness.ts';
import { type HttpOptions, notFound, pathAskedIn, pathOf, type Reply } from './server.ts';

/** Where Telegram brings updates, and how we know that it is Telegram. */
export interface Webhook {
  readonly path: string;
  readonly secret: string;
  /** `busy`: it is to be brought again. */
  receive(update: unknown): Promise<'done' | 'busy'>;
}

export interface PublicAnswers {
  readonly webhook: Webhook | null;
  readiness(): Promise<Readiness>;
  /** Answers whatever else is asked; without it there is nothing else. */
  readonly further?: Listener | undefined;
}

/** No update of Telegram's is anywhere near this long. */
const longestBody = 1_048_576;

/** What anybody may ask: the webhook, `/healthz`, `/readyz` without inner words, and what further is served. */
export function createPublicAnswer({ webhook, readiness, further }: PublicAnswers): HttpOptions['answer'] {
  return async (request, response) => {
    if (webhook !== null && pathOf(request) === webhook.path) return await brought(request, webhook);
    switch (pathAskedIn(request)) {
      case '/healthz':
        return { status: 200, body: 'ok\n' };
      case '/readyz':
        return readinessReply(await readiness(), false);
      default:
        if (further === undefined) return notFound;
        await further(request, response);
        return null;
    }
  };
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
  return typeof given === 'string' && timingSafeEqual(digestOf(given), digestOf(secret));
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
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
