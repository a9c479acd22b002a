import anyAscii from 'any-ascii';
import type { Attribution } from '#domain/statement.ts';
import { type Texts, textIn, typedName } from '#domain/texts.ts';
import type { Localizer } from './localizer.ts';

/*
 * A name that an editor typed is written in one alphabet, and read by people of two. From Cyrillic to Latin the letters
 * say how; the other way they do not ("c", "y"), so a Latin name stays as it is, in quotation marks.
 */

const cyrillicWord = /[\p{Script=Cyrillic}\p{M}]+/gu;
const cyrillic = /\p{Script=Cyrillic}/u;
const address = /^[\w-]+(\.[\w-]+)+$/;

export function whoSaid(by: Attribution, localizer: Localizer): string {
  return nameFor(by.name, localizer);
}

/** A name in the reader's language, or as it was typed in letters that the reader knows. */
export function nameFor(name: Texts, localizer: Localizer): string {
  const typed = typedName(name);
  if (typed === undefined) return textIn(name, localizer.language);
  // A language names itself in its own alphabet.
  if (!cyrillic.test(localizer.message('language-name'))) return typed.replace(cyrillicWord, inLatin);
  return cyrillic.test(typed) || address.test(typed) ? typed : localizer.message('name-typed', { name: typed });
}

/** Signs that only soften a letter are left out; an abbreviation stays in capitals. */
function inLatin(word: string): string {
  const latin = anyAscii(word.normalize('NFC')).replaceAll("'", '');
  return word.length > 1 && word === word.toUpperCase() ? latin.toUpperCase() : latin;
}
