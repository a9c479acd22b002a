import { InlineKeyboard } from 'grammy';
import type { Answer } from '#answer/answer.ts';
import { keepNewest } from '#domain/keep-newest.ts';
import { askedAfter } from '../ask.ts';
import { takeLanguage } from '../button-kinds.ts';
import type { BotContext } from '../context.ts';
import type { Intent, Services } from '../intent.ts';
import { reply } from '../telegram/reply.ts';
import { textForBot } from '../telegram/text-for-bot.ts';
import { mapScreen, sendPins } from './map.ts';
import { answerScreen, leave } from './screen.ts';

/** Plain text, in any language. Among others the bot speaks only when spoken to, and never to say that it did not follow. */
export const question: Intent = {
  install(bot, services) {
    const countInARow = createCounter();

    bot.on(['message:text', 'message:caption'], async (ctx, next) => {
      const text = textForBot(ctx, ctx.message.text ?? ctx.message.caption ?? '');
      if (text === null || text.startsWith('/')) return next();
      // A card that somebody passed on, even to ourselves, is no question.
      if (ctx.message.via_bot?.id === ctx.me.id) return;
      const answer = services.answer(await askedAfter(ctx, text, services));
      const isTalk = answer.kind === 'none' || answer.kind === 'smalltalk';
      if (isTalk && ctx.chat.type !== 'private') return;
      if (answer.kind === 'answer' && answer.topic === 'map') {
        leave(ctx, answer);
        await reply(ctx, mapScreen(answer, services.catalogue));
        await sendPins(ctx, answer);
      } else {
        await reply(ctx, await answerScreen(ctx, answer, services));
      }
      await suggestLanguage(ctx, answer, countInARow, services);
    });
  },
};

/** So many questions in a row in another language than the chosen one are no accident. */
const inARow = 2;

/** Offers the language that somebody keeps writing in, once, to the one person of a private chat. */
async function suggestLanguage(
  ctx: BotContext,
  { heard }: Answer,
  countInARow: ReturnType<typeof createCounter>,
  { languages, travellers, log }: Services,
): Promise<void> {
  const { chosen } = ctx.asker;
  const { chatId } = ctx;
  if (chatId === undefined || ctx.chat?.type !== 'private' || chosen === null || heard === null) return;
  const other = languages.find(({ code }) => code === heard && code !== chosen);
  if (countInARow(chatId, other?.code ?? null) < inARow || other === undefined) return;
  const isFirst = await travellers.hintOnce(chatId, `switch-${other.code}`).catch((error: unknown) => {
    log.error({ error: String(error) }, 'the store cannot be written');
    return false;
  });
  if (!isFirst) return;
  const keyboard = new InlineKeyboard();
  for (const { code, name } of languages) {
    if (code === other.code || code === chosen) keyboard.text(name, takeLanguage.write({ chosen: code }));
  }
  await reply(ctx, { html: ctx.renderer.inLanguage(other.code).html('suggest-language'), keyboard });
}

const countedAtMost = 5000;

/** Counts how often in a row a chat was heard in the same language; `null` begins again. */
function createCounter() {
  const rows = new Map<number, { readonly language: string; readonly count: number }>();
  return (chat: number, language: string | null): number => {
    if (language === null) {
      rows.delete(chat);
      return 0;
    }
    const row = rows.get(chat);
    const count = row?.language === language ? row.count + 1 : 1;
    keepNewest(rows, chat, { language, count }, countedAtMost);
    return count;
  };
}
