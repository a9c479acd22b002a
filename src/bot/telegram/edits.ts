import type { MiddlewareFn } from 'grammy';
import type { BotContext } from '../context.ts';
import { mentionOf } from './text-for-bot.ts';

/** An edit later than this brings no new answer where there was none. */
const latestHours = 48;

/**
 * A question that was edited is asked again, and its answer is edited too. Edits of what we never answered are asked anew
 * only where they call us by a command or by name.
 */
export const edits: MiddlewareFn<BotContext> = async (ctx, next) => {
  const edited = ctx.update.edited_message;
  if (edited === undefined) return next();
  const earlier = ctx.replies.answerTo(ctx);
  const isRecent = ctx.present.toSeconds() - edited.date < latestHours * 3600;
  const isSaid = (edited.text ?? edited.caption) !== undefined;
  if (!isSaid || (earlier === undefined && !(isRecent && callsUs(ctx)))) return;
  delete ctx.update.edited_message;
  ctx.update.message = edited as NonNullable<typeof ctx.update.message>;
  ctx.isEdit = true;
  if (earlier !== undefined) ctx.revises = earlier;
  await next();
};

function callsUs({ update: { edited_message: edited }, me }: BotContext): boolean {
  const isCommand = edited?.entities?.some(({ type, offset }) => type === 'bot_command' && offset === 0) ?? false;
  return isCommand || mentionOf(me).test(edited?.text ?? edited?.caption ?? '');
}
