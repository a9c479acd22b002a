import type { Reporters } from '#domain/ports/reports.ts';
import type { BotContext } from '../context.ts';

/** The name under which reports of whoever writes are kept; `null` in a group, and where there is no key. */
export function personOf(
  { chat, from }: Pick<BotContext, 'chat' | 'from'>,
  reporters: Reporters | null,
): string | null {
  return reporters === null || from === undefined || chat?.type !== 'private' ? null : reporters.personOf(from.id);
}
