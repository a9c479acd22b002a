import { expect, test } from 'vitest';
import { crossingsIn } from '#search/question.ts';
import { createUnderstand } from '../languages.ts';
import { ourCatalogue } from './evaluation.ts';

const catalogue = ourCatalogue();
const understand = createUnderstand(catalogue);

const opening: Readonly<Record<string, readonly ((name: string) => string)[]>> = {
  en: [(name) => `Is ${name} open?`, (name) => `${name} checkpoint open today`],
  ru: [(name) => `${name} открыт?`, (name) => `КПП ${name} сегодня работает?`],
  ky: [(name) => `${name} ачыкпы?`, (name) => `${name} бекети ачылдыбы`],
  kk: [(name) => `${name} ашық па?`, (name) => `${name} бекеті ашылды ма`],
};

const names = Object.keys(opening).flatMap((language) =>
  catalogue.crossings.flatMap((crossing) => {
    const posts = crossing.posts.map(({ name }) => name?.[language]).filter((name) => name !== undefined);
    return [...new Set([...posts, posts.join(' – ')])].map((name) => ({ language, name, id: crossing.id }));
  }),
);

test.each(Object.keys(opening))(
  '%s: whether a crossing is open is asked of its state, whatever words make its name',
  (language) => {
    const own = names.filter((one) => one.language === language);
    expect(own.length).toBeGreaterThan(150);
    const wrong = own.flatMap(({ name, id }) =>
      (opening[language] ?? []).flatMap((ask) => {
        const question = ask(name);
        const { topics, found, about } = understand(question);
        const isFound = about.kind === 'journey' || crossingsIn(found).some((crossing) => crossing.id === id);
        return topics[0].topic === 'status' && isFound ? [] : [`${question}: ${topics[0].topic}, ${about.kind}`];
      }),
    );
    expect(wrong).toEqual([]);
  },
);

test('a town that everybody knows is no word of a topic that begins like it', () => {
  for (const question of ['Душанбе', 'из Душанбе в Ош', 'дорога в Душанбе', 'Ош Душанбе ачыкпы']) {
    expect(understand(question).topics.map(({ topic }) => topic)).not.toContain('services');
  }
});
