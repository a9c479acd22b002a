import { InlineKeyboard } from 'grammy';
import type { InlineQueryResultArticle } from 'grammy/types';
import type { Answer, AnswerAbout } from '#answer/answer.ts';
import type { AnswerRoute } from '#answer/question.ts';
import { fitted } from '#render/fit.ts';
import { plain } from '#render/html.ts';
import { deepLink } from '../answers/screen.ts';
import type { Services } from '../intent.ts';
import { looks } from '../telegram/reply.ts';

/** What can be sent to another chat with a name of its own. */
export type Shown = AnswerAbout | AnswerRoute;

/** An answer as a message for another chat: with its own age, and a link to the live one. */
export function article(answer: Shown, services: Pick<Services, 'me'>): InlineQueryResultArticle {
  if (answer.kind === 'route') return routeArticle(answer);
  const { crossing, language, renderer, status, traveller, moment, html } = answer;
  return {
    type: 'article',
    id: `${crossing.id}:${language}`,
    title: renderer.headline(status, { traveller, precision: moment.precision }),
    description: renderer.summary(status, { traveller, precision: moment.precision }),
    input_message_content: { message_text: fitted(`${html}\n${renderer.checkedAgo(status)}`), ...looks },
    reply_markup: new InlineKeyboard().url(renderer.message('button-live'), deepLink(answer, services)),
  };
}

/** Any answer: what names no one crossing leads to our chat, where one can be chosen. */
export function anyArticle(answer: Answer, services: Pick<Services, 'me'>): InlineQueryResultArticle {
  if (answer.kind === 'answer' || answer.kind === 'route') return article(answer, services);
  const { html, language, renderer } = answer;
  return wordsArticle(html, {
    id: `${answer.kind}:${language}`,
    keyboard: new InlineKeyboard().url(renderer.message('inline-open'), `https://t.me/${services.me().username}`),
  });
}

/** Words for another chat. */
export function wordsArticle(
  html: string,
  { id, keyboard }: { readonly id: string; readonly keyboard?: InlineKeyboard },
): InlineQueryResultArticle {
  const [title = ''] = plain(html).split('\n');
  return {
    type: 'article',
    id,
    title,
    input_message_content: { message_text: fitted(html), ...looks },
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  };
}

/** A journey as a message: the usual way with its state on arrival. */
function routeArticle({ language, renderer, html, from, to }: AnswerRoute): InlineQueryResultArticle {
  const [first = '', ...lines] = plain(html).split('\n');
  return {
    type: 'article',
    id: `journey:${language}`,
    title: renderer.journeyName({ from, to }),
    description: lines.length === 0 ? first : `${first} ${lines[0]}`,
    input_message_content: { message_text: fitted(html), ...looks },
  };
}
