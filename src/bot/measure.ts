import type { Middleware } from 'grammy';
import { buttonKinds } from './button-kinds.ts';
import { cardActions } from './callback-data.ts';
import type { BotContext } from './context.ts';
import { commands } from './intents.ts';

/** One update, for whoever counts: words from a short list, never what somebody wrote. */
export interface Handled {
  readonly intent: string;
  readonly outcome: 'answered' | 'refused' | 'failed' | 'lost';
  /** From when it came, its turn awaited. */
  readonly seconds: number;
}

/** Goes before everything else, and tells what became of each update. */
export function createMeasure(report: (handled: Handled) => void): Middleware<BotContext> {
  return async (ctx, next) => {
    const began = performance.now();
    const tell = (outcome: Handled['outcome']) =>
      report({ intent: intentOf(ctx), outcome, seconds: (performance.now() - began) / 1000 });
    try {
      await next();
    } catch (error) {
      tell('lost');
      throw error;
    }
    tell(ctx.outcome ?? 'answered');
  };
}

const verbs: ReadonlySet<string> = new Set([...cardActions, ...buttonKinds.map(({ verb }) => verb)]);
const commandNames: ReadonlySet<string> = new Set(commands);

function intentOf({ update, inlineQuery, callbackQuery, message, channelPost }: BotContext): string {
  if (inlineQuery !== undefined) return 'inline';
  if (update.guest_message !== undefined) return 'guest';
  if (callbackQuery !== undefined) return known(verbs, callbackQuery.data?.split(':')[0], 'other-button');
  const { text, location } = message ?? channelPost ?? {};
  if (location !== undefined) return 'location';
  const command = /^\/(\w+)/.exec(text ?? '')?.[1];
  if (command !== undefined) return known(commandNames, command, 'other-command');
  if (text !== undefined) return 'words';
  return update.edited_message === undefined ? 'other' : 'edit';
}

function known(names: ReadonlySet<string>, name: string | undefined, otherwise: string): string {
  return name !== undefined && names.has(name) ? name : otherwise;
}
