import type { Act, Button, Message } from './world.ts';

/** What people see of the bot's messages. */

export interface Shown {
  readonly id: number;
  /** Plain; of a venue its title and address, of a file its name and caption. */
  readonly text: string;
  /** The words of the buttons, from left to right and down. */
  readonly buttons: readonly string[];
  /** The buttons with all they do. */
  readonly rows: readonly (readonly Button[])[];
  /** The words of the keyboard that it puts in place of the letters, such as *Send my location*. */
  readonly keyboard: readonly string[];
  /** What is typed next is a reply to it. */
  readonly opensReply: boolean;
  /** Where the links in the text lead. */
  readonly links: readonly string[];
  /** All that the Bot API would tell. */
  readonly message: Message;
  /** Of a message that somebody sent through an inline result. */
  readonly inlineId?: string;
}

/** What the bot did about something. */
export interface Heard {
  /** All that it said or changed, one under the other. */
  readonly text: string;
  /** The words of the buttons under the last of these. */
  readonly buttons: readonly string[];
  /** New and changed messages, in order. */
  readonly messages: readonly Shown[];
  /** What a pressed button says in passing or in an alert; `null` where nothing. */
  readonly notice: string | null;
}

/** `params` are those of the call that made or changed it: the Bot API does not tell of a keyboard afterwards. */
export function shown(message: Message, params: Act['params'] = {}, inlineId?: string): Shown {
  const { keyboard = [], force_reply: opensReply = false } = (params['reply_markup'] ?? {}) as {
    keyboard?: readonly (readonly (Button | string)[])[];
    force_reply?: boolean;
  };
  const rows = message.reply_markup?.inline_keyboard ?? [];
  return {
    id: message.message_id,
    text: wordsOf(message),
    buttons: rows.flat().map(({ text }) => text),
    rows,
    keyboard: keyboard.flat().map((button) => (typeof button === 'string' ? button : button.text)),
    opensReply,
    links: (message.entities ?? []).flatMap(({ url }) => url ?? []),
    message,
    ...(inlineId === undefined ? {} : { inlineId }),
  };
}

export function heardIn(acts: readonly Act[]): Heard {
  const changes = acts.filter(({ kind }) => kind === 'sent' || kind === 'edited');
  const messages = changes.flatMap(({ message, params }) => (message === undefined ? [] : shown(message, params)));
  const notice = acts.find(({ kind }) => kind === 'noticed')?.params['text'];
  return {
    text: messages.map(({ text }) => text).join('\n'),
    buttons: messages.at(-1)?.buttons ?? [],
    messages,
    notice: typeof notice === 'string' ? notice : null,
  };
}

function wordsOf({ text, caption, venue, location, document }: Message): string {
  if (venue !== undefined) return `${venue.title}, ${venue.address}`;
  if (location !== undefined) return `${location.latitude}, ${location.longitude}`;
  return [document?.file_name, text ?? caption].filter((words) => words !== undefined).join('\n');
}
