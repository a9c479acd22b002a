import type { Context } from 'grammy';
import { keepNewest } from '#domain/keep-newest.ts';
import type { LastQuestion } from '#domain/ports/last-questions.ts';

/**
 * Which message of ours answered which of theirs, so that an edited question edits its answer. In the memory of this
 * process: what is forgotten, or was answered by another replica, is answered by a new message.
 */
export interface RecentReplies {
  /** The message of ours that answered this message of theirs. */
  answerTo(ctx: Context): number | undefined;
  answered(ctx: Taking, reply: number): void;
  /** What their newest message took from the question before it; `undefined` where this message is an older one. */
  newest(ctx: Context): { readonly took: LastQuestion | undefined } | undefined;
}

type Taking = Context & { readonly took?: LastQuestion };

const keptAtMost = 5000;

export function createRecentReplies(): RecentReplies {
  const answers = new Map<string, number>();
  const newest = new Map<number, { readonly message: number; readonly took: LastQuestion | undefined }>();
  const keyOf = ({ msg }: Context) => `${msg?.chat.id}:${msg?.message_id}`;
  return {
    answerTo: (ctx) => answers.get(keyOf(ctx)),
    answered(ctx, reply) {
      if (ctx.callbackQuery !== undefined) return;
      keepNewest(answers, keyOf(ctx), reply, keptAtMost);
      const { msg, took } = ctx;
      const isNewer = msg !== undefined && msg.message_id > (newest.get(msg.chat.id)?.message ?? 0);
      if (isNewer) keepNewest(newest, msg.chat.id, { message: msg.message_id, took }, keptAtMost);
    },
    newest({ msg }) {
      const known = msg && newest.get(msg.chat.id);
      return known?.message === msg?.message_id ? known : undefined;
    },
  };
}
