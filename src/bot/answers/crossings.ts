import { borderId, borderOf, everyBorder } from '#domain/crossing.ts';
import { askedIn } from '#domain/topic.ts';
import { answerFor } from '../ask.ts';
import { bordersScreen } from '../border-screen.ts';
import { allCrossings } from '../button-kinds.ts';
import { type BorderButton, borderButtons, buttonsFor, decode, decodeBorder } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import type { Intent } from '../intent.ts';
import { askingWhich } from '../last-question.ts';
import { reply, revise } from '../telegram/reply.ts';
import { buttonData } from './screen.ts';

/** `/crossings` and *Other crossings*: by border, each crossing a button. */
export const crossings: Intent = {
  command: 'crossings',

  install(bot, services) {
    const { catalogue, answer, now } = services;

    const all = ({ renderer: { language } }: BotContext) => ({ border: everyBorder, page: 0, language });

    bot.command('crossings', (ctx) => reply(ctx, bordersScreen(ctx, all(ctx), services)));

    const show = async (ctx: BotContext, button: BorderButton) => {
      const asked = askedIn(button.topic ?? '');
      if (asked !== undefined) askingWhich(ctx, asked);
      await revise(ctx, bordersScreen(ctx, button, services));
    };
    bot.callbackQuery(borderButtons, (ctx) => {
      const zone = catalogue.crossings[0]?.posts[0].zone ?? 'utc';
      return show(ctx, decodeBorder(ctx.callbackQuery.data, zone));
    });
    bot.callbackQuery(allCrossings.pattern, (ctx) => {
      const { topic } = allCrossings.read(ctx.callbackQuery.data);
      return show(ctx, { ...all(ctx), ...(askedIn(topic) && { topic }) });
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
