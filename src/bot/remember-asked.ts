import type { Crossing } from '#domain/crossing.ts';
import { type BotContext, chatOf } from './context.ts';
import type { Services } from './intent.ts';

/** Alerts come when nobody is asking: in the language and in the topic in which they were asked for. */
export async function rememberAsked(
  ctx: BotContext,
  { id: crossing }: Pick<Crossing, 'id'>,
  language: string,
  { travellers }: Pick<Services, 'travellers'>,
): Promise<void> {
  const chat = chatOf(ctx);
  if (ctx.asker.chosen === null) await travellers.rememberLanguage(chat, language);
  if (isForum(ctx)) await travellers.rememberTopic(chat, crossing, topicIn(ctx));
}

function isForum({ chat }: BotContext): boolean {
  return chat?.type === 'supergroup' && chat.is_forum === true;
}

/** Where there are no topics a reply has a thread too. */
function topicIn({ msg }: BotContext): number | null {
  return (msg?.is_topic_message ? msg.message_thread_id : undefined) ?? null;
}
