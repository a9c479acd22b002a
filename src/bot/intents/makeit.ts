import { InlineKeyboard } from 'grammy';
import { townsKnown } from '#answer/journey.ts';
import { textIn } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { about, answerTo, askedBy, showing } from '../answers.ts';
import { buttonsFor, choiceIn } from '../choices.ts';
import type { Intent } from '../intent.ts';
import { reply, revise } from '../send.ts';
import { listing } from './crossings.ts';

/** `/makeit Karkyra from Almaty 13:00` and *Can I make it?*: the towns are buttons, and leaving is now unless asked. */
export const makeit: Intent = {
  command: 'makeit',

  install(bot, parts) {
    const { catalogue, say, translate } = parts;

    bot.command('makeit', async (ctx) => {
      const asked = { ...askedBy(ctx.asker, ctx.match, parts), topic: 'makeit' as const };
      const shown = ctx.match.trim() === '' ? listing(ctx.asker.language, parts) : showing(parts.answer(asked), parts);
      await reply(ctx, shown.html, shown.keyboard);
    });

    bot.callbackQuery(buttonsFor('makeit'), async (ctx) => {
      const choice = choiceIn(ctx.callbackQuery.data, catalogue.crossings);
      const towns = townsKnown(choice.crossing, undefined);
      const { topic, toward: _, ...rest } = choice;
      if (topic === undefined) {
        const answer = answerTo(choice, ctx.asker, parts);
        const keyboard = new InlineKeyboard();
        for (const [index, town] of towns.entries()) {
          keyboard.text(textIn(town.name, answer.language), about(answer, 'makeit', letterOf(index)));
          if (index % 2 === 1) keyboard.row();
        }
        keyboard.row().text(translate(answer.language, 'button-back'), about(answer, 'card'));
        return revise(ctx, say.askJourney(choice.crossing, towns, answer.language), keyboard);
      }
      const town = towns[topic.charCodeAt(0) - letterOf(0).charCodeAt(0)];
      if (town === undefined || topic.length > 1) throw new Refusal('error-old-button');
      const leave = (choice.moment?.at ?? parts.now()).toISO() ?? '';
      const answer = answerTo(rest, ctx.asker, parts, { topic: 'makeit', from: town.name.en, leave });
      const back = translate(answer.language, 'button-back');
      return revise(ctx, answer.html, new InlineKeyboard().text(back, about({ ...answer, precision: 'now' }, 'card')));
    });
  },
};

/** A town in one letter: its place among those whose drive is known. */
function letterOf(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}
