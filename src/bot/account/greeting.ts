import { InlineKeyboard } from 'grammy';
import { type Catalogue, mostUsed } from '#domain/crossing.ts';
import type { Language } from '#i18n/languages.ts';
import type { Renderer } from '#render/renderer.ts';
import { takeLanguage } from '../button-kinds.ts';
import { allButton, crossingButtons, placeButton } from '../crossing-buttons.ts';
import type { Screen } from '../telegram/reply.ts';

/** How many crossings a newcomer is offered; the list has the rest. */
const offered = 3;

/** One message for everybody, in every language: choose one. The likeliest comes first among the buttons. */
export function invitation(likely: string, languages: readonly Language[], renderer: Renderer): Screen {
  const keyboard = new InlineKeyboard();
  const byLikelihood = (a: Language, b: Language) => Number(b.code === likely) - Number(a.code === likely);
  for (const [index, { code, name }] of languages.toSorted(byLikelihood).entries()) {
    keyboard.text(name, takeLanguage.write({ chosen: code }));
    if (index % 2 === 1) keyboard.row();
  }
  const html = languages.map(({ code }) => renderer.inLanguage(code).html('choose-language')).join(' · ');
  return { html, keyboard };
}

/** What Otkel is and how to ask, with a few crossings to try it on. Alone with us one can also say where one is. */
export function greeting(catalogue: Catalogue, renderer: Renderer, { isAlone }: { isAlone: boolean }): Screen {
  const keyboard = crossingButtons(mostUsed(catalogue, offered), renderer);
  if (isAlone) placeButton(keyboard, renderer).row();
  if (catalogue.crossings.length > offered) allButton(keyboard, renderer);
  return { html: renderer.start(), keyboard };
}
