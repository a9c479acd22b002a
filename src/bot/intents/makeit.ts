import { InlineKeyboard } from 'grammy';
import type { AnswerAbout } from '#answer/answer.ts';
import { townsKnown } from '#answer/parse-journey.ts';
import { textIn } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { about, answerTo, askedBy, type Showing, showing } from '../answers.ts';
import { buttonsFor, type Choice, choiceIn } from '../choices.ts';
import type { Asker } from '../context.ts';
import type { Intent, Parts } from '../intent.ts';
import { reply, revise } from '../send.ts';
import { listing } from './crossings.ts';

/** `/makeit Karkyra from Almaty 13:00` and *Can I make it?*: the towns are buttons, and leaving is now unless asked. */
export const makeit: Intent = {
  command: 'makeit',

  install(bot, parts) {
    bot.command('makeit', async (ctx) => {
      const asked = { ...askedBy(ctx.asker, ctx.match, parts), topic: 'makeit' as const };
      const shown = ctx.match.trim() === '' ? listing(ctx.asker.language, parts) : showing(parts.answer(asked), parts);
      await reply(ctx, shown.html, shown.keyboard);
    });

    bot.callbackQuery(buttonsFor('makeit'), async (ctx) => {
      const choice = choiceIn(ctx.callbackQuery.data, parts.catalogue.crossings);
      const show = choice.topic === undefined ? whereFrom : leaving;
      const { html, keyboard } = show(choice, ctx.asker, parts);
      await revise(ctx, html, keyboard);
    });
  },
};

/** The towns whose drive is known, each a button. */
function whereFrom(choice: Choice, asker: Asker, parts: Parts): Showing {
  const answer = answerTo(choice, asker, parts);
  const towns = townsKnown(choice.crossing, undefined);
  const keyboard = new InlineKeyboard();
  for (const [index, town] of towns.entries()) {
    keyboard.text(textIn(town.name, answer.language), about(answer, 'makeit', letterOf(index)));
    if (index % 2 === 1) keyboard.row();
  }
  keyboard.row().text(parts.translate(answer.language, 'button-back'), about(answer, 'card'));
  return { html: parts.say.askJourney(answer.crossing, towns, answer.language), keyboard };
}

/** From one of them, and two other times to try. The town says which way it goes, whatever was asked before. */
function leaving({ topic = '', toward: _, ...rest }: Choice, asker: Asker, parts: Parts): Showing {
  const town = townsKnown(rest.crossing, undefined)[topic.charCodeAt(0) - letterOf(0).charCodeAt(0)];
  if (town === undefined || topic.length > 1) throw new Refusal('error-old-button');
  const leave = rest.moment?.at ?? parts.now();
  const answer = answerTo(rest, asker, parts, { topic: 'makeit', from: town.name.en, leave: leave.toISO() ?? '' });
  return { html: answer.html, keyboard: underPassage(answer, topic, parts) };
}

function underPassage(answer: AnswerAbout, town: string, { translate, now }: Parts): InlineKeyboard {
  const { language, passage, toward: _, ...rest } = answer;
  const back = about({ ...answer, precision: 'now' }, 'card');
  const keyboard = new InlineKeyboard();
  if (passage?.leave) {
    const { leave } = passage;
    const leavingAt = (at: typeof leave) =>
      about({ ...rest, language, status: { ...answer.status, at }, precision: 'moment' }, 'makeit', town);
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
