import { InlineKeyboard } from 'grammy';
import type { Catalogue, Crossing } from '#domain/crossing.ts';
import type { Renderer } from '#render/renderer.ts';
import { allCrossings, sendLocation } from './button-kinds.ts';
import { type CardAction, type CardButton, encode } from './callback-data.ts';

/** The most used crossings, in the order of their border's file, for those who have not named one. */
export function wellKnown({ crossings, borders }: Catalogue, count: number): readonly Crossing[] {
  const rank = new Map(borders.flatMap((border) => border.crossings.map((id, index) => [id, index] as const)));
  const rankOf = ({ id }: Crossing) => rank.get(id) ?? crossings.length;
  return crossings.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, count);
}

/** The list of all crossings, each a button. */
export function listing(crossings: readonly Crossing[], renderer: Renderer) {
  return { html: renderer.crossings(crossings), keyboard: crossingButtons(crossings, renderer) };
}

/** One button for each crossing: its card, unless it is to do something else. */
export function crossingButtons(
  crossings: readonly Crossing[],
  renderer: Renderer,
  action: CardAction = 'card',
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const { language } = renderer;
  for (const crossing of crossings) keyboard.text(...crossingButton(action, { crossing, language }, renderer)).row();
  return keyboard;
}

/** The label and the data of a button that is named after its crossing. */
export function crossingButton(action: CardAction, button: CardButton, renderer: Renderer): [string, string] {
  return [renderer.crossingName(button.crossing), encode(action, button)];
}

/** *All crossings*, after the few that are offered. */
export function allButton(keyboard: InlineKeyboard, { message, language }: Renderer): InlineKeyboard {
  return keyboard.text(message('button-all'), allCrossings.write({ language }));
}

/** *Send my location*, where somebody does not know what to ask for. */
export function placeButton(keyboard: InlineKeyboard, { message, language }: Renderer): InlineKeyboard {
  return keyboard.text(message('button-location'), sendLocation.write({ language }));
}
