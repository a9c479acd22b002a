import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import { createApp } from '#app.ts';
import { readConfig } from '#config.ts';
import { within } from '#domain/ports/flood.ts';
import type { Store } from '#domain/ports/store.ts';

/*
 * Drives the app that ships, with a clock that stands still and a Telegram that takes everything, and tells all that it
 * sent. The steps are what people type and which buttons they press: nothing here knows a name of the inside.
 */

/** When the recording happens: noon in Bishkek. */
const present = DateTime.fromISO('2026-11-22T12:00+06:00', { setZone: true });

/** One thing somebody does. `press`: the button under their last message whose data begins like this. */
export interface Step {
  readonly chat: number;
  readonly language: string;
  readonly says?: string;
  readonly data?: string;
  readonly press?: string;
}

/** A call of the Bot API: the method, and what was sent, without what is drawn by lot. */
export type Sent = readonly [method: string, payload: Record<string, unknown>];

/** The editor's chat. */
const editor = 900;

export interface Driver {
  /** Does one step, and tells what was sent until it was done. */
  takes(step: Step): Promise<readonly Sent[]>;
  /** Waits until every alert has reached everybody, and tells what was sent meanwhile, in a fixed order. */
  delivers(): Promise<readonly Sent[]>;
  close(): Promise<void>;
}

interface Payload extends Record<string, unknown> {
  readonly chat_id?: number;
  readonly reply_markup?: { inline_keyboard?: { callback_data?: string }[][] };
}

const me = {
  id: 42,
  is_bot: true,
  first_name: 'Otkel',
  username: 'otkel_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
  can_connect_to_business: false,
  has_main_web_app: false,
};

/** `role`: `bot` publishes and tells nobody. */
export async function openDriver(store: Store, role: 'all' | 'bot' = 'all'): Promise<Driver> {
  let sent: Sent[] = [];
  let messages = 0;
  let updates = 0;
  const keyboards = new Map<number, string[]>();
  const lots: string[] = [];
  const silent = { info() {}, warn() {}, error() {} };

  const fetch = async (url: string, request: { body?: unknown } = {}): Promise<Response> => {
    const method = url.slice(url.lastIndexOf('/') + 1);
    const payload = payloadIn(await textOf(request.body));
    const rows = payload.reply_markup?.inline_keyboard;
    if (payload.chat_id !== undefined && rows !== undefined)
      keyboards.set(
        payload.chat_id,
        rows.flat().flatMap(({ callback_data: data }) => data ?? []),
      );
    // *Typing* goes by the real clock: on a busy machine it comes, on a quiet one it does not.
    if (method === 'sendChatAction') return new Response('{"ok":true,"result":true}');
    if (method !== 'getMe') sent.push([method, payload]);
    const chat = { id: payload.chat_id, type: 'private', first_name: 'A' };
    const result = method === 'getMe' ? me : { message_id: ++messages, date: present.toSeconds(), chat, text: '' };
    return new Response(JSON.stringify({ ok: true, result }));
  };

  const config = { ...readConfig({ ALERTS_PER_SECOND: '1000', EDITORS: String(editor) }), token: '42:recorded', role };
  // Reminders of the day are raised once, at the start: on a slow machine another round would fall among the steps, and the
  // notices would be told as late.
  const pace = { alerts: { everyMs: { reminders: 3_600_000 } }, notices: { lateMs: 3_600_000 } };
  // A handful of chats does in a moment what many do in days.
  const unlimited = { ...store, flood: { count: async () => within } };
  const app = await createApp({ config, store: unlimited, fetch, now: () => present, log: silent, pace });
  await app.bot.init();

  const taken = () => {
    const all = sent;
    sent = [];
    return all.map(([method, payload]): Sent => [method, withoutLots(payload, lots)]);
  };

  return {
    async takes(step) {
      await app.bot.handleUpdate({
        update_id: ++updates,
        ...updateOf(named(step, lots), keyboards, ++messages),
      } as never);
      return taken();
    },
    async delivers() {
      for (let quiet = 0; quiet < 3; ) {
        const { urgent, other } = await store.outbox.waiting();
        quiet = urgent + other + (await store.alerts.unfinished()).length === 0 ? quiet + 1 : 0;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return taken().toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    },
    close: () => app.close(),
  };
}

export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

/** `/retract #2` speaks of the second notice. */
function named(step: Step, lots: readonly string[]): Step {
  if (step.says === undefined) return step;
  return { ...step, says: step.says.replace(/#(\d+)/g, (number, index) => lots[Number(index) - 1] ?? number) };
}

function updateOf(step: Step, keyboards: ReadonlyMap<number, string[]>, number: number): object {
  const from = { id: step.chat, is_bot: false, first_name: 'A', language_code: step.language };
  const chat = { id: step.chat, type: 'private', first_name: 'A' };
  const message = { message_id: number, date: present.toSeconds(), chat };
  if (step.says !== undefined) {
    const command = /^\/[\w@]+/.exec(step.says)?.[0].length;
    const entities = command === undefined ? {} : { entities: [{ type: 'bot_command', offset: 0, length: command }] };
    return { message: { ...message, from, text: step.says, ...entities } };
  }
  const data = step.data ?? keyboards.get(step.chat)?.find((one) => one.startsWith(step.press ?? ''));
  if (data === undefined) throw new Error(`there is no button ${step.press} in chat ${step.chat}`);
  return { callback_query: { id: '1', from, chat_instance: '1', data, message: { ...message, text: 'as it was' } } };
}

/** Ids of notices are drawn by lot: they are told by the order in which they were first seen, `#1`, `#2` … */
function withoutLots(payload: Record<string, unknown>, lots: string[]): Record<string, unknown> {
  const text = JSON.stringify(payload);
  for (const [, id = ''] of text.matchAll(/"publish:([0-9a-f]{8})"/g)) if (!lots.includes(id)) lots.push(id);
  return JSON.parse(lots.reduce((told, id, index) => told.replaceAll(id, `#${index + 1}`), text));
}

/** A file comes as a form, between lines that are drawn by lot. */
function payloadIn(text: string): Payload {
  return text.startsWith('{')
    ? JSON.parse(text)
    : { form: text.replaceAll(/-{4,}\w+/g, '-').replaceAll(/attach:\/\/\w+|name="\w{8,}"/g, 'file') };
}

async function textOf(body: unknown): Promise<string> {
  if (body === undefined) return '{}';
  if (typeof body === 'string') return body;
  const parts: Uint8Array[] = [];
  for await (const part of body as AsyncIterable<Uint8Array>) parts.push(part);
  return Buffer.concat(parts).toString() || '{}';
}
