import { InlineKeyboard } from 'grammy';
import type { Answer } from '#answer/answer.ts';
import { takeLanguage } from '../button-kinds.ts';
import type { BotContext } from '../context.ts';
import type { Services } from '../intent.ts';
import { reply } from '../telegram/reply.ts';

/** So many questions in a row in another language than the chosen one are no accident. */
const inARow = 2;

/** Offers the language that somebody keeps writing in, once, to the one person of a private chat. */
export async function suggestLanguage(ctx: BotContext, { heard }: Answer, services: Services): Promise<void> {
  const { languages, translate, travellers, log } = services;
  const { chosen } = ctx.asker;
  const { chatId } = ctx;
  if (chatId === undefined || ctx.chat?.type !== 'private' || chosen === null || heard === null) return;
  const other = languages.find(({ code }) => code === heard && code !== chosen);
  if (ctx.recent.count(chatId, other?.code ?? null) < inARow || other === undefined) return;
  const isFirst = await travellers.hintOnce(chatId, `switch-${other.code}`).catch((error: unknown) => {
    log.error({ error: String(error) }, 'the store cannot be written');
    return false;
  });
  if (!isFirst) return;
  const keyboard = new InlineKeyboard();
  for (const { code, name } of languages) {
    if (code === other.code || code === chosen) keyboard.text(name, takeLanguage.write({ chosen: code }));
  }
  await reply(ctx, translate(other.code, 'suggest-language'), keyboard);
}
