import { borderId, borderOf, everyBorder } from '#domain/crossing.ts';
import { askedIn } from '#domain/topic.ts';
import { answerFor } from '../ask.ts';
import { bordersScreen } from '../border-screen.ts';
import { allCrossings } from '../button-kinds.ts';
import { borderButtons, buttonsFor, decode, decodeBorder } from '../callback-data.ts';
import type { Intent } from '../intent.ts';
import { askingWhich } from '../last-question.ts';
import { reply, revise } from '../telegram/reply.ts';
import { buttonData } from './screen.ts';

/** `/crossings` and *Other crossings*: by border, each crossing a button. */
export const crossings: Intent = {
  command: 'crossings',

  install(bot, services) {
    const { catalogue, answer, now } = services;

    bot.command('crossings', (ctx) => {
      const { language } = ctx.renderer;
      return reply(ctx, bordersScreen(ctx, { border: everyBorder, page: 0, language }, services));
    });

    bot.callbackQuery(borderButtons, async (ctx) => {
      const zone = catalogue.crossings[0]?.posts[0].zone ?? 'utc';
      const button = decodeBorder(ctx.callbackQuery.data, zone);
      const asked = askedIn(button.topic ?? '');
      if (asked !== undefined) askingWhich(ctx, asked);
      await revise(ctx, bordersScreen(ctx, button, services));
    });

    bot.callbackQuery(allCrossings.pattern, async (ctx) => {
      const { topic } = allCrossings.read(ctx.callbackQuery.data);
      const asked = askedIn(topic);
      if (asked !== undefined) askingWhich(ctx, asked);
      const { language } = ctx.renderer;
      await revise(
        ctx,
        bordersScreen(ctx, { border: everyBorder, page: 0, language, ...(asked && { topic }) }, services),
      );
    });

    bot.callbackQuery(buttonsFor('list'), async (ctx) => {
      const from = answerFor(decode(ctx.callbackQuery.data, catalogue.crossings), ctx.asker, { answer, now });
      const border = borderOf(from.crossing, catalogue);
      const id = border === undefined ? everyBorder : borderId(border);
      const { html, keyboard } = bordersScreen(ctx, { border: id, page: 1, language: from.language }, services);
      keyboard?.row().text(from.renderer.message('button-back'), buttonData(from, 'card'));
      await revise(ctx, { html, ...(keyboard === undefined ? {} : { keyboard }) });
    });
  },
};
