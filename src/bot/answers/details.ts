import { InlineKeyboard } from 'grammy';
import type { AnswerAbout } from '#answer/answer.ts';
import type { Catalogue } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { isTopic, type Topic } from '#domain/topic.ts';
import { escapeHtml } from '#render/html.ts';
import { answerFor } from '../ask.ts';
import { buttonsFor, decode } from '../callback-data.ts';
import type { Intent } from '../intent.ts';
import { pictureButton } from '../pictures/buttons.ts';
import { revise, type Screen } from '../telegram/reply.ts';
import { emergencyButtons } from './emergency.ts';
import { backToCard, buttonData, leave } from './screen.ts';

/** *Details*: what a guide would print, one topic at a time. */
export const details: Intent = {
  install(bot, { catalogue, answer, now }) {
    bot.callbackQuery(buttonsFor('more'), async (ctx) => {
      const about = answerFor(decode(ctx.callbackQuery.data, catalogue.crossings), ctx.asker, { answer, now });
      const { crossing, renderer, status, traveller, moment } = about;
      const keyboard = new InlineKeyboard();
      for (const [index, topic] of renderer.detailTopics(crossing).entries()) {
        keyboard.text(renderer.message('topic', { topic }), buttonData(about, 'topic', topic));
        if (index % 2 === 1) keyboard.row();
      }
      keyboard.row().append(pictureButton(about, 'day'));
      const html = escapeHtml(renderer.headline(status, { traveller, precision: moment.precision }));
      await revise(ctx, { html, keyboard: backToCard(about, keyboard) });
    });

    bot.callbackQuery(buttonsFor('topic'), async (ctx) => {
      const button = decode(ctx.callbackQuery.data, catalogue.crossings);
      const [, topic = '', digit = '1'] = /^([a-z]+)(\d?)$/.exec(button.topic ?? '') ?? [];
      if (!isTopic(topic)) throw new Refusal('error-old-button');
      const about = answerFor(button, ctx.asker, { answer, now });
      leave(ctx, about, topic === 'peaks' ? 'waits' : topic);
      await revise(ctx, topicPage(about, topic, Number(digit || 1), catalogue));
    });
  },
};

/** One page of a topic: the pages beside it, those of each country, numbers to call, and the way back. */
function topicPage(answer: AnswerAbout, topic: Topic, page: number, catalogue: Catalogue): Screen {
  const { crossing, renderer, traveller } = answer;
  const { pages, countries } = renderer.detailPages(crossing, topic, traveller.toward);
  const html = pages[page - 1];
  if (html === undefined) throw new Refusal('error-old-button');
  const dataFor = (number: number) => buttonData(answer, 'topic', number === 1 ? topic : `${topic}${number}`);
  const keyboard = topic === 'safety' ? emergencyButtons(crossing, catalogue).row() : new InlineKeyboard();
  for (const { country, page: first } of countries) {
    if (first !== page) keyboard.text(`→ ${country.flag}`, dataFor(first));
  }
  keyboard.row();
  if (page > 1) keyboard.text(`‹ ${page - 1}/${pages.length}`, dataFor(page - 1));
  if (page < pages.length) keyboard.text(`${page + 1}/${pages.length} ›`, dataFor(page + 1));
  const back = page === 1 ? buttonData(answer, 'more') : dataFor(1);
  keyboard.row().text(renderer.message('button-back'), back);
  return { html, keyboard };
}
