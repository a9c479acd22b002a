import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { afterAll, describe, expect, test } from 'vitest';
import { loadLearnedPosts } from '#catalogue/words/learned.ts';
import type { NewsPost } from '#domain/notes/news.ts';
import { postsText, postTexts } from '../../scripts/taught-posts.ts';
import { loadNewsReader } from '../../src/press/reader.ts';
import { codes } from '../languages.ts';
import { readPost } from './ours.ts';

/* What the written posts taught. The posts here are in none of them. */

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const postOf = (text: string): NewsPost => ({
  ...{ id: 'one', at: '2027-03-02T06:40:00Z', title: '', text },
  source: { by: 'press', country: 'KG' },
});
const draftsOf = (text: string) => readPost(postOf(text));

test('what was learned was learned from the posts that are there', () => {
  const { taught } = JSON.parse(readFileSync('locales/learned-posts.json', 'utf8')) as { taught: string };
  expect(createHash('sha256').update(postTexts().join('')).digest('hex'), 'npm run learn:posts').toBe(taught);
});

test('every post that teaches stands there once, with a change or with what it tells instead', () => {
  const changes = ['closed', 'closed-some', 'opens', 'hours', 'queue', 'warning', 'works', 'admits'];
  for (const text of codes.map(postsText)) {
    const rows = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { text: string; label: string });
    expect(new Set(rows.map((row) => row.text)).size).toBe(rows.length);
    const isRight = ({ label }: (typeof rows)[number]) => changes.includes(label) || /^no\/[a-z]+$/.test(label);
    expect(rows.filter((row) => row.text.trim() === '' || !isRight(row))).toEqual([]);
  }
});

const byLists = loadNewsReader({ dataDir: 'data', localesDir: localesWith(null) }, () => DateTime.now());

describe('a change that no list reads is drafted, and its kind is a guess', () => {
  test.each([
    [
      '«Торугарт» снова в строю с 4 марта: снег с серпантина вывезли, впускают всех.',
      'opens',
      'torugart',
      '2027-03-04',
    ],
    ['Через «Иркештам» с 6 марта опять поехали фуры и легковушки.', 'opens', 'irkeshtam', '2027-03-06'],
    ['«Чалдыбар» бекети 5-марттан тарта кайра элди өткөзө баштайт.', 'opens', 'chaldybar-sypatai-batyr', '2027-03-05'],
    ['«Қордай» бекеті 5 наурыздан бастап қайтадан жолаушы тасымалын бастайды.', 'opens', 'ak-jol-korday', '2027-03-05'],
    [
      'Motorists at Korday crawl for five hours, hundreds of vehicles nose to tail.',
      'queue',
      'ak-jol-korday',
      '2027-03-02',
    ],
  ])('%s', (text, says, crossing, date) => {
    const [draft, ...others] = draftsOf(text);
    expect(draft).toMatchObject({ crossings: [crossing], says, date });
    expect(draft?.guessed).toContain('says');
    expect(others).toEqual([]);
    expect(byLists(postOf(text)), 'by the lists alone').toEqual([]);
  });
});

test.each([
  'Очереди на «Кордае» сократились вдвое за год, отчитались пограничники.',
  'Депутат: «Торугарт» надо закрыть на капремонт с 1 июня.',
  'A reader asks whether Torugart will take lorries on 5 March; the customs service has not answered.',
  'Бекетке байланышкан көргөзмө «Торугартта» 5-марттан тарта ачык.',
  '«Қордай» бекетінің бұрынғы бастығы 5 наурызда сотталды, іс жабылды.',
])('what tells of no change is no draft: %s', (text) => expect(draftsOf(text)).toEqual([]));

test('where nobody says when, or a word of the lists that it is shut is missing, nobody is told that it is shut', () => {
  for (const text of [
    'Шлагбаум у «Торугарта» больше не поднимают ни для кого.',
    '«Торугарт» с 5 марта не у дел, путникам там делать нечего.',
    'С 4 марта на «Кордае» не работают четыре окна из шести, очередь движется медленно.',
    'С 4 марта на «Кордае» не работают четыре кабины из шести.',
  ])
    expect(draftsOf(text).map(({ says }) => says)).not.toContain('closed');
});

test('without what was learned the lists read alone', () => {
  expect(byLists(postOf('КПП «Торугарт» закрыт с 5 по 7 марта.'))).toMatchObject([
    { says: 'closed', from: '2027-03-05', until: '2027-03-07', guessed: [] },
  ]);
});

test('a file that is cut in half is named with what to do', () => {
  const whole = readFileSync('locales/learned-posts.json', 'utf8');
  const folder = localesWith(whole.slice(0, whole.length / 2));
  expect(() => loadLearnedPosts(folder)).toThrow(
    /learned-posts\.json: is not what was learned: .* npm run learn:posts/u,
  );
});

/** The words of the house, with other things learned of posts. */
function localesWith(text: string | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'otkel-taught-'));
  folders.push(folder);
  cpSync('locales', folder, { recursive: true });
  rmSync(join(folder, 'learned-posts.json'));
  if (text !== null) writeFileSync(join(folder, 'learned-posts.json'), text);
  return folder;
}
