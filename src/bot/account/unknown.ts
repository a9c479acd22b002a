import { Refusal } from '#domain/errors.ts';
import { answerScreen } from '../answers/screen.ts';
import { askedAfter } from '../ask.ts';
import { count } from '../flood-guard.ts';
import { editorCommands, type Intent } from '../intent.ts';
import { reply } from '../telegram/reply.ts';
import { greeting } from './greeting.ts';

/**
 * A button or a command that we do not know, a voice, a sticker, a photo: a hint in a private chat, and for what has no words
 * once a day; silence among others.
 */
export const unknown: Intent = {
  install(bot, services) {
    const { catalogue } = services;

    bot.on('callback_query', () => {
      throw new Refusal('error-old-button');
    });

    const alone = bot.chatType('private');
    alone.on('message:text', async (ctx) => {
      const words = wordsOf(ctx.message.text);
      const answer = words === null ? null : services.answer(await askedAfter(ctx, words, services));
      const isOurs = answer !== null && answer.kind !== 'none' && answer.kind !== 'smalltalk';
      const hello = () => greeting(catalogue, ctx.renderer, { isAlone: true });
      await reply(ctx, isOurs ? await answerScreen(ctx, answer, services) : hello());
    });
    alone.on(['message:file', 'message:contact', 'message:poll', 'message:dice', 'message:story'], async (ctx) => {
      if ((await count(services, 'wordless', ctx.chat.id, 1)).kind !== 'within') return;
      const { html, keyboard } = greeting(catalogue, ctx.renderer, { isAlone: true });
      await reply(ctx, { html: `${ctx.renderer.html('only-words')}\n${html}`, ...(keyboard ? { keyboard } : {}) });
    });
  },
};

/** "/korday", "/when karkyra": what stands behind a command that we do not know, or the command itself; of editors' none. */
function wordsOf(text: string): string | null {
  const [command = '', ...words] = text.split(/\s+/u);
  const name = command.slice(1);
  if (editorCommands.some((one) => one === name)) return null;
  return words.length > 0 ? words.join(' ') : name;
}
