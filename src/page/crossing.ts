import { html } from 'hono/html';
import type { AnswerAbout } from '#answer/question.ts';
import { borderId, borderOf, type Crossing } from '#domain/crossing.ts';
import { seasonHistory } from '#domain/seasons/season-history.ts';
import type { Topic } from '#domain/topic.ts';
import { figures, linkList, minute, questionBox, type View } from './layout.ts';
import { headed, type Markup, markup } from './markup.ts';
import type { PageServices } from './services.ts';

type Parts = Pick<PageServices, 'answer' | 'catalogue' | 'now' | 'pictures' | 'statementsOf'>;

/** A crossing: the card of the bot, and under it everything that is behind the card's buttons. */
export function crossingView(crossing: Crossing, language: string, parts: Parts): View {
  const about = parts.answer({ crossing: crossing.id, now: parts.now(), language }) as AnswerAbout;
  const { renderer, status } = about;
  const title = renderer.crossingName(crossing);
  const standing = renderer.standing(status);
  // The card says it itself where nobody knows.
  const whom = renderer.whomToAsk(crossing);
  return {
    ...{ renderer, path: crossing.id, title },
    description: standing === '' ? renderer.message('start-what') : standing,
    ...(parts.pictures ? { picture: `/${language}/${crossing.id}.png` } : {}),
    body: html`<h1>${title}</h1>
${cardOf(about)}
${standing === '' ? '' : html`<p>${standing}</p>`}
${about.html.includes(whom) ? '' : markup(whom)}
${questionBox(renderer)}
${figures(parts.pictures?.ofCrossing(crossing, language) ?? [])}
${foldedParts(about, parts)}
${linkList(upwards(about, parts))}`,
  };
}

/** The answer itself, with the minute that it is of. */
export function cardOf({ html: card, renderer, status, language }: AnswerAbout) {
  return html`<div class="card" lang="${language}">${markup(card)}
${minute(renderer, status.crossing, status.now)}</div>`;
}

/** *Season*, *Why?* and *Details*, each folded under its first line. */
function foldedParts({ crossing, renderer, status, traveller, moment }: AnswerAbout, { statementsOf }: Parts) {
  const { now } = status;
  const history = seasonHistory(crossing, statementsOf(crossing), { at: now, now });
  const topics = renderer.detailTopics(crossing);
  const details = (topic: Topic) => renderer.detailPages(crossing, topic).pages.flatMap((page) => headed(page).rest);
  return [
    folded('season', headed(renderer.seasonYears(history))),
    folded('why', headed(renderer.evidence(status, { traveller, precision: moment.precision }))),
    ...topics.map((topic) => folded(topic, { head: renderer.message('topic', { topic }), rest: details(topic) })),
  ];
}

function folded(id: string, { head, rest }: { readonly head: Markup | string; readonly rest: unknown }) {
  return html`<details id="${id}"><summary>${head}</summary><div>${rest}</div></details>
`;
}

function upwards({ crossing, renderer, language }: AnswerAbout, { catalogue }: Parts) {
  const border = borderOf(crossing, catalogue);
  const all = { href: `/${language}/`, text: renderer.message('button-borders') };
  if (border === undefined) return [all];
  return [{ href: `/${language}/border/${borderId(border)}`, text: renderer.borderName(border.countries) }, all];
}
