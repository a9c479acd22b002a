import { InlineKeyboard } from 'grammy';
import type { Answer, AnswerAbout, Asked } from '#answer/answer.ts';
import { type Crossing, type Topic, topics } from '#domain/crossing.ts';
import { Refusal } from '#domain/errors.ts';
import { type Choice, dataOf, type Verb } from './choices.ts';
import type { Asker } from './context.ts';
import { isDay } from './days.ts';
import type { Parts } from './intent.ts';
import { shareButton } from './share.ts';
import { topicCard } from './topic-card.ts';

/** A message and the buttons under it. */
export interface Showing {
  readonly html: string;
  readonly keyboard: InlineKeyboard;
}

/** A question in words: a chosen language wins; without one we speak the language of the words, or else the client's. */
export function askedBy(asker: Asker, text: string, { now }: Parts): Asked {
  const language = asker.chosen === null ? {} : { language: asker.chosen };
  return { text, now: now(), fallbackLanguage: asker.client, ...language };
}

/** What a button stands for, as it is now. */
export function answerTo(choice: Choice, asker: Asker, parts: Parts, further: Partial<Asked> = {}): AnswerAbout {
  const { crossing, moment, toward, traffic } = choice;
  const answered = parts.answer({
    crossing: crossing.id,
    now: parts.now(),
    language: asker.language,
    ...(moment === undefined ? {} : { at: moment.at, precision: moment.precision }),
    ...(toward === undefined ? {} : { toward }),
    ...(traffic === undefined ? {} : { traffic }),
    ...further,
  });
  if (answered.kind !== 'answer') throw new Refusal('error-old-button');
  return answered;
}

/** An answer with its buttons: what to ask next about it, or which crossing was meant. */
export function showing(answer: Answer, parts: Parts): Showing {
  const { html, language } = answer;
  if (answer.kind === 'answer') {
    const told = topicCard(answer, parts);
    const words = told === null ? html : `${told.html}\n`;
    const keyboard = underCard(answer, told !== null && !told.isWhole, parts);
    return { html: `${words}\n${parts.say.checked(answer.status, language)}`, keyboard };
  }
  if (answer.kind === 'none') {
    const near = crossingButtons(answer.near, language, parts);
    return { html, keyboard: placeButton(allButton(near, language, parts).row(), language, parts) };
  }
  const keyboard = new InlineKeyboard();
  for (const [index, crossing] of answer.crossings.entries()) {
    const moment = answer.moments[index];
    keyboard.text(...crossingButton({ crossing, language, ...(moment ? { moment } : {}) }, parts)).row();
  }
  return { html, keyboard };
}

/** The words of the button that asks something further about an answer. */
export function about(answer: AnswerAbout, verb: Verb, topic?: string): string {
  const { crossing, language, status, precision, toward, traffic } = answer;
  return dataOf(verb, {
    crossing,
    language,
    moment: { at: status.at, precision },
    ...(toward === undefined ? {} : { toward }),
    ...(traffic === undefined ? {} : { traffic }),
    ...(topic === undefined ? {} : { topic }),
  });
}

/** One button for each crossing, as in the list of all. */
export function crossingButtons(crossings: readonly Crossing[], language: string, parts: Parts): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const crossing of crossings) keyboard.text(...crossingButton({ crossing, language }, parts)).row();
  return keyboard;
}

/** *All crossings*, after the few that are offered. */
export function allButton(keyboard: InlineKeyboard, language: string, { translate }: Parts): InlineKeyboard {
  return keyboard.text(translate(language, 'button-all'), `all:${language}`);
}

/** *Send my location*, where somebody does not know what to ask for. */
export function placeButton(keyboard: InlineKeyboard, language: string, { translate }: Parts): InlineKeyboard {
  return keyboard.text(translate(language, 'button-location'), `nearby:${language}`);
}

function crossingButton(choice: Choice, { say }: Parts): [string, string] {
  return [say.crossingName(choice.crossing, choice.language), dataOf('card', choice)];
}

/** What leads back to the card from everything under it. */
export function backToCard(answer: AnswerAbout, keyboard: InlineKeyboard, { translate }: Parts): InlineKeyboard {
  return keyboard.row().text(translate(answer.language, 'button-back'), about(answer, 'card'));
}

function underCard(answer: AnswerAbout, hasMore: boolean, parts: Parts): InlineKeyboard {
  const { crossing, language, topic, status, precision } = answer;
  const moment = { at: status.at, precision };
  const { translate } = parts;
  const keyboard = new InlineKeyboard();
  if (hasMore && isTopic(topic)) {
    keyboard.text(translate(language, 'topic', { topic }), about(answer, 'topic', topic)).row();
  }
  keyboard
    .text(translate(language, 'button-why'), about(answer, 'why'))
    .text(translate(language, 'button-details'), about(answer, 'more'))
    .row()
    .text(translate(language, 'button-makeit'), about(answer, 'makeit'))
    .text(translate(language, 'button-season'), about(answer, 'season'))
    .row()
    .text(translate(language, 'button-map'), about(answer, 'map'));
  shareButton(keyboard, answer, parts)
    .row()
    .text(translate(language, 'button-refresh'), about(answer, 'card'))
    .text(translate(language, 'button-others'), about(answer, 'list'))
    .row()
    .text(translate(language, 'button-alerts'), dataOf('alerts', { crossing, language }));
  if (isDay(answer) && status.at > status.now) {
    keyboard.text(translate(language, 'button-watch'), dataOf('watch', { crossing, language, moment }));
  }
  return keyboard;
}

function isTopic(topic: string): topic is Topic {
  return topics.some((one) => one === topic);
}
