import { Context } from 'grammy';
import { expect, test } from 'vitest';
import type { BotContext } from '#bot/context.ts';
import { Lanes } from '#bot/telegram/lanes.ts';

const me = { id: 42, username: 'otkel_bot' } as never;
const chat = { id: 1, type: 'private', first_name: 'Aizada' };
const contextOf = (update: object) => new Context({ update_id: 1, ...update } as never, {} as never, me) as BotContext;
const said = (text: string, type?: string) =>
  contextOf({
    message: { message_id: 1, date: 0, chat, text, entities: type ? [{ type, offset: 0, length: text.length }] : [] },
  });

/** Whom an update passes, in order. */
async function passedBy(ctx: BotContext): Promise<readonly string[]> {
  const passed: string[] = [];
  const lanes = new Lanes();
  const stand = (name: string) => async (_: unknown, next: () => Promise<void>) => {
    passed.push(name);
    await next();
  };
  lanes.command('start', stand('command'));
  lanes.on('message:text', stand('text'));
  lanes.callbackQuery(/^a/, stand('tap'));
  lanes.use(stand('all'));
  lanes.command('start', stand('late command'));
  await lanes.middleware()(ctx, async () => {});
  return passed;
}

test('everybody is offered what is for them, in the order of installing', async () => {
  expect(await passedBy(said('/start', 'bot_command'))).toEqual(['command', 'text', 'all', 'late command']);
  expect(await passedBy(said('/help', 'bot_command'))).toEqual(['text', 'all']);
  expect(await passedBy(said('кордай'))).toEqual(['text', 'all']);
  const from = { id: 1, is_bot: false, first_name: 'Aizada' };
  expect(await passedBy(contextOf({ callback_query: { id: '1', from, chat_instance: '1', data: 'a' } }))).toEqual([
    'tap',
    'all',
  ]);
});

test('whoever an update is not for is passed by, also where that is known only later; nobody passes it on twice', async () => {
  const passed: string[] = [];
  const lanes = new Lanes();
  lanes.filter(async () => false).use(async () => void passed.push('nobody'));
  lanes
    .filter(async () => true)
    .use(async (_, next) => {
      passed.push('somebody');
      await next();
      await expect(async () => await next()).rejects.toThrow('passed on already');
    });
  lanes.use(async () => void passed.push('the last'));
  await lanes.middleware()(said('кордай'), async () => void passed.push('after all'));
  expect(passed).toEqual(['somebody', 'the last']);
});
