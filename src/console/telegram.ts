/*
 * A stand-in for Telegram's servers inside this process: the few methods the bot uses, and one chat. It knows what was
 * said and which buttons are on which message, so the bot runs unchanged, without a network and without a token.
 */

export interface Button {
  readonly text: string;
  readonly callback_data?: string;
  readonly url?: string;
  readonly copy_text?: { readonly text: string };
}

/** A message of the bot's as it stands: edited messages are shown again. */
export interface Message {
  readonly message_id: number;
  readonly date: number;
  readonly chat: { readonly id: number; readonly type: 'private'; readonly first_name: string };
  readonly text: string;
  /** Of other keyboards than those under a message there is nothing to press here. */
  readonly reply_markup?: {
    readonly inline_keyboard?: readonly (readonly Button[])[];
    /** What is typed next is a reply to it. */
    readonly force_reply?: boolean;
  };
}

export interface TerminalScreen {
  /** A new message, or an old one with new words. */
  show(message: Message): void;
  /** The short note that Telegram floats over the chat when a button was pressed. */
  notice(text: string): void;
}

type Payload = Readonly<Record<string, unknown>>;
type MethodResult = { ok: true; result: unknown } | { ok: false; error_code: number; description: string };

/** The bot. */
export const me = {
  id: 1,
  is_bot: true as const,
  first_name: 'Otkel',
  username: 'otkel_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
};

/** Answers the Bot API's methods; `fetch` is what the bot's client calls instead of the network. */
export function createTelegram(screen: TerminalScreen): {
  fetch: (url: string, request?: { body?: unknown }) => Promise<Response>;
} {
  const messages = new Map<number, Message>();
  let sent = 0;

  function put(message: Message): MethodResult {
    messages.set(message.message_id, message);
    screen.show(message);
    return done(message);
  }

  function edit(payload: Payload, change: Partial<Message>): MethodResult {
    const message = messages.get(Number(payload['message_id']));
    if (message === undefined) return refused(400, 'Bad Request: message to edit not found');
    const { reply_markup: _, ...old } = message;
    const next = { ...old, ...change };
    if (JSON.stringify(next) === JSON.stringify(message)) return refused(400, 'Bad Request: message is not modified');
    return put(next);
  }

  const methods: Record<string, (payload: Payload) => MethodResult> = {
    getMe: () => done(me),
    sendMessage: (payload) =>
      put({
        message_id: ++sent,
        date: 1,
        chat: { id: Number(payload['chat_id']), type: 'private', first_name: 'Traveller' },
        text: String(payload['text']),
        ...markupOf(payload),
      }),
    sendVenue: ({ chat_id, title, address, latitude, longitude }) =>
      put({
        message_id: ++sent,
        date: 1,
        chat: { id: Number(chat_id), type: 'private', first_name: 'Traveller' },
        text: `${title}\n${address}\n${latitude}, ${longitude}`,
      }),
    sendDocument: ({ chat_id, caption = '', file }) =>
      put({
        message_id: ++sent,
        date: 1,
        chat: { id: Number(chat_id), type: 'private', first_name: 'Traveller' },
        text: `${caption}\n${file}`.trim(),
      }),
    editMessageText: (payload) => edit(payload, { text: String(payload['text']), ...markupOf(payload) }),
    editMessageReplyMarkup: (payload) => edit(payload, markupOf(payload)),
    answerCallbackQuery: (payload) => {
      if (typeof payload['text'] === 'string' && payload['text'] !== '') screen.notice(payload['text']);
      return done(true);
    },
    deleteMessage: (payload) => done(messages.delete(Number(payload['message_id']))),
    getUpdates: () => done([]),
  };
  for (const quiet of ['setMyCommands', 'deleteMyCommands', 'sendChatAction', 'deleteWebhook']) {
    methods[quiet] = () => done(true);
  }

  return {
    async fetch(url, request) {
      const method = methods[url.slice(url.lastIndexOf('/') + 1)];
      const payload = await payloadOf(request?.body);
      return Response.json(method === undefined ? refused(404, 'Not Found: method not found') : method(payload));
    },
  };
}

/** A call with a file comes in parts, each under its name; the file's own words are its `file`. */
async function payloadOf(body: unknown): Promise<Payload> {
  if (typeof body === 'string') return JSON.parse(body) as Payload;
  if (typeof body !== 'object' || body === null || !(Symbol.asyncIterator in body)) return {};
  const bytes: Uint8Array[] = [];
  for await (const part of body as AsyncIterable<Uint8Array>) bytes.push(part);
  const text = Buffer.concat(bytes).toString('utf8');
  const boundary = text.slice(0, text.indexOf('\r\n'));
  const fields = text.split(boundary).flatMap((part) => {
    const [head = '', ...content] = part.split('\r\n\r\n');
    const name = head.includes('filename=') ? 'file' : /name="([^"]*)"/.exec(head)?.[1];
    return name === undefined ? [] : [[name, content.join('\r\n\r\n').trim()]];
  });
  return Object.fromEntries(fields);
}

function done(result: unknown): MethodResult {
  return { ok: true, result };
}

function refused(code: number, description: string): MethodResult {
  return { ok: false, error_code: code, description };
}

function markupOf(payload: Payload): Pick<Message, 'reply_markup'> {
  const markup = payload['reply_markup'] as Message['reply_markup'];
  return markup === undefined ? {} : { reply_markup: markup };
}
