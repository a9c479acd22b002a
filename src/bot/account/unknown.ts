import { Refusal } from '#domain/errors.ts';
import type { BotContext } from '../context.ts';
import type { Intent, Services } from '../intent.ts';
import { reply } from '../telegram/reply.ts';
import { greeting } from './greeting.ts';

/**
 * A button or a command that we do not know, a sticker, a photo: a hint in a private chat, and for what has no words only
 * once; silence among others.
 */
export const unknown: Intent = {
  install(bot, { catalogue, travellers, log }) {
    bot.on('callback_query', () => {
      throw new Refusal('error-old-button');
    });

    bot.chatType('private').on('message', async (ctx) => {
      if (ctx.message.text === undefined && !(await isFirstHint(ctx, { travellers, log }))) return;
      await reply(ctx, greeting(catalogue, ctx.renderer, { isAlone: true }));
    });
  },
};

/** With the store away nobody knows, and a hint too many is better than none. */
async function isFirstHint(
  { chatId }: BotContext,
  { travellers, log }: Pick<Services, 'travellers' | 'log'>,
): Promise<boolean> {
  if (chatId === undefined) return false;
  try {
    return await travellers.hintOnce(chatId, 'how-to-ask');
  } catch (error) {
    log.error({ error: String(error) }, 'the store cannot be written');
    return true;
  }
}
