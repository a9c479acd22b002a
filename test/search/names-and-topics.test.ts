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

const everyday = {
  kk: 'кімге кімді кімнен кімнің кімдер кімдерге алға алдыға артқа қайдан қайда қашан қандай қанша маған бізге сізге',
  ky: 'кимге кимди кимден кимдин кимдер кимдерге алга алдыга артка кайдан кайда качан кандай канча мага бизге сизге',
  ru: 'кому кого кем кто куда откуда вперед назад туда оттуда мне нам вам',
  en: 'whom who where when ahead back forward me us you',
};

test.each(Object.entries(everyday))('%s: a word that only asks or points is no village of its letters', (_, words) => {
  const journeys = words.split(' ').flatMap((word) =>
    ['Қордайға', 'Каркырага', 'Korday'].flatMap((goal) => {
      const { about } = understand(`${word} ${goal}`);
      return about.kind === 'journey' ? [`${word} ${goal}`] : [];
    }),
  );
  expect(journeys).toEqual([]);
});

test.each(['Ким – Баткен', 'Алгадан Исфарага'])('with a sign of a place beside it, it is one: %s', (q) => {
  expect(understand(q).about.kind).toBe('journey');
});

test.each(['еду с казани через Кордай', 'из Казани в Бишкек на машине', 'с казани кордай открыт'])(
  'a town that is a month in another language is no month: %s',
  (q) => expect(understand(q).moment).toEqual({}),
);

test.each(['Қарқара қазанда ашық па', 'Каркара казанда ашык па'])('nor is the month the town: %s', (q) => {
  expect(understand(q).moment.month?.month).toBe(10);
});

test.each([
  ...['Сох', 'анклав Сох работает', 'как попасть в Сох', 'is the Sokh exclave open', 'how to get to Sokh'],
  ...['Сохтогу пост иштейби', 'Сохко кантип барам', 'Сох анклавы ашық па', 'Сохқа қалай барамын'],
])('the exclave that a crossing alone leads to means that crossing, and no word is left over: %s', (q) => {
  const { found, conditions, unread } = understand(q);
  expect(crossingsIn(found).map(({ id }) => id)).toEqual(['otukchu-sokh']);
  expect([...conditions, ...unread]).toEqual([]);
});

test.each(['socks through Korday', 'вещи сохнут на границе'])('a word that begins like it is none: %s', (q) => {
  expect(crossingsIn(understand(q).found).map(({ id }) => id)).not.toContain('otukchu-sokh');
});
