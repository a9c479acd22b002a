import { InlineKeyboard } from 'grammy';
import type { Answer, AnswerAbout } from '#answer/answer.ts';
import { isOfState } from '#answer/direct/admits.ts';
import type { AnswerRoute } from '#answer/question.ts';
import { offeredWait } from '#domain/alerts/wait.ts';
import { everyBorder } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import { isNoteTopic } from '#domain/notes/note-topics.ts';
import { type AskedTopic, headingOf, isTopic, type Topic } from '#domain/topic.ts';
import { askedAfter, isDay } from '../ask.ts';
import { borderScreen, bordersScreen } from '../border-screen.ts';
import { makeReport } from '../button-kinds.ts';
import { type CardAction, encode } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import {
  allButton,
  asksFor,
  choosing,
  crossingButton,
  crossingButtons,
  pageButton,
  placeButton,
  topicAsked,
} from '../crossing-buttons.ts';
import type { Services } from '../intent.ts';
import { askingWhich } from '../last-question.ts';
import { pictureButton } from '../pictures/buttons.ts';
import { startParameter } from '../start-parameter.ts';
import type { Screen } from '../telegram/reply.ts';
import { numberButtons } from './emergency.ts';
import { type Told, toldOf, topicOf } from './told.ts';

/** What a command with this text asks for; without a text, which crossing is meant. */
export async function askedScreen(
  ctx: BotContext,
  text: string,
  services: Services,
  topic?: AskedTopic,
): Promise<Screen> {
  if (text.trim() === '') {
    const asked = { topic: topic ?? ('status' as const) };
    askingWhich(ctx, asked);
    return bordersScreen(
      ctx,
      { border: everyBorder, page: 0, language: ctx.renderer.language, ...topicAsked(asked) },
      services,
    );
  }
  const question = await askedAfter(ctx, text, services);
  return await answerScreen(ctx, services.answer(topic === undefined ? question : { ...question, topic }), services);
}

/** An answer with its buttons: what to ask next about it, or which crossing was meant. */
export async function answerScreen(ctx: BotContext, answer: Answer, services: Services): Promise<Screen> {
  const { html, renderer } = answer;
  leave(ctx, answer);
  switch (answer.kind) {
    case 'answer': {
      const told = await toldOf(ctx, answer.crossing, services);
      return {
        html: `${html}\n\n${renderer.checked(answer.status)}`,
        keyboard: pageButton(underCard(answer, told, services), answer, ctx, services),
      };
    }
    case 'none': {
      const near = crossingButtons(answer.near, renderer, asksFor(answer));
      return { html, keyboard: placeButton(allButton(near, renderer, answer).row(), renderer) };
    }
    case 'choose':
      return { html, keyboard: choosing(answer) };
    case 'border':
    case 'borders':
      return borderScreen(answer, { page: 0, ...topicAsked(answer) });
    case 'route':
      return { html, keyboard: routeKeyboard(answer) };
    case 'country':
    case 'placeless':
    case 'smalltalk': {
      const help = answer.kind === 'placeless' ? answer.help : undefined;
      const above = help === undefined ? new InlineKeyboard() : numberButtons(help).row();
      return { html, keyboard: allButton(above, renderer, answer) };
    }
  }
}

/** What the next question may leave out, and for which topic we ask something back. */
export function leave(ctx: BotContext, { last }: Answer, topic?: AskedTopic): void {
  if (last !== undefined) ctx.leaves = topic === undefined ? last : { ...last, topic: { topic } };
}

/** The data of a button that asks something further about an answer. The settings are read again when it is pressed. */
export function buttonData(answer: AnswerAbout, action: CardAction, topic?: string): string {
  const { crossing, language, moment, travellerSaid } = answer;
  const traveller = { ...answer.traveller, traffic: travellerSaid.traffic, people: travellerSaid.people };
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

function underCard(answer: AnswerAbout, told: Told, services: Services): InlineKeyboard {
  const { topic, status, moment, renderer } = answer;
  const keyboard = new InlineKeyboard();
  for (const heading of headingsAsked(answer)) {
    keyboard.text(renderer.message('topic', { topic: heading }), buttonData(answer, 'topic', heading)).row();
  }
  const drawn = topic === 'season' ? 'season' : topic === 'hours' ? 'day' : null;
  if (drawn !== null) keyboard.append(pictureButton(answer, drawn)).row();
  const canBeWatched = isDay(moment) && status.at > status.now;
  const shown = { watch: canBeWatched, report: told.isPrivate && canBeReported(answer, services) };
  for (const [index, row] of services.cardRows.entries()) {
    if (index > 0) keyboard.row();
    for (const { label, action } of row) {
      const isTicked = action === 'alerts' && told.isSubscribed;
      const text = `${isTicked ? '✅ ' : ''}${renderer.message(label)}`;
      if (action === 'share') shareButton(keyboard, text, answer, services);
      else if ((action !== 'watch' && action !== 'report') || shown[action]) {
        keyboard.text(text, dataUnderCard(answer, action));
        if (action === 'alerts') keyboard.success();
      }
    }
  }
  return onceButton(keyboard, answer, told);
}

/** *I was here* is about now, and nobody queues for a train. */
function canBeReported({ crossing, moment }: AnswerAbout, { reporters }: Services): boolean {
  return reporters !== null && moment.precision === 'now' && crossing.kind !== 'rail';
}

/** A watch is about a day; everything else asks further for the same traveller and moment, so that *Back* leads here. */
function dataUnderCard(answer: AnswerAbout, action: CardAction | 'report'): string {
  const { crossing, language, moment } = answer;
  if (action === 'report') return makeReport.write({ language, crossing: crossing.id });
  if (action === 'watch') return encode(action, { crossing, language, moment });
  if (action === 'card') return buttonData(answer, action, asksFor(answer).topic);
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
function isAnybody({ travellerSaid: { people, toward, traffic }, decided }: AnswerAbout): boolean {
  return decided.length === 0 && people === undefined && toward === undefined && traffic === undefined;
}

/** More headings than these would hide what stands under every card. */
const mostHeadings = 3;

/** Under which headings of *Details* more stands about everything that was asked, the first of it first. */
function headingsAsked({ topic, topics, crossing, renderer }: AnswerAbout): readonly Topic[] {
  const known = renderer.detailTopics(crossing);
  const asked = [topic, ...topics.slice(1).map((other) => other.topic)].flatMap((one) => headingAsked(one) ?? []);
  return [...new Set(asked)].filter((heading) => known.includes(heading)).slice(0, mostHeadings);
}

/** Under which heading of *Details* more stands about what was asked; `null` where the state was. */
function headingAsked(topic: AskedTopic): Topic | null {
  if (isOfState({ topic }) || topic === 'admits') return null;
  return isTopic(topic) ? topic : isNoteTopic(topic) ? headingOf(topic) : null;
}

/** How many crossings of a journey have a button. */
const mostButtons = 4;

/** Under a journey: the card of each crossing on arrival, then what is asked next of the one that is reached first. */
function routeKeyboard({ options, crossings, language, renderer, travellerSaid }: AnswerRoute): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const met = options.flatMap((way) => way.crossings);
  for (const crossing of crossings.slice(0, mostButtons)) {
    const toward = met.find((one) => one.crossing === crossing)?.toward;
    keyboard
      .text(...crossingButton('card', { crossing, language, traveller: { ...travellerSaid, toward } }, renderer))
      .row();
  }
  const [first] = met;
  if (first === undefined) return keyboard;
  const { crossing, toward } = first;
  const button = { crossing, language, traveller: { ...travellerSaid, toward } };
  return keyboard
    .text(renderer.message('button-makeit'), encode('makeit', button))
    .text(renderer.message('button-alerts'), encode('alerts', button))
    .success();
}
