import type { Message } from 'grammy/types';
import { lettersKeptDays } from '#domain/notes/letter.ts';
import { escapeHtml } from '#render/html.ts';
import type { Renderer } from '#render/renderer.ts';
import type { BotContext } from '../context.ts';
import type { Services } from '../intent.ts';

/** How a letter to the editors looks in their chats; by it a reply to one is known, however old it is. */

/** The rest of a very long letter is left out, so that it fits under its heading. */
export const longestLetter = 3500;

/** A letter as an editor reads it. @param written the name of the language that its writer was spoken to in */
export function letterFor(renderer: Renderer, letter: string, written: string): string {
  const how = renderer.html('feedback-how', { days: String(lettersKeptDays) });
  return [renderer.bold('feedback-heading', { language: written }), escapeHtml(letter), how].join('\n\n');
}

/** The letter that a message replies to; `undefined` where it replies to none. */
export function letterAnswered(
  { message, me }: BotContext,
  { languages, translate }: Pick<Services, 'languages' | 'translate'>,
): Pick<Message, 'message_id'> | undefined {
  const letter = message?.reply_to_message;
  if (letter?.from?.id !== me.id) return undefined;
  const headings = languages.flatMap(({ code }) =>
    languages.map(({ name }) => translate(code, 'feedback-heading', { language: name })),
  );
  return headings.some((heading) => letter.text?.startsWith(`${heading}\n`)) ? letter : undefined;
}
