import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { news, printPosts } from '#console/news.ts';
import { readPost } from '../news/ours.ts';
import { jsonLines, run } from './program.ts';

const closure = {
  id: 'one',
  at: '2026-12-01T05:00:00Z',
  source: { by: 'press', country: 'KG' },
  title: 'КПП «Каркыра» временно закроют',
  text: 'С 7 по 12 декабря пункт пропуска «Каркыра» на границе с Казахстаном будет закрыт для проезда.',
};
const drafted = { crossings: ['karkyra-kegen'], says: 'closed', from: '2026-12-07', until: '2026-12-12' };

/** What is printed for these lines. */
async function printed(lines: readonly string[]): Promise<readonly object[]> {
  const output = new PassThrough();
  const said = output.setEncoding('utf8').toArray();
  expect(await news({ read: readPost, input: Readable.from(`${lines.join('\n')}\n`), output })).toBe(0);
  output.end();
  const text = (await said).join('');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('a post a line in, its drafts a line out, in order; what tells of no border has none', async () => {
  const weather = { id: 'two', at: closure.at, title: 'Завтра снег', text: 'В Бишкеке ожидается снег.' };
  expect(await printed([JSON.stringify(closure), '', JSON.stringify(weather)])).toMatchObject([
    { id: 'one', drafts: [drafted] },
    { id: 'two', drafts: [] },
  ]);
});

test.each([
  ['no JSON', '{'],
  ['a number', '7'],
  ['nothing', 'null'],
  ['no id', JSON.stringify({ ...closure, id: undefined })],
  ['a moment without its clock', JSON.stringify({ ...closure, at: '2026-12-01T05:00:00' })],
  ['a day that does not exist', JSON.stringify({ ...closure, at: '2026-99-01T05:00:00Z' })],
  ['a source that is a word', JSON.stringify({ ...closure, source: 'akipress' })],
  ['a text that is none', JSON.stringify({ ...closure, text: 7 })],
])('%s is answered as such, and the rest go on', async (_, line) => {
  expect(await printed([line, JSON.stringify(closure)])).toMatchObject([
    { kind: 'error', message: expect.stringContaining('one post in a line') },
    { id: 'one', drafts: [drafted] },
  ]);
});

test('who reads slowly is waited for', async () => {
  const taken: string[] = [];
  let underWay = 0;
  const slow = new Writable({
    highWaterMark: 1,
    write(chunk, _, done) {
      underWay += 1;
      expect(underWay).toBe(1);
      setImmediate(() => {
        underWay -= 1;
        taken.push(String(chunk));
        done();
      });
    },
  });
  const lines = Array.from({ length: 20 }, (_, index) => JSON.stringify({ ...closure, id: String(index) }));
  await news({ read: () => [], input: Readable.from(lines.join('\n')), output: slow });
  slow.end();
  expect(taken.map((line) => JSON.parse(line).id)).toEqual(lines.map((_, index) => String(index)));
});

test('the posts of a source are printed with their time, or without where they have none', async () => {
  const output = new PassThrough();
  const said = output.setEncoding('utf8').toArray();
  const posts = [
    { title: 'a', link: 'https://news.example/a', at: Date.parse(closure.at) },
    { title: 'b', link: null, at: null },
  ];
  printPosts(posts, () => [], output);
  output.end();
  expect(
    (await said)
      .join('')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { at: '2026-12-01T05:00:00.000Z', title: 'a', link: 'https://news.example/a', drafts: [] },
    { at: null, title: 'b', link: null, drafts: [] },
  ]);
});

test('npm run news reads a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'otkel-posts-'));
  const file = join(folder, 'posts.jsonl');
  writeFileSync(file, `${JSON.stringify(closure)}\n`);
  const { code, out } = await run(['news', file]);
  rmSync(folder, { recursive: true });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ id: 'one', drafts: [drafted] });
});

test('and what is written to it: JSON Lines in, JSON Lines out, a bad line said to be one', async () => {
  const weather = { id: 'two', at: closure.at, source: {}, title: 'Завтра снег', text: 'В Бишкеке ожидается снег.' };
  const input = [JSON.stringify(closure), '{ "id": ', '', JSON.stringify(weather)].join('\n');
  const { code, out, errors } = await run(['news'], { input });
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(jsonLines(out)).toMatchObject([
    { id: 'one', drafts: [{ ...drafted, guessed: [] }] },
    { kind: 'error', message: expect.stringContaining('write one post in a line') },
    { id: 'two', drafts: [] },
  ]);
});
