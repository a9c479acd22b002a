import { InlineKeyboard } from 'grammy';
import type { Answer, AnswerAbout } from '#answer/answer.ts';
import { offeredWait } from '#domain/alerts/wait.ts';
import { given } from '#domain/given.ts';
import { type AskedTopic, isTopic } from '#domain/topic.ts';
import { lengthOf, messageRoom } from '#render/fit.ts';
import { isDay, questionFrom } from '../ask.ts';
import { type CardAction, encode } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import { allButton, crossingButton, crossingButtons, listing, placeButton } from '../crossing-buttons.ts';
import type { Services } from '../intent.ts';
import { startParameter } from '../start-parameter.ts';
import type { Screen } from '../telegram/reply.ts';
import { type Told, toldOf, topicOf } from './told.ts';

/** What a command with this text asks for; without a text, which crossing is meant. */
export async function askedScreen(
  ctx: BotContext,
  text: string,
  services: Services,
  topic?: AskedTopic,
): Promise<Screen> {
  const { asker, renderer } = ctx;
  if (text.trim() === '') return listing(services.catalogue.crossings, renderer);
  const question = questionFrom(asker, text, services);
  return await answerScreen(ctx, services.answer(topic === undefined ? question : { ...question, topic }), services);
}

/** An answer with its buttons: what to ask next about it, or which crossing was meant. */
export async function answerScreen(ctx: BotContext, answer: Answer, services: Services): Promise<Screen> {
  const { html, language, renderer } = answer;
  if (answer.kind === 'answer') {
    const withTopic = topicCard(answer, services);
    const text = withTopic === null ? html : `${withTopic.html}\n`;
    const told = await toldOf(ctx, answer.crossing, services);
    const keyboard = underCard(answer, withTopic !== null && !withTopic.isWhole, told, services);
    return { html: `${text}\n${renderer.checked(answer.status)}`, keyboard };
  }
  if (answer.kind === 'none') {
    const near = crossingButtons(answer.near, renderer);
    return { html, keyboard: placeButton(allButton(near, renderer).row(), renderer) };
  }
  const keyboard = new InlineKeyboard();
  for (const [index, crossing] of answer.crossings.entries()) {
    const moment = answer.moments[index];
    keyboard.text(...crossingButton('card', { crossing, language, ...given({ moment }) }, renderer)).row();
  }
  return { html, keyboard };
}

/** The data of a button that asks something further about an answer. */
export function buttonData(answer: AnswerAbout, action: CardAction, topic?: string): string {
  const { crossing, language, moment, traveller } = answer;
  return encode(action, { crossing, language, moment, traveller, ...given({ topic }) });
}

/** What leads back to the card from everything under it. */
export function backToCard(answer: AnswerAbout, above?: InlineKeyboard): InlineKeyboard {
  const keyboard = above?.row() ?? new InlineKeyboard();
  return keyboard.text(answer.renderer.message('button-back'), buttonData(answer, 'card'));
}

/** Opens our chat with the crossing's card, as it is then or for the day that was asked. It subscribes to nothing. */
export function deepLink({ crossing, moment }: Pick<AnswerAbout, 'crossing' | 'moment'>, { me }: Pick<Services, 'me'>) {
  return `https://t.me/${me().username}?start=${startParameter(crossing, moment)}`;
}

function underCard(answer: AnswerAbout, hasMore: boolean, told: Told, services: Services): InlineKeyboard {
  const { topic, status, moment, renderer } = answer;
  const keyboard = new InlineKeyboard();
  if (hasMore && isTopic(topic)) {
    keyboard.text(renderer.message('topic', { topic }), buttonData(answer, 'topic', topic)).row();
  }
  const canBeWatched = isDay(moment) && status.at > status.now;
  for (const [index, row] of services.cardRows.entries()) {
    if (index > 0) keyboard.row();
    for (const { label, action } of row) {
      const isTicked = action === 'alerts' && told.isSubscribed;
      const text = `${isTicked ? '✅ ' : ''}${renderer.message(label)}`;
      if (action === 'share') shareButton(keyboard, text, answer, services);
      else if (action !== 'watch' || canBeWatched) keyboard.text(text, dataUnderCard(answer, action));
    }
  }
  return onceButton(keyboard, answer, told);
}

/** A watch is about a day; everything else asks further for the same traveller and moment, so that *Back* leads here. */
function dataUnderCard(answer: AnswerAbout, action: CardAction): string {
  const { crossing, language, moment } = answer;
  if (action === 'watch') return encode(action, { crossing, language, moment });
  return buttonData(answer, action);
}

/**
 * *Share*: by inline mode, where the bot has it, the whole card with its age goes to a chosen chat; otherwise its first
 * line with the link to the live one.
 */
function shareButton(keyboard: InlineKeyboard, label: string, answer: AnswerAbout, { me }: Services): InlineKeyboard {
  const { status, traveller, moment, renderer } = answer;
  if (me().supports_inline_queries) return keyboard.switchInline(label, sharedWords(answer));
  const link = new URL('https://t.me/share/url');
  link.searchParams.set('url', deepLink(answer, { me }));
  link.searchParams.set('text', renderer.headline(status, { traveller, precision: moment.precision }));
  return keyboard.url(label, link.href);
}

/** What finds the same card by inline mode: the crossing and the day that was asked. */
function sharedWords({ crossing, status: { at }, moment: { precision }, renderer }: AnswerAbout): string {
  const name = renderer.crossingName(crossing);
  const local = at.setZone(crossing.posts[0].zone);
  if (precision === 'day') return `${name} ${renderer.day(local)}`;
  return precision === 'moment' ? `${name} ${renderer.day(local)} ${local.toFormat('HH:mm')}` : name;
}

/** *Tell me when it opens* or *before it closes*, under a card of the present; one that is waited for is ticked. */
function onceButton(keyboard: InlineKeyboard, answer: AnswerAbout, { waits }: Told): InlineKeyboard {
  const { status, moment, renderer } = answer;
  const offered = moment.precision === 'now' && isAnybody(answer) ? offeredWait(status) : null;
  if (offered === null) return keyboard;
  const label = renderer.message('button-once', { want: offered.want });
  const sign = waits.includes(offered.want) ? '✅' : '🔔';
  return keyboard.row().text(`${sign} ${label}`, buttonData(answer, 'once', topicOf(offered.want)));
}

/** A wait remembers no traveller, so it is offered where the answer holds for anybody. */
function isAnybody({ traveller: { people, toward, traffic } }: AnswerAbout): boolean {
  return people === undefined && toward === undefined && traffic === undefined;
}

/** What is left for other lines under a card. */
const spared = 200;

/**
 * The card, and under it the first page of the topic that somebody named, where that fits; not whole where a button has to
 * lead to the rest. `null` where no such topic was named.
 */
function topicCard(
  answer: AnswerAbout,
  { answer: ask }: Services,
): { readonly html: string; readonly isWhole: boolean } | null {
  const { crossing, language, renderer, moment, traveller, topic } = answer;
  if (!isTopic(topic)) return null;
  const { pages } = renderer.detailPages(crossing, topic, traveller.toward);
  const { html: card } = ask({
    crossing: crossing.id,
    topic: 'status',
    language,
    now: moment.now,
    moment,
    traveller,
  });
  const both = `${card}\n\n${pages[0] ?? ''}`;
  const fits = lengthOf(both) + spared <= messageRoom;
  return { html: fits ? both : card, isWhole: fits && pages.length === 1 };
}
