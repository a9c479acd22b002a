import { createNameIndex } from '#search/names/index.ts';
import { tokensUnder } from '#search/text/tokens.ts';
import { readText } from '#search/text-read.ts';
import { linguistics, otherPlaces } from '../languages.ts';
import { ourCatalogue } from '../search/evaluation.ts';
import { type Chance, createChance } from '../walk/chance.ts';
import type { Expected } from './evaluate.ts';

/** A question in which one part is a word that nobody knows. */
export interface Spoilt {
  readonly q: string;
  readonly from: string;
  readonly part: 'time' | 'place' | 'condition';
  readonly word: string;
}

/** No word of any of the languages, and no name of a place that any of them is near to. */
const stems = {
  latin: ['zblorvik', 'wuxtrop', 'fryngle', 'quvoloth', 'hjomfust', 'plivdorn'],
  cyrillic: ['зблорвик', 'вухтроп', 'фрынгль', 'жуволох', 'хомфуст', 'пливдорн'],
} as const;

/** Where a condition stands in each language. */
const conditions: Readonly<Record<string, (word: string) => string>> = {
  en: (word) => `with ${word}`,
  ru: (word) => `с ${word}`,
  ky: (word) => `${word} менен`,
  kk: (word) => `${word} үшін`,
};

const names = createNameIndex(ourCatalogue(), linguistics, otherPlaces);

/** So many questions with one part of each spoilt, the same for the same seed. */
export function spoilt(questions: readonly Expected[], count: number, seed: number): readonly Spoilt[] {
  const chance = createChance(seed);
  const made: Spoilt[] = [];
  while (made.length < count) {
    const one = spoil(
      chance.one(questions),
      (['time', 'place', 'condition'] as const)[made.length % 3] ?? 'time',
      chance,
    );
    if (one !== null) made.push(one);
  }
  return made;
}

function spoil({ q, lang }: Expected, part: Spoilt['part'], chance: Chance): Spoilt | null {
  const { tokens, matches, read } = readText(names, linguistics.clean(q));
  const isLatin = /\p{Script=Latin}/u.test(q);
  const stem = chance.one(isLatin ? stems.latin : stems.cyrillic);
  if (part === 'condition') {
    return { q: `${q.replace(/[?.!]+\s*$/u, '')} ${conditions[lang]?.(stem) ?? stem}`, from: q, part, word: stem };
  }
  const places = matches.filter(({ named, trust }) => named.length > 0 && trust === 'sure');
  const spans = part === 'place' ? places.map(tokensUnder) : read.used.size === 0 ? [] : [[...read.used]];
  const [at = [], ...others] = spans;
  if (at.length === 0 || others.length > 0) return null;
  const last = tokens[Math.max(...at)]?.text ?? '';
  const ending = part === 'place' ? endingOf(last) : '';
  const word = `${stem}${ending}`;
  const written = tokens.flatMap(({ text }, token) => (at.includes(token) ? (token === at[0] ? [word] : []) : [text]));
  return { q: written.join(' '), from: q, part, word };
}

/** What hangs on the name of a place, so that the word in its stead stands there like one. */
function endingOf(name: string): string {
  const [form] = linguistics.formsOf(linguistics.normalizeWord(name)).filter(({ key }) => names.exact.has(key));
  return form === undefined || form.taken === 0 ? '' : name.slice(-(name.length - form.key.length));
}
