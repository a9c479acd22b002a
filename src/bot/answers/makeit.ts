import { InlineKeyboard } from 'grammy';
import type { DateTime } from 'luxon';
import type { AnswerAbout, Asked } from '#answer/answer.ts';
import { townsKnown } from '#answer/parse-journey.ts';
import { isSameTown, referenceText, textIn } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { answerFor } from '../ask.ts';
import { buttonsFor, type CardButton, decode } from '../callback-data.ts';
import type { Asker, BotContext } from '../context.ts';
import type { Intent, Services } from '../intent.ts';
import { reply, revise, type Screen } from '../telegram/reply.ts';
import { letterOf, townUnder } from '../town-letters.ts';
import { askedScreen, backToCard, buttonData, leave } from './screen.ts';

/** `/makeit Karkyra from Almaty 13:00` and *Can I make it?*: the towns are buttons, and leaving is now unless asked. */
export const makeit: Intent = {
  command: 'makeit',

  install(bot, services) {
    const { crossings } = services.catalogue;

    bot.command('makeit', async (ctx) => reply(ctx, await askedScreen(ctx, ctx.match, services, 'makeit')));

    bot.callbackQuery(buttonsFor('makeit'), async (ctx) => {
      const button = decode(ctx.callbackQuery.data, crossings);
      const { topic } = button;
      const screen =
        (topic === undefined ? fromOwnTown(button, ctx, services) : null) ??
        (topic === undefined || topic === otherTown ? askTown : passageScreen)(button, ctx, services);
      await revise(ctx, screen);
    });
  },
};

/** Asks for the town, whatever the settings say. */
const otherTown = 'town';

/** From the town of the settings, where it lies on the way and the drive from there is known. */
function fromOwnTown(button: CardButton, ctx: BotContext, services: Services): Screen | null {
  const { asker } = ctx;
  if (asker.settings.town === undefined) return null;
  const answer = passageFor(button, asker, services);
  const { html, passage, decided, renderer } = answer;
  const index = townsKnown(button.crossing, undefined).findIndex(
    (town) => passage?.from && isSameTown(town, passage.from),
  );
  if (index === -1 || !decided.includes('town')) return null;
  leave(ctx, answer);
  const keyboard = underPassage(answer, letterOf(index), services.now());
  const label = renderer.message('button-other-town');
  return { html, keyboard: keyboard.text(label, buttonData(answer, 'makeit', otherTown)) };
}

/** The towns whose drive is known, each a button. */
function askTown(button: CardButton, ctx: BotContext, services: Services): Screen {
  const answer = answerFor(button, ctx.asker, services);
  leave(ctx, answer, 'makeit');
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
function passageScreen({ topic = '', traveller, ...rest }: CardButton, ctx: BotContext, services: Services): Screen {
  const town = townUnder(topic, rest.crossing);
  if (town === undefined) throw new Refusal('error-old-button');
  const button = { ...rest, traveller: { ...traveller, toward: undefined } };
  const answer = passageFor(button, ctx.asker, services, { from: referenceText(town.name) });
  leave(ctx, answer);
  return { html: answer.html, keyboard: underPassage(answer, topic, services.now()) };
}

/** Leaving at the asked moment, or now. */
function passageFor(button: CardButton, asker: Asker, services: Services, from: Pick<Asked, 'from'> = {}): AnswerAbout {
  const leaving = button.moment?.at ?? services.now();
  return answerFor(button, asker, services, { topic: 'makeit', leave: leaving.toISO() ?? '', ...from });
}

function underPassage(answer: AnswerAbout, town: string, now: DateTime): InlineKeyboard {
  const { renderer, passage, moment, traveller } = answer;
  const back = buttonData({ ...answer, moment: { ...moment, precision: 'now' } }, 'card');
  const keyboard = new InlineKeyboard();
  if (passage?.leave) {
    const { leave: leaving } = passage;
    const anyWay = { ...answer, traveller: { ...traveller, toward: undefined } };
    const leavingAt = (at: typeof leaving) =>
      buttonData({ ...anyWay, moment: { ...moment, at, precision: 'moment' } }, 'makeit', town);
    const tomorrow = now.setZone(leaving.zone).plus({ days: 1 }).startOf('day').set({ hour: 8 });
    keyboard
      .text(renderer.message('button-hour-later'), leavingAt(leaving.plus({ hours: 1 })))
      .text(renderer.message('button-tomorrow'), leavingAt(tomorrow))
      .row();
  }
  return keyboard.text(renderer.message('button-back'), back);
}
