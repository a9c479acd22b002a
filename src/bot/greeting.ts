import { InlineKeyboard } from 'grammy';
import type { Language } from '#i18n/languages.ts';
import { allButton, crossingButtons, placeButton, type Showing } from './answers.ts';
import type { Parts } from './intent.ts';
import { wellKnown } from './well-known.ts';

/** How many crossings a newcomer is offered; the list has the rest. */
const offered = 3;

/** One message for everybody, in every language: choose one. The likeliest comes first among the buttons. */
export function invitation(likely: string, { languages, say }: Parts): Showing {
  const keyboard = new InlineKeyboard();
  const byLikelihood = (a: Language, b: Language) => Number(b.code === likely) - Number(a.code === likely);
  for (const [index, { code, name }] of languages.toSorted(byLikelihood).entries()) {
    keyboard.text(name, `language:${code}`);
    if (index % 2 === 1) keyboard.row();
  }
  return { html: say.askLanguage(languages), keyboard };
}

/** What Otkel is and how to ask, with a few crossings to try it on. Alone with us one can also say where one is. */
export function greeting(language: string, parts: Parts, { isAlone }: { isAlone: boolean }): Showing {
  const { say, catalogue } = parts;
  const keyboard = crossingButtons(wellKnown(parts, offered), language, parts);
  if (isAlone) placeButton(keyboard, language, parts).row();
  if (catalogue.crossings.length > offered) allButton(keyboard, language, parts);
  return { html: say.start(language), keyboard };
}
