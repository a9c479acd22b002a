import { GrammyError } from 'grammy';
import type { ChatMember } from 'grammy/types';
import { unlessAway } from '#domain/errors.ts';
import type { BotContext } from '../context.ts';
import { exampleOf } from '../crossing-buttons.ts';
import type { Intent, Services } from '../intent.ts';
import { looks, reply } from '../telegram/reply.ts';
import { deskOf } from './channel-desk.ts';
import { invitation } from './greeting.ts';

/**
 * Somebody has added us. A group is greeted once: how to ask, and which language. Of a channel whoever added us hears in
 * their own chat with us, if there is one.
 */
export const added: Intent = {
  install(bot, services) {
    bot.on('my_chat_member', async (ctx) => {
      const { old_chat_member: before, new_chat_member: after, chat } = ctx.myChatMember;
      if (isIn(before) || !isIn(after)) return;
      if (chat.type === 'channel') await tellWhoAdded(ctx, services);
      else if (chat.type !== 'private' && (await isFirst(chat.id, services))) await greet(ctx, services);
    });
  },
};

function isIn({ status }: ChatMember): boolean {
  return status === 'member' || status === 'administrator';
}

async function greet(ctx: BotContext, { catalogue, languages, me }: Services): Promise<void> {
  const { renderer, asker } = ctx;
  const choose = invitation(asker.language, languages, renderer);
  const texts = { bot: `@${me().username}`, crossing: exampleOf(catalogue, renderer) };
  const hello = [renderer.html('start-what'), renderer.html('hello-how', texts), '', choose.html];
  await reply(ctx, { ...choose, html: hello.join('\n') });
}

async function tellWhoAdded(ctx: BotContext, services: Services): Promise<void> {
  const { chat, from } = ctx;
  if (chat === undefined || from === undefined) return;
  const { html, keyboard } = await deskOf(ctx, chat.id, services);
  try {
    await ctx.api.sendMessage(from.id, html, { ...looks, ...(keyboard ? { reply_markup: keyboard } : {}) });
  } catch (error) {
    // Whoever never wrote to us cannot be written to.
    if (!(error instanceof GrammyError)) throw error;
  }
}

/** With the store away nobody knows, and a greeting too many is better than none. */
function isFirst(chat: number, { travellers }: Services): Promise<boolean> {
  return unlessAway(travellers.hintOnce(chat, 'welcome'), true);
}
