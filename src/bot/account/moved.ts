import { unlessAway } from '#domain/errors.ts';
import type { Intent, Services } from '../intent.ts';

/**
 * A group became a supergroup, which has another number: all that it had goes on under that one, from the first message
 * there. Both chats are told, and either is enough.
 */
export const moved: Intent = {
  install(bot, { travellers }) {
    bot.on('message:migrate_to_chat_id', (ctx) => move(ctx.chat.id, ctx.message.migrate_to_chat_id, travellers));
    bot.on('message:migrate_from_chat_id', (ctx) => move(ctx.message.migrate_from_chat_id, ctx.chat.id, travellers));
  },
};

/** With the store away nobody is told: nobody asked for anything, and the next alert finds the new number too. */
function move(from: number, to: number, travellers: Services['travellers']): Promise<void> {
  return unlessAway(travellers.move(from, to), undefined);
}
