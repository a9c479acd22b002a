import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jsonLines, run } from '../console/program.ts';
import { closurePost, dataWith } from './newsroom.ts';
import { type Press, rss, startPress } from './press.ts';

/** `npm run -s news -- --source X`: what a source would bring, now. */

let press: Press;
let room: ReturnType<typeof dataWith>;
beforeAll(async () => {
  press = await startPress();
  room = dataWith({ 'paper-a': press.at('/a'), 'paper-b': press.at('/b'), 'paper-c': press.at('/c') });
});
afterAll(async () => {
  await press.close();
  room.remove();
});

const look = (...args: readonly string[]) =>
  run(['news', '--source', ...args], { env: { DATA_DIR: room.data, DATABASE_FILE: room.database, CACHE_DIR: '' } });

test('each post and what would be drafted of it, a line each; nothing is kept', async () => {
  press.serveText('/a', rss([closurePost('1'), { id: '2', at: new Date(), title: 'Сегодня солнечно' }]));
  const { code, out, errors } = await look('paper-a');
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(jsonLines(out)).toMatchObject([
    {
      title: 'КПП «Каркыра» временно закроют',
      link: 'https://news.example/1',
      drafts: [{ crossings: ['karkyra-kegen'] }],
    },
    { title: 'Сегодня солнечно', drafts: [] },
  ]);
  expect(existsSync(room.database)).toBe(false);
});

test('a source that is not watched is named, with those that are', async () => {
  const { code, out, errors } = await look('nobody');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(errors).toMatch(/^no source "nobody" is watched: write one of .*paper-a/);
});

test('a source that cannot be read says why', async () => {
  press.serve('/b', (_, response) => void response.writeHead(500).end());
  const { code, errors } = await look('paper-b');
  expect(code).toBe(1);
  expect(errors).toMatch(/^paper-b cannot be read: .*500/);
});

test('and one that robots.txt forbids is not read', async () => {
  press.serve('/robots.txt', (_, response) => void response.end('User-agent: *\nDisallow: /c\n'));
  press.serveText('/c', rss([closurePost('3')]));
  const { code, errors } = await look('paper-c');
  expect({ code, asked: press.asked.some(({ path }) => path === '/c') }).toEqual({ code: 1, asked: false });
  expect(errors).toMatch(/^paper-c cannot be read: .*robots\.txt/);
});
