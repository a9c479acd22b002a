import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { type Button, createTelegram, type Message, me } from './telegram.ts';

/** What the bot hears, in the Bot API's shape: a line was typed, or a button pressed. */
export type TerminalUpdate =
  | { update_id: number; message: TypedMessage }
  | {
      update_id: number;
      callback_query: { id: string; from: Person; chat_instance: string; data: string; message: TypedMessage };
    };

type Person = { id: number; is_bot: false; first_name: string; language_code: string };
type TypedMessage = {
  message_id: number;
  date: number;
  chat: { id: number; type: 'private'; first_name: string };
  from: Person;
  text: string;
  entities?: { type: 'bot_command'; offset: number; length: number }[];
  /** What the bot asked, where it asked for a reply. */
  reply_to_message?: Omit<TypedMessage, 'from'> & { from: typeof me };
};

export interface Terminal {
  /** What the bot's client calls instead of the network. */
  readonly fetch: ReturnType<typeof createTelegram>['fetch'];
  /** Hands every line to the bot, one after the other, until the input ends, or a line says one of the farewells. */
  talk(receive: (update: TerminalUpdate) => Promise<void>, farewells?: readonly string[]): Promise<void>;
}

/**
 * The same bot in a terminal: messages as plain text, buttons as numbers. A person gets a prompt and is greeted as by
 * Telegram's *Start* button; piped input gets the answers and nothing else.
 */
export function openTerminal(options: {
  input: Readable;
  output: Writable;
  person: boolean;
  /** As a Telegram client would report it. */
  language: string;
  plain: (html: string) => string;
}): Terminal {
  const { input, output, person, language, plain } = options;
  const traveller: Person = { id: 1, is_bot: false, first_name: 'Traveller', language_code: language };
  const chat = { id: 1, type: 'private', first_name: 'Traveller' } as const;
  let shown: Message | null = null;
  let count = 0;

  const telegram = createTelegram({
    show(message) {
      shown = message;
      output.write(`${plain(message.text)}\n${numbered(buttonsOf(message))}\n`);
    },
    notice: (text) => output.write(`${text}\n\n`),
  });

  function heard(line: string): TerminalUpdate | null {
    const button = shown === null ? undefined : buttonsOf(shown)[pressed(line)];
    count += 1;
    const message: TypedMessage = {
      message_id: count,
      date: 1,
      chat,
      from: traveller,
      text: line,
      ...replyTo(shown, line, plain),
      ...commandIn(line),
    };
    if (shown === null || button === undefined) return { update_id: count, message };
    if (button.callback_data === undefined) {
      output.write(`${button.url ?? button.copy_text?.text ?? ''}\n\n`);
      return null;
    }
    const under = { ...message, message_id: shown.message_id, text: shown.text };
    const query = {
      id: String(count),
      from: traveller,
      chat_instance: '1',
      data: button.callback_data,
      message: under,
    };
    return { update_id: count, callback_query: query };
  }

  return {
    fetch: telegram.fetch,
    async talk(receive, farewells = []) {
      const lines = createInterface({ input, ...(person ? { output, prompt: '> ' } : {}), terminal: person });
      lines.on('SIGINT', () => lines.close());
      const take = async (line: string) => {
        const update = heard(line);
        if (update !== null) await receive(update);
        if (person) lines.prompt();
      };
      if (person) await take('/start');
      for await (const line of lines) {
        if (farewells.includes(line.trim().toLowerCase())) break;
        await take(line);
      }
      lines.close();
      if (person) output.write('\n');
    },
  };
}

function buttonsOf(message: Message): readonly Button[] {
  return message.reply_markup?.inline_keyboard?.flat() ?? [];
}

/** `[1] Why?  [2] Details` */
function numbered(buttons: readonly Button[]): string {
  return buttons.length === 0 ? '' : `${buttons.map(({ text }, index) => `[${index + 1}] ${text}`).join('  ')}\n`;
}

/** The place of the button that a number names, or -1. */
function pressed(line: string): number {
  return /^\s*\d{1,3}\s*$/.test(line) ? Number(line) - 1 : -1;
}

function commandIn(line: string): Pick<TypedMessage, 'entities'> {
  const command = /^\/\w+/.exec(line)?.[0];
  return command === undefined ? {} : { entities: [{ type: 'bot_command', offset: 0, length: command.length }] };
}

/** After a question that opens a reply, as Telegram's clients do. A command is none. */
function replyTo(
  asked: Message | null,
  line: string,
  plain: (html: string) => string,
): Pick<TypedMessage, 'reply_to_message'> {
  if (asked?.reply_markup?.force_reply !== true || line.startsWith('/')) return {};
  const { message_id, date, chat, text } = asked;
  return { reply_to_message: { message_id, date, chat, from: me, text: plain(text) } };
}
