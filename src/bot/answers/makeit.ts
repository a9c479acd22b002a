import { InlineKeyboard } from 'grammy';
import type { AnswerAbout } from '#answer/answer.ts';
import { townsKnown } from '#answer/parse-journey.ts';
import { referenceText, textIn } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { buttonsFor, type CardButton, decode } from '../callback-data.ts';
import type { Asker } from '../context.ts';
import type { Intent, Services } from '../intent.ts';
import { reply, revise } from '../telegram/reply.ts';
import { listing } from './crossings.ts';
import { answerFor, answerScreen, buttonData, questionFrom, type Screen } from './screen.ts';

/** `/makeit Karkyra from Almaty 13:00` and *Can I make it?*: the towns are buttons, and leaving is now unless asked. */
export const makeit: Intent = {
  command: 'makeit',

  install(bot, services) {
    bot.command('makeit', async (ctx) => {
      const asked = { ...questionFrom(ctx.asker, ctx.match, services), topic: 'makeit' as const };
      const shown =
        ctx.match.trim() === ''
          ? listing(ctx.asker.language, services)
          : answerScreen(services.answer(asked), services);
      await reply(ctx, shown.html, shown.keyboard);
    });

    bot.callbackQuery(buttonsFor('makeit'), async (ctx) => {
      const choice = decode(ctx.callbackQuery.data, services.catalogue.crossings);
      const show = choice.topic === undefined ? whereFrom : leaving;
      const { html, keyboard } = show(choice, ctx.asker, services);
      await revise(ctx, html, keyboard);
    });
  },
};

/** The towns whose drive is known, each a button. */
function whereFrom(choice: CardButton, asker: Asker, services: Services): Screen {
  const answer = answerFor(choice, asker, services);
  const towns = townsKnown(choice.crossing, undefined);
  const keyboard = new InlineKeyboard();
  for (const [index, town] of towns.entries()) {
    keyboard.text(textIn(town.name, answer.language), buttonData(answer, 'makeit', letterOf(index)));
    if (index % 2 === 1) keyboard.row();
  }
  keyboard.row().text(services.translate(answer.language, 'button-back'), buttonData(answer, 'card'));
  return { html: services.renderer.askJourney(answer.crossing, towns, answer.language), keyboard };
}

/** From one of them, and two other times to try. The town says which way it goes, whatever was asked before. */
function leaving({ topic = '', traveller, ...rest }: CardButton, asker: Asker, services: Services): Screen {
  const town = townsKnown(rest.crossing, undefined)[topic.charCodeAt(0) - letterOf(0).charCodeAt(0)];
  if (town === undefined || topic.length > 1) throw new Refusal('error-old-button');
  const leave = rest.moment?.at ?? services.now();
  const choice = { ...rest, traveller: { ...traveller, toward: undefined } };
  const answer = answerFor(choice, asker, services, {
    topic: 'makeit',
    from: referenceText(town.name),
    leave: leave.toISO() ?? '',
  });
  return { html: answer.html, keyboard: underPassage(answer, topic, services) };
}

function underPassage(answer: AnswerAbout, town: string, { translate, now }: Services): InlineKeyboard {
  const { language, passage, moment, traveller } = answer;
  const back = buttonData({ ...answer, moment: { ...moment, precision: 'now' } }, 'card');
  const keyboard = new InlineKeyboard();
  if (passage?.leave) {
    const { leave } = passage;
    const anyWay = { ...answer, traveller: { ...traveller, toward: undefined } };
    const leavingAt = (at: typeof leave) =>
      buttonData({ ...anyWay, moment: { ...moment, at, precision: 'moment' } }, 'makeit', town);
    const tomorrow = now().setZone(leave.zone).plus({ days: 1 }).startOf('day').set({ hour: 8 });
    keyboard
      .text(translate(language, 'button-hour-later'), leavingAt(leave.plus({ hours: 1 })))
      .text(translate(language, 'button-tomorrow'), leavingAt(tomorrow))
      .row();
  }
  return keyboard.text(translate(language, 'button-back'), back);
}

/** A town in one letter: its place among those whose drive is known. */
function letterOf(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}
