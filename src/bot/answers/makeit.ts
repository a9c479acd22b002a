import { InlineKeyboard } from 'grammy';
import type { DateTime } from 'luxon';
import type { AnswerAbout } from '#answer/answer.ts';
import { townsKnown } from '#answer/parse-journey.ts';
import { referenceText, textIn } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { answerFor } from '../ask.ts';
import { buttonsFor, type CardButton, decode } from '../callback-data.ts';
import type { Asker } from '../context.ts';
import type { Intent, Services } from '../intent.ts';
import { reply, revise, type Screen } from '../telegram/reply.ts';
import { askedScreen, backToCard, buttonData } from './screen.ts';

/** `/makeit Karkyra from Almaty 13:00` and *Can I make it?*: the towns are buttons, and leaving is now unless asked. */
export const makeit: Intent = {
  command: 'makeit',

  install(bot, services) {
    const { crossings } = services.catalogue;

    bot.command('makeit', async (ctx) => reply(ctx, await askedScreen(ctx, ctx.match, services, 'makeit')));

    bot.callbackQuery(buttonsFor('makeit'), async (ctx) => {
      const button = decode(ctx.callbackQuery.data, crossings);
      const screen = button.topic === undefined ? askTown : passageScreen;
      await revise(ctx, screen(button, ctx.asker, services));
    });
  },
};

/** The towns whose drive is known, each a button. */
function askTown(button: CardButton, asker: Asker, services: Services): Screen {
  const answer = answerFor(button, asker, services);
  const { renderer } = answer;
  const towns = townsKnown(button.crossing, undefined);
  const keyboard = new InlineKeyboard();
  for (const [index, town] of towns.entries()) {
    keyboard.text(textIn(town.name, answer.language), buttonData(answer, 'makeit', letterOf(index)));
    if (index % 2 === 1) keyboard.row();
  }
  return { html: renderer.askJourney(answer.crossing, towns), keyboard: backToCard(answer, keyboard) };
}

/** From one of them, and two other times to try. The town says which way it goes, whatever was asked before. */
function passageScreen({ topic = '', traveller, ...rest }: CardButton, asker: Asker, services: Services): Screen {
  const town = townsKnown(rest.crossing, undefined)[topic.charCodeAt(0) - letterOf(0).charCodeAt(0)];
  if (town === undefined || topic.length > 1) throw new Refusal('error-old-button');
  const leave = rest.moment?.at ?? services.now();
  const button = { ...rest, traveller: { ...traveller, toward: undefined } };
  const answer = answerFor(button, asker, services, {
    topic: 'makeit',
    from: referenceText(town.name),
    leave: leave.toISO() ?? '',
  });
  return { html: answer.html, keyboard: underPassage(answer, topic, services.now()) };
}

function underPassage(answer: AnswerAbout, town: string, now: DateTime): InlineKeyboard {
  const { renderer, passage, moment, traveller } = answer;
  const back = buttonData({ ...answer, moment: { ...moment, precision: 'now' } }, 'card');
  const keyboard = new InlineKeyboard();
  if (passage?.leave) {
    const { leave } = passage;
    const anyWay = { ...answer, traveller: { ...traveller, toward: undefined } };
    const leavingAt = (at: typeof leave) =>
      buttonData({ ...anyWay, moment: { ...moment, at, precision: 'moment' } }, 'makeit', town);
    const tomorrow = now.setZone(leave.zone).plus({ days: 1 }).startOf('day').set({ hour: 8 });
    keyboard
      .text(renderer.message('button-hour-later'), leavingAt(leave.plus({ hours: 1 })))
      .text(renderer.message('button-tomorrow'), leavingAt(tomorrow))
      .row();
  }
  return keyboard.text(renderer.message('button-back'), back);
}

/** A town in one letter: its place among those whose drive is known. */
function letterOf(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}
