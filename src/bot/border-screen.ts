import { InlineKeyboard } from 'grammy';
import type { Answer } from '#answer/answer.ts';
import { type Crossing, everyBorder } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { given } from '#domain/given.ts';
import { askedIn } from '#domain/topic.ts';
import { makePicture } from './button-kinds.ts';
import { type BorderButton, encodeBorder } from './callback-data.ts';
import type { BotContext } from './context.ts';
import { asksFor, crossingButton } from './crossing-buttons.ts';
import type { Services } from './intent.ts';
import type { Screen } from './telegram/reply.ts';

type OfBorders = Extract<Answer, { readonly kind: 'border' | 'borders' }>;

/** As many crossings of a border have a button of their own under the overview, and on a page of the list. */
const offered = { overview: 5, page: 8 };

/** What a button of a border, or of all borders, shows as it is now. */
export function bordersScreen(
  { asker }: Pick<BotContext, 'asker'>,
  { border, page, topic, moment, traveller }: BorderButton,
  { answer, now }: Pick<Services, 'answer' | 'now'>,
): Screen {
  const { settings, language } = asker;
  const answered = answer({ border, now: now(), language, settings, ...given({ moment, traveller }) });
  if (answered.kind !== 'border' && answered.kind !== 'borders') throw new Refusal('error-old-button');
  return borderScreen(answered, { page, ...given({ topic }) });
}

/** Borders to choose from, or the crossings of one; `topic`: what is asked of the crossing that is chosen. */
export function borderScreen(answer: OfBorders, asked: Pick<BorderButton, 'page' | 'topic'>): Screen {
  if (answer.kind === 'borders') return { html: answer.html, keyboard: borderRows(answer, answer.borders, asked) };
  return asked.page === 0 ? overviewScreen(answer, asked) : pageScreen(answer, asked);
}

type Asked = Pick<BorderButton, 'page' | 'topic'>;
type OneBorder = Extract<Answer, { readonly kind: 'border' }>;

function overviewScreen(answer: OneBorder, asked: Asked): Screen {
  const { html, crossings, others, border, renderer } = answer;
  const keyboard = crossingRows(answer, crossings.slice(0, offered.overview), asked);
  if (crossings.length > offered.overview) {
    const count = String(crossings.length);
    const all = dataOf(answer, { ...asked, border, page: 1 });
    keyboard.text(renderer.message('button-border-all', { count }), all).row();
  }
  if (crossings.some(({ posts }) => posts.some(({ position }) => position !== undefined))) {
    const data = makePicture.write({ language: renderer.language, what: 'border', about: border });
    keyboard.text(renderer.message('picture-button-map'), data).row();
  }
  const beside = borderRows(answer, others, asked);
  return { html, keyboard: allBorders(keyboard.append(beside), answer, asked) };
}

function pageScreen(answer: OneBorder, asked: Asked): Screen {
  const { crossings, statuses = [], border, renderer, moment, traveller, html } = answer;
  const pages = Math.max(1, Math.ceil(crossings.length / offered.page));
  const page = Math.min(asked.page, pages);
  const [from, until] = [(page - 1) * offered.page, page * offered.page];
  const keyboard = crossingRows(answer, crossings.slice(from, until), asked);
  if (page > 1) keyboard.text('◀', dataOf(answer, { ...asked, border, page: page - 1 }));
  if (page < pages) keyboard.text('▶', dataOf(answer, { ...asked, border, page: page + 1 }));
  const how = { precision: moment.precision, traveller };
  const text = renderer.borderPage(border.split('-'), statuses.slice(from, until), how);
  return { html: statuses.length === 0 ? html : text, keyboard: allBorders(keyboard.row(), answer, asked) };
}

/** Each crossing, asked the same. */
function crossingRows(
  { renderer, moment, travellerSaid }: OfBorders,
  crossings: readonly Crossing[],
  { topic }: Asked,
) {
  const keyboard = new InlineKeyboard();
  const { action, ...asks } = asksFor(askedIn(topic ?? '') ?? { topic: 'status' });
  const { language } = renderer;
  for (const crossing of crossings) {
    const button = { crossing, language, moment, traveller: travellerSaid, ...asks };
    keyboard.text(...crossingButton(action, button, renderer)).row();
  }
  return keyboard;
}

function borderRows(answer: OfBorders, borders: readonly string[], asked: Asked): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const border of borders) {
    const name = answer.renderer.borderName(border.split('-'));
    keyboard.text(name, dataOf(answer, { ...asked, border, page: 0 })).row();
  }
  return keyboard;
}

/** Leads up from one border, where there are more. */
function allBorders(keyboard: InlineKeyboard, answer: OneBorder, asked: Asked): InlineKeyboard {
  const data = dataOf(answer, { ...asked, border: everyBorder, page: 0 });
  return answer.isOnly ? keyboard : keyboard.text(answer.renderer.message('button-borders'), data);
}

function dataOf(answer: OfBorders, button: Pick<BorderButton, 'border' | 'page' | 'topic'>): string {
  const { renderer, moment, travellerSaid: traveller } = answer;
  return encodeBorder({ language: renderer.language, moment, traveller, ...button });
}
