import { InlineKeyboard } from 'grammy';
import type { Language } from '#i18n/languages.ts';
import { allButton, crossingButtons, placeButton, type Screen } from '../answers/screen.ts';
import { wellKnown } from '../answers/well-known.ts';
import { takeLanguage } from '../button-kinds.ts';
import type { Services } from '../intent.ts';

/** How many crossings a newcomer is offered; the list has the rest. */
const offered = 3;

/** One message for everybody, in every language: choose one. The likeliest comes first among the buttons. */
export function invitation(likely: string, { languages, renderer }: Services): Screen {
  const keyboard = new InlineKeyboard();
  const byLikelihood = (a: Language, b: Language) => Number(b.code === likely) - Number(a.code === likely);
  for (const [index, { code, name }] of languages.toSorted(byLikelihood).entries()) {
    keyboard.text(name, takeLanguage.write({ chosen: code }));
    if (index % 2 === 1) keyboard.row();
  }
  return { html: renderer.askLanguage(languages), keyboard };
}

/** What Otkel is and how to ask, with a few crossings to try it on. Alone with us one can also say where one is. */
export function greeting(language: string, services: Services, { isAlone }: { isAlone: boolean }): Screen {
  const { renderer, catalogue } = services;
  const keyboard = crossingButtons(wellKnown(services, offered), language, services);
  if (isAlone) placeButton(keyboard, language, services).row();
  if (catalogue.crossings.length > offered) allButton(keyboard, language, services);
  return { html: renderer.start(language), keyboard };
}
