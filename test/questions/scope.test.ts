import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { borderId } from '#domain/crossing.ts';
import { projectDir } from '../house/check.ts';
import { ourCatalogue } from '../search/evaluation.ts';
import { answered, understand } from './kinds/asked.ts';

/*
 * Whose rule is asked for: of the country entered or left, for the citizen named, at the border meant. `country` says which;
 * what has to be told of it stands in `must`, what is another country's, road's or person's in `never`.
 */

interface Scoped {
  readonly lang: string;
  readonly q: string;
  readonly country: string;
  readonly topic: string;
  readonly must: readonly string[];
  readonly never: readonly string[];
}

const lines = readFileSync(join(projectDir, 'test/questions/scope.jsonl'), 'utf8').trim().split('\n');
const questions = lines.map((line): Scoped => JSON.parse(line));

describe.each(['en', 'ru', 'ky', 'kk'])('in %s the rule that was asked for, and nobody else’s', (language) => {
  const own = questions.filter(({ lang }) => lang === language);

  test('there are fifteen', () => {
    expect(own).toHaveLength(15);
  });

  test.each(own)('$country $topic: $q', ({ q, must, never }) => {
    const text = answered(q);
    for (const words of must) expect(text).toMatch(new RegExp(words, 'su'));
    for (const words of never) expect(text).not.toMatch(new RegExp(words, 'mu'));
  });
});

test('a note that holds at some borders names borders that there are', () => {
  const { borders, countries } = ourCatalogue();
  const ids = borders.map(borderId);
  const named = countries.flatMap(({ notes }) => notes.flatMap(({ borders: own = [] }) => own));
  expect(named.length).toBeGreaterThan(0);
  for (const id of named) expect(ids).toContain(id);
});

test.each([
  ['Соодагермин, Кара-Суу базарынан кийим алып Узбекстанга кайтам, бажы төлөймбү', 'kara-suu-qorasuv'],
  ['Кара-Суудан Казакстанга чыгам, кандай документ керек', 'ak-tilek-karasu'],
  ['через Карасу в Узбекистан какие документы', 'kara-suu-qorasuv'],
  ['customs at Kara-Suu, going to Kazakhstan', 'ak-tilek-karasu'],
])('of crossings with one name the one that leads where they go: %s', (q, id) => {
  expect(understand(q).found).toMatchObject({ kind: 'answer', crossing: { id } });
});

test.each([
  ['түркменге визам бар велосипедпен Темірбаба өткізе ме', 'admits'],
  ['китайская виза есть, через Хоргос пешком пустят?', 'admits'],
  ['кытай визам даяр, Бахты качан ачылат', 'hours'],
  ['I have a visa, when does Bakhty open', 'hours'],
])('who has a visa asks for none: %s', (q, topic) => {
  const { topics } = understand(q);
  expect(topics.map((asked) => asked.part)).not.toContain('visa');
  expect(topics[0].topic).toBe(topic);
});

test.each([
  'Шаған Теплое жабық па әлде ашық, интернетте екі түрлі жазылған',
  'в интернете пишут что Шаган Теплое закрыт',
  'интернетте жазылган, Кордай жабык дейт',
  'Korday is shut, the internet says',
])('what stands on the internet is no network: %s', (q) => {
  expect(understand(q).topics.map(({ topic }) => topic)).not.toContain('connectivity');
});

test('nothing of another crossing stands where nothing is held of the one that was named', () => {
  expect(answered('Мотоциклимдин техпаспорту үйдө калды, правам бар. Карасуудан Казакстанга чыгарабы')).not.toMatch(
    /Каркыра/u,
  );
  expect(answered('унаам банкта күрөөдө, Ак-Жолдон өткөрөбү')).not.toMatch(/Каркыра/u);
});

test('a people that one comes in to is its country, and a bare people beside it is who comes', () => {
  expect(understand('озбекке киргенде неше корап сигарет болады').traveller.toward).toBe('UZ');
  expect(understand('кыргыз Казакстанда канча күн жүрө алат').traveller).toMatchObject({ people: 'KG', toward: 'KZ' });
  expect(understand('how long may a Kazakh stay in Kyrgyzstan').traveller).toMatchObject({ people: 'KZ' });
});

test('without a citizenship no *no* is said to whether a visa is needed', () => {
  expect(answered('do I need a visa for Kazakhstan')).not.toMatch(/^No\./u);
  expect(answered('нужна ли гражданину Кыргызстана виза в Узбекистан')).toMatch(/60/u);
});
