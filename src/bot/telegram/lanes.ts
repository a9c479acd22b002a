import { Composer, Context, type MiddlewareFn } from 'grammy';
import type { BotContext } from '../context.ts';

/** Somebody who is offered updates, if they are for them. */
interface Stand {
  readonly isFor: ((ctx: BotContext) => boolean | Promise<boolean>) | null;
  readonly composer: Composer<BotContext>;
}

type Install<Method extends 'command' | 'callbackQuery' | 'filter' | 'use'> = Composer<BotContext>[Method];

/**
 * What commands and pressed buttons are for is offered to nothing else: most updates are plain words, which would have to pass
 * by all of them. Everybody else stands in every lane; the order is that of installing. Whoever an update is not for costs a
 * look, where a chain of grammY's costs three promises.
 */
export class Lanes extends Composer<BotContext> {
  readonly #plain: Stand[] = [];
  readonly #commands: Stand[] = [];
  readonly #taps: Stand[] = [];
  readonly #all = [this.#plain, this.#commands, this.#taps];

  override use: Install<'use'> = (...middleware) => stand(this.#all, { isFor: null, middleware });

  override filter = ((isFor: Stand['isFor'], ...middleware: Parameters<Install<'use'>>) =>
    stand(this.#all, { isFor, middleware })) as Install<'filter'>;

  override command = ((command: never, ...middleware: Parameters<Install<'use'>>) =>
    stand([this.#commands], { isFor: Context.has.command(command), middleware })) as unknown as Install<'command'>;

  override callbackQuery = ((query: never, ...middleware: Parameters<Install<'use'>>) =>
    stand([this.#taps], {
      isFor: Context.has.callbackQuery(query),
      middleware,
    })) as unknown as Install<'callbackQuery'>;

  override middleware(): MiddlewareFn<BotContext> {
    return (ctx, next) => {
      if (ctx.callbackQuery !== undefined) return past(this.#taps, ctx, next);
      return past(hasCommand(ctx) ? this.#commands : this.#plain, ctx, next);
    };
  }
}

function stand(
  lanes: readonly Stand[][],
  { isFor, middleware }: Pick<Stand, 'isFor'> & { readonly middleware: Parameters<Install<'use'>> },
): Composer<BotContext> {
  const composer = new Composer<BotContext>(...middleware);
  for (const lane of lanes) lane.push({ isFor, composer });
  return composer;
}

/** Offers an update to everybody in a lane from one on, until somebody does not pass it on. */
async function past(lane: readonly Stand[], ctx: BotContext, next: () => Promise<void>, from = 0): Promise<void> {
  for (let at = from; at < lane.length; at += 1) {
    const { isFor, composer } = lane[at] as Stand;
    const answer = isFor === null || isFor(ctx);
    if (typeof answer === 'boolean' ? !answer : !(await answer)) continue;
    let isPassedOn = false;
    await composer.middleware()(ctx, () => {
      if (isPassedOn) throw new Error('an update was passed on already');
      isPassedOn = true;
      return past(lane, ctx, next, at + 1);
    });
    return;
  }
  await next();
}

function hasCommand({ msg }: BotContext): boolean {
  return (msg?.entities ?? msg?.caption_entities ?? []).some(({ type }) => type === 'bot_command');
}
