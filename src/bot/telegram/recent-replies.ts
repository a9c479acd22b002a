import type { Context } from 'grammy';
import { keepNewest } from './keep-newest.ts';

/**
 * Which message of ours answered which of theirs, so that an edited question edits its answer. In the memory of this
 * process: what is forgotten, or was answered by another replica, is answered by a new message.
 */
export interface RecentReplies {
  /** The message of ours that answered this message of theirs. */
  answerTo(ctx: Context): number | undefined;
  answered(ctx: Context, reply: number): void;
}

const keptAtMost = 5000;

export function createRecentReplies(): RecentReplies {
  const answers = new Map<string, number>();
  const keyOf = ({ msg }: Context) => `${msg?.chat.id}:${msg?.message_id}`;
  return {
    answerTo: (ctx) => answers.get(keyOf(ctx)),
    answered(ctx, reply) {
      if (ctx.callbackQuery === undefined) keepNewest(answers, keyOf(ctx), reply, keptAtMost);
    },
  };
}
