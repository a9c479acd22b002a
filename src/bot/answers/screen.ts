import { InlineKeyboard } from 'grammy';
import type { Answer, AnswerAbout, Asked } from '#answer/answer.ts';
import type { Crossing } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { given } from '#domain/given.ts';
import { isTopic } from '#domain/topic.ts';
import { allCrossings, sendLocation } from '../button-kinds.ts';
import { type CardAction, type CardButton, encode } from '../callback-data.ts';
import type { Asker } from '../context.ts';
import type { Services } from '../intent.ts';
import { isDay } from './days.ts';
import { shareButton } from './share.ts';
import { topicCard } from './topic-card.ts';

/** A message and the buttons under it. */
export interface Screen {
  readonly html: string;
  readonly keyboard: InlineKeyboard;
}

/** A question in words: a chosen language wins; without one we speak the language of the words, or else the client's. */
export function questionFrom(asker: Asker, text: string, { now }: Services): Asked {
  const language = asker.chosen === null ? {} : { language: asker.chosen };
  return { text, now: now(), fallbackLanguage: asker.client, ...language };
}

/** What a button stands for, as it is now. */
export function answerFor(
  choice: CardButton,
  asker: Asker,
  services: Services,
  further: Partial<Asked> = {},
): AnswerAbout {
  const { crossing, moment, traveller } = choice;
  const answered = services.answer({
    crossing: crossing.id,
    now: services.now(),
    language: asker.language,
    ...given({ moment, traveller }),
    ...further,
  });
  if (answered.kind !== 'answer') throw new Refusal('error-old-button');
  return answered;
}

/** An answer with its buttons: what to ask next about it, or which crossing was meant. */
export function answerScreen(answer: Answer, services: Services): Screen {
  const { html, language } = answer;
  if (answer.kind === 'answer') {
    const told = topicCard(answer, services);
    const words = told === null ? html : `${told.html}\n`;
    const keyboard = underCard(answer, told !== null && !told.isWhole, services);
    return { html: `${words}\n${services.renderer.checked(answer.status, language)}`, keyboard };
  }
  if (answer.kind === 'none') {
    const near = crossingButtons(answer.near, language, services);
    return { html, keyboard: placeButton(allButton(near, language, services).row(), language, services) };
  }
  const keyboard = new InlineKeyboard();
  for (const [index, crossing] of answer.crossings.entries()) {
    const moment = answer.moments[index];
    keyboard.text(...crossingButton({ crossing, language, ...given({ moment }) }, services)).row();
  }
  return { html, keyboard };
}

/** The words of the button that asks something further about an answer. */
export function buttonData(answer: AnswerAbout, verb: CardAction, topic?: string): string {
  const { crossing, language, moment, traveller } = answer;
  return encode(verb, { crossing, language, moment, traveller, ...given({ topic }) });
}

/** One button for each crossing, as in the list of all. */
export function crossingButtons(crossings: readonly Crossing[], language: string, services: Services): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const crossing of crossings) keyboard.text(...crossingButton({ crossing, language }, services)).row();
  return keyboard;
}

/** *All crossings*, after the few that are offered. */
export function allButton(keyboard: InlineKeyboard, language: string, { translate }: Services): InlineKeyboard {
  return keyboard.text(translate(language, 'button-all'), allCrossings.write({ language }));
}

/** *Send my location*, where somebody does not know what to ask for. */
export function placeButton(keyboard: InlineKeyboard, language: string, { translate }: Services): InlineKeyboard {
  return keyboard.text(translate(language, 'button-location'), sendLocation.write({ language }));
}

function crossingButton(choice: CardButton, { renderer }: Services): [string, string] {
  return [renderer.crossingName(choice.crossing, choice.language), encode('card', choice)];
}

/** What leads back to the card from everything under it. */
export function backToCard(answer: AnswerAbout, keyboard: InlineKeyboard, { translate }: Services): InlineKeyboard {
  return keyboard.row().text(translate(answer.language, 'button-back'), buttonData(answer, 'card'));
}

function underCard(answer: AnswerAbout, hasMore: boolean, services: Services): InlineKeyboard {
  const { crossing, language, topic, status, moment } = answer;
  const { translate } = services;
  const keyboard = new InlineKeyboard();
  if (hasMore && isTopic(topic)) {
    keyboard.text(translate(language, 'topic', { topic }), buttonData(answer, 'topic', topic)).row();
  }
  keyboard
    .text(translate(language, 'button-why'), buttonData(answer, 'why'))
    .text(translate(language, 'button-details'), buttonData(answer, 'more'))
    .row()
    .text(translate(language, 'button-makeit'), buttonData(answer, 'makeit'))
    .text(translate(language, 'button-season'), buttonData(answer, 'season'))
    .row()
    .text(translate(language, 'button-map'), buttonData(answer, 'map'));
  shareButton(keyboard, answer, services)
    .row()
    .text(translate(language, 'button-refresh'), buttonData(answer, 'card'))
    .text(translate(language, 'button-others'), buttonData(answer, 'list'))
    .row()
    .text(translate(language, 'button-alerts'), encode('alerts', { crossing, language }));
  if (isDay(moment) && status.at > status.now) {
    keyboard.text(translate(language, 'button-watch'), encode('watch', { crossing, language, moment }));
  }
  return keyboard;
}
