import { InlineKeyboard } from 'grammy';
import type { Answer, AnswerAbout } from '#answer/answer.ts';
import { type Catalogue, type Crossing, everyBorder } from '#domain/crossing.ts';
import { given } from '#domain/given.ts';
import { type AskedAbout, askedKey } from '#domain/topic.ts';
import type { Renderer } from '#render/renderer.ts';
import { sendLocation } from './button-kinds.ts';
import { type CardAction, type CardButton, encode, encodeBorder } from './callback-data.ts';
import type { BotContext } from './context.ts';
import type { Services } from './intent.ts';
import { letterOfTown } from './town-letters.ts';

/** What a button asks of its crossing. */
export interface ButtonAsks extends Partial<Pick<CardButton, 'moment' | 'traveller' | 'topic'>> {
  readonly action: CardAction;
}

/** Topics whose answer has a verb of its own. */
const verbs: ReadonlySet<string> = new Set([
  'makeit',
  'season',
  'why',
  'map',
  'alerts',
] as const satisfies readonly CardAction[]);

/** The button that asks this of a crossing: what has no verb of its own rides on that of the card. */
export function asksFor(asked: AskedAbout): ButtonAsks {
  const key = askedKey(asked);
  if (verbs.has(key)) return { action: asked.topic as CardAction };
  return key === 'status' || key === 'overview' ? { action: 'card' } : { action: 'card', topic: key };
}

/** The crossing that stands in examples. */
export function exampleOf({ crossings: [crossing] }: Catalogue, renderer: Renderer): string {
  return crossing === undefined ? '' : renderer.crossingName(crossing);
}

/** One button for each crossing: its card, unless it is to do something else. */
export function crossingButtons(
  crossings: readonly Crossing[],
  renderer: Renderer,
  { action, ...asked }: ButtonAsks = { action: 'card' },
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const { language } = renderer;
  for (const crossing of crossings) {
    keyboard.text(...crossingButton(action, { crossing, language, ...asked }, renderer)).row();
  }
  return keyboard;
}

/** The label and the data of a button that is named after its crossing. */
export function crossingButton(action: CardAction, button: CardButton, renderer: Renderer): [string, string] {
  return [renderer.crossingName(button.crossing), encode(action, button)];
}

/** *All crossings*, after the few that are offered; each of them is then asked the same. */
export function allButton(
  keyboard: InlineKeyboard,
  { message, language }: Renderer,
  asked: AskedAbout = { topic: 'status' },
): InlineKeyboard {
  return keyboard.text(
    message('button-all'),
    encodeBorder({ language, border: everyBorder, page: 0, ...topicAsked(asked) }),
  );
}

/** What a button of borders says of the topic: nothing where the state is asked. */
export function topicAsked(asked: AskedAbout): { readonly topic?: string } {
  const isState = asked.topic === 'status' || asked.topic === 'overview';
  return isState ? {} : { topic: askedKey(asked) };
}

/** *Send my location*, where somebody does not know what to ask for. */
export function placeButton(keyboard: InlineKeyboard, { message, language }: Renderer): InlineKeyboard {
  return keyboard.text(message('button-location'), sendLocation.write({ language }));
}

type Choice = Extract<Answer, { readonly kind: 'choose' }>;

/** Which crossing is meant? Each is a button, and asks what was asked: the topic, the moment, the traveller, the town one leaves. */
export function choosing(answer: Choice): InlineKeyboard {
  const { crossings, moments, language, renderer, last } = answer;
  const keyboard = new InlineKeyboard();
  for (const [index, crossing] of crossings.entries()) {
    const { action, topic } = buttonOf(answer, crossing);
    const asked = given({ moment: moments[index], traveller: last?.traveller, topic });
    keyboard.text(...crossingButton(action, { crossing, language, ...asked }, renderer)).row();
  }
  return keyboard;
}

function buttonOf(answer: Choice, crossing: Crossing): ButtonAsks {
  const from = answer.last?.journey?.from;
  if (from === undefined) return asksFor(answer);
  return { action: 'makeit', ...given({ topic: letterOfTown(from, crossing) }) };
}

/** The crossing on our page: in a window of Telegram where one is alone with the bot, in the browser elsewhere. */
export function pageButton(
  keyboard: InlineKeyboard,
  { crossing, language, renderer }: Pick<AnswerAbout, 'crossing' | 'language' | 'renderer'>,
  { chat }: Pick<BotContext, 'chat'>,
  { webUrl }: Pick<Services, 'webUrl'>,
): InlineKeyboard {
  if (webUrl === null) return keyboard;
  const label = renderer.message('button-page');
  const address = `${webUrl}/${language}/${crossing.id}`;
  keyboard.row();
  return chat?.type === 'private' ? keyboard.webApp(label, address) : keyboard.url(label, address);
}
