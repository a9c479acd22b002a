import { InlineKeyboard } from 'grammy';
import type { AnswerAbout } from '#answer/answer.ts';
import { Refusal } from '#domain/errors.ts';
import { isTopic, type Topic } from '#domain/topic.ts';
import { buttonsFor, decode } from '../callback-data.ts';
import type { Intent, Services } from '../intent.ts';
import { revise } from '../telegram/reply.ts';
import { emergencyButtons } from './emergency.ts';
import { answerFor, backToCard, buttonData, type Screen } from './screen.ts';

/** *Details*: what a guide would print, one topic at a time. */
export const details: Intent = {
  install(bot, services) {
    const { catalogue, renderer, translate } = services;

    bot.callbackQuery(buttonsFor('more'), async (ctx) => {
      const answer = answerFor(decode(ctx.callbackQuery.data, catalogue.crossings), ctx.asker, services);
      const keyboard = new InlineKeyboard();
      for (const [index, topic] of renderer.detailTopics(answer.crossing).entries()) {
        keyboard.text(translate(answer.language, 'topic', { topic }), buttonData(answer, 'topic', topic));
        if (index % 2 === 1) keyboard.row();
      }
      await revise(ctx, answer.html, backToCard(answer, keyboard, services));
    });

    bot.callbackQuery(buttonsFor('topic'), async (ctx) => {
      const choice = decode(ctx.callbackQuery.data, catalogue.crossings);
      const [, topic = '', digit = '1'] = /^([a-z]+)(\d?)$/.exec(choice.topic ?? '') ?? [];
      if (!isTopic(topic)) throw new Refusal('error-old-button');
      const { html, keyboard } = screen(answerFor(choice, ctx.asker, services), topic, Number(digit || 1), services);
      await revise(ctx, html, keyboard);
    });
  },
};

/** One page of a topic: the pages beside it, those of each country, numbers to call, and the way back. */
function screen(answer: AnswerAbout, topic: Topic, page: number, services: Services): Screen {
  const { crossing, language, status, traveller } = answer;
  const { pages, countries } = services.renderer.detailPages(crossing, topic, language, status.now, traveller.toward);
  const html = pages[page - 1];
  if (html === undefined) throw new Refusal('error-old-button');
  const dataFor = (number: number) => buttonData(answer, 'topic', number === 1 ? topic : `${topic}${number}`);
  const keyboard = topic === 'safety' ? emergencyButtons(crossing, services).row() : new InlineKeyboard();
  for (const { country, page: first } of countries) {
    if (first !== page) keyboard.text(`→ ${country.flag}`, dataFor(first));
  }
  keyboard.row();
  if (page > 1) keyboard.text(`‹ ${page - 1}/${pages.length}`, dataFor(page - 1));
  if (page < pages.length) keyboard.text(`${page + 1}/${pages.length} ›`, dataFor(page + 1));
  const back = page === 1 ? buttonData(answer, 'more') : dataFor(1);
  keyboard.row().text(services.translate(language, 'button-back'), back);
  return { html, keyboard };
}
