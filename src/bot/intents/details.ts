import { InlineKeyboard } from 'grammy';
import { type Topic, topics } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { about, answerTo } from '../answers.ts';
import { buttonsFor, choiceIn } from '../choices.ts';
import type { Intent } from '../intent.ts';
import { revise } from '../send.ts';

/** *Details*: what a guide would print, one topic at a time. */
export const details: Intent = {
  install(bot, parts) {
    const { catalogue, say, translate } = parts;

    bot.callbackQuery(buttonsFor('more'), async (ctx) => {
      const answer = answerTo(choiceIn(ctx.callbackQuery.data, catalogue.crossings), ctx.asker, parts);
      const keyboard = new InlineKeyboard();
      for (const [index, topic] of say.detailTopics(answer.crossing).entries()) {
        keyboard.text(translate(answer.language, 'topic', { topic }), about(answer, 'topic', topic));
        if (index % 2 === 1) keyboard.row();
      }
      keyboard.row().text(translate(answer.language, 'button-back'), about(answer, 'card'));
      await revise(ctx, answer.html, keyboard);
    });

    bot.callbackQuery(buttonsFor('topic'), async (ctx) => {
      const choice = choiceIn(ctx.callbackQuery.data, catalogue.crossings);
      const topic = topics.find((one): one is Topic => one === choice.topic);
      if (topic === undefined) throw new Refusal('error-old-button');
      const answer = answerTo(choice, ctx.asker, parts);
      const keyboard = new InlineKeyboard().text(translate(answer.language, 'button-back'), about(answer, 'more'));
      const { crossing, language, status, toward } = answer;
      await revise(ctx, say.details(crossing, topic, language, status.now, { toward }), keyboard);
    });
  },
};
