import { describe, expect, test } from 'vitest';
import type { Catalogue, Crossing } from '#domain/crossing.ts';
import { createNameIndex, keyOfName } from '#search/names/index.ts';
import { createUnderstand as understandBy } from '#search/understand.ts';
import { createUnderstand, linguistics, otherPlaces } from '../languages.ts';
import { isRight, offered, ourCatalogue, ourQuestions } from './evaluation.ts';
import { lostQuestions, questionsFor } from './every-name.ts';

const catalogue = ourCatalogue();
const understand = createUnderstand(catalogue);
const namesOf = ({ posts, aliases }: Crossing) => [
  ...new Set([...posts.flatMap(({ name }) => (name ? Object.values(name) : [])), ...aliases]),
];

describe('every name finds its crossing', () => {
  test.each(catalogue.crossings)('$id, in the sentences in which people ask', (crossing) => {
    expect(questionsFor(crossing).length).toBeGreaterThanOrEqual(5);
    expect(lostQuestions(crossing, understand)).toEqual([]);
  });

  test('and one that cannot be read is named', () => {
    const [crossing] = catalogue.crossings;
    expect(crossing && lostQuestions({ ...crossing, aliases: ['%%%'] }, understand)).toContain('is %%% open?');
  });

  test('in capitals, in a sentence and next to its other post', () => {
    for (const { id, posts, aliases } of catalogue.crossings) {
      const pair = posts.flatMap(({ name }) => name?.['en'] ?? []).join(' – ');
      const [alias = pair] = aliases;
      for (const question of [pair.toUpperCase(), pair, `is ${alias} open tomorrow?`]) {
        expect(offered(understand(question).found), question).toContain(id);
      }
    }
  });

  test.each([
    ['Қорғаста кезек бар ма', 'nur-zholy-khorgos'],
    ['қорғасқа тауар алуға барам', 'nur-zholy-khorgos'],
    ['Ташкентке барам', 'zhibek-zholy-gisht-kuprik'],
  ])('with a case ending, though a word of ours begins like it: %s', (question, id) => {
    expect(offered(understand(question).found)).toContain(id);
  });
});

const withoutAlias = (crossing: Crossing, alias: string): Catalogue => ({
  ...catalogue,
  crossings: catalogue.crossings.map((other) =>
    other === crossing ? { ...other, aliases: other.aliases.filter((each) => each !== alias) } : other,
  ),
});

function remembering<Of, V>(work: (of: Of) => V, keyOf: (of: Of) => string): (of: Of) => V {
  const known = new Map<string, V>();
  return (of) => {
    const key = keyOf(of);
    const value = known.get(key) ?? work(of);
    known.set(key, value);
    return value;
  };
}

/** The same words of the same names go into hundreds of catalogues, each without one alias. */
const readBefore = {
  ...linguistics,
  clean: remembering(linguistics.clean, (text) => text),
  normalizeWord: remembering(linguistics.normalizeWord, (word) => word),
  readingsOf: remembering(linguistics.readingsOf, (tokens) => JSON.stringify(tokens)),
  isKnownWord: remembering(linguistics.isKnownWord, (word) => word),
};

/** Insertions, omissions and exchanges, the plain way. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const exchange = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(exchange, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

describe('a spelling that nobody wrote down', () => {
  const questions = ourQuestions();
  const aliases = catalogue.crossings.flatMap((crossing) => crossing.aliases.map((alias) => ({ crossing, alias })));
  const isFar = ({ crossing, alias }: (typeof aliases)[number]) =>
    namesOf(crossing).every(
      (name) => name === alias || editsBetween(keyOfName(name, linguistics), keyOfName(alias, linguistics)) > 2,
    );

  test('is seldom far from every other name of its crossing: nobody could guess such a one', () => {
    const far = aliases.filter(isFar).map(({ alias }) => alias);
    expect(far).toContain('Merke road post');
    expect(far.length / aliases.length).toBeLessThan(0.1);
  });

  test('is found all the same, six times in seven', () => {
    const guessable = aliases.filter((each) => !isFar(each));
    let affected = 0;
    const lost: string[] = [];
    for (const { crossing, alias } of guessable) {
      const without = withoutAlias(crossing, alias);
      const poorer = understandBy(without, createNameIndex(without, readBefore, otherPlaces));
      const spoken = questions.filter(
        ({ q, expect: ids }) => ids.includes(crossing.id) && q.toLowerCase().includes(alias.toLowerCase()),
      );
      for (const { q, expect: ids } of [{ q: alias, expect: [crossing.id] }, ...spoken]) {
        affected += 1;
        if (!isRight(poorer(q).found, ids, 1)) lost.push(`${q} without ${alias}`);
      }
    }
    expect(affected).toBeGreaterThan(100);
    expect(lost.length / affected, lost.join('\n')).toBeLessThanOrEqual(0.15);
  });
});

test('a crossing is added without a line of code', () => {
  const [model] = catalogue.crossings;
  if (!model) throw new Error('no crossing to copy');
  const name = { en: 'Khunjerab', ru: 'Хунджераб', ky: 'Хунжераб', kk: 'Хунжераб' };
  const posts: Crossing['posts'] = [
    { id: 'kg', country: 'KG', name, zone: 'Asia/Bishkek', towns: [] },
    { id: 'cn', country: 'CN', zone: 'Asia/Shanghai', towns: [] },
  ];
  const added: Crossing = { ...model, id: 'khunjerab', posts, aliases: ['Khunjirap'] };
  expect(offered(understand('Хунджераб ачыкпы?').found)).toEqual([]);
  const richer = createUnderstand({ ...catalogue, crossings: [...catalogue.crossings, added] });
  expect(offered(richer('Хунджераб ачыкпы?').found)).toEqual(['khunjerab']);
  expect(offered(richer('khunjirap border').found)).toEqual(['khunjerab']);
});
