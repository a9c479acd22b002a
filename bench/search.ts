/**
 * What finding a crossing costs among a hundred of them, and how often it is the right one, beside plain Fuse.js over
 * the same names. One plain object a measurement; times in milliseconds.
 */
import Fuse from 'fuse.js';
import type { Catalogue, Crossing, Post, Texts } from '#domain/crossing.ts';
import { type Found, nothingRead, type Understand } from '#search/question.ts';
import { createUnderstand } from '../test/languages.ts';
import { type Asked, ourCatalogue, ourQuestions, score } from '../test/search/evaluation.ts';

const crossingsInAll = 100;
const rounds = 10;
/** Plain Fuse takes ten milliseconds and more for a question: one round of it is a minute's patience. */
const roundsOfPlain = 1;

/** The real crossings and invented ones up to a hundred, the same on every run. */
function aHundredCrossings(): Catalogue {
  const catalogue = ourCatalogue();
  const nextName = createNames();
  const invented = Array.from({ length: crossingsInAll - catalogue.crossings.length }, (_, at): Crossing => {
    const post = (country: string, zone: string): Post => ({
      id: country.toLowerCase(),
      country,
      zone,
      name: nextName(),
      towns: [{ name: nextName() }, { name: nextName() }],
    });
    const alias = nextName();
    return {
      id: `invented-${at}`,
      kind: 'road',
      posts: [post('KG', 'Asia/Bishkek'), post('KZ', 'Asia/Almaty')],
      aliases: [alias['en'] ?? '', alias['ru'] ?? ''],
      statements: [],
      notes: [],
    };
  });
  return { ...catalogue, crossings: [...catalogue.crossings, ...invented] };
}

/** Names of three syllables, in both scripts, that sound as if they were from here. */
function createNames(): () => Texts {
  const consonants = ['б', 'г', 'д', 'ж', 'з', 'к', 'л', 'м', 'н', 'п', 'р', 'с', 'т', 'ч', 'ш'];
  const vowels = ['а', 'о', 'у', 'ы', 'и', 'е'];
  const latin: Record<string, string> = Object.fromEntries(
    'б b г g д d ж zh з z к k л l м m н n п p р r с s т t ч ch ш sh а a о o у u ы y и i е e'
      .match(/\S+ \S+/gu)
      ?.map((pair) => pair.split(' ')) ?? [],
  );
  let seed = 20_261_122;
  const pick = (letters: readonly string[]) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return letters[Math.floor((seed / 2_147_483_648) * letters.length)] ?? '';
  };
  return () => {
    const ru = Array.from({ length: 3 }, () => pick(consonants) + pick(vowels)).join('') + pick(consonants);
    const en = [...ru].map((letter) => latin[letter] ?? letter).join('');
    return { en, ru, ky: ru, kk: ru };
  };
}

/** What one gets without any of our care: the whole text against every name. */
function createPlainFuse({ crossings }: Catalogue): Understand {
  const names = crossings.flatMap((crossing) =>
    [
      ...crossing.aliases,
      ...crossing.posts.flatMap(({ name, towns }) =>
        [name, ...towns.map((town) => town.name)].flatMap((texts) => Object.values(texts ?? {})),
      ),
    ].map((name) => ({ name, crossing })),
  );
  const fuse = new Fuse(names, { keys: ['name'], includeScore: true, threshold: 0.4, ignoreLocation: true });
  return (text) => {
    const crossings = [...new Set(fuse.search(text, { limit: 20 }).map(({ item }) => item.crossing))];
    const [crossing] = crossings;
    const found: Found = crossing ? { kind: 'choose', crossings } : { kind: 'none', near: [] };
    return { ...nothingRead, about: { kind: 'crossings' }, found };
  };
}

function timesOf(understand: Understand, questions: readonly Asked[], rounds: number) {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const { q } of questions) {
      const began = performance.now();
      understand(q);
      times.push(performance.now() - began);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(3));
  return { medianMs: at(0.5), p99Ms: at(0.99), worstMs: at(1) };
}

/** Shares of nothing are `null`. Scoring comes first and warms up. */
function accuracyOf(understand: Understand, questions: readonly Asked[]) {
  const { asked, top1, top3, none, falsePositives } = score(understand, questions);
  const rounded = (share: number, of: number) => (of === 0 ? null : Number(share.toFixed(4)));
  return {
    asked,
    top1: rounded(top1, asked),
    top3: rounded(top3, asked),
    none,
    falsePositives: rounded(falsePositives, none),
  };
}

const groupsOf = (questions: readonly Asked[], key: 'lang' | 'kind') =>
  [...new Set(questions.map((asked) => asked[key]))].map((value) => ({
    [key]: value,
    questions: questions.filter((asked) => asked[key] === value),
  }));

/** The real crossings by language and by kind of question, then both finders among a hundred crossings. */
export function* measureSearch(): Generator<object> {
  const questions = ourQuestions();
  const real = ourCatalogue();
  const ours = createUnderstand(real);
  for (const group of [{ questions }, ...groupsOf(questions, 'lang'), ...groupsOf(questions, 'kind')]) {
    const { questions: some, ...name } = group;
    const measured = { ...accuracyOf(ours, some), ...timesOf(ours, some, rounds) };
    yield { bench: 'search', finder: 'otkel', crossings: real.crossings.length, ...name, ...measured };
  }
  const hundred = aHundredCrossings();
  const began = performance.now();
  const among = createUnderstand(hundred);
  const indexMs = Number((performance.now() - began).toFixed(1));
  for (const { finder, understand, times } of [
    { finder: 'otkel', understand: among, times: rounds },
    { finder: 'plain fuse', understand: createPlainFuse(hundred), times: roundsOfPlain },
  ]) {
    const measured = { ...accuracyOf(understand, questions), ...timesOf(understand, questions, times) };
    yield {
      bench: 'search',
      finder,
      crossings: crossingsInAll,
      ...measured,
      ...(finder === 'otkel' ? { indexMs } : {}),
    };
  }
}
