import { InlineKeyboard } from 'grammy';
import type { AnswerRoute } from '#answer/question.ts';
import { encode } from '../callback-data.ts';
import { crossingButton } from '../crossing-buttons.ts';

/** How many crossings of a journey have a button. */
const mostButtons = 4;

/** Under a journey: the card of each crossing on arrival, then what is asked next of the one that is reached first. */
export function routeKeyboard({ options, crossings, language, renderer, travellerSaid }: AnswerRoute): InlineKeyboard {
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
    .text(renderer.message('button-alerts'), encode('alerts', button));
}
