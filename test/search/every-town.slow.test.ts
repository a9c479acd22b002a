import { expect, test } from 'vitest';
import { createUnderstand } from '../languages.ts';
import { ourCatalogue } from './evaluation.ts';

/*
 * Every place by its name in each language, with the endings of that language, as where a journey begins and where it ends. What
 * is left are mostly villages that a post is named after: there the post is meant.
 */

const catalogue = ourCatalogue();
const understand = createUnderstand(catalogue);
type Case = 'from' | 'to';

const russian: readonly (readonly [ends: RegExp, from: string, to?: string])[] = [
  [/(?<=[гкхжшщч])ий$/u, 'ого', 'ий'],
  [/ий$/u, 'его', 'ий'],
  [/(?:ый|ой)$/u, 'ого', ''],
  [/ая$/u, 'ой', 'ую'],
  [/ое$/u, 'ого', 'ое'],
  [/(?<=ов|ев|ин)о$/u, 'а', 'о'],
  [/(?<=[гкхжшщч])а$/u, 'и', 'у'],
  [/а$/u, 'ы', 'у'],
  [/я$/u, 'и', 'ю'],
  [/ь$/u, 'я', 'ь'],
  [/й$/u, 'я', 'й'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, 'а', ''],
];

function inRussian(name: string, end: Case): string {
  const word = (one: string) => {
    const row = russian.find(([ends]) => ends.test(one));
    if (row === undefined) return one;
    const [ends, from, to = ''] = row;
    return end === 'to' && to === '' ? one : one.replace(ends, end === 'from' ? from : to);
  };
  return name.split(' ').map(word).join(' ');
}

const back = 'аыяоуұё';
const voiceless = 'пфктсшщчцхқһ';

function turkic(name: string, end: Case, language: string): string {
  const letters = [...name.toLowerCase()];
  const vowel = letters.findLast((one) => 'аоуыэеёюяиіөүұә'.includes(one)) ?? 'а';
  const last = letters.at(-1) ?? '';
  const isBack = back.includes(vowel);
  const round = { о: 'о', ө: 'ө', ү: 'ө' }[vowel];
  const open = (language === 'ky' ? round : undefined) ?? (isBack ? 'а' : 'е');
  const isHard = voiceless.includes(last) || (language === 'kk' && 'бвгд'.includes(last));
  if (end === 'from') return `${name}${language === 'kk' && 'мнң'.includes(last) ? 'н' : isHard ? 'т' : 'д'}${open}н`;
  const hard = language === 'kk' && isBack ? 'қ' : 'к';
  const soft = language === 'kk' && isBack ? 'ғ' : 'г';
  return `${name}${isHard ? hard : soft}${open}`;
}

interface Frame {
  readonly ask: (name: string, other: string, end: Case) => string;
  readonly others: readonly [string, string];
}

const bothEnds = (language: string, bishkek: string): Frame => ({
  ask: (name, other, end) =>
    end === 'from'
      ? `${turkic(name, 'from', language)} ${turkic(other, 'to', language)}`
      : `${turkic(other, 'from', language)} ${turkic(name, 'to', language)}`,
  others: [bishkek, 'Алматы'],
});
const frames: Readonly<Record<string, Frame>> = {
  en: {
    ask: (name, other, end) => (end === 'from' ? `from ${name} to ${other}` : `from ${other} to ${name}`),
    others: ['Bishkek', 'Almaty'],
  },
  ru: {
    ask: (name, other, end) =>
      end === 'from'
        ? `из ${inRussian(name, 'from')} в ${other}`
        : `из ${inRussian(other, 'from')} в ${inRussian(name, 'to')}`,
    others: ['Бишкек', 'Алматы'],
  },
  ky: bothEnds('ky', 'Бишкек'),
  kk: bothEnds('kk', 'Бішкек'),
};

const { places } = catalogue;
const posts = new Set(
  catalogue.crossings.flatMap(({ posts: own }) => own.flatMap(({ name }) => Object.values(name ?? {}))),
);
const ofTowns = places.filter(({ kind }) => kind === 'town');

test.each(Object.entries(frames))(
  'every town is found as both ends of a journey in %s',
  (language, { ask, others }) => {
    const namesOf = new Map<string, Set<string>>();
    for (const { id, names, aliases } of places)
      for (const name of [...Object.values(names), ...aliases])
        namesOf.set(name.toLowerCase(), (namesOf.get(name.toLowerCase()) ?? new Set()).add(id));
    const asked = ofTowns.flatMap(({ country, names }) => {
      const name = names[language];
      if (name === undefined || posts.has(name)) return [];
      const [abroad, inKazakhstan] = others;
      return (['from', 'to'] as const).map((end) => ({
        name,
        end,
        q: ask(name, country === 'KZ' ? abroad : inKazakhstan, end),
      }));
    });
    const missed = asked.filter(({ name, end, q }) => {
      const { about } = understand(q);
      const alike = namesOf.get(name.toLowerCase());
      return about.kind !== 'journey' || !about[end].some(({ id }) => alike?.has(id));
    });
    expect(asked.length).toBeGreaterThan(500);
    expect(missed.length / asked.length, missed.map(({ q }) => q).join('\n')).toBeLessThanOrEqual(0.02);
  },
);
