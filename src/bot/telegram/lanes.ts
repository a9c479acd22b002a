import { Composer, type MiddlewareFn } from 'grammy';
import type { BotContext } from '../context.ts';

/**
 * What commands and pressed buttons are for is offered to nothing else: most updates are plain words, which would have to pass
 * by all of them, one promise after the other. Everybody else stands in every lane; the order is that of installing.
 */
export class Lanes extends Composer<BotContext> {
  readonly #plain = new Composer<BotContext>();
  readonly #commands = new Composer<BotContext>();
  readonly #taps = new Composer<BotContext>();

  override use: Composer<BotContext>['use'] = (...middleware) => {
    const one = new Composer<BotContext>(...middleware);
    for (const lane of [this.#plain, this.#commands, this.#taps]) lane.use(one);
    return one;
  };

  override command: Composer<BotContext>['command'] = (...command) => this.#commands.command(...command);

  override callbackQuery: Composer<BotContext>['callbackQuery'] = (...query) => this.#taps.callbackQuery(...query);

  override middleware(): MiddlewareFn<BotContext> {
    const [plain, commands, taps] = [this.#plain, this.#commands, this.#taps].map((lane) => lane.middleware());
    return (ctx, next) => {
      if (ctx.callbackQuery !== undefined) return taps?.(ctx, next);
      return (hasCommand(ctx) ? commands : plain)?.(ctx, next);
    };
  }
}

function hasCommand({ msg }: BotContext): boolean {
  return (msg?.entities ?? msg?.caption_entities ?? []).some(({ type }) => type === 'bot_command');
}
