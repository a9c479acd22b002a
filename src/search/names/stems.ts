import { normalizeWord, squeeze, withoutNg } from '../text/normalize.ts';
import { vocabularies } from '../words/languages.ts';

const split = (list: string) => list.split(/\s+/u).filter(Boolean).map(normalizeWord);
const endings = new Set(vocabularies.flatMap((words) => split(words.endings)));
const longestEnding = Math.max(...[...endings].map((ending) => ending.length));
const endingsOf = (side: 'fromEndings' | 'toEndings') =>
  vocabularies.flatMap(({ direction }) => split(direction[side]));
const fromEndings = endingsOf('fromEndings');
const toEndings = endingsOf('toEndings');

/** A word as it may stand in the dictionary; `taken` counts the endings that had to go. */
export interface Form {
  readonly key: string;
  readonly taken: number;
}

const shortestRoot = 3;
const shortestBeforeVowel = 4;

/** The word itself, then without one case ending, then without two ("Кордай·дан·бы"). */
export function formsOf(word: string): readonly Form[] {
  const forms: Form[] = [...new Set([word, withoutNg(word)])].map((key) => ({ key, taken: 0 }));
  for (const { key, taken } of forms) {
    if (taken === 2) continue;
    for (let length = 1; length <= longestEnding; length += 1) {
      const root = key.slice(0, -length);
      if (root.length < (length === 1 ? shortestBeforeVowel : shortestRoot)) break;
      if (endings.has(key.slice(-length)) && !forms.some((form) => form.key === root))
        forms.push({ key: root, taken: taken + 1 });
    }
  }
  return forms.map(({ key, taken }) => ({ key: squeeze(key), taken }));
}

/** Whether the ending behind the name says "from" or "to"; a name that itself ends like that says nothing. */
export function directionOf(word: string, name: string): 'from' | 'to' | null {
  const hangsOn = (ending: string) =>
    word.endsWith(ending) && squeeze(word.slice(0, -ending.length)).length >= name.length;
  if (fromEndings.some(hangsOn)) return 'from';
  return toEndings.some(hangsOn) ? 'to' : null;
}
