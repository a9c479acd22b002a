import { InlineKeyboard } from 'grammy';
import type { AnswerAbout } from '#answer/answer.ts';
import { type Topic, topics } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { about, answerTo, backToCard, type Showing } from '../answers.ts';
import { buttonsFor, choiceIn } from '../choices.ts';
import { emergencyButtons } from '../emergency.ts';
import type { Intent, Parts } from '../intent.ts';
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
      await revise(ctx, answer.html, backToCard(answer, keyboard, parts));
    });

    bot.callbackQuery(buttonsFor('topic'), async (ctx) => {
      const choice = choiceIn(ctx.callbackQuery.data, catalogue.crossings);
      const [, word, digit = '1'] = /^([a-z]+)(\d?)$/.exec(choice.topic ?? '') ?? [];
      const topic = topics.find((one): one is Topic => one === word);
      if (topic === undefined) throw new Refusal('error-old-button');
      const { html, keyboard } = screen(answerTo(choice, ctx.asker, parts), topic, Number(digit || 1), parts);
      await revise(ctx, html, keyboard);
    });
  },
};

/** One page of a topic: the pages beside it, those of each country, numbers to call, and the way back. */
function screen(answer: AnswerAbout, topic: Topic, page: number, parts: Parts): Showing {
  const { crossing, language, status, toward } = answer;
  const { pages, countries } = parts.say.detailPages(crossing, topic, language, status.now, toward);
  const html = pages[page - 1];
  if (html === undefined) throw new Refusal('error-old-button');
  const dataFor = (number: number) => about(answer, 'topic', number === 1 ? topic : `${topic}${number}`);
  const keyboard = topic === 'safety' ? emergencyButtons(crossing, parts).row() : new InlineKeyboard();
  for (const { country, page: first } of countries) {
    if (first !== page) keyboard.text(`→ ${country.flag}`, dataFor(first));
  }
  keyboard.row();
  if (page > 1) keyboard.text(`‹ ${page - 1}/${pages.length}`, dataFor(page - 1));
  if (page < pages.length) keyboard.text(`${page + 1}/${pages.length} ›`, dataFor(page + 1));
  const back = page === 1 ? about(answer, 'more') : dataFor(1);
  keyboard.row().text(parts.translate(language, 'button-back'), back);
  return { html, keyboard };
}
