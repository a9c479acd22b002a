import { excused } from './refusal.ts';
import { schema } from './schema.ts';

/*
 * Updates on their way to the bot: kept until it asks for what comes after them, or until its webhook has taken them.
 * Nothing here waits by the clock but a long poll, which somebody asked for.
 */

export type Fate = 'taken' | 'unwanted';
type Given = Readonly<Record<string, unknown>>;

export interface Updates {
  /** Resolves when the bot has taken the update and is done with it; at once where it does not ask for such. */
  push(kind: string, payload: unknown): Promise<Fate>;
  /** A long poll; `gone` tells when its connection breaks. */
  poll(params: Given, gone: AbortSignal): Promise<object[]>;
  setWebhook(params: Given): void;
  webhookInfo(): object;
  /** Somebody asks for updates right now, or wants them by webhook. */
  readonly awaited: boolean;
  close(): void;
}

interface Pending {
  readonly update: { readonly update_id: number };
  /** Updates of one key reach a webhook one after another. */
  readonly key: string;
  readonly done: (fate: Fate) => void;
  underWay: boolean;
}

/** Telegram leaves these out unless they are named. */
const byRequest = ['chat_member', 'message_reaction', 'message_reaction_count'];
const usual = Object.keys(schema.objects['Update'] ?? {}).filter((kind) => !byRequest.includes(kind));

/** Before a webhook that did not take an update is asked again. */
const againMs = 50;

/** Telegram never gives a number again, whichever of its servers a bot asks. */
let ids = 0;

export function createUpdates(perform: (method: string, params: Given) => void): Updates {
  let pending: Pending[] = [];
  let wanted: readonly string[] = usual;
  let webhook: { readonly url: string; readonly secret: string | undefined } | null = null;
  let poller: { answer(): void; conflict(): void } | null = null;
  const closed = new AbortController();

  function want(kinds: unknown): void {
    if (Array.isArray(kinds)) wanted = kinds.length === 0 ? usual : kinds;
  }

  function finish(one: Pending): void {
    pending = pending.filter((other) => other !== one);
    one.done('taken');
  }

  async function call(one: Pending): Promise<void> {
    if (webhook === null) return;
    const secret = webhook.secret === undefined ? {} : { 'X-Telegram-Bot-Api-Secret-Token': webhook.secret };
    const response = await fetch(webhook.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...secret },
      body: JSON.stringify(one.update),
      signal: closed.signal,
    });
    const body = await response.text();
    if (!response.ok) throw new Error(`the webhook says ${response.status}`);
    finish(one);
    if (body.startsWith('{')) answerIn(JSON.parse(body));
  }

  /** A webhook may answer with a call. */
  function answerIn({ method, ...params }: Given): void {
    if (typeof method === 'string') perform(method, params);
  }

  function send(): void {
    if (webhook === null) {
      poller?.answer();
      return;
    }
    for (const [index, one] of pending.entries()) {
      const waits = one.underWay || pending.slice(0, index).some(({ key }) => key === one.key);
      if (waits) continue;
      one.underWay = true;
      call(one)
        .then(send)
        .catch(() => {
          if (closed.signal.aborted) return;
          setTimeout(() => {
            one.underWay = false;
            send();
          }, againMs);
        });
    }
  }

  return {
    get awaited() {
      return poller !== null || webhook !== null;
    },
    push: (kind, payload) =>
      new Promise((done) => {
        if (!wanted.includes(kind)) return done('unwanted');
        const update = { update_id: ++ids, [kind]: payload };
        pending.push({ update, key: keyOf(payload), done, underWay: false });
        send();
      }),

    poll({ offset = 0, limit = 100, timeout = 0, allowed_updates }, gone) {
      if (webhook !== null) throw excused(409, "can't use getUpdates method while webhook is active");
      want(allowed_updates);
      for (const one of pending.filter(({ update }) => update.update_id < Number(offset))) finish(one);
      poller?.conflict();
      const ready = () => pending.slice(0, Number(limit)).map(({ update }) => update);
      if (pending.length > 0 || timeout === 0) return Promise.resolve(ready());
      return new Promise((resolve, reject) => {
        const end = (outcome: () => void) => () => {
          clearTimeout(timer);
          if (poller === own) poller = null;
          outcome();
        };
        const own = {
          answer: end(() => resolve(ready())),
          conflict: end(() => reject(excused(409, 'terminated by other getUpdates request'))),
        };
        const timer = setTimeout(own.answer, Number(timeout) * 1000);
        poller = own;
        for (const signal of [gone, closed.signal]) signal.addEventListener('abort', own.answer);
      });
    },

    setWebhook({ url, secret_token, allowed_updates, drop_pending_updates }) {
      want(allowed_updates);
      if (drop_pending_updates === true) for (const one of pending) finish(one);
      webhook = url ? { url: String(url), secret: secret_token as string | undefined } : null;
      for (const one of pending) one.underWay = false;
      if (webhook !== null) {
        poller?.conflict();
        send();
      }
    },

    webhookInfo: () => ({
      url: webhook?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: pending.length,
    }),

    close: () => closed.abort(),
  };
}

/** Telegram keeps the order of one chat, and hands over different chats side by side. */
function keyOf(payload: unknown): string {
  const { chat, message, from } = payload as { [key: string]: { id?: number; chat?: { id: number } } | undefined };
  return String(chat?.id ?? message?.chat?.id ?? from?.id);
}
