import { html } from 'hono/html';
import type { DateTime } from 'luxon';
import type { Answer, AnswerBorder } from '#answer/question.ts';
import { RefusalOfWords } from '#answer/refusal.ts';
import type { Crossing } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import type { Renderer } from '#render/renderer.ts';
import { cardOf } from './crossing.ts';
import { linkList, minute, questionBox, type View } from './layout.ts';
import { markup } from './markup.ts';
import type { PageServices } from './services.ts';

type Parts = Pick<PageServices, 'answer' | 'languages' | 'now' | 'refusal' | 'rendererFor'>;

/** What somebody asked in their own words, answered as the bot does in a language that was chosen. */
export function askView(words: string, language: string, parts: Parts): View {
  const renderer = parts.rendererFor(language, parts.now());
  const title = words === '' ? renderer.message('help-heading') : words;
  return {
    ...{ renderer, title, isPersonal: true, description: renderer.message('start-what') },
    path: words === '' ? 'ask' : `ask?q=${encodeURIComponent(words)}`,
    body: html`<h1>${title}</h1>
${words === '' ? examples(renderer) : answered(words, language, parts)}
${questionBox(renderer, words)}`,
  };
}

function examples(renderer: Renderer) {
  const keys = ['help-crossing', 'help-moment', 'help-trip'] as const;
  return html`${keys.map((key) => html`<p>${renderer.message(key)}</p>`)}`;
}

function answered(words: string, language: string, parts: Parts) {
  try {
    const answer = parts.answer({ text: words, now: parts.now(), language });
    return [
      answerMarkup(answer, parts.now()),
      otherLanguage(answer, words, language, parts),
      linkList(linksFrom(answer)),
    ];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const spoken = error instanceof RefusalOfWords ? error.language : language;
    return html`<div class="card" lang="${spoken}"><p>${parts.refusal(error, language)}</p></div>`;
  }
}

function answerMarkup(answer: Answer, now: DateTime) {
  if (answer.kind === 'answer') return cardOf(answer);
  const [first] = 'crossings' in answer ? answer.crossings : [];
  return html`<div class="card" lang="${answer.language}">${markup(answer.html)}
${minute(answer.renderer, first, now)}</div>`;
}

/** Somebody who writes in another language than the page's may want the answer in it. */
function otherLanguage({ heard, renderer }: Answer, words: string, language: string, { languages }: Parts) {
  const other = languages.find(({ code }) => code === heard && code !== language);
  if (other === undefined) return '';
  const { code } = other;
  const offer = renderer.inLanguage(code).message('suggest-language');
  return html`<p lang="${code}"><a href="/${code}/ask?q=${encodeURIComponent(words)}" hreflang="${code}">${offer}</a></p>`;
}

/** What the buttons under the answer lead to, as far as it has a page. */
function linksFrom(answer: Answer) {
  const { renderer, language } = answer;
  const toCrossing = (crossing: Crossing) => ({
    href: `/${language}/${crossing.id}`,
    text: renderer.crossingName(crossing),
  });
  const toBorder = (border: string) => ({
    href: `/${language}/border/${border}`,
    text: renderer.borderName(border.split('-')),
  });
  const all = { href: `/${language}/`, text: renderer.message('button-borders') };
  switch (answer.kind) {
    case 'answer':
      return [toCrossing(answer.crossing), all];
    case 'choose':
    case 'route':
      return [...answer.crossings.map(toCrossing), all];
    case 'none':
      return [...answer.near.map(toCrossing), all];
    case 'border':
      return [...answer.crossings.slice(0, 5).map(toCrossing), whole(answer), ...answer.others.map(toBorder), all];
    case 'borders':
      return [...answer.borders.map(toBorder), all];
    case 'country':
    case 'placeless':
    case 'smalltalk':
      return [all];
  }
}

/** A border with all its crossings. */
function whole({ border, crossings, renderer, language }: AnswerBorder) {
  const text = renderer.message('button-border-all', { count: String(crossings.length) });
  return { href: `/${language}/border/${border}`, text };
}
