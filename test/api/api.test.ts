import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { crossingSchema, crossingsSchema } from '#api/crossings.ts';
import { floodCounterInMemory } from '#store/flood-counter.ts';
import { languages, present } from '../bot/house.ts';
import { askHere } from '../console/program.ts';
import { knowledge, served } from './served.ts';

const { get, reported } = await served();
const json = async (path: string) => (await (await get(path)).json()) as Record<string, unknown>;

test('a question is answered as `ask --json` answers it', async () => {
  const q = 'is korday open tomorrow at 7';
  const { out } = await askHere(['--json', '--lang', 'en', '--now', present.toISO() ?? '', q]);
  expect(await json(`/api/v1/ask?lang=en&q=${encodeURIComponent(q)}`)).toEqual(JSON.parse(out));
});

test('options go with it', async () => {
  const told = await json(
    '/api/v1/ask?q=karkyra&lang=ru&at=2027-01-15T23:30%2B06:00&toward=KZ&traffic=bus&people=foreigners',
  );
  expect(told).toMatchObject({ language: 'ru', traveller: { toward: 'KZ', traffic: 'bus', people: 'foreigners' } });
});

test('all crossings, and one of them, with its state', async () => {
  const all = crossingsSchema.parse(await json('/api/v1/crossings'));
  expect(all.crossings.map(({ id }) => id)).toEqual(knowledge.catalogue.crossings.map(({ id }) => id));
  const one = crossingSchema.parse(await json('/api/v1/crossings/karkyra-kegen'));
  expect(one).toMatchObject({
    name: { ky: 'Каркыра – Кеген' },
    posts: [{ zone: 'Asia/Bishkek' }, { zone: 'Asia/Almaty' }],
  });
});

describe('what cannot be read is refused as JSON, without words of our insides', () => {
  const long = 'ы'.repeat(1_001);
  test.each([
    [400, '/api/v1/ask'],
    [400, '/api/v1/ask?q='],
    [400, '/api/v1/ask?q=%20%20'],
    [400, '/api/v1/ask?q=korday&q=karkyra'],
    [400, '/api/v1/ask?q=korday&lang=xx'],
    [400, '/api/v1/ask?q=korday&at=05-01'],
    [400, '/api/v1/ask?q=korday&at=2027-02-30'],
    [400, '/api/v1/ask?q=korday&at=2027-01-01T10:00%2B99:00'],
    [400, '/api/v1/ask?q=korday&at=2027-01-01T10:00%2B06:60'],
    [400, '/api/v1/ask?q=korday&traffic=dragon'],
    [400, '/api/v1/ask?q=korday&people=XX'],
    [400, '/api/v1/ask?q=korday&toward=ZZ'],
    [400, '/api/v1/ask?q=korday&people=nobody'],
    [400, '/api/v1/ask?q=korday&toward=1'],
    [400, '/api/v1/ask?q=korday&now=2020-01-01'],
    [400, '/api/v1/ask?q=korday&leave=07:00&arrive=08:00'],
    [400, '/api/v1/ask?q=korday&__proto__=1'],
    [400, `/api/v1/ask?q=${'x'.repeat(1_001)}`],
    [400, `/api/v1/ask?q=${encodeURIComponent(long)}`],
    [404, '/api/v1/crossings/atlantis'],
    [404, '/api/v1/crossings/..%2F..%2Fetc'],
    [404, '/api/v1/crossings/__proto__'],
    [404, '/api/v2/ask'],
    [404, '/api/v1/crossings/karkyra-kegen%00'],
    [400, `/api/v1/ask?q=${'x'.repeat(5_000)}`],
    [414, `/api/v1/ask?q=${encodeURIComponent('ы'.repeat(10_000))}`],
    [404, '/en/atlantis.ics'],
    [404, '/en/..%2Fkarkyra-kegen.ics'],
    [404, '/en/karkyra-kegen%00.ics'],
    [404, '/en/atlantis/badge.svg'],
    [414, `/api/v1/ask?q=${'x'.repeat(9_000)}`],
  ])('%i for %.60s', async (status, path) => {
    const response = await get(path);
    const text = await response.text();
    expect([
      response.status,
      z.strictObject({ kind: z.literal('error'), message: z.string() }).safeParse(JSON.parse(text)).success,
    ]).toEqual([status, true]);
    expect(text).not.toMatch(/Zod|TypeError|undefined|Unknown Region|\bat .*\.ts|node_modules|\/src\//);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('405 for %s', async (method) => {
    const response = await get('/api/v1/ask?q=korday', { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  test.each(['%00', '%FF%FE', '<script>', '🙂', '%F0%9F', "' OR 1=1", '../../etc/passwd'])(
    'any words are words: %s',
    async (q) => {
      expect((await get(`/api/v1/ask?q=${q}`)).status).toBe(200);
    },
  );

  test('nothing of it was a fault of ours', () => expect(reported).toEqual([]));
});

test('a fault of ours is 500 and says nothing', async () => {
  const broken = await served([], {
    answer() {
      throw new Error('secret insides');
    },
  });
  const response = await broken.get('/api/v1/ask?q=korday');
  expect([response.status, await response.json()]).toEqual([
    500,
    { kind: 'error', message: 'something went wrong on our side' },
  ]);
  expect(String(broken.reported[0])).toContain('secret insides');
});

test('every page may ask, and so may a preflight', async () => {
  expect((await get('/api/v1/ask?q=korday')).headers.get('access-control-allow-origin')).toBe('*');
  const preflight = await get('/api/v1/ask?q=korday', { method: 'OPTIONS', headers: { origin: 'https://a.example' } });
  expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
});

test('who asks too often is told when to come again, and others are answered', async () => {
  let address = 'a';
  const limited = await served([], { flood: floodCounterInMemory(), addressOf: () => address });
  const ask = async () => await limited.get('/llms.txt');
  const answers = await Promise.all(Array.from({ length: 121 }, ask));
  expect(Map.groupBy(answers, ({ status }) => status).get(200)).toHaveLength(120);
  const refused = await ask();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.json()).toEqual({ kind: 'error', message: 'too many requests' });
  address = 'b';
  expect((await ask()).status).toBe(200);
});

test.each(languages.map(({ code }) => code))('a badge in %s says the state by word and shape', async (code) => {
  const response = await get(`/${code}/ak-jol-korday/badge.svg`);
  expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
  const svg = await response.text();
  expect(svg).toMatch(/<title>[\p{L}-]+ – \p{L}+\. \p{L}+<\/title>/u);
  expect(svg).toContain('<circle');
  expect(await (await get(`/${code}/alekseevka-aheitubieke/badge.svg`)).text()).toContain('<rect x="6"');
  expect(await (await get(`/${code}/ken-bulun-aukhatty/badge.svg`)).text()).toContain('<path d="M12 4l6 11H6z"');
});

test('llms.txt tells what this is and under which licence', async () => {
  const text = await (await get('/llms.txt')).text();
  for (const word of ['/api/v1/openapi.json', 'CC BY 4.0', 'GeoNames']) expect(text).toContain(word);
});
